"""Clients of a storage service: many files and one large file, uploaded and downloaded.

The service is azurite, on the loopback interface. Each client has a separate process, and clients take turns. Each
round has a new service, so that no service grows. The moved files are compared with the originals.
"""

from __future__ import annotations

import contextlib
import filecmp
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

from bench.context import Bench
from bench.peers.storage_clients import OURS, PROGRAMS, Peer, process, service
from bench.processes import BenchError, Live, shown
from bench.report.goals import Goal
from bench.report.page import Section
from bench.report.rounds import Figures, Results, interleave, series, spread_note
from bench.report.tables import code, table

ORDER: Final = 80
ROUNDS: Final = 5

_MIB: Final = 2**20
_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - the files get a new folder there
"""Folder in memory: a disk would be measured with the clients, and is slow to reuse space of deleted files."""

_Row = tuple[str, str, Peer]
"""Direction, folder, and client."""


def measure(bench: Bench) -> Section:
    """Measure all rows.

    Raises:
        BenchError: If the moved files differ from the originals.
    """
    count, size, large = bench.count(300, 20), bench.count(2**20, 2**18), bench.count(2**28, 2**20)
    contents = {"warm-up": (16, size // 4), "many": (count, size), "one": (1, large)}
    azurite = service(bench)
    version = azurite.run("storage.install")
    rounds: Results[_Row] = {}
    with contextlib.ExitStack() as stack:
        parent = _MEMORY if _MEMORY.is_dir() else bench.work
        work = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=parent)))
        folders = {name: _write(work / name, *files) for name, files in contents.items()}
        clients = {peer: stack.enter_context(process(bench, peer).live("storage.transfers")) for peer in Peer}
        for number in range(bench.count(ROUNDS)):
            turns = dict(reversed(clients.items())) if number % 2 else clients
            with azurite.live("storage.serve") as storage:
                rows = _rows(turns, storage, folders)
                # Clients import while they run, and a new service is slower at first.
                interleave({row: run for row, run in rows.items() if row[1] == "warm-up"}, 1)
                interleave({row: run for row, run in rows.items() if row[1] != "warm-up"}, 1, into=rounds)
    return _section(bench, series(rounds), contents, version)


def _write(folder: Path, count: int, size: int) -> Path:
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:03}").write_bytes(os.urandom(size))
    return folder


def _rows(
    clients: Mapping[Peer, Live], storage: Live, folders: Mapping[str, Path]
) -> dict[_Row, Callable[[], dict[str, float]]]:
    """Return a function per row. Downloads, from one container for all clients, come first."""
    down: dict[_Row, Callable[[], dict[str, float]]] = {}
    up: dict[_Row, Callable[[], dict[str, float]]] = {}
    for name, folder in folders.items():
        url = storage.send("make")
        clients[Peer.AZURE].send("up", url, str(folder))
        for peer, client in clients.items():
            down["down", name, peer] = partial(_download, client, url, folder)
            up["up", name, peer] = partial(_upload, client, storage, folder)
    return down | up


def _download(client: Live, url: str, original: Path) -> Any:
    target = original.with_name("target")
    target.mkdir()
    values = client.send("down", url, str(target))
    names = sorted(file.name for file in original.iterdir())
    filecmp.clear_cache()
    same, _, _ = filecmp.cmpfiles(original, target, names, shallow=False)
    if sorted(file.name for file in target.iterdir()) != names or sorted(same) != names:
        raise BenchError("a download differs from the original files")
    shutil.rmtree(target)
    return values


def _upload(client: Live, storage: Live, original: Path) -> Any:
    url = storage.send("make")
    values = client.send("up", url, str(original))
    if storage.send("drop", url) != {file.name: file.stat().st_size for file in original.iterdir()}:
        raise BenchError("an upload differs from the original files")
    return values


def _section(bench: Bench, results: dict[_Row, Figures], contents: dict[str, tuple[int, int]], azurite: str) -> Section:
    rows, ratios = [], []
    factors: dict[_Row, tuple[float, float]] = {}
    for direction in ("down", "up"):
        for name in ("many", "one"):
            count, size = contents[name]
            title = f"{size // _MIB} MiB" if size >= _MIB else f"{size // 1024} KiB"
            base = results[direction, name, Peer.AZURE]
            for peer in Peer:
                figures = results[direction, name, peer]
                faster, work = base["clock"].to(figures["clock"]), figures["processor"].to(base["processor"])
                factors[direction, name, peer] = faster.median, work.median
                ratios += [faster, work] if peer in OURS else []
                rate = count * size / _MIB / figures["clock"].median
                cells = [f"{faster.median:.2f}", f"{rate:,.0f} MiB/s", f"{work.median:.2f}"]
                seconds = f"{figures['processor'].median:.2f} s"
                rows.append([f"{direction}, {count} x {title}", peer, *cells, seconds])
    down, up = factors["down", "many", Peer.OURS], factors["up", "many", Peer.OURS]
    fast = factors["down", "many", Peer.OURS_FAST]
    versions = shown(
        "obstore azure-storage-blob azure-core aiohttp", *(process(bench, peer).environment for peer in Peer)
    )
    return Section(
        "Transfers",
        [
            """Files to and from azurite, which has blobs in memory, in 8 streams each and blocks of 8 MiB. *Times as
            fast* is by wall time, in which service and client share the cores of the machine; *work* is the processor
            time of the client's process, as a share of that of azure-storage-blob. Both are medians of the ratios of
            the rounds. Goals compare with the client of azure-storage-blob that uses threads, as Tiepoint's does; the
            other one uses tasks and aiohttp.""",
            table(("", "client", "times as fast", "wall time", "work", "processor time"), rows, left=2),
            spread_note(ratios, bench.count(ROUNDS)),
        ],
        goals=[
            Goal("download of many files, times azure-storage-blob", 1.4, down[0], least=True),
            Goal("upload of many files, times azure-storage-blob", 1.0, up[0], least=True),
            Goal("work of that download, of azure-storage-blob", 1.0, down[1]),
            Goal("work of that upload, of azure-storage-blob", 1.0, up[1]),
            Goal("download by obstore, times azure-storage-blob", 1.8, fast[0], least=True),
            Goal("work of that download, of azure-storage-blob", 0.6, fast[1]),
        ],
        method=[
            """Transfers: each client has a separate process, and clients take turns. Each round begins with a new
            service and a small transfer that does not count. Making a client and listing the blobs count. Downloads
            are from one container, and files are compared byte by byte; uploads are to an empty container, and names
            and sizes are compared. azure-storage-blob has blocks as large as Tiepoint's; with its default of 4 MiB it
            makes more requests. It writes directly into the files; Tiepoint writes into temporary files that replace
            the target when they are complete, and waits until a large file is on disk. However, files are in a folder
            in memory, if the system has one, and blobs in the memory of the service."""
        ],
        versions=[f"Transfers: {versions}; azurite {azurite}."],
        programs=[code(peer, PROGRAMS[peer]) for peer in (Peer.OURS, Peer.AZURE, Peer.AZURE_AIO)],
    )

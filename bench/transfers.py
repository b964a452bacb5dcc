"""Measure the clients of a storage service: many files and one large file, up and down.

The service is a real one, azurite, on the loopback interface. Each client has a process of its own, and they take
turns. Each round has a new service, so that none grows. What was moved is compared with what should have been.
"""

from __future__ import annotations

import contextlib
import filecmp
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final, Literal

from attrs import frozen

from bench.errors import BenchError
from bench.rounds import Series, interleave, spread
from bench.runtime import Speed, speed
from bench.tables import table
from bench.transfers_peers import OURS, STREAMS, Mover, TransferStand

__all__ = ["Sizes", "Transfers", "measure", "section", "times"]

MANY: Final = "many"
ONE: Final = "one"

_WARM_UP: Final = "warm-up"

_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - a folder of our own in it
"""Where files are in memory: a disk would be measured along with the clients, and is slow to reuse what was deleted."""

_Direction = Literal["up", "down"]
_Ask = Callable[[str], Any]
_DIRECTIONS: Final[tuple[_Direction, ...]] = ("down", "up")
_MIB: Final = 2**20

_Row = tuple[_Direction, str, Mover]
Transfers = dict[_Row, Speed]
"""Seconds, by direction, `MANY` or `ONE`, and client."""


@frozen
class Sizes:
    """How much is moved.

    Attributes:
        rounds: How often.
        files: How many files `MANY` are.
        size: Bytes of each of them.
        large: Bytes of the one file.
    """

    rounds: int
    files: int
    size: int
    large: int

    def title(self, case: str) -> str:
        """The files of a case, for people."""
        count, size = (self.files, self.size) if case == MANY else (1, self.large)
        return f"{count} x {size // _MIB} MiB" if size >= _MIB else f"{count} x {size // 1024} KiB"


def measure(stand: TransferStand, sizes: Sizes) -> Transfers:
    """Measure all rows.

    Raises:
        BenchError: What was moved is not what should have been.
    """
    found: dict[_Row, list[dict[str, float]]] = {}
    with contextlib.ExitStack() as stack:
        where = _MEMORY if _MEMORY.is_dir() else stand.work
        work = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=where)))
        folders = {case: work / case for case in (_WARM_UP, MANY, ONE)}
        _write(folders[_WARM_UP], 16, sizes.size // 4)
        _write(folders[MANY], sizes.files, sizes.size)
        _write(folders[ONE], 1, sizes.large)
        clients = {mover: stack.enter_context(stand.process(mover).live("serve")) for mover in Mover}
        for number in range(sizes.rounds):
            with _service(stand) as service:
                turns = dict(reversed(clients.items())) if number % 2 else clients
                rows = _rows(turns, service, folders)
                # Clients import as they go, and a new service is slower at first.
                interleave({row: one for row, one in rows.items() if row[1] == _WARM_UP}, 1, warm_up=False)
                counted = {row: one for row, one in rows.items() if row[1] != _WARM_UP}
                for row, figures in interleave(counted, 1, warm_up=False).items():
                    found.setdefault(row, []).extend(figures)
    return {row: speed(figures) for row, figures in found.items()}


def times(found: Transfers, direction: _Direction, ours: Mover, what: Literal["clock", "processor"]) -> float:
    """How many times as long as ours azure-storage-blob takes for many files, by threads both."""
    mine, peer = (_figures(found[direction, MANY, mover], what) for mover in (ours, Mover.AZURE))
    return peer.to(mine).median


def section(found: Transfers, sizes: Sizes) -> list[str]:
    """The part of the page."""
    rows = []
    ratios = []
    for (direction, case, mover), one in sorted(found.items(), key=lambda item: _place(item[0])):
        base = found[direction, case, Mover.AZURE]
        count, size = (sizes.files, sizes.size) if case == MANY else (1, sizes.large)
        faster, work = base.clock.to(one.clock), one.processor.to(base.processor)
        if mover in OURS:
            ratios += [faster, work]
        rows.append(
            (
                f"{direction}, {sizes.title(case)}",
                mover,
                f"{faster.median:.2f}",
                f"{count * size / _MIB / one.clock.median:,.0f} MiB/s",
                f"{work.median:.2f}",
                f"{one.processor.median:.2f} s",
            )
        )
    within = f", of which the middle half is within ±{100 * spread(ratios):.0f} % at worst" if sizes.rounds > 2 else ""
    return [
        "## Transfers",
        "",
        f"Files up to and down from azurite, with its blobs in memory, {STREAMS} streams each, in blocks of 8 MiB.",
        "*Times as fast* is by the clock, in which service and client share the cores of the machine; *work* is the",
        "time of the processor that the client's process took, as a share of what azure-storage-blob's took. Both are",
        "medians of the ratios of the rounds. Goals are judged by azure-storage-blob's client of threads, as ours is;",
        "its other one is of tasks, and has aiohttp beneath it.",
        "",
        *table(("", "client", "times as fast", "by the clock", "work", "of the processor"), rows, left=2),
        "",
        f"Rounds: {sizes.rounds}{within}.",
    ]


def _figures(found: Speed, what: Literal["clock", "processor"]) -> Series:
    return found.clock if what == "clock" else found.processor


def _place(row: _Row) -> tuple[int, bool, int]:
    direction, case, mover = row
    return _DIRECTIONS.index(direction), case == ONE, list(Mover).index(mover)


def _write(folder: Path, count: int, size: int) -> None:
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:03}").write_bytes(os.urandom(size))


@contextlib.contextmanager
def _service(stand: TransferStand) -> Iterator[_Ask]:
    folder = stand.work / "service"
    folder.mkdir()
    with stand.storage(folder).live("serve") as ask:
        try:
            yield ask
        finally:
            ask("end")
    shutil.rmtree(folder)


def _rows(clients: Mapping[Mover, _Ask], service: _Ask, folders: Mapping[str, Path]) -> dict[_Row, Callable[[], Any]]:
    """What measures each row; downloads, from one container for all clients, come first."""
    down: dict[_Row, Callable[[], Any]] = {}
    up: dict[_Row, Callable[[], Any]] = {}
    for case, folder in folders.items():
        address = service("make")
        clients[Mover.AZURE](json.dumps(("up", address, str(folder))))
        for mover, ask in clients.items():
            down["down", case, mover] = partial(_down, ask, address, folder)
            up["up", case, mover] = partial(_up, ask, service, folder)
    return down | up


def _down(ask: _Ask, address: str, folder: Path) -> Any:
    target = folder.with_name("down")
    target.mkdir()
    found = ask(json.dumps(("down", address, str(target))))
    names = _names(folder)
    filecmp.clear_cache()
    same, _, _ = filecmp.cmpfiles(folder, target, names, shallow=False)
    if _names(target) != names or sorted(same) != names:
        raise BenchError("a client fetched something else than was there")
    shutil.rmtree(target)
    return found


def _names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def _up(ask: _Ask, service: _Ask, folder: Path) -> Any:
    address = service("make")
    found = ask(json.dumps(("up", address, str(folder))))
    if service(f"drop {address}") != {one.name: one.stat().st_size for one in folder.iterdir()}:
        raise BenchError("a client sent something else than was there")
    return found

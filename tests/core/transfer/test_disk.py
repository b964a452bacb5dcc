"""Disks that are full or may not be written, and files that change while they are sent."""

from __future__ import annotations

import os
import resource
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tiepoint_core import BlobContainer, Conflict, ConnectionLost, TransferError
from tiepoint_core._transfer.partial_file import PartialFile

from ...support.proxy import Cut, Proxy, Seen
from ...support.storage import Container
from ..conftest import ROOT
from ..python import run_python
from .conftest import MIB, Blobs, names

SMALL = {"block_size": MIB}

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits")


@contextmanager
def quota(size: int) -> Iterator[None]:
    """Let no file grow beyond."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


def test_fault_38_quota(blobs: Blobs, box: Container, tmp_path: Path) -> None:
    """An exceeded quota is an error that names the file."""
    box.put("a", os.urandom(4 * MIB))
    with quota(2 * MIB), pytest.raises(TransferError, match="too large") as caught:
        blobs(box.sas(), "download", "a", tmp_path / "a", options=SMALL)
    assert caught.value.path == str(tmp_path / "a")
    assert not (tmp_path / "a").exists()
    assert blobs(box.sas(), "download", "a", tmp_path / "a", options=SMALL).size == 4 * MIB
    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize("keep", [True, False])
@pytest.mark.parametrize("engine", ["httpx", "obstore"])
def test_fault_38_full_disk(
    blobs: Blobs, box: Container, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keep: bool, engine: str
) -> None:
    """A full disk is an error, and the partial file is kept unless disabled."""
    data = os.urandom(6 * MIB)
    box.put("a", data)
    writer = PartialFile.writer

    def full(part: PartialFile, offset: int) -> object:
        if offset < 3 * MIB:
            return writer(part, offset)
        return open("/dev/full", "wb", buffering=0)  # noqa: PTH123 - the system's own full disk

    if not Path("/dev/full").exists():
        pytest.skip("the system has no full disk")
    monkeypatch.setattr(PartialFile, "writer", full)
    options = {**SMALL, "streams": 1, "engine": engine}
    with pytest.raises(TransferError, match="No space left"):
        blobs(box.sas(), "download", "a", tmp_path / "a", options=options, keep_partial=keep)
    assert names(tmp_path) == (["a.tpart", "a.tpart.json"] if keep else [])
    monkeypatch.undo()
    bytes_transferred = blobs(box.sas(), "download", "a", tmp_path / "a", options=options).bytes_transferred
    assert bytes_transferred == (3 * MIB if keep else 6 * MIB)
    assert (tmp_path / "a").read_bytes() == data


def test_fault_38_no_permission(blobs: Blobs, box: Container, tmp_path: Path) -> None:
    """A folder without write permission is an error."""
    box.put("a", b"data")
    (tmp_path / "file").touch()
    for target in (tmp_path / "file" / "a", Path("/proc/a"), tmp_path / ("x" * 300), tmp_path / "a\0b"):
        with pytest.raises(TransferError) as caught:
            blobs(box.sas(), "download", "a", target)
        assert caught.value.path == str(target)
    (tmp_path / "a").mkdir()
    with pytest.raises(TransferError):
        blobs(box.sas(), "download", "a", tmp_path / "a", overwrite=True)
    with pytest.raises(TransferError):
        blobs(box.sas(), "download_folder", tmp_path / "file")
    assert names(tmp_path) in (["a", "file"], ["a", "a.tpart", "file"])


def test_fault_38_program(box: Container, tmp_path: Path) -> None:
    """A program ends with an error."""
    box.put("a", os.urandom(4 * MIB))
    done = run_python(
        *("-m", "tests.core.transfer.program", "sync", "download", str(MIB), "a", str(tmp_path / "a")),
        input=f"{box.sas()}\n",
        cwd=ROOT,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (MIB, MIB)),
    )
    assert done.returncode == 1
    assert done.stderr.startswith("TransferError: ")


@pytest.mark.parametrize("size", [MIB // 2, 4 * MIB], ids=["small", "large"])
@pytest.mark.parametrize("change", ["grows", "shrinks", "is replaced", "is gone"])
def test_fault_39_change_during_upload(
    blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path, size: int, change: str
) -> None:
    """A file that changes during the upload is not committed."""
    path = tmp_path / "a"
    path.write_bytes(os.urandom(size))

    def rule(seen: Seen) -> Cut | None:
        if seen.kind not in ("PUT", "PUT block") or (tmp_path / "changed").exists():
            return None
        (tmp_path / "changed").touch()
        if change == "grows":
            with path.open("ab") as file:
                file.write(b"more")
        elif change == "shrinks":
            os.truncate(path, 10)
        elif change == "is replaced":
            (tmp_path / "b").write_bytes(os.urandom(size))
            os.utime(tmp_path / "b", ns=(path.stat().st_mtime_ns, path.stat().st_mtime_ns))
            (tmp_path / "b").replace(path)
        else:
            path.unlink()
        # The first attempt ends here: the second finds what has become of the file.
        return Cut(body=0)

    proxy.rule = rule
    with pytest.raises(TransferError) as caught:
        blobs(box.sas(port=proxy.port), "upload", path, options={**SMALL, "streams": 1})
    assert caught.value.path == str(path)
    assert box.names() == []


def test_fault_39_change_before_commit(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """A file that changes after its last block is not committed."""
    path = tmp_path / "a"
    path.write_bytes(os.urandom(4 * MIB))

    def rule(seen: Seen) -> Cut | None:
        if len(proxy.of("PUT block")) == 4 and seen.kind == "PUT block":
            # The body was read already: it is small enough for the connection's buffers.
            threading.Timer(0.1, lambda: path.write_bytes(b"other")).start()
        return None

    proxy.rule = rule
    proxy.pace = 0.4
    with pytest.raises(TransferError, match="has changed"):
        blobs(box.sas(port=proxy.port), "upload", path, options={**SMALL, "streams": 1})
    assert box.names() == []
    assert not proxy.of("PUT blocklist")


def test_lost_response(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """A lost response is not a conflict."""
    for name, size, kind in (("small", 100, "PUT"), ("large", 3 * MIB, "PUT blocklist")):
        (tmp_path / name).write_bytes(os.urandom(size))
        lost: list[int] = []

        def rule(seen: Seen, kind: str = kind, lost: list[int] = lost) -> Cut | None:
            if seen.kind == kind and not lost:
                lost.append(seen.number)
                return Cut(reply=0)
            return None

        proxy.rule = rule
        blobs(box.sas(port=proxy.port), "upload", tmp_path / name, options=SMALL)
        assert lost
        assert box.get(name) == (tmp_path / name).read_bytes()


def test_blob_appears(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """A blob that appears during an upload is not replaced."""
    (tmp_path / "a").write_bytes(os.urandom(3 * MIB))

    def rule(seen: Seen) -> Cut | None:
        if seen.kind == "PUT blocklist" and not seen.headers.get("x-seen"):
            box.put("a", b"theirs")
        return None

    proxy.rule = rule
    with pytest.raises(Conflict):
        blobs(box.sas(port=proxy.port), "upload", tmp_path / "a", options=SMALL)
    assert box.get("a") == b"theirs"


def test_broken_block(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """A connection that breaks within a block does no harm."""
    data = os.urandom(4 * MIB)
    (tmp_path / "a").write_bytes(data)
    proxy.rule = lambda seen: Cut(body=100_000) if seen.number in (3, 5) else None
    reports: list[int] = []
    sas = box.sas(port=proxy.port)
    blobs(sas, "upload", tmp_path / "a", options=SMALL, on_progress=lambda each: reports.append(each.done))
    assert box.get("a") == data
    assert reports[-1] == 4 * MIB
    proxy.rule = lambda seen: Cut(reply=100_000) if seen.number % 3 == 0 else None
    blobs(sas, "download", "a", tmp_path / "b", options=SMALL)
    assert (tmp_path / "b").read_bytes() == data


def test_commit_only(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """If all blocks are staged, only the commit is sent."""
    (tmp_path / "a").write_bytes(os.urandom(3 * MIB))
    sas = box.sas(port=proxy.port)
    proxy.rule = lambda seen: Cut(body=0) if seen.kind == "PUT blocklist" else None
    with pytest.raises(ConnectionLost):
        blobs(sas, "upload", tmp_path / "a", options=SMALL)
    proxy.rule = lambda _: None
    proxy.seen.clear()
    assert blobs(sas, "upload", tmp_path / "a", options=SMALL).bytes_transferred == 0
    assert not proxy.of("PUT block")
    with BlobContainer(box.sas()) as client:
        assert client.list().to_list()[0].size == 3 * MIB

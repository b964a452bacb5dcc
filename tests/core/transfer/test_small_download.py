"""Small files of a folder, which come by one request each; and files that are there already."""

from __future__ import annotations

import base64
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tiepoint_core import ConfigError, ConnectionLost, Forbidden, TransferError

from ...support.loopback import Asked, answer, serve
from ...support.proxy import Cut, Proxy
from ...support.storage import Container
from .conftest import Blobs, names, tree
from .ranged import DATE, Ranged

DATA = os.urandom(30_000)
MD5 = base64.b64encode(hashlib.md5(DATA, usedforsecurity=False).digest()).decode()
MD5_HEX = f"md5:{base64.b64decode(MD5).hex()}"
SHA = f"sha256:{hashlib.sha256(DATA).hexdigest()}"
Script = Callable[[int, Asked], bytes | None]
ENGINES = pytest.mark.parametrize("engine", ["httpx", "obstore"])


def container_of(file: Script, size: int) -> Script:
    """A container whose list has one file, of this size."""

    def script(number: int, asked: Asked) -> bytes | None:
        if "comp=list" not in asked.path:
            return file(number, asked)
        properties = f"<Content-Length>{size}</Content-Length><Last-Modified>{DATE}</Last-Modified>"
        blob = f"<Blob><Name>a</Name><Properties>{properties}</Properties></Blob>"
        return answer(200, f"<EnumerationResults><Blobs>{blob}</Blobs></EnumerationResults>".encode())

    return script


@ENGINES
@pytest.mark.parametrize("checksum", [None, "md5"])
def test_one_request(
    blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path, engine: str, checksum: str | None
) -> None:
    """A small file takes one request."""
    data = {f"in/{number}": os.urandom(number * 999) for number in range(1, 9)}
    for name, each in data.items():
        box.put(name, each)
    got = blobs(
        box.sas(port=proxy.port), "download_folder", tmp_path / "b", checksum=checksum, options={"engine": engine}
    )
    assert tree(tmp_path / "b") == data
    assert len(proxy.of("GET", 206)) == len(data)
    assert [bool(each.checksum) for each in got.files] == [checksum is not None] * len(data)
    again = blobs(box.sas(), "download_folder", tmp_path / "b", checksum=checksum)
    assert sum(each.bytes_transferred for each in again.files) == 0


@pytest.mark.parametrize("now", [10, 29_999, 30_001, 6_000_000], ids=["smaller", "by a byte", "larger", "large"])
@pytest.mark.parametrize("ranges", [True, False])
def test_changed_since_list(blobs: Blobs, tmp_path: Path, now: int, ranges: bool) -> None:
    """A file that changed after it was listed is complete."""
    data = os.urandom(now)
    reports: list[Any] = []
    with serve(container_of(Ranged(data, ranges=ranges), len(DATA))) as server:
        got = blobs(f"{server.url}/c", "download_folder", tmp_path / "b", on_progress=reports.append)
    assert tree(tmp_path / "b") == {"a": data}
    assert [(each.size, each.bytes_transferred) for each in got.files] == [(now, now)]
    assert (reports[-1].done, reports[-1].total) == (now, now)


def test_compressed(blobs: Blobs, tmp_path: Path) -> None:
    """A compressed file is stored as it is."""
    ranged = Ranged(DATA, extra={"content_encoding": "gzip"})
    with serve(container_of(ranged, len(DATA))) as server:
        blobs(f"{server.url}/c", "download_folder", tmp_path / "b")
    assert tree(tmp_path / "b") == {"a": DATA}


def test_broken_once(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """A small download is repeated after a broken connection."""
    box.put("a", DATA)
    proxy.rule = lambda seen: Cut(reply=9_000) if seen.number in (2, 3) else None
    blobs(box.sas(port=proxy.port), "download_folder", tmp_path / "b")
    assert tree(tmp_path / "b") == {"a": DATA}


def test_always_broken(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """A small download whose connection always breaks is an error."""
    box.put("a", DATA)
    proxy.rule = lambda seen: Cut(reply=9_000) if "list" not in str(seen.query) else None
    with pytest.raises(ConnectionLost):
        blobs(box.sas(port=proxy.port), "download_folder", tmp_path / "b")
    assert tree(tmp_path / "b") == {}


def test_no_permission(blobs: Blobs, box: Container, tmp_path: Path) -> None:
    """A small file without read permission is an error."""
    box.put("a", DATA)
    with pytest.raises(Forbidden):
        blobs(box.sas("l"), "download_folder", tmp_path / "b")
    assert names(tmp_path / "b") == []


@pytest.mark.parametrize("md5", ["", "rL0Y20zC+Fzt72VPzMSk2A=="])
def test_checksum(blobs: Blobs, tmp_path: Path, md5: str) -> None:
    """The checksum of a small file is compared."""
    extra = {"x_ms_blob_content_md5": md5} if md5 else {}
    with serve(container_of(Ranged(DATA, extra=extra), len(DATA))) as server, pytest.raises(TransferError) as caught:
        blobs(f"{server.url}/c", "download_folder", tmp_path / "b", checksum="md5")
    assert ("has no MD5" in str(caught.value)) == (not md5)
    assert names(tmp_path / "b") == []


def test_file_appears(blobs: Blobs, tmp_path: Path) -> None:
    """A file that appears during a small download is not replaced."""
    ranged = Ranged(DATA)

    def script(number: int, asked: Asked) -> bytes | None:
        (tmp_path / "b" / "a").write_bytes(b"mine")
        return ranged(number, asked)

    with serve(container_of(script, len(DATA))) as server, pytest.raises(TransferError, match="another file"):
        blobs(f"{server.url}/c", "download_folder", tmp_path / "b")
    assert tree(tmp_path / "b") == {"a": b"mine"}


def test_old_partial(blobs: Blobs, box: Container, tmp_path: Path) -> None:
    """A small file replaces an old partial file."""
    box.put("a", DATA)
    (tmp_path / "a.tpart").write_bytes(b"x" * 99_999)
    (tmp_path / "a.tpart.json").write_text("{}")
    blobs(box.sas(), "download_folder", tmp_path)
    assert tree(tmp_path) == {"a": DATA}


@ENGINES
def test_rejected_url(blobs: Blobs, box: Container, tmp_path: Path, engine: str) -> None:
    """A small download renews a rejected URL."""
    urls = iter([box.sas("l"), box.sas()])
    box.put("a", DATA)
    got = blobs(lambda: next(urls), "download_folder", tmp_path / "b", options={"engine": engine})
    assert tree(tmp_path / "b") == {"a": DATA}
    assert got.files[0].bytes_transferred == len(DATA)


@pytest.mark.parametrize("name", ["x//a", "x/./a", "x/../a", "x/a/"])
def test_obstore_name(blobs: Blobs, box: Container, tmp_path: Path, name: str) -> None:
    """A name that obstore does not support is left to the HTTP client."""
    (tmp_path / "a").write_bytes(DATA)
    options = {"engine": "obstore"}
    assert blobs(box.sas(), "upload", tmp_path / "a", name, options=options).bytes_transferred == len(DATA)
    got = blobs(box.sas(), "download_folder", tmp_path / "b", "x", options=options)
    assert [(each.name, each.path.read_bytes()) for each in got.files] == [(name, DATA)]
    assert blobs(box.sas(), "download", name, tmp_path / "c", options=options).bytes_transferred == len(DATA)


def test_unwritable(blobs: Blobs, box: Container, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small file that cannot be written leaves nothing."""

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    box.put("a", DATA)
    monkeypatch.setattr("tiepoint_core._transfer.partial_file.os.utime", full)
    with pytest.raises(TransferError, match="No space left"):
        blobs(box.sas(), "download_folder", tmp_path / "b")
    assert names(tmp_path / "b") == []


# --- files that are there already -------------------------------------------------------------------------------------


@pytest.mark.parametrize("checksum", [SHA, MD5_HEX, "md5"], ids=["sha256", "md5", "md5 of the service"])
def test_repeated_with_checksum(files: Blobs, tmp_path: Path, checksum: str) -> None:
    """A repeated download with a checksum leaves the file."""
    ranged = Ranged(DATA, extra={"x_ms_blob_content_md5": MD5})
    for bytes_transferred in (len(DATA), 0):
        with serve(ranged) as server:
            got = files("download", f"{server.url}/a", tmp_path / "a", checksum=checksum)
            folder = files("download_folder", {"a": f"{server.url}/a"}, tmp_path / "b", checksum={"a": checksum})
        assert [each.bytes_transferred for each in (got, *folder.files)] == [bytes_transferred, bytes_transferred]
        assert all(each.checksum in (SHA, MD5_HEX) for each in (got, *folder.files))
    status = (tmp_path / "a").stat()
    (tmp_path / "a").write_bytes(DATA[::-1])
    os.utime(tmp_path / "a", ns=(status.st_mtime_ns, status.st_mtime_ns))
    with serve(ranged) as server, pytest.raises(TransferError, match="another file of this name"):
        files("download", f"{server.url}/a", tmp_path / "a", checksum=checksum)
    assert (tmp_path / "a").read_bytes() == DATA[::-1]


def test_empty_file(files: Blobs, tmp_path: Path) -> None:
    """Empty files are identical without a digest."""
    with serve(Ranged(b"")) as server:
        for _ in range(2):
            assert files("download", f"{server.url}/a", tmp_path / "a", checksum="md5").size == 0


def test_no_stored_digest(files: Blobs, tmp_path: Path) -> None:
    """A comparison by checksum needs a digest of the service."""
    (tmp_path / "a").write_bytes(DATA)
    with serve(Ranged(DATA)) as server, pytest.raises(TransferError, match="no MD5 to compare"):
        files("download", f"{server.url}/a", tmp_path / "a", checksum="md5")


def test_no_time(files: Blobs, tmp_path: Path) -> None:
    """Without a modification time, only a digest identifies files."""
    with serve(Ranged(DATA, extra={"last_modified": ""})) as server:
        address = f"{server.url}/a"
        files("download", address, tmp_path / "a")
        with pytest.raises(TransferError, match="give `checksum`"):
            files("download", address, tmp_path / "a")
        assert files("download", address, tmp_path / "a", checksum=SHA).bytes_transferred == 0


@pytest.mark.parametrize(("seconds", "same"), [(1.5, True), (-1.5, True), (2.0, False)])
def test_rounded_time(files: Blobs, tmp_path: Path, seconds: float, same: bool) -> None:
    """Times that a file system has rounded are equal."""
    with serve(Ranged(DATA)) as server:
        files("download", f"{server.url}/a", tmp_path / "a")
        time = (tmp_path / "a").stat().st_mtime + seconds
        os.utime(tmp_path / "a", (time, time))
        if same:
            assert files("download", f"{server.url}/a", tmp_path / "a").bytes_transferred == 0
        else:
            with pytest.raises(TransferError, match="another file"):
                files("download", f"{server.url}/a", tmp_path / "a")


def test_folder_exists(files: Blobs, tmp_path: Path) -> None:
    """A folder with the name of the file and an error response are errors."""
    (tmp_path / "a").mkdir()
    with serve(Ranged(DATA)) as server, pytest.raises(TransferError, match="another file"):
        files("download", f"{server.url}/a", tmp_path / "a")
    with serve(lambda *_: answer(403)) as server, pytest.raises(Forbidden):
        files("download", f"{server.url}/a", tmp_path / "a")


def test_unknown_checksum(files: Blobs, tmp_path: Path) -> None:
    """A checksum of an unknown file is an error."""
    with pytest.raises(ConfigError, match="not among them: b"):
        files("download_folder", {"a": "http://127.0.0.1:1/a"}, tmp_path, checksum={"b": SHA})


def test_broken_link(files: Blobs, blobs: Blobs, box: Container, tmp_path: Path) -> None:
    """A broken link is not replaced."""
    (tmp_path / "a").symlink_to("nowhere")
    box.put("a", DATA)
    with serve(Ranged(DATA)) as server, pytest.raises(TransferError, match="another file"):
        files("download", f"{server.url}/a", tmp_path / "a")
    with pytest.raises(TransferError, match="another file"):
        blobs(box.sas(), "download_folder", tmp_path)
    assert (tmp_path / "a").readlink() == Path("nowhere")


@pytest.mark.parametrize("path", ["", ".", "a\0b"])
def test_invalid_path(files: Blobs, path: str) -> None:
    """An invalid path is an error."""
    with serve(Ranged(DATA)) as server, pytest.raises(TransferError):
        files("download", f"{server.url}/a", path)


def test_lock_position(blobs: Blobs, box: Container, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock that moves the file position moves no bytes."""
    monkeypatch.setattr("tiepoint_core._transfer.partial_file._lock_handle", lambda fd: os.lseek(fd, 1000, os.SEEK_SET))
    box.put("a", DATA)
    box.put("b", b"x" * 6_000_000)
    blobs(box.sas(), "download_folder", tmp_path / "b", options={"block_size": 5_000_000})
    assert tree(tmp_path / "b") == {"a": DATA, "b": b"x" * 6_000_000}

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
        told = f"<Content-Length>{size}</Content-Length><Last-Modified>{DATE}</Last-Modified>"
        blob = f"<Blob><Name>a</Name><Properties>{told}</Properties></Blob>"
        return answer(200, f"<EnumerationResults><Blobs>{blob}</Blobs></EnumerationResults>".encode())

    return script


@ENGINES
@pytest.mark.parametrize("checksum", [None, "md5"])
def test_small_files_take_one_request_each(
    blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path, engine: str, checksum: str | None
) -> None:
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
def test_a_file_that_is_another_than_was_listed_comes_whole(
    blobs: Blobs, tmp_path: Path, now: int, ranges: bool
) -> None:
    data = os.urandom(now)
    told: list[Any] = []
    with serve(container_of(Ranged(data, ranges=ranges), len(DATA))) as server:
        got = blobs(f"{server.url}/c", "download_folder", tmp_path / "b", on_progress=told.append)
    assert tree(tmp_path / "b") == {"a": data}
    assert [(each.size, each.bytes_transferred) for each in got.files] == [(now, now)]
    assert (told[-1].done, told[-1].total) == (now, now)


def test_a_small_file_that_is_kept_compressed_comes_as_it_is(blobs: Blobs, tmp_path: Path) -> None:
    ranged = Ranged(DATA, extra={"content_encoding": "gzip"})
    with serve(container_of(ranged, len(DATA))) as server:
        blobs(f"{server.url}/c", "download_folder", tmp_path / "b")
    assert tree(tmp_path / "b") == {"a": DATA}


def test_a_small_file_that_is_cut_is_asked_for_again(
    blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path
) -> None:
    box.put("a", DATA)
    proxy.rule = lambda seen: Cut(reply=9_000) if seen.number in (2, 3) else None
    blobs(box.sas(port=proxy.port), "download_folder", tmp_path / "b")
    assert tree(tmp_path / "b") == {"a": DATA}


def test_a_small_file_that_is_always_cut_is_given_up(
    blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path
) -> None:
    box.put("a", DATA)
    proxy.rule = lambda seen: Cut(reply=9_000) if "list" not in str(seen.query) else None
    with pytest.raises(ConnectionLost):
        blobs(box.sas(port=proxy.port), "download_folder", tmp_path / "b")
    assert tree(tmp_path / "b") == {}


def test_a_small_file_that_may_not_be_read_is_an_error(blobs: Blobs, box: Container, tmp_path: Path) -> None:
    box.put("a", DATA)
    with pytest.raises(Forbidden):
        blobs(box.sas("l"), "download_folder", tmp_path / "b")
    assert names(tmp_path / "b") == []


@pytest.mark.parametrize("md5", ["", "rL0Y20zC+Fzt72VPzMSk2A=="])
def test_a_small_files_digest_is_compared(blobs: Blobs, tmp_path: Path, md5: str) -> None:
    extra = {"x_ms_blob_content_md5": md5} if md5 else {}
    with serve(container_of(Ranged(DATA, extra=extra), len(DATA))) as server, pytest.raises(TransferError) as caught:
        blobs(f"{server.url}/c", "download_folder", tmp_path / "b", checksum="md5")
    assert ("has no MD5" in str(caught.value)) == (not md5)
    assert names(tmp_path / "b") == []


def test_a_small_file_does_not_replace_one_that_appears_meanwhile(blobs: Blobs, tmp_path: Path) -> None:
    ranged = Ranged(DATA)

    def script(number: int, asked: Asked) -> bytes | None:
        (tmp_path / "b" / "a").write_bytes(b"mine")
        return ranged(number, asked)

    with serve(container_of(script, len(DATA))) as server, pytest.raises(TransferError, match="another file"):
        blobs(f"{server.url}/c", "download_folder", tmp_path / "b")
    assert tree(tmp_path / "b") == {"a": b"mine"}


def test_a_small_file_replaces_what_an_earlier_download_has_left(blobs: Blobs, box: Container, tmp_path: Path) -> None:
    box.put("a", DATA)
    (tmp_path / "a.tpart").write_bytes(b"x" * 99_999)
    (tmp_path / "a.tpart.json").write_text("{}")
    blobs(box.sas(), "download_folder", tmp_path)
    assert tree(tmp_path) == {"a": DATA}


@ENGINES
def test_a_small_file_is_fetched_with_a_fresh_signature_where_the_first_is_refused(
    blobs: Blobs, box: Container, tmp_path: Path, engine: str
) -> None:
    given = iter([box.sas("l"), box.sas()])
    box.put("a", DATA)
    got = blobs(lambda: next(given), "download_folder", tmp_path / "b", options={"engine": engine})
    assert tree(tmp_path / "b") == {"a": DATA}
    assert got.files[0].bytes_transferred == len(DATA)


@pytest.mark.parametrize("name", ["x//a", "x/./a", "x/../a", "x/a/"])
def test_a_name_that_the_other_engine_does_not_take_is_left_to_ours(
    blobs: Blobs, box: Container, tmp_path: Path, name: str
) -> None:
    (tmp_path / "a").write_bytes(DATA)
    options = {"engine": "obstore"}
    assert blobs(box.sas(), "upload", tmp_path / "a", name, options=options).bytes_transferred == len(DATA)
    got = blobs(box.sas(), "download_folder", tmp_path / "b", "x", options=options)
    assert [(each.name, each.path.read_bytes()) for each in got.files] == [(name, DATA)]
    assert blobs(box.sas(), "download", name, tmp_path / "c", options=options).bytes_transferred == len(DATA)


def test_a_small_file_that_cannot_be_written_leaves_nothing(
    blobs: Blobs, box: Container, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    box.put("a", DATA)
    monkeypatch.setattr("tiepoint_core._transfer.partial_file.os.utime", full)
    with pytest.raises(TransferError, match="No space left"):
        blobs(box.sas(), "download_folder", tmp_path / "b")
    assert names(tmp_path / "b") == []


# --- files that are there already -------------------------------------------------------------------------------------


@pytest.mark.parametrize("checksum", [SHA, MD5_HEX, "md5"], ids=["sha256", "md5", "md5 of the service"])
def test_a_download_with_a_digest_is_left_when_it_is_made_again(files: Blobs, tmp_path: Path, checksum: str) -> None:
    ranged = Ranged(DATA, extra={"x_ms_blob_content_md5": MD5})
    for bytes_transferred in (len(DATA), 0):
        with serve(ranged) as server:
            got = files("download", f"{server.url}/a", tmp_path / "a", checksum=checksum)
            folder = files("download_folder", {"a": f"{server.url}/a"}, tmp_path / "b", checksum={"a": checksum})
        assert [each.bytes_transferred for each in (got, *folder.files)] == [bytes_transferred, bytes_transferred]
        assert all(each.checksum in (SHA, MD5_HEX) for each in (got, *folder.files))
    found = (tmp_path / "a").stat()
    (tmp_path / "a").write_bytes(DATA[::-1])
    os.utime(tmp_path / "a", ns=(found.st_mtime_ns, found.st_mtime_ns))
    with serve(ranged) as server, pytest.raises(TransferError, match="another file of this name"):
        files("download", f"{server.url}/a", tmp_path / "a", checksum=checksum)
    assert (tmp_path / "a").read_bytes() == DATA[::-1]


def test_an_empty_file_needs_no_digest_to_be_the_same(files: Blobs, tmp_path: Path) -> None:
    with serve(Ranged(b"")) as server:
        for _ in range(2):
            assert files("download", f"{server.url}/a", tmp_path / "a", checksum="md5").size == 0


def test_what_is_there_needs_a_digest_to_be_compared_with(files: Blobs, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(DATA)
    with serve(Ranged(DATA)) as server, pytest.raises(TransferError, match="no MD5 to compare"):
        files("download", f"{server.url}/a", tmp_path / "a", checksum="md5")


def test_without_a_time_only_a_digest_tells_files_apart(files: Blobs, tmp_path: Path) -> None:
    with serve(Ranged(DATA, extra={"last_modified": ""})) as server:
        address = f"{server.url}/a"
        files("download", address, tmp_path / "a")
        with pytest.raises(TransferError, match="give `checksum`"):
            files("download", address, tmp_path / "a")
        assert files("download", address, tmp_path / "a", checksum=SHA).bytes_transferred == 0


@pytest.mark.parametrize(("seconds", "same"), [(1.5, True), (-1.5, True), (2.0, False)])
def test_times_that_a_file_system_has_rounded_are_the_same(
    files: Blobs, tmp_path: Path, seconds: float, same: bool
) -> None:
    with serve(Ranged(DATA)) as server:
        files("download", f"{server.url}/a", tmp_path / "a")
        time = (tmp_path / "a").stat().st_mtime + seconds
        os.utime(tmp_path / "a", (time, time))
        if same:
            assert files("download", f"{server.url}/a", tmp_path / "a").bytes_transferred == 0
        else:
            with pytest.raises(TransferError, match="another file"):
                files("download", f"{server.url}/a", tmp_path / "a")


def test_a_folder_in_the_way_and_a_refusal_are_errors(files: Blobs, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with serve(Ranged(DATA)) as server, pytest.raises(TransferError, match="another file"):
        files("download", f"{server.url}/a", tmp_path / "a")
    with serve(lambda *_: answer(403)) as server, pytest.raises(Forbidden):
        files("download", f"{server.url}/a", tmp_path / "a")


def test_a_digest_of_a_file_that_is_not_fetched_is_refused(files: Blobs, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="not among them: b"):
        files("download_folder", {"a": "http://127.0.0.1:1/a"}, tmp_path, checksum={"b": SHA})


def test_a_link_that_leads_nowhere_is_not_replaced(files: Blobs, blobs: Blobs, box: Container, tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("nowhere")
    box.put("a", DATA)
    with serve(Ranged(DATA)) as server, pytest.raises(TransferError, match="another file"):
        files("download", f"{server.url}/a", tmp_path / "a")
    with pytest.raises(TransferError, match="another file"):
        blobs(box.sas(), "download_folder", tmp_path)
    assert (tmp_path / "a").readlink() == Path("nowhere")


@pytest.mark.parametrize("path", ["", ".", "a\0b"])
def test_a_path_that_is_none_is_an_error(files: Blobs, path: str) -> None:
    with serve(Ranged(DATA)) as server, pytest.raises(TransferError):
        files("download", f"{server.url}/a", path)


def test_a_lock_that_moves_the_position_moves_no_byte(
    blobs: Blobs, box: Container, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As that of Windows does."""
    monkeypatch.setattr("tiepoint_core._transfer.partial_file._hold", lambda fd: os.lseek(fd, 1000, os.SEEK_SET))
    box.put("a", DATA)
    box.put("b", b"x" * 6_000_000)
    blobs(box.sas(), "download_folder", tmp_path / "b", options={"block_size": 5_000_000})
    assert tree(tmp_path / "b") == {"a": DATA, "b": b"x" * 6_000_000}

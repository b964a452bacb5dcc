"""Containers of the real storage service: what is sent is what is there, and what is fetched is what was there."""

from __future__ import annotations

import asyncio
import hashlib
import os
import threading
import time
from base64 import b64encode
from itertools import pairwise
from pathlib import Path

import httpx
import pytest
from tiepoint_core import (
    AsyncBlobContainer,
    BadRequest,
    BlobContainer,
    ConfigError,
    Conflict,
    NotFound,
    Progress,
    TransferError,
)
from tiepoint_core._transfer import runner
from tiepoint_core._transfer.upload import FileBody, stamp_of

from ...support.proxy import Cut, Proxy, Seen, said
from ...support.storage import Container
from .conftest import MIB, Blobs, names, tree

SIZES = [0, 1, 2 * MIB, 2 * MIB + 1, 9 * MIB]
SMALL = {"block_size": 2 * MIB}
ENGINES = pytest.mark.parametrize("engine", ["httpx", "obstore"])


@ENGINES
@pytest.mark.parametrize("checksum", [None, "md5"])
@pytest.mark.parametrize("size", SIZES)
def test_file(blobs: Blobs, box: Container, tmp_path: Path, engine: str, checksum: str | None, size: int) -> None:
    """A file is uploaded and downloaded unchanged."""
    data = os.urandom(size)
    (tmp_path / "a.bin").write_bytes(data)
    options = {**SMALL, "engine": engine}
    sent = blobs(box.sas(), "upload", tmp_path / "a.bin", "x/ü #?%.bin", checksum=checksum, options=options)
    assert (sent.name, sent.size, sent.bytes_transferred) == ("x/ü #?%.bin", size, size)
    assert box.get("x/ü #?%.bin") == data
    got = blobs(box.sas(), "download", "x/ü #?%.bin", tmp_path / "b.bin", checksum=checksum, options=options)
    assert (got.size, got.bytes_transferred, got.checksum) == (size, size, sent.checksum)
    assert (tmp_path / "b.bin").read_bytes() == data
    assert names(tmp_path) == ["a.bin", "b.bin"]


@ENGINES
def test_folder(blobs: Blobs, box: Container, tmp_path: Path, engine: str) -> None:
    """A folder is uploaded and downloaded unchanged."""
    here = tmp_path / "here"
    (here / "deep" / "er").mkdir(parents=True)
    for number in range(20):
        (here / "deep" / f"{number}").write_bytes(os.urandom(number * 1000))
    (here / "deep" / "er" / "large").write_bytes(os.urandom(5 * MIB))
    (here / "empty").touch()
    (here / "link").symlink_to("empty")
    reports: list[Progress] = []
    options = {**SMALL, "engine": engine}
    sent = blobs(box.sas(), "upload_folder", here, "in", options=options, on_progress=reports.append)
    total = sum(map(len, tree(here).values()))
    assert sent.skipped == ("link",)
    assert reports[-1].done == reports[-1].total == total
    assert [each.name for each in sent.files] == box.names()
    assert [each.done for each in reports] == sorted(each.done for each in reports)
    box.put("in/", b"")
    box.put("other", b"?")
    reports.clear()
    got = blobs(box.sas(), "download_folder", tmp_path / "there", "in/", options=options, on_progress=reports.append)
    (here / "link").unlink()
    assert tree(tmp_path / "there") == tree(here)
    assert (got.renamed, got.skipped) == ({}, ())
    assert reports[-1].done == reports[-1].total == total
    again = blobs(box.sas(), "download_folder", tmp_path / "there", "in", options=options)
    assert sum(each.bytes_transferred for each in again.files) == 0


def test_existing(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """An identical file is left, and a different one is an error unless it is overwritten."""
    for name, size in (("small", 10), ("large", 5 * MIB)):
        path = tmp_path / name
        path.write_bytes(os.urandom(size))
        sas = box.sas(port=proxy.port)
        assert blobs(sas, "upload", path, options=SMALL).bytes_transferred == size
        assert blobs(sas, "upload", path, options=SMALL).bytes_transferred == 0
        assert blobs(sas, "upload", path, options=SMALL, overwrite=True).bytes_transferred == size
        path.write_bytes(os.urandom(size))
        os.utime(path, (1, 1))
        before = len(proxy.of("PUT block"))
        with pytest.raises(Conflict, match="overwrite=True"):
            blobs(sas, "upload", path, options=SMALL)
        assert len(proxy.of("PUT block")) == before, "nothing is sent in vain"
        assert blobs(sas, "upload", path, options=SMALL, overwrite=True).bytes_transferred == size
        assert box.get(name) == path.read_bytes()

        there = tmp_path / f"{name} there"
        assert blobs(sas, "download", name, there, options=SMALL).bytes_transferred == size
        assert blobs(sas, "download", name, there, options=SMALL).bytes_transferred == 0
        there.write_bytes(b"mine")
        with pytest.raises(TransferError, match="overwrite=True"):
            blobs(sas, "download", name, there, options=SMALL)
        assert there.read_bytes() == b"mine"
        with pytest.raises(TransferError, match="overwrite=True"):
            blobs(sas, "download_folder", tmp_path, options=SMALL)
        assert blobs(sas, "download", name, there, options=SMALL, overwrite=True).bytes_transferred == size
        assert there.read_bytes() == path.read_bytes()
        there.unlink()
        path.unlink()
        assert box.names() == [name]
        with box.client() as owner:
            owner.delete_blob(name)
    assert names(tmp_path) == []


def _changed(path: Path) -> None:
    """Other bytes, of the same size and time."""
    status = path.stat()
    path.write_bytes(os.urandom(status.st_size))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


@pytest.mark.parametrize("size", [10, 5 * MIB], ids=["small", "large"])
def test_existing_with_checksum(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path, size: int) -> None:
    """With a checksum, existing files are compared by content."""
    path, sas = tmp_path / "a", box.sas(port=proxy.port)
    path.write_bytes(os.urandom(size))
    first = blobs(sas, "upload", path, checksum="md5", options=SMALL)
    os.utime(path, (1, 1))
    for checksum in ("md5", None):
        again = blobs(sas, "upload", path, checksum=checksum, options=SMALL)
        assert (again.bytes_transferred, again.checksum) == (0, first.checksum if checksum else "")
    _changed(path)
    before = len(proxy.of("PUT block"))
    with pytest.raises(Conflict, match="another blob"):
        blobs(sas, "upload", path, checksum="md5", options=SMALL)
    assert len(proxy.of("PUT block")) == before, "nothing is sent in vain"
    assert blobs(sas, "upload", path, checksum="md5", options=SMALL, overwrite=True).bytes_transferred == size
    assert box.get("a") == path.read_bytes()


def test_staged_blocks(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """Staged blocks are reused, with a checksum only for the same content."""
    path, sas = tmp_path / "a", box.sas(port=proxy.port)
    for checksum, overwrite, change, bytes_transferred in (
        (None, False, False, 2 * MIB),
        (None, True, False, 2 * MIB),
        ("md5", False, False, 2 * MIB),
        ("md5", True, False, 2 * MIB),
        ("md5", False, True, 6 * MIB),
    ):
        path.write_bytes(os.urandom(6 * MIB))
        if overwrite:
            box.put("a", b"earlier")
        proxy.seen.clear()
        proxy.rule = lambda _: Cut(answer=said(400)) if len(proxy.of("PUT block")) > 2 else None
        options = {**SMALL, "streams": 1}
        with pytest.raises(BadRequest):
            blobs(sas, "upload", path, checksum=checksum, overwrite=overwrite, options=options)
        proxy.rule = lambda _: None
        if change:
            _changed(path)
        sent = blobs(sas, "upload", path, checksum=checksum, overwrite=overwrite, options=options)
        assert sent.bytes_transferred == bytes_transferred
        assert box.get("a") == path.read_bytes()
        with box.client() as owner:
            owner.delete_blob("a")


def test_changed_bytes_with_checksum(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """With a checksum, the service rejects bytes that changed after the digest was computed."""
    path = tmp_path / "a"
    path.write_bytes(os.urandom(6 * MIB))

    def rule(seen: Seen) -> None:
        if seen.kind == "GET blocklist":
            _changed(path)

    proxy.rule = rule
    with pytest.raises(BadRequest):  # Md5Mismatch, says the real service; the emulator calls it otherwise
        blobs(box.sas(port=proxy.port), "upload", path, checksum="md5", options=SMALL)
    assert box.names() == []


@pytest.mark.parametrize("checksum", [None, "md5"])
def test_other_block_size(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path, checksum: str | None) -> None:
    """A blob of blocks of another size is identical."""
    path, sas = tmp_path / "a", box.sas(port=proxy.port)
    path.write_bytes(os.urandom(5 * MIB))
    sizes = [MIB, 2 * MIB, 8 * MIB]
    for first in sizes:
        blobs(sas, "upload", path, f"{first}", checksum=checksum, options={"block_size": first})
        for then in sizes:
            again = blobs(sas, "upload", path, f"{first}", checksum=checksum, options={"block_size": then})
            assert again.bytes_transferred == 0
    assert len(proxy.of("PUT block")) == 5 + 3


def test_incomparable_blob(blobs: Blobs, box: Container, tmp_path: Path) -> None:
    """A blob that cannot be compared is an error that says so."""
    path = tmp_path / "a"
    path.write_bytes(os.urandom(5 * MIB))
    blobs(box.sas(), "upload", path, options=SMALL)
    for checksum, options in (("md5", SMALL), ("md5", {})):
        with pytest.raises(Conflict, match="no way to tell if it is this"):
            blobs(box.sas(), "upload", path, checksum=checksum, options=options)
    os.utime(path, (1, 1))
    with pytest.raises(Conflict, match="no way to tell if it is this"):
        blobs(box.sas(), "upload", path, options=SMALL)
    path.write_bytes(b"shorter")
    with pytest.raises(Conflict, match="another blob"):
        blobs(box.sas(), "upload", path, options=SMALL)


def test_partial_downloads_skipped(blobs: Blobs, box: Container, tmp_path: Path) -> None:
    """Partial downloads in a folder are not uploaded."""
    (tmp_path / "in").mkdir()
    sent = {"a", "in/whole", "mine.tpart", "mine.json", "other.tpart.json"}
    for name in {"in/x.tpart", "in/x.tpart.json", *sent}:
        (tmp_path / name).write_bytes(b"data")
    result = blobs(box.sas(), "upload_folder", tmp_path)
    assert box.names() == sorted(sent)
    assert result.skipped == ("in/x.tpart", "in/x.tpart.json")


def test_few_threads(box: Container, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fewer threads than streams are enough; without any thread, the call is an error."""
    left = 3

    class Scarce(threading.Thread):
        def start(self) -> None:
            nonlocal left
            if not left:
                raise RuntimeError("can't start new thread")
            left -= 1
            super().start()

    monkeypatch.setattr(runner, "Thread", Scarce)
    for number in range(20):
        (tmp_path / f"{number}").write_bytes(b"data")
    with BlobContainer(box.sas()) as client:
        assert len(client.upload_folder(tmp_path).files) == len(box.names()) == 20
        assert left == 0
        with pytest.raises(RuntimeError, match="can't start new thread"):
            client.upload_folder(tmp_path)


def test_resumed_folder(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """A partly uploaded folder uploads the rest."""
    for number in range(40):
        (tmp_path / f"{number:02}").write_bytes(os.urandom(1000 + number))
    for number in range(20, 40):
        box.put(f"{number:02}", (tmp_path / f"{number:02}").read_bytes())
    sent = blobs(box.sas(port=proxy.port), "upload_folder", tmp_path)
    assert sum(each.bytes_transferred > 0 for each in sent.files) == 20
    assert len(proxy.of("PUT", 409)) <= 8, "once one was there, the others are asked for before they are sent"


def test_list(blobs: Blobs, box: Container, proxy: Proxy) -> None:
    """Blobs are listed page by page."""
    for name in [f"a/{number:02}" for number in range(12)] + ["b", "ä & <b>"]:
        box.put(name, name.encode())
    sas = box.sas(port=proxy.port)
    assert [each.name for each in blobs(sas, "list", page_size=5)] == box.names()
    assert len(proxy.seen) == 3
    assert [each.name for each in blobs(sas, "list", page_size=5, prefetch=0)] == box.names()
    result = blobs(sas, "list", "a/", limit=3)
    assert [(each.name, each.size) for each in result] == [("a/00", 4), ("a/01", 4), ("a/02", 4)]
    assert all(each.modified and len(each.md5) == 32 for each in result)


def test_list_resumed(box: Container, proxy: Proxy) -> None:
    """A list resumes from a token and prefetches as specified."""
    for number in range(6):
        box.put(f"{number}", b"")
    with BlobContainer(box.sas(port=proxy.port)) as client:
        pager = client.list(page_size=2, prefetch=0)
        assert [next(pager).name, next(pager).name] == ["0", "1"]
        assert len(proxy.seen) == 1, "none is asked for ahead"
        assert next(pager).name == "2"
        rest = client.list(start=pager.resume_token, page_size=2)
        assert [each.name for each in rest] == ["2", "3", "4", "5"]
        token = pager.resume_token

    async def main() -> list[str]:
        async with AsyncBlobContainer(box.sas()) as client:
            return [each.name async for each in client.list(start=token, page_size=3, prefetch=0)]

    assert asyncio.run(main()) == ["2", "3", "4", "5"]


def test_missing_blob(blobs: Blobs, box: Container, tmp_path: Path) -> None:
    """A blob that does not exist leaves no file."""
    with pytest.raises(NotFound) as caught:
        blobs(box.sas(), "download", "no", tmp_path / "no")
    assert caught.value.code == "BlobNotFound"
    assert caught.value.request_id
    assert names(tmp_path) == []


def test_wrong_digest(blobs: Blobs, box: Container, tmp_path: Path) -> None:
    """A digest that does not match is an error."""
    box.put("a", b"data")
    with pytest.raises(TransferError, match="sha256 is not what it should be"):
        blobs(box.sas(), "download", "a", tmp_path / "a", checksum="sha256:" + "0" * 64)
    assert names(tmp_path) == []
    (tmp_path / "b").write_bytes(os.urandom(3 * MIB))
    blobs(box.sas(), "upload", tmp_path / "b", options=SMALL)
    with pytest.raises(TransferError, match="has no MD5"):
        blobs(box.sas(), "download", "b", tmp_path / "c", checksum="md5", options=SMALL)
    assert names(tmp_path) == ["b"]


def test_invalid_settings(blobs: Blobs, box: Container, tmp_path: Path) -> None:
    """Invalid settings are errors."""
    (tmp_path / "a").touch()
    for checksum in ("crc", "sha256", "md5:12"):
        with pytest.raises(ConfigError):
            blobs(box.sas(), "download", "a", tmp_path / "b", checksum=checksum)
    with pytest.raises(ConfigError):
        blobs(box.sas(), "upload", tmp_path / "a", checksum="sha256")
    with pytest.raises(ConfigError):
        blobs(box.sas(), "list", options={"streams": 0})
    with pytest.raises(ConfigError):
        blobs(box.sas(), "list", options={"engine": "obstore", "proxy": "http://127.0.0.1:1"})
    for option in ({"trust_env": False}, {"deadline": 1.0}, {"timeout": 1.0}):
        with pytest.raises(ConfigError, match="only `retries`"):
            blobs(box.sas(), "list", options={"engine": "obstore", **option})
    for address in ("http://example.com/c?sig=canary", "ftp://x/c", "nonsense\0canary", 7):
        with pytest.raises(ConfigError) as caught:
            blobs(address, "list")
        assert "canary" not in str(caught.value)


def test_obstore_proxy(blobs: Blobs, box: Container, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine obstore sends no signature to a proxy that httpx would not use."""
    (tmp_path / "a").write_bytes(b"a")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    assert blobs(box.sas(), "upload", tmp_path / "a").bytes_transferred == 1
    with pytest.raises(ConfigError, match="HTTP_PROXY"):
        blobs(box.sas(), "upload", tmp_path / "a", "b", options={"engine": "obstore"})


def test_progress_after_rejection(tmp_path: Path) -> None:
    """Progress is correct if the service rejects a request before reading the body."""

    class Early(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            if request.method == "PUT":
                return httpx.Response(409)
            return httpx.Response(200, headers={"content-length": "1000", "content-md5": digest})

    (tmp_path / "a").write_bytes(bytes(1000))
    digest = b64encode(hashlib.md5(bytes(1000), usedforsecurity=False).digest()).decode()
    reports: list[Progress] = []
    with BlobContainer("http://127.0.0.1:1/a/b?sig=x", transport=Early()) as client:
        client.upload(tmp_path / "a", on_progress=reports.append)
    assert [(each.done, each.total) for each in reports] == [(1000, 1000)]


def test_uncounted_bytes(tmp_path: Path) -> None:
    """Bytes that must be sent again are subtracted by the sending thread."""
    path = tmp_path / "a"
    path.write_bytes(bytes(MIB))
    reports: list[tuple[int, str]] = []
    body = FileBody(
        path,
        stamp_of(path),
        0,
        MIB,
        check=lambda: None,
        count=lambda size: reports.append((size, threading.current_thread().name)),
    )
    parts = iter(body)
    sent = len(next(parts)) + len(next(parts))
    parts.close()  # type: ignore[attr-defined]  # a generator
    assert sum(size for size, _ in reports) == sent // 2
    body.uncount()
    assert sum(size for size, _ in reports) == 0

    async def send() -> None:
        for _ in range(2):
            async for _ in body:
                pass

    reports.clear()
    asyncio.run(send())
    assert sum(size for size, _ in reports) == MIB
    assert {thread for _, thread in reports} == {threading.current_thread().name}


def test_empty_name(blobs: Blobs, box: Container) -> None:
    """An empty blob name is an error."""
    with pytest.raises(ConfigError, match="name"):
        blobs(box.sas(), "upload", "/")


def test_not_a_file(blobs: Blobs, box: Container, tmp_path: Path) -> None:
    """A path that is not a file is an error."""
    for path in (tmp_path, tmp_path / "gone"):
        with pytest.raises(TransferError) as caught:
            blobs(box.sas(), "upload", path, "a")
        assert caught.value.path == str(path)
    with pytest.raises(TransferError):
        blobs(box.sas(), "upload_folder", tmp_path / "gone")
    assert box.names() == []


def test_progress_interval(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """Progress is reported at most ten times per second."""
    box.put("a", os.urandom(6 * MIB))
    proxy.pace = 0.02
    reports: list[tuple[float, Progress]] = []
    blobs(
        box.sas(port=proxy.port),
        "download",
        "a",
        tmp_path / "a",
        options={"streams": 2, "block_size": MIB},
        on_progress=lambda each: reports.append((time.monotonic(), each)),
    )
    assert len(reports) >= 3
    assert all(later - earlier > 0.09 for (earlier, _), (later, _) in pairwise(reports[:-1]))
    assert reports[-1][1] == Progress(6 * MIB, 6 * MIB, "a")


def test_progress_error(blobs: Blobs, box: Container, tmp_path: Path) -> None:
    """An error of the progress function ends the transfer."""
    box.put("a", os.urandom(MIB))

    def fail(_: Progress) -> None:
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        blobs(box.sas(), "download", "a", tmp_path / "a", on_progress=fail)
    assert not (tmp_path / "a").exists()

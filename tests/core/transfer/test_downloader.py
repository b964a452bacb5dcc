"""Files by HTTP, from servers that answer to ranges well or badly."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from tiepoint_core import (
    AsyncBlobContainer,
    BearerToken,
    BlobContainer,
    ConfigError,
    ConnectionLost,
    Downloader,
    Forbidden,
    HttpClient,
    NotFound,
    PageLoop,
    TransferError,
)

from ...support.loopback import Asked, answer, serve
from ...support.storage import Container
from .conftest import Blobs, names, tree
from .ranged import Ranged

DATA = os.urandom(100_000)
SMALL = {"chunk_size": 16_000}
PARTS = ["a.tpart", "a.tpart.json"]


@pytest.mark.parametrize("size", [0, 1, 15_999, 16_000, 16_001, 100_000])
@pytest.mark.parametrize(("etag", "ranges"), [('"one"', True), ('W/"one"', True), ("", True), ('"one"', False)])
def test_any_server(files: Blobs, tmp_path: Path, size: int, etag: str, ranges: bool) -> None:
    """A file is complete from a server with or without ranges."""
    with serve(Ranged(DATA[:size], etag, ranges)) as server:
        got = files("download", f"{server.url}/a", tmp_path / "a", options=SMALL)
        assert (got.name, got.size, got.bytes_transferred) == ("a", size, size)
        assert (tmp_path / "a").read_bytes() == DATA[:size]
        assert files("download", f"{server.url}/a", tmp_path / "a", options=SMALL).bytes_transferred == 0
        assert all(each.headers["accept-encoding"] == "identity" for each in server.asked)
    assert names(tmp_path) == ["a"]
    assert not size or (tmp_path / "a").stat().st_mtime == 1795305600.0


@pytest.mark.parametrize("etag", ['"one"', 'W/"one"'])
def test_broken_body(files: Blobs, tmp_path: Path, etag: str) -> None:
    """A download resumes after a broken connection."""
    with serve(Ranged(DATA, etag, cut={2, 4})) as server:
        files("download", f"{server.url}/a", tmp_path / "a", options=SMALL)
        sent = sum(_length(each) for each in server.asked)
    assert (tmp_path / "a").read_bytes() == DATA
    assert names(tmp_path) == ["a"]
    if etag.startswith('"'):
        assert sent <= len(DATA) + 16_000, "only the rest of a piece is asked for"


def _length(asked: Asked) -> int:
    start, stop = asked.headers["range"].removeprefix("bytes=").split("-") if "range" in asked.headers else ("0", "0")
    return int(stop) - int(start) + 1


def test_always_broken(files: Blobs, tmp_path: Path) -> None:
    """A server that always breaks the connection is an error."""
    for ranged in (Ranged(DATA), Ranged(DATA, ranges=False)):

        def script(number: int, asked: Asked, ranged: Ranged = ranged) -> bytes | None:
            response = ranged(number, asked)
            return response if number == 1 and ranged.ranges else _empty(response)

        with serve(script) as server, pytest.raises(ConnectionLost):
            files("download", f"{server.url}/a", tmp_path / "a", options={**SMALL, "streams": 1})
        assert "a" not in names(tmp_path)


def _empty(response: bytes | None) -> bytes:
    """Headers, and nothing of the body."""
    return (response or b"").partition(b"\r\n\r\n")[0] + b"\r\nconnection: close\r\n\r\n"


@pytest.mark.parametrize("keep", [True, False])
def test_keep_partial(files: Blobs, tmp_path: Path, keep: bool) -> None:
    """A partial file is kept after an error unless disabled."""
    ranged = Ranged(DATA)

    def script(number: int, asked: Asked) -> bytes | None:
        return ranged(number, asked) if number < 5 else answer(404)

    with serve(script) as server:
        address = f"{server.url}/a"
        with pytest.raises(NotFound):
            files("download", address, tmp_path / "a", options={**SMALL, "streams": 1}, keep_partial=keep)
        assert names(tmp_path) == (PARTS if keep else [])
    with serve(ranged, port=server.port):
        got = files("download", address, tmp_path / "a", options=SMALL)
    assert got.bytes_transferred == (len(DATA) - 64_000 if keep else len(DATA))
    assert (tmp_path / "a").read_bytes() == DATA
    assert names(tmp_path) == ["a"]


# --- fault 36 -------------------------------------------------------------------------------------------------------


def _begin(files: Blobs, ranged: Ranged, path: Path) -> tuple[int, str]:
    """Fetch a part of the file, and give the port and address."""
    with serve(lambda number, asked: ranged(number, asked) if number < 5 else answer(404)) as server:
        with pytest.raises(NotFound):
            files("download", f"{server.url}/a", path, options={**SMALL, "streams": 1})
        return server.port, f"{server.url}/a"


@pytest.mark.parametrize(
    "after",
    [
        Ranged(DATA[::-1], '"two"'),
        Ranged(DATA[:50_000], '"two"'),
        Ranged(DATA[:10], '"two"'),
        Ranged(b"", '"two"'),
        Ranged(DATA[::-1], 'W/"one"'),
        Ranged(DATA[::-1], ""),
        Ranged(DATA[::-1], '"one"', ranges=False),
    ],
    ids=["tag", "size", "small", "empty", "weak", "none", "no ranges"],
)
def test_fault_36_change_between_calls(files: Blobs, tmp_path: Path, after: Ranged) -> None:
    """A file that changed between two calls is downloaded again."""
    port, address = _begin(files, Ranged(DATA), tmp_path / "a")
    assert names(tmp_path) == PARTS
    with serve(after, port=port):
        files("download", address, tmp_path / "a", options=SMALL)
    assert (tmp_path / "a").read_bytes() == after.data
    assert names(tmp_path) == ["a"]


def test_fault_36_weak_tag(files: Blobs, tmp_path: Path) -> None:
    """A file with a weak entity tag is never resumed."""
    ranged = Ranged(DATA, 'W/"one"', cut={2})
    with serve(lambda number, asked: ranged(number, asked) if number < 3 else answer(404)) as server:
        with pytest.raises(NotFound):
            files("download", f"{server.url}/a", tmp_path / "a", options=SMALL)
        assert "a.tpart.json" not in names(tmp_path)


def test_fault_36_change_during_download(files: Blobs, tmp_path: Path) -> None:
    """A file that changes during the download is downloaded again."""
    old, new = Ranged(DATA), Ranged(DATA[::-1], '"two"')
    with serve(lambda number, asked: (old if number < 4 else new)(number, asked)) as server:
        files("download", f"{server.url}/a", tmp_path / "a", options=SMALL)
    assert (tmp_path / "a").read_bytes() == new.data


def test_fault_36_always_changing(files: Blobs, tmp_path: Path) -> None:
    """A file that always changes is downloaded by one request."""

    def script(number: int, asked: Asked) -> bytes | None:
        return Ranged(DATA, f'"{number}"')(number, asked)

    with serve(script) as server:
        files("download", f"{server.url}/a", tmp_path / "a", options=SMALL)
        assert "range" not in server.asked[-1].headers
    assert (tmp_path / "a").read_bytes() == DATA


def test_truncated(files: Blobs, tmp_path: Path) -> None:
    """A server that returns only a part is an error."""
    part = {"content_range": f"bytes 0-999/{len(DATA)}"}
    with serve(lambda _n, _a: answer(206, DATA[:1000], **part)) as server:  # type: ignore[arg-type]  # noqa: SIM117
        with pytest.raises(TransferError, match="again and again"):
            files("download", f"{server.url}/a", tmp_path / "a", options=SMALL)
    with serve(lambda _n, _a: answer(206, b"", etag='"1"', **part)) as server:  # type: ignore[arg-type]  # noqa: SIM117
        with pytest.raises(TransferError, match="fewer bytes"):
            files("download", f"{server.url}/a", tmp_path / "a", options={**SMALL, "streams": 1})
    assert not (tmp_path / "a").exists()


def test_file_appears(files: Blobs, tmp_path: Path) -> None:
    """A file that appears during a download is not replaced."""

    def script(number: int, asked: Asked) -> bytes | None:
        (tmp_path / "a").write_bytes(b"theirs")
        return Ranged(DATA)(number, asked)

    with serve(script) as server, pytest.raises(TransferError, match="overwrite=True"):
        files("download", f"{server.url}/a", tmp_path / "a", options=SMALL)
    assert (tmp_path / "a").read_bytes() == b"theirs"


@pytest.mark.parametrize("damage", ["journal", "no journal", "part", "link"])
def test_damaged_partial(files: Blobs, tmp_path: Path, damage: str) -> None:
    """A damaged partial file or journal is not used."""
    ranged = Ranged(DATA)
    port, address = _begin(files, ranged, tmp_path / "a")
    part, journal = (tmp_path / name for name in PARTS)
    if damage == "journal":
        journal.write_bytes(b"\xff\x00")
    elif damage == "no journal":
        journal.unlink()
    elif damage == "part":
        part.write_bytes(b"short")
    else:
        journal.rename(tmp_path / "elsewhere")
        journal.symlink_to(tmp_path / "elsewhere")
    with serve(ranged, port=port):
        assert files("download", address, tmp_path / "a", options=SMALL).bytes_transferred == len(DATA)
    assert (tmp_path / "a").read_bytes() == DATA
    (tmp_path / "elsewhere").unlink(missing_ok=True)
    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize(("query", "same"), [("id=1&sig=b&se=2", True), ("id=2&sig=a", False), ("sig=a", False)])
def test_url_identity(files: Blobs, tmp_path: Path, query: str, same: bool) -> None:
    """URLs that differ in more than the signature are different files."""

    def script(number: int, asked: Asked) -> bytes | None:
        return Ranged(DATA if "id=1" in asked.path else DATA[::-1])(number, asked) if number < 5 else answer(404)

    with serve(script) as server, pytest.raises(NotFound):
        files("download", f"{server.url}/a?id=1&sig=a", tmp_path / "a", options={**SMALL, "streams": 1})
    assert names(tmp_path) == PARTS
    data = DATA if same else DATA[::-1]
    with serve(Ranged(data), port=server.port):
        got = files("download", f"{server.url}/a?{query}", tmp_path / "a", options=SMALL)
    assert (got.bytes_transferred < len(DATA)) == same
    assert (tmp_path / "a").read_bytes() == data


def test_failed_rename(files: Blobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A download whose last step failed is resumed."""

    def busy(*_: object) -> None:
        raise PermissionError(13, "another program has it open")

    with serve(Ranged(DATA)) as server:
        with monkeypatch.context() as patched:
            patched.setattr(Path, "replace", busy)
            with pytest.raises(TransferError, match="open"):
                files("download", f"{server.url}/a", tmp_path / "a", options=SMALL)
        assert names(tmp_path) == PARTS
        assert files("download", f"{server.url}/a", tmp_path / "a", options=SMALL).bytes_transferred == 0
    assert names(tmp_path) == ["a"]


def test_orphaned_journal(files: Blobs, tmp_path: Path) -> None:
    """A journal without a partial file is removed."""
    with serve(Ranged(DATA)) as server:
        for overwrite in (False, True):
            files("download", f"{server.url}/a", tmp_path / "a", options=SMALL, overwrite=overwrite)
            (tmp_path / "a.tpart.json").write_text("{}")
            files("download", f"{server.url}/a", tmp_path / "a", options=SMALL, overwrite=overwrite)
            assert names(tmp_path) == ["a"]


@pytest.mark.parametrize("etag", ['W/"one"', ""])
def test_unresumable_partial(files: Blobs, tmp_path: Path, etag: str) -> None:
    """A partial file that cannot be resumed is removed."""
    ranged = Ranged(DATA, etag, cut=set(range(9)))
    with serve(ranged) as server, pytest.raises(ConnectionLost):
        files("download", f"{server.url}/a", tmp_path / "a", options=SMALL)
    assert names(tmp_path) == []


@pytest.mark.parametrize("source", ["url", "function"])
def test_two_event_loops(box: Container, tmp_path: Path, source: str) -> None:
    """Two event loops share a container."""
    for number in range(40):
        box.put(str(number), b"x" * 100)
    sas = box.sas()

    def give() -> str:
        return sas

    async def fetch(folder: Path) -> int:
        try:
            return len((await asyncio.wait_for(container.download_folder(folder), 30)).files)
        finally:
            await container._http._transport.aclose()  # the connections of this loop alone

    container = AsyncBlobContainer(sas if source == "url" else give)
    with ThreadPoolExecutor() as pool:
        results = list(pool.map(lambda name: asyncio.run(fetch(tmp_path / name)), "abc"))
    assert results == [40, 40, 40]


def test_foreign_journal(files: Blobs, tmp_path: Path) -> None:
    """The journal of another URL is not used."""
    port, address = _begin(files, Ranged(DATA), tmp_path / "a")
    other = Ranged(DATA[::-1])
    with serve(other, port=port):
        files("download", address.replace("/a", "/b"), tmp_path / "a", options=SMALL)
    assert (tmp_path / "a").read_bytes() == other.data


@pytest.mark.parametrize(
    "headers",
    [{}, {"content_range": "bytes 5-9/10"}, {"content_range": "bytes 0-3/10"}, {"content_range": "bytes 0-3/4"}],
)
def test_inconsistent_response(files: Blobs, tmp_path: Path, headers: dict[str, Any]) -> None:
    """A response with inconsistent headers is an error."""
    body = b"0123456" if headers.get("content_range", "").endswith("/4") else b""
    with serve(lambda _n, _a: answer(206, body, etag='"1"', **headers)) as server:  # noqa: SIM117
        with pytest.raises(TransferError) as caught:
            files("download", f"{server.url}/a", tmp_path / "a")
    assert caught.value.path == str(tmp_path / "a")
    assert not (tmp_path / "a").exists()


def test_unknown_length(files: Blobs, tmp_path: Path) -> None:
    """A file without a stated length is downloaded completely."""
    with serve(Ranged(DATA, "", ranges=False, length=False)) as server:
        reports: list[Any] = []
        assert files("download", f"{server.url}/a", tmp_path / "a", on_progress=reports.append).size == len(DATA)
    assert (reports[-1].done, reports[-1].total) == (len(DATA), None)


def test_checksum(files: Blobs, tmp_path: Path) -> None:
    """A checksum is compared."""
    good = f"sha256:{hashlib.sha256(DATA).hexdigest()}"
    md5 = "rL0Y20zC+Fzt72VPzMSk2A=="
    with serve(Ranged(DATA, extra={"content_md5": md5}, ranges=False)) as server:
        assert files("download", f"{server.url}/a", tmp_path / "a", checksum=good).checksum == good
        with pytest.raises(TransferError, match="md5 is not what it should be"):
            files("download", f"{server.url}/a", tmp_path / "b", checksum="md5")
    assert names(tmp_path) == ["a"]


def test_missing_digest(files: Blobs, tmp_path: Path) -> None:
    """A complete partial file only needs the digest of the service."""
    digest = hashlib.md5(DATA, usedforsecurity=False).digest()
    extra = {"x_ms_blob_content_md5": base64.b64encode(digest).decode()}
    ranged = Ranged(DATA, extra=extra)

    def begin_to_end(name: str) -> tuple[int, str]:
        begun = _begin(files, ranged, tmp_path / name)
        journal = tmp_path / f"{name}.tpart.json"
        (tmp_path / f"{name}.tpart").write_bytes(DATA)
        journal.write_text(journal.read_text().splitlines()[0] + "\n[0,1,2,3,4,5,6]\n")
        return begun

    port, address = begin_to_end("a")
    with serve(ranged, port=port):
        got = files("download", address, tmp_path / "a", options=SMALL, checksum="md5")
    assert got.checksum == f"md5:{digest.hex()}"
    assert got.bytes_transferred == len(DATA) % 16_000
    _, address = begin_to_end("b")
    assert files("download", address, tmp_path / "b", options=SMALL).bytes_transferred == 0
    assert names(tmp_path) == ["a", "b"]


def test_rejected_url(files: Blobs, tmp_path: Path) -> None:
    """A rejected URL is renewed."""
    good = ["old"]

    def script(number: int, asked: Asked) -> bytes | None:
        if number == 3:
            good[0] = "new"
        return Ranged(DATA)(number, asked) if asked.path.endswith(good[0]) else answer(403)

    urls = iter(["old", "new", "newer"])
    with serve(script) as server:
        files("download", lambda: f"{server.url}/a?canary={next(urls)}", tmp_path / "a", options=SMALL)
        assert (tmp_path / "a").read_bytes() == DATA
        with pytest.raises(Forbidden) as caught:
            files("download", f"{server.url}/a?canary=old", tmp_path / "b")
    assert "canary" not in str(caught.value)


def test_credentials_host(files: Blobs, tmp_path: Path) -> None:
    """Credentials of the client are sent to its own host only."""
    with serve(Ranged(b"one")) as home, serve(Ranged(b"two")) as other:
        client = {"base_url": home.url, "headers": {"X-Api-Key": "canary"}, "auth": BearerToken("canary")}
        addresses = {"one": "/a", "in/two": f"{other.url}/b?c=d"}
        reports: list[Any] = []
        got = files("download_folder", addresses, tmp_path, client=client, on_progress=reports.append)
        assert [(each.name, each.size) for each in got.files] == [("in/two", 3), ("one", 3)]
        assert home.asked[0].headers["x-api-key"] == "canary"
        assert "canary" not in str(other.asked)
        assert other.asked[0].path == "/b?c=d"
    assert tree(tmp_path) == {"one": b"one", "in/two": b"two"}
    assert reports[-1].done == reports[-1].total == 6


def test_invalid_settings(files: Blobs, tmp_path: Path) -> None:
    """Invalid settings are errors."""
    for options in ({"streams": 0}, {"chunk_size": 0}):
        with pytest.raises(ConfigError):
            files("download", "http://127.0.0.1/", tmp_path / "a", options=options)


def test_circular_list(blobs: Blobs, tmp_path: Path) -> None:
    """A circular list is an error."""
    body = b"<EnumerationResults><Blobs/><NextMarker>again</NextMarker></EnumerationResults>"
    with serve(lambda _n, _a: answer(200, body)) as server:
        with pytest.raises(PageLoop):
            blobs(f"{server.url}/c", "download_folder", tmp_path)
        with pytest.raises(PageLoop):
            blobs(f"{server.url}/c", "list")


def test_real_server(files: Blobs, tmp_path: Path) -> None:
    """A file is downloaded from a common web server."""

    async def app(scope: Any, _receive: Any, send: Any) -> None:
        asked = Asked("GET", scope["path"], {k.decode(): v.decode() for k, v in scope.get("headers", [])}, b"", True)
        head, _, body = (Ranged(DATA)(0, asked) or b"").partition(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")
        headers = [tuple(part.encode() for part in line.split(": ", 1)) for line in lines]
        await send({"type": "http.response.start", "status": int(first.split()[1]), "headers": headers})
        await send({"type": "http.response.body", "body": body})

    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", lifespan="off", ws="none"))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        files("download", f"http://127.0.0.1:{port}/a", tmp_path / "a", options=SMALL)
    finally:
        server.should_exit = True
        thread.join()
    assert (tmp_path / "a").read_bytes() == DATA


def test_no_locks(files: Blobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file system without locks is usable."""

    def hold(_: int) -> None:
        raise OSError(95, "not supported")

    monkeypatch.setattr("tiepoint_core._transfer.partial_file._lock_handle", hold)
    with serve(Ranged(DATA)) as server:
        files("download", f"{server.url}/a", tmp_path / "a", options=SMALL)
    assert names(tmp_path) == ["a"]


def test_renamed_partial(files: Blobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A partial file that another process renamed is not written to."""
    calls: list[int] = []

    def hold(fd: int) -> None:
        calls.append(fd)
        if len(calls) == 1:  # as if another download had ended between opening and locking
            (tmp_path / "a.tpart").rename(tmp_path / "theirs")

    monkeypatch.setattr("tiepoint_core._transfer.partial_file._lock_handle", hold)
    with serve(Ranged(DATA)) as server:
        files("download", f"{server.url}/a", tmp_path / "a", options=SMALL)
    assert (tmp_path / "theirs").read_bytes() == b""
    assert (tmp_path / "a").read_bytes() == DATA


def test_close() -> None:
    """A container is closed by its method or its block."""
    with BlobContainer("https://example.com/c") as client:
        assert repr(client) == "<BlobContainer>"
    with HttpClient() as http:
        assert repr(Downloader(http)) == "<Downloader>"

    async def run() -> None:
        async with AsyncBlobContainer("https://example.com/c") as client:
            assert repr(client) == "<AsyncBlobContainer>"

    asyncio.run(run())

"""Signatures (SAS): renewed before they end and when they are refused, by one for all, and never shown."""

from __future__ import annotations

import asyncio
import copy
import gc
import io
import logging
import os
import pickle
import re
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from tiepoint_core import (
    AsyncBlobContainer,
    BlobContainer,
    ConfigError,
    Conflict,
    Forbidden,
    NotFound,
    Progress,
    RateLimited,
    RetryPolicy,
    ServerError,
    TiepointError,
    TransferError,
)
from tiepoint_core._transfer.signed_url import UrlProvider

from ...support.loopback import Asked, answer, serve
from ...support.proxy import Cut, Proxy, Seen, said
from ...support.storage import Container
from .conftest import MIB, Blobs, names, tree

SMALL = {"block_size": MIB}


class Giver:
    """Gives a signature each time, and counts."""

    def __init__(self, *sources: Callable[[], str]) -> None:
        self._sources = list(sources)
        self.asked = 0
        self._inside = 0
        self._lock = threading.Lock()

    def __call__(self) -> str:
        with self._lock:
            self._inside += 1
            assert self._inside == 1, "one at a time asks"
            self.asked += 1
        time.sleep(0.02)
        with self._lock:
            self._inside -= 1
            return (self._sources.pop(0) if len(self._sources) > 1 else self._sources[0])()

    def of(self, kind: str) -> Any:
        """As the kind of client can take it; the other tests give async clients a plain function."""
        if kind == "sync":
            return self

        async def agive() -> str:
            return self()

        return agive


def test_renewed_in_time(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path, kind: str) -> None:
    """Short signatures are renewed early, so that none is rejected."""
    data = os.urandom(3 * MIB)
    (tmp_path / "a").write_bytes(data)
    proxy.pace = 1.0
    giver = Giver(lambda: box.sas(seconds=5, port=proxy.port))
    began = time.monotonic()
    blobs(giver.of(kind), "upload", tmp_path / "a", options={"block_size": MIB // 4, "streams": 2})
    assert time.monotonic() - began > 5, "longer than any of them is good for"
    assert 2 <= giver.asked <= 4
    assert [each.status for each in proxy.seen if each.status != 201] == [404], "what is there was asked for"
    assert box.get("a") == data


@pytest.mark.usefixtures("behind")
def test_fault_33_expired_once(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path, kind: str) -> None:
    """A signature that expires during an upload is renewed once."""
    data = os.urandom(20 * MIB)
    (tmp_path / "a").write_bytes(data)
    proxy.pace = 0.5  # so that it takes longer than the first signature is good for
    giver = Giver(lambda: box.sas(seconds=2, port=proxy.port), lambda: box.sas(port=proxy.port))
    sent = blobs(giver.of(kind), "upload", tmp_path / "a", options={**SMALL, "streams": 4})
    assert sent.bytes_transferred == len(data)
    assert giver.asked == 2
    taken = [each.query["blockid"] for each in proxy.of("PUT block", 201)]
    assert len(taken) == len(set(taken)) == 20, "no block is sent again that was taken"
    assert 1 <= len(proxy.of("PUT block", 403)) <= 4
    assert box.get("a") == data


@pytest.mark.usefixtures("behind")
def test_fault_33_expired_often(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """Short signatures are renewed as often as needed."""
    data = os.urandom(12 * MIB)
    box.put("a", data)
    proxy.pace = 0.1
    giver = Giver(lambda: box.sas(seconds=2, port=proxy.port))
    blobs(giver, "download", "a", tmp_path / "a", options={**SMALL, "streams": 3})
    assert giver.asked >= 2
    refused = [each for each in proxy.seen if each.status == 403]
    assert len(refused) <= (giver.asked - 1) * 3
    assert (tmp_path / "a").read_bytes() == data


@pytest.mark.parametrize("engine", ["httpx", "obstore"])
def test_fault_34_no_permission(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path, engine: str) -> None:
    """A missing permission is an error after one renewal."""
    for number in range(20):
        (tmp_path / f"{number}").write_bytes(b"data")
    giver = Giver(lambda: box.sas("r", port=proxy.port))
    with pytest.raises(Forbidden) as caught:
        blobs(giver, "upload_folder", tmp_path, options={"engine": engine})
    assert giver.asked == 2
    assert caught.value.status_code == 403
    assert caught.value.code.startswith("Authorization")
    assert len(proxy.of("PUT")) <= 32, "at most two a stream, and with an engine of its own two more"
    with pytest.raises(Forbidden):
        blobs(box.sas("r", port=proxy.port), "upload", tmp_path / "0", "other")
    assert len([each for each in proxy.of("PUT") if "/other?" in each.target]) == 1, "a text cannot be renewed"


def test_fault_34_some_permission(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """A permission that is missing for some blobs is an error."""
    (tmp_path / "a").write_bytes(os.urandom(MIB))
    giver = Giver(lambda: box.sas("cw", port=proxy.port))
    with pytest.raises(Forbidden):
        blobs(giver, "list")
    assert giver.asked == 2
    blobs(giver, "upload", tmp_path / "a", options=SMALL)
    blobs(giver, "upload", tmp_path / "a", "b", options={"block_size": MIB // 4})
    assert box.names() == ["a", "b"], "who may only write can write"


def test_fault_34_write_only(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """A write-only signature costs one renewal per call."""
    for number in range(12):
        (tmp_path / f"{number}").write_bytes(os.urandom(2 * MIB if number % 2 else MIB // 2))
    giver = Giver(lambda: box.sas("cw", port=proxy.port))
    blobs(giver, "upload_folder", tmp_path, options={**SMALL, "streams": 4})
    assert giver.asked == 2
    assert len(proxy.of("GET blocklist")) <= 8, "at most two a stream"
    assert len(box.names()) == 12
    blobs(box.sas("cw"), "upload_folder", tmp_path, options=SMALL, overwrite=True)
    with pytest.raises(Conflict, match="no way to tell if it is this"):
        blobs(giver, "upload_folder", tmp_path, options={**SMALL, "streams": 4})
    assert giver.asked <= 4


def test_fault_33_read_after_renewal(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """Existing blobs are read after a renewal."""
    (tmp_path / "a").write_bytes(os.urandom(4 * MIB))
    proxy.rule = lambda seen: Cut(answer=said(404)) if seen.kind == "PUT blocklist" else None
    with pytest.raises(NotFound):
        blobs(box.sas(port=proxy.port), "upload", tmp_path / "a", options=SMALL)
    proxy.rule = lambda _: None
    proxy.seen.clear()
    giver = Giver(lambda: box.sas(seconds=-30, port=proxy.port), lambda: box.sas(port=proxy.port))
    assert blobs(giver, "upload", tmp_path / "a", options=SMALL).bytes_transferred == 0
    assert giver.asked == 2
    assert not proxy.of("PUT block")


def test_fault_33_read_rejected_later(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """Reading is rejected a second time and allowed after a renewal."""
    for number in range(6):
        (tmp_path / f"{number}").write_bytes(os.urandom(2 * MIB + number))
    refused: list[str] = []

    def rule(seen: Seen) -> Cut | None:
        # Each signature is good for two lists, then it has expired.
        sig = seen.query["sig"] + seen.query["se"]
        before = [each for each in proxy.of("GET blocklist") if each.query["sig"] + each.query["se"] == sig]
        if seen.kind != "GET blocklist" or len(before) <= 2:
            return None
        refused.append(sig)
        return Cut(answer=said(403, x_ms_error_code="AuthenticationFailed"))

    proxy.rule = rule
    seconds = iter(range(1000, 2000))
    giver = Giver(lambda: box.sas(seconds=next(seconds), port=proxy.port))
    blobs(giver, "upload_folder", tmp_path, options={**SMALL, "streams": 1})
    assert len(proxy.of("GET blocklist")) == 6 + len(refused)
    assert (len(refused), giver.asked) == (2, 3)


def test_renewed_again(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """A URL that was accepted is renewed again."""
    box.put("a", os.urandom(4 * MIB))
    refusals = {2, 5}

    def rule(seen: Seen) -> Cut | None:
        return Cut(answer=said(403, x_ms_error_code="AuthenticationFailed")) if seen.number in refusals else None

    proxy.rule = rule
    giver = Giver(lambda: box.sas(port=proxy.port))
    blobs(giver, "download", "a", tmp_path / "a", options={**SMALL, "streams": 1})
    assert giver.asked == 3


def test_always_rejected(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """URLs that are always rejected are an error."""
    box.put("a", b"data")

    def rule(seen: Seen) -> Cut | None:
        return Cut(answer=said(403)) if seen.kind == "GET" else None

    proxy.rule = rule
    giver = Giver(lambda: box.sas(port=proxy.port))
    with pytest.raises(Forbidden):
        blobs(giver, "download", "a", tmp_path / "a")
    assert giver.asked == 2
    assert names(tmp_path) == []


def test_other_container(blobs: Blobs, box: Container, tmp_path: Path) -> None:
    """A new URL of another container is an error."""
    box.put("a", b"data")
    giver = Giver(lambda: box.sas("c"), lambda: box.sas().replace(box.name, "canary-else"))
    with pytest.raises(ConfigError, match="the one before"):
        blobs(giver, "download", "a", tmp_path / "a")


def test_function_error(blobs: Blobs) -> None:
    """An error of the function is raised."""

    def give() -> str:
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        blobs(give, "list")


# --- nothing shows it -----------------------------------------------------------------------------------------------

CANARY = "canary%2Bsignature"


def _bare(text: str) -> str:
    return text.replace("%2B", "+")


@pytest.mark.parametrize("engine", ["httpx", "obstore"])
@pytest.mark.parametrize("status", [403, 404, 409, 500, 503, 0])
def test_fault_42_hidden_signature(
    blobs: Blobs, tmp_path: Path, engine: str, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    """The signature is in no error, log, journal or traceback."""

    def script(_: int, asked: Asked) -> bytes | None:
        return answer(status, f"<Error>{asked.path}</Error>".encode(), location=asked.path) if status else None

    (tmp_path / "a").write_bytes(b"x" * 100)
    options = {"engine": engine, "block_size": 10}
    with serve(script) as server, caplog.at_level(logging.DEBUG):
        sas = f"{server.url}/box?sv=1&sig={CANARY}"
        calls: list[tuple[Any, ...]] = [
            ("upload", tmp_path / "a"),
            ("upload_folder", tmp_path),
            ("upload_files", {"b": tmp_path / "a"}),
            ("delete_folder", "b"),
            *([] if status == 404 else [("delete", "b")]),  # what is not there is deleted
            ("download", "b", tmp_path / "b"),
            ("download_folder", tmp_path / "c"),
            ("list",),
        ]
        for call in calls:
            with pytest.raises(TiepointError) as caught:
                blobs(lambda: sas, *call, options=options)
            _clean(caught.value)
    assert CANARY not in caplog.text
    assert _bare(CANARY) not in caplog.text
    assert all(b"canary" not in data for data in tree(tmp_path).values())


def test_fault_42_invalid_setting(blobs: Blobs, tmp_path: Path) -> None:
    """The signature is in no traceback of an invalid setting."""
    for sas in (f"http://example.com/box?sig={CANARY}", f"no address?sig={CANARY}\n", f"https://x/y?sig={CANARY}#z"):
        with pytest.raises(ConfigError) as caught:
            blobs(sas, "list")
        _clean(caught.value)
    with pytest.raises(ConfigError) as caught:
        blobs(f"https://x/y?sig={CANARY}", "upload", tmp_path / "a", checksum="no")
    _clean(caught.value)
    with pytest.raises(ConfigError) as caught:
        blobs(f"https://x/y?sig={CANARY}", "list", options={"streams": 0})
    _clean(caught.value)


def test_fault_42_invalid_renewal(kind: str) -> None:
    """An invalid new URL is in no traceback."""
    urls = [f"https://x/y?se=1970-01-01T00:01Z&sig={CANARY}", f"https://x/y?sig={CANARY}#z"]
    passed = 0.0

    def next_given() -> str:
        return urls.pop(0)

    address = UrlProvider(next_given, fixed_place=True, clock=lambda: passed, wall=lambda: passed)

    def give() -> object:
        return address.get() if kind == "sync" else asyncio.run(address.async_get())

    shown = repr(give())
    passed = 60.0
    with pytest.raises(ConfigError) as caught:
        give()
    assert "canary" not in shown
    _clean(caught.value)


@pytest.mark.parametrize("engine", ["httpx", "obstore"])
@pytest.mark.parametrize("size", [1_000, 3 * MIB])
def test_fault_42_broken_body(blobs: Blobs, box: Container, tmp_path: Path, engine: str, size: int) -> None:
    """Errors within a body do not show the signature."""
    path = tmp_path / "a"
    path.write_bytes(bytes(size))
    box.put("a", bytes(size))
    options = {"block_size": MIB, "engine": engine}

    def raises(_: Progress) -> None:
        raise RuntimeError("of the caller")

    def changes(_: Progress) -> None:
        path.write_bytes(bytes(size + 1))

    for method, arguments, on_progress in (
        ("upload", (path, "b"), raises),
        ("download", ("a", tmp_path / "down" / "a"), raises),
        ("download_folder", (tmp_path / "all",), raises),
        ("download", ("a", path / "no folder"), None),
        ("upload", (path, "c"), changes),
    ):
        sas = box.sas()
        try:
            blobs(sas, method, *arguments, options=options, on_progress=on_progress)
        except (RuntimeError, TransferError) as error:
            # Its longest part that no way of quoting changes: addresses quote the rest in ways of their own.
            _clean(error, max(re.split(r"\W", parse_qs(sas.partition("?")[2])["sig"][0]), key=len))
        else:
            assert on_progress is changes, "a small file can be sent before it is told of"


def _clean(error: BaseException, *more: str) -> None:
    shown = io.StringIO()
    for each in _chain(error):
        report = traceback.TracebackException.from_exception(each, capture_locals=True)
        for frame in report.stack:
            # The frames of these tests hold it of course, as those of every caller.
            if f"{os.sep}tests{os.sep}" not in frame.filename:
                print(frame.filename, frame.name, frame.locals, file=shown)
        print(str(each), repr(each), each.args, vars(each), "".join(report.format_exception_only()), file=shown)
    print(pickle.dumps(error), file=shown)
    assert error.__cause__ is None
    for text in more or (CANARY, _bare(CANARY), "canary"):
        assert text not in shown.getvalue()


def _chain(error: BaseException | None) -> list[BaseException]:
    """An error, and those that it came of or was raised amid."""
    errors: list[BaseException] = []
    todo = [error]
    while todo:
        each = todo.pop()
        if each is not None and each not in errors:
            errors.append(each)
            todo += [each.__cause__, each.__context__]
    return errors


def test_fault_42_repr_and_pickle() -> None:
    """A container is neither shown with its URL nor pickled."""
    for made in (BlobContainer, AsyncBlobContainer):
        client = made(f"https://example.com/box?sig={CANARY}")
        assert "canary" not in repr(client) + str(client) + f"{client}"
        with pytest.raises(TypeError):
            pickle.dumps(client)
        with pytest.raises(TypeError):
            copy.deepcopy(client)
    gc.collect()


# --- what else the service says --------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [503, 429, 500])
def test_busy_service(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path, status: int) -> None:
    """A busy service is retried."""
    places: set[str] = set()

    def rule(seen: Seen) -> Cut | None:
        place = f"{seen.kind} {seen.query.get('blockid')} {seen.headers.get('range')}"
        if place in places:
            return None
        places.add(place)
        return Cut(answer=said(status, x_ms_error_code="ServerBusy"))

    proxy.rule = rule
    data = os.urandom(4 * MIB)
    (tmp_path / "a").write_bytes(data)
    options = {**SMALL, "retries": RetryPolicy(max_attempts=4, backoff=0.01)}
    blobs(box.sas(port=proxy.port), "upload", tmp_path / "a", options=options)
    assert box.get("a") == data
    assert len(proxy.of("PUT block", status)) == 4
    got = blobs(box.sas(port=proxy.port), "download", "a", tmp_path / "b", options=options)
    assert (tmp_path / "b").read_bytes() == data
    assert got.bytes_transferred == len(data)


def test_always_busy(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """A service that stays busy is an error."""
    (tmp_path / "a").write_bytes(b"data")
    for status, error in ((503, ServerError), (429, RateLimited)):
        busy = Cut(answer=said(status, retry_after="1000"))
        proxy.rule = lambda _, busy=busy: busy  # type: ignore[misc]
        with pytest.raises(error):
            blobs(box.sas(port=proxy.port), "upload", tmp_path / "a")
    proxy.rule = lambda _: Cut(answer=said(404, x_ms_error_code="ContainerNotFound"))
    with pytest.raises(NotFound, match="ContainerNotFound"):
        blobs(box.sas(port=proxy.port), "upload", tmp_path / "a")

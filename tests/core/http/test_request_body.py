"""What arrives at a service that goes wrong: no POST twice, and no body that is less than it says."""

from __future__ import annotations

import importlib
import io
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest
from tiepoint_core._auth import TokenSource
from tiepoint_core._errors import TiepointError
from tiepoint_core._http.client import HttpClient
from tiepoint_core._http.retry import RetryPolicy
from tiepoint_core._http.throttle import RateLimitGate, Throttle

from ...support.loopback import Caller
from ..reliability import Figure
from .bodies import Pipe
from .faulty import CONNECTION_FAULTS, STATUS_FAULTS, Fault, faulty, good, said, says

WHOLE = bytes(range(256)) * 1000
QUICK = httpx.Timeout(5, read=0.1)
Calls = Callable[..., Caller]
ALL = {**CONNECTION_FAULTS, **STATUS_FAULTS}


def attempt(caller: Caller, method: str, url: str, **more: Any) -> int:
    """Return the status of a response, or 0 for a TiepointError."""
    try:
        return caller.request(method, url, **more).status_code
    except TiepointError:
        return 0


@pytest.mark.parametrize("name", ALL)
def test_fault_16_once(calls: Calls, name: str, figure: Figure) -> None:
    """A POST without a key arrives at most once."""
    with faulty(ALL[name]) as server:
        caller = calls(base_url=server.url, timeout=QUICK)
        attempt(caller, "POST", "/things", content=WHOLE)
        # Not even a second connection: what was not read in one may have been read by another service. Only a reset
        # that comes while the connection is being made leaves no doubt.
        assert server.connections == 1 or name == "resets before the request"
        whole = [each for each in server.received if each.body == WHOLE]
        assert len(whole) == len(server.received) <= 1
    figure("post", len(server.received))


def parts() -> Iterator[bytes]:
    for start in range(0, len(WHOLE), 50_000):
        yield WHOLE[start : start + 50_000]


async def aparts() -> AsyncIterator[bytes]:
    for part in parts():
        yield part


class Parts:
    """An iterable, of which each pass is a new one, unless it breaks: then all but the first end without a word."""

    def __init__(self, *, breaks: bool = False) -> None:
        self._breaks = breaks
        self._passes = 0

    def __iter__(self) -> Iterator[bytes]:
        self._passes += 1
        return iter(list(parts())[: 2 if self._breaks and self._passes > 1 else None])


class AsyncParts:
    """The async twin of `Parts`."""

    def __init__(self, *, breaks: bool = False) -> None:
        self._parts = Parts(breaks=breaks)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self._parts:
            yield part


def is_sync(caller: Caller) -> bool:
    return isinstance(caller.client, HttpClient)


def upload(caller: Caller, file: Any) -> Any:
    sending: Any = importlib.import_module("tiepoint_itwin_api._runtime.sending")
    return {"content": (sending.Upload if is_sync(caller) else sending.AsyncUpload)(file)}


def stood() -> io.BytesIO:
    file = io.BytesIO(b"skipped" + WHOLE)
    file.seek(7)
    return file


Body = Callable[[Caller], dict[str, Any]]
BODIES: dict[str, Body] = {
    "bytes": lambda _: {"content": WHOLE},
    "an iterable": lambda caller: {"content": Parts() if is_sync(caller) else AsyncParts()},
    "an iterable that breaks": lambda caller: {"content": (Parts if is_sync(caller) else AsyncParts)(breaks=True)},
    "a generator": lambda caller: {"content": parts() if is_sync(caller) else aparts()},
    "a generator of a length": lambda caller: {
        "content": parts() if is_sync(caller) else aparts(),
        "headers": {"content-length": str(len(WHOLE))},
    },
    "a form with a file": lambda _: {"files": {"f": ("n", io.BytesIO(WHOLE))}, "data": {"a": "1"}},
    "a form with a pipe": lambda _: {"files": {"f": ("n", Pipe(WHOLE))}},
    "a generated client's file": lambda caller: upload(caller, stood()),
    "a generated client's pipe": lambda caller: upload(caller, Pipe(WHOLE)),
}
SYNC_BODIES: dict[str, Body] = {
    "a file": lambda _: {"content": stood()},
    "a pipe": lambda _: {"content": Pipe(WHOLE)},
    "an iterator": lambda _: {"content": iter(list(parts()))},
}


def is_whole(body: bytes, name: str) -> bool:
    return body.endswith(b"--\r\n") and WHOLE in body if "form" in name else body == WHOLE


BODY_FAULTS: dict[str, Fault] = {
    **CONNECTION_FAULTS,
    **{name: STATUS_FAULTS[name] for name in ("says 401", "says 408", "says 500", "says 502", "says 503", "says 504")},
    "says 429": says(said(429)),
    "moves it, which is followed": says(said(307, location="/there")),
}


@pytest.mark.usefixtures("generated")
@pytest.mark.parametrize("name", BODY_FAULTS)
def test_fault_20_bodies(calls: Calls, name: str, figure: Figure) -> None:
    """No body is shorter than it declares."""
    for times in (1,) if "hangs" in name else (1, 2):
        for kind, make in BODIES.items():
            sent_whole(calls, name, kind, make, times)
    figure("body", "0")


@pytest.mark.usefixtures("generated")
@pytest.mark.sides("sync")
@pytest.mark.parametrize("name", BODY_FAULTS)
def test_fault_20_files(name: str, figure: Figure) -> None:
    """No file or iterator is shorter than it declares."""

    def only_sync(**options: Any) -> Caller:
        return Caller("sync", **options)

    for times in (1,) if "hangs" in name else (1, 2):
        for kind, make in SYNC_BODIES.items():
            sent_whole(only_sync, name, kind, make, times)
    figure("body", "0")


def sent_whole(calls: Calls, name: str, kind: str, make: Body, times: int) -> None:
    with faulty(BODY_FAULTS[name], times=times, then=good) as server:
        # A sign-in that sends once more after a 401.
        auth = TokenSource(lambda: "t", origins=[server.url])
        throttle = Throttle(gate=RateLimitGate(jitter=0.0))
        at_once = RetryPolicy(backoff=0.0)
        caller = calls(
            base_url=server.url, timeout=QUICK, auth=auth, follow_redirects=True, throttle=throttle, retries=at_once
        )
        try:
            status = attempt(caller, "PUT", "/things", **make(caller))
        finally:
            caller.close()
        for each in server.received:
            assert is_whole(each.body, kind), f"{len(each.body)} bytes of {kind}"
        if status == 200:
            assert server.received, f"{kind} was not received, and was said to be"
        if kind == "bytes" and name not in ("says 401", "says 500"):
            assert status == 200


def test_async_file() -> None:
    """A sync file is rejected by the async client before anything is sent."""
    with faulty(good) as server:
        caller = Caller("async", base_url=server.url)
        try:
            with pytest.raises(RuntimeError, match="sync request with an AsyncClient"):
                caller.request("PUT", "/", content=io.BytesIO(WHOLE))
        finally:
            caller.end()
        assert server.connections == 0


class Odd(io.BytesIO):
    """A file that says it can be rewound, and then cannot."""

    rewinds = 0

    def seek(self, offset: int, whence: int = 0) -> int:
        self.rewinds += whence == 0 and offset == 0
        if self.rewinds > 1:
            raise OSError("gone")
        return super().seek(offset, whence)


def test_fault_20_closed_file() -> None:
    """A file that can no longer be rewound is not sent again."""
    with faulty(STATUS_FAULTS["says 503"]) as server:
        caller = Caller("sync", base_url=server.url)
        try:
            answered = caller.request("PUT", "/", content=Odd(WHOLE))
        finally:
            caller.end()
    assert answered.status_code == 503
    assert [each.body for each in server.received if each.body] == [WHOLE]

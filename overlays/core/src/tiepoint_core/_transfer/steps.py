"""What a transfer asks for, step by step: generators that do no I/O themselves, so that both clients can run them.

A flow yields an operation and is sent what came of it, or is thrown the error. It sees neither threads nor tasks.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from random import random
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol, TypeVar

import httpx

from .._error_from_response import ErrorInfo, error_from_response
from .._errors import ConnectionLost, TiepointError, Timeout, TransferError, TransportError
from .._http.retry import Fault, RetryPolicy, Sending, Wait, decide
from .._redact import one_line, shown_url
from .signed_url import Address, SignedRequest, Token

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .._http.client import AsyncHttpClient, HttpClient

__all__ = [
    "Disk",
    "Flow",
    "Give",
    "Ops",
    "Remote",
    "Send",
    "Sink",
    "Sleep",
    "StoppedError",
    "Workers",
    "ask",
    "on_disk",
    "pause_after",
    "refused",
    "tried",
    "wrong",
]

T = TypeVar("T")

_ROUNDS: Final = 3  # tokens that one request is refused with, before the cause must be another than their age


class StoppedError(Exception):
    """The transfer was stopped by another of its threads; said to nobody."""


class Sink(Protocol):
    """Takes the body of an answer.

    Attributes:
        waits: Whether `write` waits for the disk.
    """

    waits: bool

    def begin(self, response: httpx.Response, /) -> bool:
        """Whether the body is wanted, by status and headers."""
        ...

    def count(self, size: int, /) -> None:
        """Count bytes that are written; called where the caller's function can be."""
        ...

    def write(self, data: bytes, /) -> None:
        """Write the next bytes; called where waiting does no harm."""
        ...


class Remote:
    """A file at a service.

    Args:
        client: Sends.
        address: Where it is, or what it is in.
        name: Its name there; empty: the address is its own.
        headers: Sent with every request.
    """

    def __init__(
        self,
        client: HttpClient | AsyncHttpClient,
        address: Address,
        name: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.client = client
        self.address = address
        self.name = name
        self.headers = dict(headers or {})

    def request(
        self,
        token: Token,
        method: str,
        params: Mapping[str, str] | None,
        headers: Mapping[str, str] | None,
        body: httpx.SyncByteStream | bytes | None,
    ) -> httpx.Request:
        """Make a request, whose address a traceback does not show."""
        stream = body if isinstance(body, httpx.SyncByteStream) else None
        made = self.client.build_request(
            method,
            token.url(self.name, params),
            headers={**self.headers, **(headers or {})},
            content=body if isinstance(body, bytes) else None,
            extensions={"idempotent": True},
        )
        return SignedRequest(
            made.method, made.url, headers=made.headers, stream=stream or made.stream, extensions=made.extensions
        )


class Send(NamedTuple):
    """Send a request and give the answer; its body goes to the sink, if there is one and it wants it."""

    request: httpx.Request
    sink: Sink | None = None


class Give(NamedTuple):
    """Give an address, another than the refused one."""

    address: Address
    refused: Token | None = None


class Disk:
    """Call what waits for the disk. What that is, and is given, shows nowhere."""

    __match_args__ = ("call",)

    def __init__(self, call: Callable[[], Any]) -> None:
        self.call = call


class Sleep(NamedTuple):
    """Wait for so many seconds."""

    seconds: float


Ops = Send | Give | Disk | Sleep
Flow = Generator[Ops, Any, T]


class Workers(Protocol):
    """What a flow can ask of those who run it."""

    def add(self, *flows: Flow[None]) -> None:
        """Begin these before all that wait."""
        ...

    def check(self) -> None:
        """Raise where the transfer was stopped."""
        ...

    def at_end(self, call: Callable[[], object]) -> None:
        """Call this when the last flow has ended, or was stopped."""
        ...


def ask(
    remote: Remote,
    method: str,
    *,
    params: Mapping[str, str] | None = None,
    headers: Mapping[str, str] | None = None,
    body: httpx.SyncByteStream | bytes | None = None,
    sink: Sink | None = None,
) -> Flow[httpx.Response]:
    """Send a request and give the answer whatever its status; where the signature was refused, with a fresh one."""
    token: Token | None = yield Give(remote.address)
    for number in count(1):
        assert token is not None  # noqa: S101 - None is only given for a refused one
        other: Token | None = None
        try:
            response: httpx.Response = yield Send(remote.request(token, method, params, headers, body), sink)
        except ConnectionLost:
            # Who refuses a body need not read it, and then the refusal can be lost with the connection.
            if body is not None and number < _ROUNDS:
                other = yield Give(remote.address, token)
            if other is None:
                raise
        else:
            if response.status_code != 403:
                token.accepted = token.accepted or response.is_success
                return response
            if number < _ROUNDS:
                other = yield Give(remote.address, token)
            if other is None:
                return response
        token = other
    raise AssertionError  # counting has no end


def refused(response: httpx.Response, path: Path | str = "") -> TiepointError:
    """The error of an answer that is no success; nothing of its text is quoted, which can hold a signature."""
    error = error_from_response(response, _told)
    if path:
        error.add_note(one_line(f"the file here is {path}"))
    return error


_HINTS: Final = {
    "AuthenticationFailed": "its signature has expired, or is wrong: get a new address, or give a function that does",
    "AuthorizationPermissionMismatch": "its signature does not allow this: ask for an address that does",
    "BlobNotFound": "list gives the names that are there",
}


def _told(response: httpx.Response) -> ErrorInfo:
    code = response.headers.get("x-ms-error-code", "")[:80]
    return ErrorInfo(
        code=code,
        message=f"{shown_url(response.request.url)}: the storage service says {code}" if code else "",
        hint=_HINTS.get(code, ""),
        request_id=response.headers.get("x-ms-request-id", "")[:80],
    )


def wrong(path: Path, why: str) -> TransferError:
    """The error of a file."""
    return TransferError(f"{path}: {why}", path=str(path))


@contextmanager
def on_disk(path: Path) -> Iterator[None]:
    """Raise `TransferError` for what goes wrong with a file."""
    try:
        yield
        return
    except OSError as error:
        why = error.strerror or type(error).__name__
    except ValueError as error:  # a NUL in a name
        why = str(error)
    raise wrong(path, why)


def tried(path: Path, call: Callable[[], T]) -> Flow[T]:
    """Call what waits for the disk, with `TransferError` for what goes wrong."""

    def checked() -> T:
        with on_disk(path):
            return call()

    found: T = yield Disk(checked)
    return found


def pause_after(error: TransportError, failures: int) -> float | None:
    """Seconds until the rest is asked for, after so many failures that brought nothing; None: it is given up."""
    fault = Fault(outcome="unknown", reason="", timeout=isinstance(error, Timeout))
    found = decide(fault, Sending(method="GET"), RetryPolicy(), attempt=failures, elapsed=0.0, draw=random())  # noqa: S311
    return found.seconds if isinstance(found, Wait) else None

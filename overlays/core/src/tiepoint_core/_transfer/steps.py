"""Steps of transfers: generators without I/O, so that both runners can run them.

Steps yield an operation, and get the result of the operation or its error. They see neither threads nor tasks.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from random import random
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol, TypeVar

import httpx

from .._constants import MAX_SIGNED_URLS
from .._error_from_response import ErrorInfo, error_from_response
from .._errors import ConnectionLost, TiepointError, Timeout, TransferError, TransportError
from .._http.retry import ConnectionFault, RequestTraits, Retry, RetryPolicy, decide
from .._redact import one_line, shown_url
from .signed_url import SignedRequest, SignedUrl, UrlProvider

if TYPE_CHECKING:
    from .._http.client import AsyncHttpClient, HttpClient

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class StoppedError(Exception):
    """Signal that another thread has stopped the transfer; no caller sees it."""


class Sink(Protocol):
    """Destination of a response body.

    Attributes:
        is_blocking: Whether `write` waits for the disk.
    """

    is_blocking: bool

    def begin(self, response: httpx.Response, /) -> bool:
        """Return whether the body is wanted, by status and headers."""
        ...

    def count(self, size: int, /) -> None:
        """Count written bytes; called where the caller's function can be called."""
        ...

    def write(self, data: bytes, /) -> None:
        """Write the next bytes; called where waiting is allowed."""
        ...


class Remote:
    """File at a service.

    Args:
        client: Client that sends the requests.
        provider: Provider of the URL of the file, or of the container of the file.
        name: Name of the file in the container. Defaults to the URL itself.
        headers: Headers of every request.
    """

    def __init__(
        self,
        client: HttpClient | AsyncHttpClient,
        provider: UrlProvider,
        name: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.client = client
        self.provider = provider
        self.name = name
        self.headers = dict(headers or {})

    def request(
        self,
        url: SignedUrl,
        method: str,
        params: Mapping[str, str] | None,
        headers: Mapping[str, str] | None,
        body: httpx.SyncByteStream | bytes | None,
    ) -> httpx.Request:
        """Return a request whose URL is not shown by tracebacks."""
        stream = body if isinstance(body, httpx.SyncByteStream) else None
        request = self.client.build_request(
            method,
            url.join(self.name, params),
            headers={**self.headers, **(headers or {})},
            content=body if isinstance(body, bytes) else None,
            extensions={"idempotent": True},
        )
        return SignedRequest(
            request.method,
            request.url,
            headers=request.headers,
            stream=stream or request.stream,
            extensions=request.extensions,
        )


class SendRequest(NamedTuple):
    """Operation that returns the response to a request; the sink gets the body, if the sink wants the body."""

    request: httpx.Request
    sink: Sink | None = None


class GetUrl(NamedTuple):
    """Operation that returns a URL, or another URL than the rejected one."""

    provider: UrlProvider
    rejected: SignedUrl | None = None


class BlockingCall:
    """Operation that calls a function that waits for the disk. Function and arguments are not shown anywhere."""

    __match_args__ = ("call",)

    def __init__(self, call: Callable[[], Any]) -> None:
        self.call = call


class Sleep(NamedTuple):
    """Operation that waits for a number of seconds."""

    seconds: float


Operation = SendRequest | GetUrl | BlockingCall | Sleep
Steps = Generator[Operation, Any, T]


class Workers(Protocol):
    """Runner, as steps see it."""

    def add(self, *steps: Steps[None]) -> None:
        """Run steps before all that wait."""
        ...

    def check(self) -> None:
        """Raise `StoppedError` if the transfer was stopped."""
        ...

    def at_end(self, call: Callable[[], object]) -> None:
        """Call a function when the last steps have ended or were stopped."""
        ...


class Transfer(Protocol[T_co]):
    """Work of one call."""

    def begin(self) -> Steps[None]:
        """Return the first steps, which add others to the runner."""
        ...

    def outcome(self) -> T_co:
        """Return the result, after all steps have ended without an error."""
        ...


Start = Callable[[Workers], Transfer[T]]
"""Function that makes a transfer for a runner."""


def send_request(
    remote: Remote,
    method: str,
    *,
    params: Mapping[str, str] | None = None,
    headers: Mapping[str, str] | None = None,
    body: httpx.SyncByteStream | bytes | None = None,
    sink: Sink | None = None,
) -> Steps[httpx.Response]:
    """Return the response to a request, whatever its status; repeat the request if its signature was rejected."""
    url: SignedUrl | None = yield GetUrl(remote.provider)
    for number in count(1):
        assert url is not None  # noqa: S101 - None is only returned for a rejected URL
        next_url: SignedUrl | None = None
        try:
            response: httpx.Response = yield SendRequest(remote.request(url, method, params, headers, body), sink)
        except ConnectionLost:
            # A service that rejects a request need not read the body, and its response can be lost with the connection.
            if body is not None and number < MAX_SIGNED_URLS:
                next_url = yield GetUrl(remote.provider, url)
            if next_url is None:
                raise
        else:
            if response.status_code != 403:
                url.accepted = url.accepted or response.is_success
                return response
            if number < MAX_SIGNED_URLS:
                next_url = yield GetUrl(remote.provider, url)
            if next_url is None:
                return response
        url = next_url
    raise AssertionError  # counting has no end


def storage_error(response: httpx.Response, path: Path | str = "") -> TiepointError:
    """Return the error for an error response, without the response text, which can contain a signature."""
    error = error_from_response(response, _error_info)
    if path:
        error.add_note(one_line(f"the file here is {path}"))
    return error


_HINTS: Final = {
    "AuthenticationFailed": "its signature has expired, or is wrong: get a new address, or give a function that does",
    "AuthorizationPermissionMismatch": "its signature does not allow this: ask for an address that does",
    "BlobNotFound": "list gives the names that are there",
}


def _error_info(response: httpx.Response) -> ErrorInfo:
    code = response.headers.get("x-ms-error-code", "")[:80]
    return ErrorInfo(
        code=code,
        message=f"{shown_url(response.request.url)}: the storage service says {code}" if code else "",
        hint=_HINTS.get(code, ""),
        request_id=response.headers.get("x-ms-request-id", "")[:80],
    )


def file_error(path: Path, reason: str) -> TransferError:
    """Return an error that names a file."""
    return TransferError(f"{path}: {reason}", path=str(path))


@contextmanager
def file_errors(path: Path) -> Iterator[None]:
    """Turn errors of the file system into `TransferError`."""
    try:
        yield
        return
    except OSError as error:
        reason = error.strerror or type(error).__name__
    except ValueError as error:  # a NUL in a name
        reason = str(error)
    raise file_error(path, reason)


def run_blocking(path: Path, call: Callable[[], T]) -> Steps[T]:
    """Return the result of a blocking call; errors of the file system become `TransferError`."""

    def checked() -> T:
        with file_errors(path):
            return call()

    result: T = yield BlockingCall(checked)
    return result


def retry_pause(error: TransportError, failures: int) -> float | None:
    """Return the seconds until the rest is requested, or None after too many failures in a row without progress."""
    fault = ConnectionFault(outcome="unknown", reason="", timeout=isinstance(error, Timeout))
    request = RequestTraits(method="GET")
    decision = decide(fault, request, RetryPolicy(), attempt=failures, elapsed=0.0, random=random())  # noqa: S311
    return decision.delay if isinstance(decision, Retry) else None

# Written by nox -s regenerate, do not edit.
# Source: ../_async/transport.py
"""Sync transport that guards credentials, and response bodies that are read within limits of time and size."""

from __future__ import annotations

from collections.abc import Iterator

import httpx

from ..call import Call
from ..exceptions import tiepoint_errors
from ..httpx_private import set_content
from ..origin_guard import OriginGuard


class GuardTransport(httpx.BaseTransport):
    """A sync transport that sends requests after a guard has checked them.

    Args:
        inner: Transport that sends the requests.
        guard: Guard that checks them.
    """

    def __init__(self, inner: httpx.BaseTransport, guard: OriginGuard) -> None:
        self._inner = inner
        self._guard = guard

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, without credentials that its origin must not see.

        The body of the response ends at the call's deadline, also if its bytes decompress to nothing.
        """
        call = Call.of(request)
        call.limit_timeouts(request)
        response = self._inner.handle_request(self._guard.checked(request, call))
        stream = response.stream
        # A stream of bytes is in memory already.
        if call.has_deadline and isinstance(stream, httpx.SyncByteStream) and not isinstance(stream, httpx.ByteStream):
            response.stream = _TimedStream(stream, call)
        if call.is_read_by_httpx(response):
            read(response, call)
        return response

    def close(self) -> None:
        """Close the inner transport."""
        self._inner.close()


def read(response: httpx.Response, call: Call) -> None:
    """Read the whole body of a response.

    Raises:
        ResponseTooLarge: If the body is larger than the client's limit.
        Timeout: If the deadline has passed.
    """
    parts, size = [], 0
    try:
        call.check_declared_size(response)
        for part in response.iter_bytes():
            size += len(part)
            call.check_size(size)
            parts.append(part)
    finally:
        response.close()
    set_content(response, b"".join(parts))


class MappedStream(httpx.SyncByteStream):
    """A sync response body that the caller reads, with Tiepoint's errors."""

    def __init__(self, inner: httpx.SyncByteStream, request_line: str) -> None:
        self._inner = inner
        self._request_line = request_line

    def __iter__(self) -> Iterator[bytes]:
        with tiepoint_errors(self._request_line):
            for part in self._inner:
                yield part

    def close(self) -> None:
        """Close the inner stream."""
        self._inner.close()


class _TimedStream(httpx.SyncByteStream):
    def __init__(self, inner: httpx.SyncByteStream, call: Call) -> None:
        self._inner = inner
        self._call = call

    def __iter__(self) -> Iterator[bytes]:
        for part in self._inner:
            self._call.check_time()
            yield part

    def close(self) -> None:
        self._inner.close()

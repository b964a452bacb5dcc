"""Async transport that guards credentials, and response bodies that are read within limits of time and size."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx

from ..call import Call
from ..exceptions import tiepoint_errors
from ..httpx_private import set_content
from ..origin_guard import OriginGuard


class AsyncGuardTransport(httpx.AsyncBaseTransport):
    """An async transport that sends requests after a guard has checked them.

    Args:
        inner: Transport that sends the requests.
        guard: Guard that checks them.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport, guard: OriginGuard) -> None:
        self._inner = inner
        self._guard = guard

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, without credentials that its origin must not see.

        The body of the response ends at the call's deadline, also if its bytes decompress to nothing.
        """
        call = Call.of(request)
        call.limit_timeouts(request)
        response = await self._inner.handle_async_request(self._guard.checked(request, call))
        stream = response.stream
        # A stream of bytes is in memory already.
        if call.has_deadline and isinstance(stream, httpx.AsyncByteStream) and not isinstance(stream, httpx.ByteStream):
            response.stream = _AsyncTimedStream(stream, call)
        if call.is_read_by_httpx(response):
            await read(response, call)
        return response

    async def aclose(self) -> None:
        """Close the inner transport."""
        await self._inner.aclose()


async def read(response: httpx.Response, call: Call) -> None:
    """Read the whole body of a response.

    Raises:
        ResponseTooLarge: If the body is larger than the client's limit.
        Timeout: If the deadline has passed.
    """
    parts, size = [], 0
    try:
        call.check_declared_size(response)
        async for part in response.aiter_bytes():
            size += len(part)
            call.check_size(size)
            parts.append(part)
    finally:
        await response.aclose()
    set_content(response, b"".join(parts))


class AsyncMappedStream(httpx.AsyncByteStream):
    """An async response body that the caller reads, with Tiepoint's errors."""

    def __init__(self, inner: httpx.AsyncByteStream, request_line: str) -> None:
        self._inner = inner
        self._request_line = request_line

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with tiepoint_errors(self._request_line):
            async for part in self._inner:
                yield part

    async def aclose(self) -> None:
        """Close the inner stream."""
        await self._inner.aclose()


class _AsyncTimedStream(httpx.AsyncByteStream):
    def __init__(self, inner: httpx.AsyncByteStream, call: Call) -> None:
        self._inner = inner
        self._call = call

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._inner:
            self._call.check_time()
            yield part

    async def aclose(self) -> None:
        await self._inner.aclose()

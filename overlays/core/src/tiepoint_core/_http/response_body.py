"""Response bodies, read within a size limit and the deadline of their call."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

import httpx

from .httpx_private import set_content

if TYPE_CHECKING:
    from .call import Call


def limit_time(response: httpx.Response, call: Call) -> None:
    """End the body of a response at the call's deadline, also if its bytes decompress to nothing."""
    stream = response.stream
    if not call.has_deadline or isinstance(stream, httpx.ByteStream):  # which is in memory already
        return
    if isinstance(stream, httpx.SyncByteStream):
        response.stream = _TimedStream(stream, call)
    elif isinstance(stream, httpx.AsyncByteStream):
        response.stream = _AsyncTimedStream(stream, call)


def read(response: httpx.Response, call: Call) -> None:
    """Read the whole body of a response.

    Raises:
        ResponseTooLarge: If the body is larger than the client's limit.
        Timeout: If the deadline has passed.
    """
    parts, size = [], 0
    try:
        call.check_size(_declared_size(response, call))
        for part in response.iter_bytes():
            size += len(part)
            call.check_size(size)
            parts.append(part)
    finally:
        response.close()
    set_content(response, b"".join(parts))


async def async_read(response: httpx.Response, call: Call) -> None:
    """Read the whole body of an async response, as `read` does."""
    parts, size = [], 0
    try:
        call.check_size(_declared_size(response, call))
        async for part in response.aiter_bytes():
            size += len(part)
            call.check_size(size)
            parts.append(part)
    finally:
        await response.aclose()
    set_content(response, b"".join(parts))


def _declared_size(response: httpx.Response, call: Call) -> int:
    """Return the bytes that a response announces; a response to HEAD sends none of them."""
    length = response.headers.get("content-length", "")
    return int(length) if length.isdecimal() and len(length) < 20 and call.method != "HEAD" else 0


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

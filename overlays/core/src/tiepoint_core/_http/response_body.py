"""Reading answers: none is larger than is taken, and none lasts beyond the deadline of its call."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from .call import Call

__all__ = ["aread", "read", "timed"]


def timed(response: httpx.Response, call: Call) -> None:
    """Let the body of an answer end by the deadline; bytes that unpack to nothing count, too."""
    stream = response.stream
    if not call.ends or isinstance(stream, httpx.ByteStream):  # which is there already
        return
    if isinstance(stream, httpx.SyncByteStream):
        response.stream = _Timed(stream, call)
    elif isinstance(stream, httpx.AsyncByteStream):
        response.stream = _AsyncTimed(stream, call)


def read(response: httpx.Response, call: Call) -> None:
    """Read an answer whole.

    Raises:
        ResponseTooLarge: It is larger than is taken.
        Timeout: The deadline has passed.
    """
    parts, size = [], 0
    try:
        call.check_size(_declared(response, call))
        for part in response.iter_bytes():
            size += len(part)
            call.check_size(size)
            parts.append(part)
    finally:
        response.close()
    response._content = b"".join(parts)  # where httpx keeps it; its own `read` knows no end


async def aread(response: httpx.Response, call: Call) -> None:
    """Read an answer whole, as `read` does."""
    parts, size = [], 0
    try:
        call.check_size(_declared(response, call))
        async for part in response.aiter_bytes():
            size += len(part)
            call.check_size(size)
            parts.append(part)
    finally:
        await response.aclose()
    response._content = b"".join(parts)


def _declared(response: httpx.Response, call: Call) -> int:
    """Bytes that an answer says it has; to HEAD it sends none of them."""
    told = response.headers.get("content-length", "")
    return int(told) if told.isdecimal() and len(told) < 20 and call.method != "HEAD" else 0


class _Timed(httpx.SyncByteStream):
    def __init__(self, stream: httpx.SyncByteStream, call: Call) -> None:
        self._stream = stream
        self._call = call

    def __iter__(self) -> Iterator[bytes]:
        for part in self._stream:
            self._call.check_time()
            yield part

    def close(self) -> None:
        self._stream.close()


class _AsyncTimed(httpx.AsyncByteStream):
    def __init__(self, stream: httpx.AsyncByteStream, call: Call) -> None:
        self._stream = stream
        self._call = call

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._stream:
            self._call.check_time()
            yield part

    async def aclose(self) -> None:
        await self._stream.aclose()

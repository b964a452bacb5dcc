"""Request bodies that can be sent from the start again for a retry, or raise if they cannot."""

from __future__ import annotations

import inspect
import os
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from contextlib import contextmanager

import httpx

from .httpx_private import body_source, form_files


class BodySpentError(Exception):
    """A body should be sent again and cannot be."""


def replayable(request: httpx.Request, *, sent: bool = False) -> bool:
    """Return whether the body of a request can be sent from the start again.

    Bytes can, and files that can be rewound. So can other iterables that are not iterators, since every pass over them
    is a new one, unless an attribute `replayable` of theirs says otherwise.

    Args:
        request: Request.
        sent: Whether the request was sent already: a body that was not prepared is then no longer at its start.
    """
    stream = request.stream
    if isinstance(stream, httpx.ByteStream):
        return True
    return stream.replayable if isinstance(stream, _Body) else not sent and _rewinder(stream) is not None


def prepare(request: httpx.Request) -> None:
    """Let the body of a request raise if a second pass over it would send less than the first."""
    stream = request.stream
    if isinstance(stream, (httpx.ByteStream, _Body)):
        return
    if isinstance(stream, httpx.SyncByteStream) and isinstance(stream, httpx.AsyncByteStream):
        request.stream = _BothBody(stream, request)
    elif isinstance(stream, httpx.SyncByteStream):
        _fix_content_length(request)
        request.stream = _SyncBody(stream, request)
    elif isinstance(stream, httpx.AsyncByteStream):
        request.stream = _AsyncBody(stream, request)


def _fix_content_length(request: httpx.Request) -> None:
    """Declare a file from its position: httpx declares the whole file, and then sends less."""
    file = body_source(request.stream)
    if file is request.stream or "content-length" not in request.headers or _file_rewinder(file) is None:
        return
    start = file.tell()
    if start:
        end = file.seek(0, os.SEEK_END)
        file.seek(start)
        request.headers["content-length"] = str(max(0, end - start))


class _Body:
    """A stream whose passes are counted, so that no pass ends before the end of an earlier one."""

    def __init__(self, stream: object, request: httpx.Request) -> None:
        self._inner = stream
        self._rewind = _rewinder(stream)
        self._declared = "content-length" in request.headers
        self._started = False
        self._completed = False
        self._longest = 0
        self._size = 0

    @property
    def replayable(self) -> bool:
        if self._rewind is _restart and self._started and not (self._completed or self._declared):
            return False
        return self._rewind is not None

    def _start(self) -> None:
        if self._started:
            if self._rewind is None or not self.replayable:
                raise BodySpentError
            try:
                self._rewind()
            except (OSError, ValueError):
                raise BodySpentError from None
        self._started = True

    @contextmanager
    def _pass(self) -> Iterator[None]:
        """Run one pass, which adds the size of each sent part to `_size`."""
        self._start()
        repeated = self._longest > 0
        self._size = 0
        try:
            yield
        except ValueError:
            # A file that cannot be rewound raises this when the second pass begins.
            if repeated and not self._size:
                raise BodySpentError from None
            raise
        finally:
            if not repeated:
                self._longest = max(self._longest, self._size)
        if self._size < self._longest:
            raise BodySpentError
        self._longest = self._size
        self._completed = True

    def _parts(self) -> Iterator[bytes]:
        stream = self._inner
        assert isinstance(stream, httpx.SyncByteStream)  # noqa: S101 - by the class that was chosen
        with self._pass():
            for part in stream:
                self._size += len(part)
                yield part

    async def _async_parts(self) -> AsyncIterator[bytes]:
        stream = self._inner
        assert isinstance(stream, httpx.AsyncByteStream)  # noqa: S101 - by the class that was chosen
        with self._pass():
            async for part in stream:
                self._size += len(part)
                yield part


class _SyncBody(_Body, httpx.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        return self._parts()


class _AsyncBody(_Body, httpx.AsyncByteStream):
    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._async_parts()


class _BothBody(_SyncBody, _AsyncBody):
    pass


def _do_nothing() -> None:
    pass


def _restart() -> None:
    """Start another pass over an iterable, which is trusted to begin at the start."""


def _rewinder(stream: object) -> Callable[[], object] | None:
    """Return a function that starts a second pass over a stream, or None if there cannot be one."""
    files = form_files(stream)
    if files is not None:  # httpx itself rewinds the files of a form that it can
        return _do_nothing if all(_is_repeatable_file(each) for each in files) else None
    source = body_source(stream)
    replayable = getattr(source, "replayable", None)
    if replayable is not None:
        return _do_nothing if replayable is True else None
    if hasattr(source, "read"):
        return _file_rewinder(source)
    if source is stream or inspect.isgenerator(source) or inspect.isasyncgen(source):
        return None
    if hasattr(source, "__next__") or hasattr(source, "__anext__"):
        return None
    return _restart if isinstance(source, (Iterable, AsyncIterable)) else None


def _file_rewinder(file: object) -> Callable[[], object] | None:
    seek, tell = getattr(file, "seek", None), getattr(file, "tell", None)
    if not callable(seek) or not callable(tell):
        return None
    seekable = getattr(file, "seekable", None)
    try:
        if callable(seekable) and not seekable():
            return None
        start = tell()
    except (OSError, ValueError):
        return None
    if inspect.isawaitable(start) or not isinstance(start, int):
        return None
    return lambda: seek(start)


def _is_repeatable_file(file: object) -> bool:
    return isinstance(file, (str, bytes)) or _file_rewinder(file) is not None

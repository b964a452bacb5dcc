"""Bodies that are sent from the start again, and refuse where that cannot be."""

from __future__ import annotations

import inspect
import os
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from contextlib import contextmanager

import httpx

__all__ = ["BodySpentError", "prepare", "replayable"]


class BodySpentError(Exception):
    """A body was to be sent again, and cannot be."""


def replayable(request: httpx.Request, *, sent: bool = False) -> bool:
    """Whether the body of a request can be sent from the start again.

    Bytes can, and files that can be rewound. Of other iterables those can that are no iterators, as every pass over
    them is a new one, unless they have an attribute `replayable` that says otherwise.

    Args:
        request: The request.
        sent: Whether it was sent already: a body that was not prepared is not where it began.
    """
    stream = request.stream
    if isinstance(stream, httpx.ByteStream):
        return True
    return stream.replayable if isinstance(stream, _Body) else not sent and _rewind(stream) is not None


def prepare(request: httpx.Request) -> None:
    """Let a body refuse where a second pass over it would send less than the first."""
    stream = request.stream
    if isinstance(stream, (httpx.ByteStream, _Body)):
        return
    if isinstance(stream, httpx.SyncByteStream) and isinstance(stream, httpx.AsyncByteStream):
        request.stream = _BothBody(stream, request)
    elif isinstance(stream, httpx.SyncByteStream):
        _mend_length(request)
        request.stream = _SyncBody(stream, request)
    elif isinstance(stream, httpx.AsyncByteStream):
        request.stream = _AsyncBody(stream, request)


def _mend_length(request: httpx.Request) -> None:
    """Declare a file from where it stands: httpx declares all of it, and then sends less."""
    source = getattr(request.stream, "_stream", None)
    if "content-length" not in request.headers or _file_rewind(source) is None:
        return
    assert source is not None  # noqa: S101 - it can be rewound
    start = source.tell()
    if start:
        end = source.seek(0, os.SEEK_END)
        source.seek(start)
        request.headers["content-length"] = str(max(0, end - start))


class _Body:
    """Passes over a stream: counted, so that none ends before where an earlier one came."""

    def __init__(self, stream: object, request: httpx.Request) -> None:
        self._stream = stream
        self._rewind = _rewind(stream)
        self._declared = "content-length" in request.headers
        self._begun = False
        self._ended = False
        self._longest = 0
        self._size = 0

    @property
    def replayable(self) -> bool:
        if self._rewind is _anew and self._begun and not (self._ended or self._declared):
            return False
        return self._rewind is not None

    def _begin(self) -> None:
        if self._begun:
            if self._rewind is None or not self.replayable:
                raise BodySpentError
            try:
                self._rewind()
            except (OSError, ValueError):
                raise BodySpentError from None
        self._begun = True

    @contextmanager
    def _pass(self) -> Iterator[None]:
        """One pass, in which what is sent is added to `_size`."""
        self._begin()
        again = self._longest > 0
        self._size = 0
        try:
            yield
        except ValueError:
            # A file that cannot be rewound says so when the second pass begins.
            if again and not self._size:
                raise BodySpentError from None
            raise
        finally:
            if not again:
                self._longest = max(self._longest, self._size)
        if self._size < self._longest:
            raise BodySpentError
        self._longest = self._size
        self._ended = True

    def _passes(self) -> Iterator[bytes]:
        stream = self._stream
        assert isinstance(stream, httpx.SyncByteStream)  # noqa: S101 - by the class that was chosen
        with self._pass():
            for part in stream:
                self._size += len(part)
                yield part

    async def _apasses(self) -> AsyncIterator[bytes]:
        stream = self._stream
        assert isinstance(stream, httpx.AsyncByteStream)  # noqa: S101 - by the class that was chosen
        with self._pass():
            async for part in stream:
                self._size += len(part)
                yield part


class _SyncBody(_Body, httpx.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        return self._passes()


class _AsyncBody(_Body, httpx.AsyncByteStream):
    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._apasses()


class _BothBody(_Body, httpx.SyncByteStream, httpx.AsyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        return self._passes()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._apasses()


def _nothing() -> None:
    pass


def _anew() -> None:
    """Begin another pass over an iterable: it is taken at its word that it begins at the start."""


def _rewind(stream: object) -> Callable[[], object] | None:
    """What begins a second pass over a stream; None: nothing does."""
    fields = getattr(stream, "fields", None)
    if isinstance(fields, list):  # a form: httpx itself rewinds the files of it that it can
        return _nothing if all(_file_rewinds(getattr(each, "file", b"")) for each in fields) else None
    source = getattr(stream, "_stream", stream)  # httpx keeps there what the caller gave
    told = getattr(source, "replayable", None)
    if told is not None:
        return _nothing if told is True else None
    if hasattr(source, "read"):
        return _file_rewind(source)
    if source is stream or inspect.isgenerator(source) or inspect.isasyncgen(source):
        return None
    if hasattr(source, "__next__") or hasattr(source, "__anext__"):
        return None
    return _anew if isinstance(source, (Iterable, AsyncIterable)) else None


def _file_rewind(file: object) -> Callable[[], object] | None:
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


def _file_rewinds(file: object) -> bool:
    return isinstance(file, (str, bytes)) or _file_rewind(file) is not None

"""From a request to a value or an error: what the two clients share, and what is done without either."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, BinaryIO, Final, TypeVar

from .types import File, Request, Response
from .wire import DECODE_FAULTS

if TYPE_CHECKING:
    import httpx

    from .errors import ApiError

T = TypeVar("T")
_CHUNK: Final = 65536


def arguments(request: Request[Any], upload: Callable[[BinaryIO], object], common: Mapping[str, str]) -> dict[str, Any]:
    """Give what httpx's `request` takes.

    Args:
        request: The request.
        upload: Makes a stream of a file.
        common: Headers of all requests below the base URL. They may hold a credential: an operation with an address of
            its own does not get them.
    """
    headers, body = {**(common if request.url.startswith("/") else {}), **request.headers}, request.body
    options: dict[str, Any] = {
        "method": request.method,
        "url": request.url,
        "params": list(request.params) or None,
        "headers": headers,
        "extensions": {"operation": request.operation},
    }
    if isinstance(body, File):
        options["content"] = upload(body.payload)
        size = _size(body.payload)
        if size is not None:
            headers["Content-Length"] = str(size)
    elif body and isinstance(body, list):
        options["files"] = [
            (name, (file, payload if isinstance(payload, bytes) else FormFile(payload), media_type))
            for name, (file, payload, media_type) in body
        ]
    elif body:
        options["content"] = body
    elif body is not None and isinstance(body, list):
        # A form of which no field is given: httpx would send no body at all.
        boundary = os.urandom(16).hex()
        headers["Content-Type"] = f"multipart/form-data; boundary={boundary}"
        options["content"] = f"--{boundary}--\r\n".encode()
    return options


def receive(request: Request[T], response: httpx.Response, on_error: Callable[[ApiError], Exception]) -> Response[T]:
    """Make a value of an answer.

    Raises:
        Exception: What `on_error` makes of a `StatusError` or `DecodeError`.
    """
    if not (response.is_success or response.status_code in request.results):
        from .errors import StatusError

        raise on_error(StatusError(request.operation, response, _error(request, response)))
    try:
        return Response(request.read(response), response)
    except DECODE_FAULTS:
        from .errors import DecodeError
        from .locate import locate

        path, problem = locate(request.read, response)
    raise on_error(DecodeError(request.operation, response, path, problem))


def _error(request: Request[Any], response: httpx.Response) -> object:
    if request.read_error is None:
        return None
    try:
        return request.read_error(response)
    except DECODE_FAULTS:
        return None


def _size(payload: BinaryIO) -> int | None:
    """How many bytes a file has from where it stands; None where it does not say."""
    try:
        start = payload.tell()
        end = payload.seek(0, os.SEEK_END)
        payload.seek(start)
    except (AttributeError, OSError, ValueError):
        return None
    return end - start


class _Pass:
    """Passes over a file from where it stood at the first; a second, as sign-in may need, starts there again."""

    def __init__(self, payload: BinaryIO) -> None:
        self._payload = payload
        self._start = None if _size(payload) is None else payload.tell()
        self._passed = False

    @property
    def replayable(self) -> bool:
        """Whether there can be a second pass."""
        return self._start is not None

    def _rewind(self) -> None:
        if not self._passed:
            self._passed = True
        elif self._start is None:
            raise ValueError("the file cannot be sent a second time: it cannot be read from its start again")
        else:
            self._payload.seek(self._start)


class Upload(_Pass):
    """A file as a stream of bytes."""

    def __iter__(self) -> Iterator[bytes]:
        self._rewind()
        while chunk := self._payload.read(_CHUNK):
            yield chunk


class FormFile(_Pass):
    """A file in a form, as httpx reads it: a `seek` to the start begins a pass."""

    def read(self, size: int = -1) -> bytes:
        """Read at most `size` bytes, or the rest if `size` is negative."""
        return self._payload.read(size)

    def tell(self) -> int:
        """Return the position, counted from the start of the pass.

        Raises:
            OSError: If the file has no position.
        """
        if self._start is None:
            raise OSError("the file does not say where it stands")
        return self._payload.tell() - self._start

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move to a position, counted from the start of the pass, and return it."""
        if self._start is None:
            self._rewind()
            return 0
        return self._payload.seek(self._start + offset if whence == os.SEEK_SET else offset, whence) - self._start


class AsyncUpload(_Pass):
    """A file as a stream of bytes for an async client; it is read in a thread."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from anyio.to_thread import run_sync

        self._rewind()
        while chunk := await run_sync(self._payload.read, _CHUNK):
            yield chunk

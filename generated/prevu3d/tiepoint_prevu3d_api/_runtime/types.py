"""What the models and operations of this package are made with.

The classes are written out and not made by attrs, whose work at import time every first call would wait for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Generic, Literal, TypeVar

if TYPE_CHECKING:
    import httpx

__all__ = ("UNSET", "File", "Request", "Response", "Unset")

T = TypeVar("T")


class Unset:
    """The type of `UNSET`: there is one object of it, which is false, also after pickling and copying."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
"""A value that is not given, or was not in the answer; `None` is JSON's null."""


class File:
    """A file to send, or one that was received.

    Attributes:
        payload: Where its bytes are read from, from where it stands.
        file_name: What it is called in a form.
        mime_type: Its media type; None: the one that the definition has.
    """

    __slots__ = ("file_name", "mime_type", "payload")

    def __init__(self, payload: BinaryIO, file_name: str | None = None, mime_type: str | None = None) -> None:
        self.payload = payload
        self.file_name = file_name
        self.mime_type = mime_type

    def __repr__(self) -> str:
        return f"File({self.payload!r}, {self.file_name!r}, {self.mime_type!r})"


class Request(Generic[T]):
    """A call that is made by a client's `send`; only data until then.

    Attributes:
        operation: Name of the operation.
        method: Method of HTTP.
        url: Path below the client's base URL, or an address of the operation's own.
        read: Makes the value of a successful answer.
        read_error: Makes the documented body of a refusal; None where there is none.
        params: The query, in order.
        headers: Headers, the media type of the body among them.
        body: JSON or text as bytes, a form's fields, or a file.
        results: Statuses other than 2xx that are no refusals.
    """

    __slots__ = ("body", "headers", "method", "operation", "params", "read", "read_error", "results", "url")

    def __init__(
        self,
        *,
        operation: str,
        method: str,
        url: str,
        read: Callable[[httpx.Response], T],
        read_error: Callable[[httpx.Response], object] | None = None,
        params: Sequence[tuple[str, str]] = (),
        headers: Mapping[str, str] | None = None,
        body: bytes | list[tuple[str, Any]] | File | None = None,
        results: tuple[int, ...] = (),
    ) -> None:
        self.operation = operation
        self.method = method
        self.url = url
        self.read = read
        self.read_error = read_error
        self.params = params
        self.headers = headers or {}
        self.body = body
        self.results = results

    def __repr__(self) -> str:
        return f"<Request of {self.operation}>"


class Response(Generic[T]):
    """A successful answer.

    Attributes:
        value: What the definition says comes with it.
        http_response: The answer itself.
    """

    __slots__ = ("http_response", "value")

    def __init__(self, value: T, http_response: httpx.Response) -> None:
        self.value = value
        self.http_response = http_response

    @property
    def status_code(self) -> int:
        """The status."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers."""
        return self.http_response.headers

    def __repr__(self) -> str:
        return f"Response({self.value!r}, {self.http_response!r})"

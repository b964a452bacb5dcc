"""What the models and operations of this package are made with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Generic, Literal, TypeVar

from attrs import field, frozen

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


@frozen
class File:
    """A file to send, or one that was received.

    Attributes:
        payload: Where its bytes are read from, from where it stands.
        file_name: What it is called in a form.
        mime_type: Its media type; None: the one that the definition has.
    """

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None


@frozen(kw_only=True)
class Request(Generic[T]):
    """A call that is made by a client's `send`; pure data until then.

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

    operation: str
    method: str
    url: str
    read: Callable[[httpx.Response], T]
    read_error: Callable[[httpx.Response], object] | None = None
    params: list[tuple[str, str]] = field(factory=list)
    headers: Mapping[str, str] = field(factory=dict)
    body: bytes | list[tuple[str, Any]] | File | None = None
    results: tuple[int, ...] = ()


@frozen(kw_only=True)
class Response(Generic[T]):
    """A successful answer.

    Attributes:
        value: What the definition says comes with it.
        http_response: The answer itself.
    """

    value: T
    http_response: httpx.Response

    @property
    def status_code(self) -> int:
        """The status."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers."""
        return self.http_response.headers

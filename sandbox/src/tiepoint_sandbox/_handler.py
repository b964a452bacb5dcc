"""What the code of an operation receives and returns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import Factory, frozen

Json = Any
"""A JSON value; bytes where a definition has ``format: binary``."""
JsonObject = dict[str, Any]


class _Empty:
    def __repr__(self) -> str:
        return "EMPTY"

    def __bool__(self) -> bool:
        return False


EMPTY: Final = _Empty()
"""No body at all, which differs from JSON's null."""


@frozen
class Caller:
    """Who calls an operation.

    Attributes:
        client_id: Id of the application.
        user_id: Id of the user, or of the application if no user took part.
        email: Email address of the user or the application.
    """

    client_id: str
    user_id: str
    email: str


@frozen
class Call:
    """A request that matches the definition.

    Attributes:
        operation: ``operationId`` of the operation.
        path: Values in the path, of the types of the schema, by the definition's names.
        query: Values in the query that were sent.
        headers: Headers of the definition that were sent, by lower-case names.
        body: JSON, the fields of a form, a string, bytes, or `EMPTY`.
        caller: Who signed in, or None if the operation requires no sign-in.
        base_url: Prefix of the path in links.
    """

    operation: str
    path: Mapping[str, Json] = Factory(dict)
    query: Mapping[str, Json] = Factory(dict)
    headers: Mapping[str, Json] = Factory(dict)
    body: Json = EMPTY
    caller: Caller | None = None
    base_url: str = ""


@frozen
class Response:
    """Result of an operation.

    Attributes:
        status: Status code.
        value: Body.
        headers: Further headers.
        assumed: Ids of the assumptions that the response rests on (``assumptions.toml``); a header names them.
        media_type: Media type, or None for the first of the definition.
    """

    status: int
    value: Json = EMPTY
    headers: Mapping[str, str] = Factory(dict)
    assumed: tuple[str, ...] = ()
    media_type: str | None = None


@frozen
class Detail:
    """One reason for an error."""

    code: str
    message: str
    target: str | None = None


@frozen
class ErrorResponse(Exception):  # noqa: N818 - it is not a failure of the sandbox
    """An error response, raised by an operation; `Vendor.error_response` makes its body.

    Attributes:
        status: Status code.
        code: The vendor's code, or None for that of the definition's example.
        message: The vendor's message, or None for that of the definition's example.
        details: Reasons, if there are several.
        headers: Further headers.
        assumed: Ids of the assumptions that the error rests on.
    """

    status: int
    code: str | None = None
    message: str | None = None
    details: tuple[Detail, ...] = ()
    headers: Mapping[str, str] = Factory(dict)
    assumed: tuple[str, ...] = ()


Handler = Callable[[Call], Response]
"""Code of an operation."""

"""What the code of an operation gets, and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import Factory, field, frozen

Json = Any
"""A JSON value; bytes where a definition says ``format: binary``."""
JsonObject = dict[str, Any]


class _Empty:
    def __repr__(self) -> str:
        return "EMPTY"

    def __bool__(self) -> bool:
        return False


EMPTY: Final = _Empty()
"""No body at all, which JSON's null is not."""


@frozen
class Caller:
    """Who signed in.

    Attributes:
        client_id: The program.
        user_id: The person, or the program where no person took part.
        email: Theirs.
    """

    client_id: str
    user_id: str
    email: str


@frozen
class Call:
    """A request that the definition has nothing against.

    Attributes:
        operation: Its ``operationId``.
        path: The values in the path, as text or what the schema says, by the definition's names.
        query: Those of the query that were given.
        headers: Those that the definition names and that were given, by lower-case names.
        body: The body: JSON, the fields of a form, text, bytes, or `EMPTY`.
        caller: Who it comes from; None where no sign-in is asked for.
        base_url: What stands before the path: links begin with it.
    """

    operation: str
    path: Mapping[str, Json] = field(factory=dict)
    query: Mapping[str, Json] = field(factory=dict)
    headers: Mapping[str, Json] = field(factory=dict)
    body: Json = EMPTY
    caller: Caller | None = None
    base_url: str = ""


@frozen
class Response:
    """What is answered.

    Attributes:
        status: The status.
        value: The body.
        headers: Further headers.
        assumed: The ids of what the documentation does not say (``assumptions.toml``): they are named in a header.
        media_type: Where the definition has several; without it, its first.
    """

    status: int
    value: Json = EMPTY
    headers: Mapping[str, str] = Factory(dict)
    assumed: tuple[str, ...] = ()
    media_type: str | None = None


@frozen
class Detail:
    """One of the reasons for a refusal."""

    code: str
    message: str
    target: str | None = None


@frozen
class ErrorResponse(Exception):  # noqa: N818 - it is no fault of the sandbox
    """What an operation raises in place of an answer; the vendor's code makes the documented body of it.

    Attributes:
        status: The status.
        code: The vendor's code; without it the one that the definition's example has.
        message: The vendor's message, likewise.
        details: Reasons, where there are several.
        headers: Further headers.
        assumed: As for `Answer`.
    """

    status: int
    code: str | None = None
    message: str | None = None
    details: tuple[Detail, ...] = ()
    headers: Mapping[str, str] = Factory(dict)
    assumed: tuple[str, ...] = ()


Handler = Callable[[Call], Response]
"""The code of an operation."""

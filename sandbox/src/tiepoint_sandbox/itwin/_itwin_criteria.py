"""Properties of iTwins, and what lists and exports select them by."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from .._handler import Detail, ErrorResponse, JsonObject
from ._odata_filter import Filter, FilterError, Kind, compile_filter

SUBCLASSES: Final = {
    "Account": "Account",
    "Asset": "Thing",
    "Portfolio": "Thing",
    "Program": "Endeavor",
    "Project": "Endeavor",
    "WorkPackage": "Endeavor",
}
"""Each subclass with its class."""

SHORT: Final = ("id", "class", "subClass", "type", "number", "displayName")
ALL: Final = {
    "id": Kind.ID,
    **dict.fromkeys(("class", "subClass", "type", "number", "displayName", "geographicLocation"), Kind.TEXT),
    **dict.fromkeys(("latitude", "longitude"), Kind.NUMBER),
    **dict.fromkeys(("ianaTimeZone", "dataCenterLocation", "status"), Kind.TEXT),
    **dict.fromkeys(("parentId", "iTwinAccountId"), Kind.ID),
    **dict.fromkeys(("imageName", "image"), Kind.TEXT),
    **{"createdDateTime": Kind.TIME, "createdBy": Kind.ID},
    **{"lastModifiedDateTime": Kind.TIME, "lastModifiedBy": Kind.ID},
}
"""All properties, in the definition's order."""

INVALID: Final = ("InvalidiTwinsRequest", "The request cannot be processed.")
"""Code and message of a request that is not valid."""


def invalid(target: str, *, assumed: tuple[str, ...] = ()) -> ErrorResponse:
    """Return the error for a value that is not valid."""
    detail = Detail("InvalidValue", "The value is not valid.", target)
    return ErrorResponse(422, *INVALID, (detail,), assumed=assumed)


def subclasses_in(text: str | None) -> frozenset[str]:
    """Return the subclasses that a query names, or all.

    Raises:
        ErrorResponse: If a name is not a subclass.
    """
    kinds = frozenset(SUBCLASSES) if text is None else frozenset(name.strip() for name in text.split(","))
    if not kinds <= SUBCLASSES.keys():
        raise invalid("subClass")
    return kinds


def selected(text: str | None, target: str) -> tuple[list[str], tuple[str, ...]]:
    """Return the properties that a query selects, none without a selection, and the ids of assumptions.

    Raises:
        ErrorResponse: If a name is not a property.
    """
    if text is None:
        return [], ()
    names = [name.strip() for name in text.split(",")]
    if not set(names) <= set(ALL):
        raise invalid(target)
    return (names, ()) if "id" in names else (["id", *names], ("itwins-select-without-id",))


def condition_of(text: str, *, any_case: bool = False) -> Filter:
    """Compile a filter of iTwins; with `any_case`, letter case does not count.

    Raises:
        ErrorResponse: If the filter is not valid.
    """
    try:
        return compile_filter(text, ALL, functions=True, any_case=any_case)
    except FilterError as error:
        # The vendor gives no details here.
        code, message = INVALID
        raise ErrorResponse(422, code, f"{message.removesuffix('.')}: {error}.", assumed=error.assumed) from error


def only(fields: JsonObject, names: Iterable[str]) -> JsonObject:
    """Return some properties of an iTwin."""
    return {name: fields[name] for name in names}

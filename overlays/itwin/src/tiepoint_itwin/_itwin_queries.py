"""iTwins: criteria of lists, request bodies, and pages, without I/O."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict, TypeVar

from tiepoint_core import ConfigError, PageResult
from tiepoint_itwin_api.itwins import models
from tiepoint_itwin_api.itwins.types import UNSET, Unset

from ._checks import check_criteria, checked_id
from ._paging import check_page_size, next_skip

if TYPE_CHECKING:
    from enum import StrEnum

E = TypeVar("E", bound="StrEnum")
T = TypeVar("T")

_LIST_LIMIT: Final = 10_000
"""Maximum number of iTwins in all pages of a list, which ends there without a sign (documented)."""

_CLASSES: Final = {
    "Asset": "Thing",
    "Portfolio": "Thing",
    "Program": "Endeavor",
    "Project": "Endeavor",
    "WorkPackage": "Endeavor",
}
"""Class of each subclass (documented)."""

_EXCLUDED_BY_WHERE: Final = ("search", "display_name", "number", "parent_id", "account_id", "status", "type_")
"""Criteria that `where` excludes (documented). It does not exclude `sub_class`; for the others this is inferred."""

_logger = logging.getLogger("tiepoint")


class ListedITwins(TypedDict, total=False):
    """Criteria of all lists of iTwins.

    Attributes:
        sub_class: `Project`, `Asset`, `Portfolio`, `Program`, `WorkPackage` or `Account`, or several of them.
        status: `Active`, `Inactive` or `Trial`. Excludes `include_inactive`.
        type_: Type, exactly; a free text.
        include_inactive: Whether to list inactive iTwins, too.
        scope: `memberOfItwin` lists iTwins that you are a member of. The other scopes are for organization
            administrators.
    """

    sub_class: str | Sequence[str] | None
    status: Literal["Active", "Inactive", "Trial"] | None
    type_: str | None
    include_inactive: bool
    scope: Literal["memberOfItwin", "all", "OrganizationAdmin"] | None


class ITwinCriteria(ListedITwins, total=False):
    """Criteria of a list of iTwins; an iTwin must meet all criteria.

    Attributes:
        search: Part of the name or the number. Excludes `display_name` and `number`.
        display_name: Name, exactly.
        number: Number, exactly.
        parent_id: Id of the iTwin above.
        account_id: Id of the account.
        where: OData (`$filter`), such as `contains('Bridge',displayName)`. Excludes all other criteria except
            `sub_class` and (inferred) `include_inactive`, `scope` and `order_by`.
        order_by: Property, and `asc` or `desc`.
    """

    search: str | None
    display_name: str | None
    number: str | None
    parent_id: str | None
    account_id: str | None
    where: str | None
    order_by: str | None


class ITwinChanges(TypedDict, total=False):
    """Properties of an iTwin that can be changed.

    Attributes:
        type_: Free text.
        number: Number, unique within the organization. Defaults to the id.
        geographic_location: Location in words.
        latitude: Latitude in degrees.
        longitude: Longitude in degrees.
        iana_time_zone: Time zone, such as `Europe/Paris`.
        status: `Active`, `Inactive` or `Trial`.
    """

    type_: str | None
    number: str
    geographic_location: str | None
    latitude: float | None
    longitude: float | None
    iana_time_zone: str | None
    status: Literal["Active", "Inactive", "Trial"]


class ITwinFields(ITwinChanges, total=False):
    """Properties of a new iTwin.

    Attributes:
        data_center_location: Location of the data center. Defaults to `East US`.
        parent_id: Id of the iTwin above. Defaults to your primary account.
    """

    data_center_location: str
    parent_id: str | None


class SharedQuery(TypedDict):
    """Arguments of all list operations of iTwins."""

    sub_class: str | Unset
    status: models.ITwinStatus | Unset
    type_: str | Unset
    include_inactive: bool | Unset


class ITwinQuery(SharedQuery):
    """Arguments of the list operation with all criteria."""

    search: str | Unset
    display_name: str | Unset
    number: str | Unset
    parent_id: str | Unset
    itwin_account_id: str | Unset
    filter_: str | Unset
    order_by: str | Unset


def is_id(text: str) -> bool:
    """Return whether a text is the id of an iTwin, not its name."""
    if not isinstance(text, str):
        raise ConfigError("an iTwin is named by its id, or by its name, as a text")
    return re.fullmatch(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", text) is not None


def itwin_id_or_default(itwin_id: str | None, default: str | None) -> str:
    """Return the id of an iTwin."""
    chosen = default if itwin_id is None else itwin_id
    if chosen is None:
        raise ConfigError("it is not said which iTwin is meant: give itwin_id, or use client.for_itwin(...)")
    return checked_itwin(chosen)


def checked_itwin(itwin_id: object) -> str:
    """Return the id of an iTwin that can be part of a path."""
    return checked_id("the iTwin's id", itwin_id)


# --- lists ----------------------------------------------------------------------------------------------------------


def shared_query(criteria: ListedITwins) -> SharedQuery:
    """Return the arguments of a list operation for the criteria of all lists."""
    check_criteria(criteria, ListedITwins)
    return _shared_query(criteria)


def itwin_query(criteria: ITwinCriteria) -> ITwinQuery:
    """Return the arguments of the list operation with all criteria."""
    check_criteria(criteria, ITwinCriteria)
    shared = _shared_query(criteria)
    names = {name for name, value in criteria.items() if value is not None and value is not False}
    if "search" in names and names & {"display_name", "number"}:
        raise ConfigError("search excludes display_name and number: it looks for a part of either")
    if "where" in names and (others := [name for name in _EXCLUDED_BY_WHERE if name in names]):
        raise ConfigError(f"where excludes {' and '.join(others)}: say that in OData too")
    return {
        **shared,
        "search": _or_unset(criteria.get("search")),
        "display_name": _or_unset(criteria.get("display_name")),
        "number": _or_unset(criteria.get("number")),
        "parent_id": _or_unset(criteria.get("parent_id")),
        "itwin_account_id": _or_unset(criteria.get("account_id")),
        "filter_": _or_unset(criteria.get("where")),
        "order_by": _or_unset(criteria.get("order_by")),
    }


def _shared_query(criteria: ListedITwins) -> SharedQuery:
    sub_class = criteria.get("sub_class")
    if sub_class is not None and not sub_class:
        raise ConfigError("sub_class is empty: give at least one, or leave it out")
    if criteria.get("status") is not None and criteria.get("include_inactive"):
        raise ConfigError("status and include_inactive exclude each other: give one of them")
    return {
        "sub_class": _or_unset(sub_class if sub_class is None or isinstance(sub_class, str) else ",".join(sub_class)),
        "status": member(models.ITwinStatus, criteria.get("status")),
        "type_": _or_unset(criteria.get("type_")),
        "include_inactive": criteria.get("include_inactive") or UNSET,
    }


def member(enum: type[E], value: str | None) -> E | Unset:
    """Return the member of a generated enum, or UNSET for None."""
    return UNSET if value is None else enum(value)


def _or_unset(value: T | None) -> T | Unset:
    return UNSET if value is None else value


def check_list(page_size: int | None, start: str | None) -> None:
    """Reject page sizes and resume tokens that a list of iTwins does not accept."""
    check_page_size(page_size)
    if start and not (start.isdecimal() and start.isascii()):
        raise ConfigError("start is no resume token of this list: it should be a number")


def list_bounds(limit: int | None, start: str | None) -> tuple[int, int | None]:
    """Return the number of iTwins to request, counted from the start of the list, and where the platform ends the list.

    The second number is None if the list ends before. Without the first number, lists end after 1000 iTwins. The
    number is one more than the limit, because the end of the list would be unknown otherwise.
    """
    wanted = None if limit is None else limit + int(start or 0) + 1
    return (_LIST_LIMIT, _LIST_LIMIT) if wanted is None or wanted > _LIST_LIMIT else (wanted, None)


def page_of(page: models.ITwins, token: str | None, list_limit: int | None = None) -> PageResult[models.ITwin]:
    """Return a page of iTwins, whose token is the number of iTwins before the next page."""
    received = int(token or 0) + len(page.itwins)
    skip = next_skip(page.links, received)
    if skip is None and list_limit is not None and received >= list_limit:
        _logger.warning(
            "the platform lists no more than %d iTwins: there may be others; narrow the list down, or have them"
            " exported (client.api.itwins.exports)",
            list_limit,
        )
    return PageResult(items=page.itwins, next=skip, raw=page)


def only(name: str, itwins: Sequence[models.ITwin]) -> models.ITwin:
    """Return the only iTwin with a name."""
    if not itwins:
        raise ConfigError(
            f"there is no iTwin called {name!r} that you can see: itwins.list(search=...) looks for a part of the name;"
            " inactive ones, and those that you (or the client e-mail of a service application) are no member of, are"
            " not found"
        )
    if len(itwins) > 1:
        raise ConfigError(f"several iTwins are called {name!r}: give the id, such as {itwins[0].id} or {itwins[1].id}")
    return itwins[0]


# --- request bodies -------------------------------------------------------------------------------------------------


def creation(display_name: str, sub_class: str, fields: ITwinFields) -> models.ITwinCreate:
    """Return the body of a creation."""
    if sub_class not in _CLASSES:
        raise ConfigError(f"there is no sub_class {sub_class!r} to create: give one of {', '.join(_CLASSES)}")
    return models.ITwinCreate(
        display_name=display_name,
        class_=models.ITwinClass(_CLASSES[sub_class]),
        sub_class=models.ITwinSubClass(sub_class),
        **_arguments(fields),
    )


def update(display_name: str | None, changes: ITwinChanges) -> models.ITwinUpdate:
    """Return the body of an update."""
    return models.ITwinUpdate(display_name=_or_unset(display_name), **_arguments(changes))


def _arguments(fields: ITwinChanges) -> dict[str, Any]:
    """Return the arguments for the classes of bodies, with the generated class of the status."""
    arguments: dict[str, Any] = {**fields}
    if "status" in fields:
        arguments["status"] = models.ITwinStatus(fields["status"])
    return arguments

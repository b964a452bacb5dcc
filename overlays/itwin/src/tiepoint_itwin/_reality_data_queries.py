"""Reality data: criteria of lists, request bodies, and notes of interrupted uploads, without I/O."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import TypedDict, TypeVar

from tiepoint_core import AuthError, ConfigError, ConnectionLost, HttpError, PageResult, ServerError, TiepointError
from tiepoint_itwin_api.reality_management import models
from tiepoint_itwin_api.reality_management.types import UNSET, Unset

from ._checks import check_criteria, checked_id
from ._paging import next_token

T = TypeVar("T")

Range = tuple[datetime, datetime]
"""Start and end of a period, with time zones. Fractions of seconds are cut off, since the platform rejects them."""


class RealityDataCriteria(TypedDict, total=False):
    """Criteria of a list of reality data, which must meet all criteria.

    Attributes:
        itwin_id: Id of the iTwin. Without an iTwin your general permissions apply, which usually shows less.
        types: Type, such as `CCImageCollection`, or several types.
        search: Text in group, name, description, root document, acquirer or tags. Case is ignored.
        tag: Tag, exactly.
        extent: Area: west, south, east, north, in degrees.
        acquired: Period of acquisition.
        created: Period of creation on the platform.
        modified: Period of the last change.
        last_accessed: Period of the last use.
        owner_id: Id of the owner.
        data_center: Data center that stores the data.
    """

    itwin_id: str | None
    types: str | Sequence[str] | None
    search: str | None
    tag: str | None
    extent: tuple[float, float, float, float] | None
    acquired: Range | None
    created: Range | None
    modified: Range | None
    last_accessed: Range | None
    owner_id: str | None
    data_center: str | None


class RealityDataFields(TypedDict, total=False):
    """Properties of reality data, whose classes are in `tiepoint_itwin.reality_data`.

    Attributes:
        classification: Kind of data.
        description: Description.
        tags: At most 15 tags of at most 60 characters. The platform stores tags in lower case.
        dataset: Name of the dataset.
        group: Name of the group.
        root_document: File that a viewer opens, by its name in the container.
        acquisition: Time and acquirer.
        extent: Area in degrees.
        authoring: Whether files are being written. Uploads set the property, and reset it at the end.
        owner_id: Id of the owner.
        attribution: Attribution.
        terms_of_use: Terms of use.
        crs: Coordinate reference system.
    """

    classification: models.Classification | None
    description: str | None
    tags: list[str] | None
    dataset: str | None
    group: str | None
    root_document: str | None
    acquisition: models.Acquisition | None
    extent: models.Extent | None
    authoring: bool | None
    owner_id: str | None
    attribution: str | None
    terms_of_use: str | None
    crs: models.Crs | None


class RealityDataChanges(RealityDataFields, total=False):
    """Properties of reality data that can be changed; None clears a value.

    Attributes:
        display_name: Name.
        type_: Type.
        itwin_id: iTwin whose permissions apply. Defaults to that of `client.for_itwin(...)`.
    """

    display_name: str
    type_: str
    itwin_id: str | None


class RealityDataQuery(TypedDict):
    """Arguments of the list operation."""

    itwin_id: str | Unset
    data_types: str | Unset
    search: str | Unset
    tag: str | Unset
    extent: str | Unset
    acquisition_date_time: str | Unset
    created_date_time: str | Unset
    modified_date_time: str | Unset
    last_accessed_date_time: str | Unset
    owner_id: str | Unset
    data_center: str | Unset
    order_by: str | Unset
    prefer: models.GetAllRealityDataPrefer | Unset


def checked_data(data_id: object) -> str:
    """Return the id of reality data that can be part of a path."""
    return checked_id("the id of reality data", data_id)


def or_unset(value: T | None) -> T | Unset:
    """Return the value, or UNSET for None."""
    return UNSET if value is None else value


def list_query(
    criteria: RealityDataCriteria, *, itwin_id: str | None, order_by: str | None, full: bool
) -> RealityDataQuery:
    """Return the arguments of the list operation."""
    check_criteria(criteria, RealityDataCriteria)
    types = criteria.get("types")
    if types is not None and not types:
        raise ConfigError("types is empty: give at least one, or leave it out")
    return {
        "itwin_id": criteria.get("itwin_id") or itwin_id or UNSET,
        "data_types": or_unset(types if types is None or isinstance(types, str) else ",".join(types)),
        "search": or_unset(criteria.get("search")),
        "tag": or_unset(criteria.get("tag")),
        "extent": _area(criteria.get("extent")),
        "acquisition_date_time": _period("acquired", criteria.get("acquired")),
        "created_date_time": _period("created", criteria.get("created")),
        "modified_date_time": _period("modified", criteria.get("modified")),
        "last_accessed_date_time": _period("last_accessed", criteria.get("last_accessed")),
        "owner_id": or_unset(criteria.get("owner_id")),
        "data_center": or_unset(criteria.get("data_center")),
        "order_by": or_unset(order_by),
        "prefer": models.GetAllRealityDataPrefer.REPRESENTATION if full else UNSET,
    }


def _area(extent: tuple[float, float, float, float] | None) -> str | Unset:
    if extent is None:
        return UNSET
    try:
        west, south, east, north = map(float, extent)
    except (TypeError, ValueError):
        raise ConfigError("extent is four numbers: west, south, east, north, in degrees") from None
    if not (-180 <= west <= 180 and -180 <= east <= 180 and -90 <= south <= north <= 90):
        raise ConfigError("extent is west, south, east, north, in degrees, and south is not above north")
    return ",".join(f"{Decimal(str(each)):f}" for each in extent)  # never with an exponent


def _period(name: str, times: Range | None) -> str | Unset:
    if times is None:
        return UNSET
    value: object = times
    pair = isinstance(value, tuple | list) and len(value) == 2 and all(isinstance(each, datetime) for each in value)
    if not pair or any(each.utcoffset() is None for each in times):
        raise ConfigError(
            f"{name} is two times with a time zone, from and until, such as datetime(2026, 5, 1, tzinfo=UTC)"
        )
    return "/".join(f"{each.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" for each in times)


def page_of(page: models.RealityDataPage) -> PageResult[models.RealityData]:
    """Return a page of reality data."""
    return PageResult(items=page.reality_data, next=next_token(page.links), raw=page)


# --- uploads --------------------------------------------------------------------------------------------------------


def is_unchanged(error: BaseException) -> bool:
    """Return whether a failed change was certainly not made: the request was rejected, or never sent."""
    if isinstance(error, ConnectionLost):
        return error.outcome == "not sent"
    return isinstance(error, HttpError | AuthError | ConfigError) and not isinstance(error, ServerError)


def note_of_authoring(data_id: str, error: TiepointError) -> str:
    """Return the note for an upload after which `authoring` could not be reset."""
    return (
        f"reality data {data_id} still says that somebody writes, since this failed: {error}; later, send"
        f" reality_data.update({data_id!r}, authoring=False)"
    )


def note_of_completion(data_id: str) -> str:
    """Return the note for a complete upload of which only `authoring` could not be reset."""
    return f"all files were sent; reality_data.update({data_id!r}, authoring=False) is what is left to do"

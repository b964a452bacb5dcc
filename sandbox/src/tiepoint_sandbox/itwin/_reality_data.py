"""Reality data: what it is called, where its files are, which iTwins it belongs to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Final
from uuid import UUID

from .._clock import written
from .._definition.schemas import looks_like
from .._handler import Call, Detail, ErrorResponse, Handler, Json, JsonObject, Response
from ._errors import forbidden
from ._paging import TokenError, links, ordered, page
from ._state import PlatformState, RealityDataItem, exact, new_id, signed_in

_RM: Final = "/reality-management/reality-data"
_CHANGEABLE: Final = (
    *("displayName", "type", "classification", "description", "tags", "dataset", "group", "rootDocument"),
    *("acquisition", "extent", "authoring", "ownerId", "attribution", "termsOfUse", "crs"),
)
_SHORT: Final = ("id", "displayName", "type")
_SORTABLE: Final = (
    *("id", "displayName", "type", "classification", "description", "dataset", "group", "rootDocument", "ownerId"),
    *("attribution", "termsOfUse", "dataCenterLocation", "size"),
    *("createdDateTime", "modifiedDateTime", "lastAccessedDateTime"),
)
_SEARCHED: Final = ("group", "displayName", "description", "rootDocument")
_RANGES: Final = ("acquisitionDateTime", "createdDateTime", "modifiedDateTime", "lastAccessedDateTime")
_TIME: Final = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
_TAGS, _TAG, _NO_TAG = 15, 60, re.compile(r'[\\/:*?,"<>|]')
_LAG, _KILOBYTE, _HOUR = 60.0, 1024, 3600.0

_Test = Callable[[RealityDataItem], bool]


class RealityData:
    """The operations of the Reality Management API.

    Attributes:
        handlers: The code of the operations, by their ids.
    """

    def __init__(self, state: PlatformState) -> None:
        self._state = state
        self.handlers: Mapping[str, Handler] = {
            "get-all-reality-data": self._list,
            "create-reality-data": self._create,
            "get-reality-data-details": self._get,
            "update-reality-data": self._update,
            "delete-reality-data": self._delete,
            "get-read-access-to-reality-data-container": lambda call: self._access(
                call, "realitydata_use", "Read", "rl"
            ),
            "get-write-access-to-reality-data-container": lambda call: self._access(
                call, "realitydata_manage", "Write", "rwdl", "reality-sas-rights"
            ),
            "get-reality-data-iTwins": self._itwins,
            "associate-to-iTwin": self._associate,
            "dissociate-from-iTwin": self._dissociate,
            "move-reality-data": self._move,
        }

    # --- the operations ---------------------------------------------------------------------------------------

    def _list(self, call: Call) -> Response:
        query, caller = call.query, signed_in(call)
        itwin = query.get("iTwinId")
        assumed: tuple[str, ...] = ()
        if itwin is not None:
            _check_id(itwin, "iTwinId")
        if itwin is None or not self._state.may(caller, itwin, ["realitydata_use"]):
            assumed += ("reality-rights-in-lists",)
        tests, more = _criteria(call)
        items = [
            item
            for item in self._state.reality_data.values()
            if self._usable(call, item, itwin) and all(test(item) for test in tests)
        ]
        for item in items:
            self._measure(item)
        if "$orderBy" in query:
            items = ordered(query["$orderBy"], items, _SORTABLE, _value, _invalid("$orderBy"))
        assumed += (*more, "reality-sorting" if "$orderBy" in query else "reality-order")
        further = {name: value for name, value in query.items() if name not in ("$top", "continuationToken")}
        try:
            part = page(
                items,
                top=query.get("$top"),
                token=query.get("continuationToken"),
                scope=repr((call.operation, caller, sorted(further.items()))),
                key=None if "$orderBy" in query else lambda item: item.number,
                keep_size=True,
            )
        except TokenError as error:
            raise _invalid("continuationToken", assumed=error.assumed) from error
        full = call.headers.get("prefer") == "return=representation"
        shown = [_shown(item) if full else {name: item.fields[name] for name in _SHORT} for item in part.items]
        value = {"realityData": shown, **links(part, address=f"{call.base_url}{_RM}", query=further)}
        return Response(200, value, assumed=(*assumed, *part.assumed, *(("reality-size",) if full else ())))

    def _create(self, call: Call) -> Response:
        caller, body = signed_in(call), call.body
        itwin = body.get("iTwinId")
        if itwin is not None:
            self._check_target(call, itwin, "realitydata_create")
        values = _given(call)
        item = self._state.add_reality_data(new_id(), itwin, body["type"], body["displayName"], caller)
        # What is null is as if it were left out, but for what the service fills in itself.
        item.fields.update({name: value for name, value in values.items() if value is not None})
        return _detailed(item, "reality-defaults", status=201)

    def _get(self, call: Call) -> Response:
        item, assumed = self._item(call, "realitydata_use", itwin=call.query.get("iTwinId"))
        self._measure(item)
        return _detailed(item, *assumed)

    def _update(self, call: Call) -> Response:
        item, assumed = self._item(call, "realitydata_manage", itwin=call.body.get("iTwinId"))
        fields = {**item.fields, **_given(call)}
        item.fields = {name: value for name, value in fields.items() if value is not None}
        item.fields["modifiedDateTime"] = exact(self._state.clock.now(), "+00:00")
        self._measure(item)
        return _detailed(item, *assumed)

    def _delete(self, call: Call) -> Response:
        item, assumed = self._item(call, "realitydata_manage")
        _check_alone(item)
        del self._state.reality_data[item.fields["id"]]
        self._state.blobs.remove(item.fields["id"])
        return Response(204, assumed=assumed)

    def _access(self, call: Call, right: str, access: str, permissions: str, *more: str) -> Response:
        item, assumed = self._item(call, right, itwin=call.query.get("iTwinId"))
        item.fields["lastAccessedDateTime"] = written(self._state.clock.now())
        address = self._state.blobs.address(item.fields["id"], permissions=permissions, lifetime=_HOUR)
        value = {"type": "AzureBlobSasUrl", "access": access, "_links": {"containerUrl": {"href": address}}}
        return Response(200, value, assumed=(*assumed, "reality-sas-lifetime", "reality-last-accessed", *more))

    def _itwins(self, call: Call) -> Response:
        item, assumed = self._item(call, "realitydata_use")
        return Response(200, {"iTwins": list(item.itwins)}, assumed=assumed)

    def _associate(self, call: Call) -> Response:
        item, assumed = self._item(call, "realitydata_use")
        itwin = call.path["iTwinId"]
        self._check_target(call, itwin, "realitydata_create", "realitydata_assign")
        if itwin in item.itwins:
            assumed += ("reality-associate-twice",)
        else:
            item.itwins.append(itwin)
        return Response(200, {"iTwinAssociation": {"id": item.fields["id"], "iTwinId": itwin}}, assumed=assumed)

    def _dissociate(self, call: Call) -> Response:
        id_, itwin = call.path["id"], call.path["iTwinId"]
        item = self._state.reality_data.get(id_)
        if item is None:
            _check_id(id_, "id")
        _check_id(itwin, "iTwinId")
        if item is None or itwin not in item.itwins or not self._state.sees(signed_in(call), itwin):
            message = "Requested association between reality data and iTwin is not available."
            raise ErrorResponse(404, "AssociationNotFound", message)
        self._check_target(call, itwin, "realitydata_create", "realitydata_assign")
        item.itwins.remove(itwin)
        return Response(204)

    def _move(self, call: Call) -> Response:
        item, assumed = self._item(call, "realitydata_manage")
        target = call.body["iTwinId"]
        self._check_target(call, target, "realitydata_manage")
        _check_alone(item)
        if item.itwins == [target]:
            message = "The reality data is associated to the iTwin already."
            raise ErrorResponse(409, "Conflict", message, assumed=("reality-conflict-code",))
        new = self._state.itwins[target].fields
        old = self._state.itwins[item.itwins[0]].fields if item.itwins else new
        if any(old.get(name) != new.get(name) for name in ("iTwinAccountId", "dataCenterLocation")):
            raise _invalid("iTwinId")
        assumed = assumed if item.itwins else (*assumed, "reality-move")
        item.itwins = [target]
        return Response(204, assumed=assumed)

    # --- rights -----------------------------------------------------------------------------------------------

    def _item(self, call: Call, right: str, *, itwin: str | None = None) -> tuple[RealityDataItem, tuple[str, ...]]:
        """Return what the path names, if the caller has the right to it; and what is assumed."""
        state, caller, id_ = self._state, signed_in(call), call.path["id"]
        item = state.reality_data.get(id_)
        if item is None:
            _check_id(id_, "id")
            raise _not_found()
        if itwin is not None:
            _check_id(itwin, "iTwinId")
            if itwin not in item.itwins:
                raise _not_found(assumed=("reality-other-itwin",))
        counting = item.itwins if itwin is None else [itwin]
        assumed = () if len(counting) == 1 else ("reality-rights-without-itwin",)
        if not counting and item.fields.get("ownerId") == caller.user_id:
            return item, assumed
        if not any(state.sees(caller, one) for one in counting):
            raise _not_found(assumed=assumed)
        if not any(state.may(caller, one, [right]) for one in counting):
            raise forbidden(assumed=assumed)
        return item, assumed

    def _usable(self, call: Call, item: RealityDataItem, itwin: str | None) -> bool:
        """Return whether it belongs into a list."""
        if itwin is not None:
            return itwin in item.itwins and self._state.may(call.caller, itwin, ["realitydata_use"])
        return self._state.usable(call.caller, item)

    def _check_target(self, call: Call, itwin: str, *rights: str) -> None:
        """Return whether the caller has rights on an iTwin that data is to belong to, or belongs to."""
        _check_id(itwin, "iTwinId")
        if not self._state.sees(signed_in(call), itwin):
            raise forbidden(assumed=("reality-itwin-not-seen",))
        if not self._state.may(call.caller, itwin, rights):
            raise forbidden()

    # --- sizes ------------------------------------------------------------------------------------------------

    def _measure(self, item: RealityDataItem) -> None:
        now = self._state.clock.time()
        if now >= item.measured + _LAG:
            item.size, item.measured = -(-self._state.blobs.size(item.fields["id"]) // _KILOBYTE), now


# --- refusals -------------------------------------------------------------------------------------------------


def _not_found(*, assumed: tuple[str, ...] = ()) -> ErrorResponse:
    return ErrorResponse(404, "RealityDataNotFound", "Requested reality data is not available.", assumed=assumed)


def _invalid(target: str, *, assumed: tuple[str, ...] = ()) -> ErrorResponse:
    detail = Detail("InvalidValue", "The value is not valid.", target)
    return ErrorResponse(422, "InvalidRealityDataRequest", "Invalid RealityData request.", (detail,), assumed=assumed)


def _check_id(text: str, target: str) -> None:
    try:
        UUID(text)
    except ValueError:
        raise _invalid(target) from None


def _check_alone(item: RealityDataItem) -> None:
    if len(item.itwins) > 1:
        raise _invalid("id")


# --- bodies and answers ---------------------------------------------------------------------------------------


def _given(call: Call) -> JsonObject:
    """Return what a body sets."""
    values = {name: call.body[name] for name in _CHANGEABLE if name in call.body}
    tags = values.get("tags")
    if tags is not None:
        if len(tags) > _TAGS or any(len(tag) > _TAG or _NO_TAG.search(tag) for tag in tags):
            raise _invalid("tags")
        values["tags"] = [tag.lower() for tag in tags]
    return values


def _shown(item: RealityDataItem) -> JsonObject:
    """Return all that is set."""
    return {**item.fields, "size": item.size}


def _detailed(item: RealityDataItem, *assumed: str, status: int = 200) -> Response:
    """Return all that can be set, and null where it is not."""
    value = {**dict.fromkeys(_CHANGEABLE), **_shown(item)}
    return Response(status, {"realityData": value}, assumed=(*assumed, "reality-size", "reality-nulls"))


# --- criteria -------------------------------------------------------------------------------------------------


def _criteria(call: Call) -> tuple[list[_Test], tuple[str, ...]]:
    """Return what data has to fulfil to be listed, and what is assumed."""
    query = call.query
    tests: list[_Test] = []
    assumed: tuple[str, ...] = ()
    if "types" in query:
        types = {name.strip() for name in query["types"].split(",")}
        tests.append(lambda item: item.fields["type"] in types)
    for name, field in (("ownerId", "ownerId"), ("dataCenter", "dataCenterLocation")):
        if name in query:
            tests.append(_equal(field, query[name]))
    if "tag" in query:
        tests.append(lambda item: query["tag"].lower() in item.fields.get("tags", ()))
    if "$search" in query:
        text = query["$search"].casefold()
        tests.append(lambda item: any(text in value.casefold() for value in _texts(item.fields)))
    if "extent" in query:
        area = _area(query["extent"])
        tests.append(lambda item: _overlaps(item.fields.get("extent"), area))
        assumed += ("reality-extent",)
    for name in _RANGES:
        if name in query:
            tests.append(_within(name, *_range(call, name)))
            assumed += ("reality-ranges",)
    return tests, tuple(dict.fromkeys(assumed))


def _equal(name: str, value: str) -> _Test:
    return lambda item: item.fields.get(name) == value


def _texts(fields: JsonObject) -> Iterable[str]:
    yield from (fields[name] for name in _SEARCHED if name in fields)
    yield (fields.get("acquisition") or {}).get("acquirer") or ""
    yield from fields.get("tags", ())


def _area(text: str) -> tuple[float, float, float, float]:
    """West, south, east, north."""
    try:
        west, south, east, north = (_degrees(part.strip()) for part in text.split(","))
    except ValueError:
        raise _invalid("extent") from None
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
        raise _invalid("extent", assumed=("reality-extent",))
    return west, south, east, north


def _degrees(text: str) -> float:
    # Python reads more than numbers as such: 1_0, and digits of other scripts.
    if not looks_like(text, "number"):
        raise ValueError(text)
    return float(text)


def _overlaps(extent: Json, area: tuple[float, float, float, float]) -> bool:
    if extent is None:
        return False
    west, south, east, north = area
    corner, other = extent["southWest"], extent["northEast"]
    return bool(
        corner["longitude"] <= east
        and other["longitude"] >= west
        and corner["latitude"] <= north
        and other["latitude"] >= south
    )


def _range(call: Call, name: str) -> tuple[datetime, datetime]:
    match = re.fullmatch(f"({_TIME})/({_TIME})", call.query[name], re.ASCII)
    first, last = (_moment(text) for text in match.groups()) if match else (None, None)
    if first is None or last is None or first > last:
        raise _invalid(name)
    return first, last


def _moment(text: str) -> datetime | None:
    # Clients may write all that RFC 3339 allows: small letters, leap seconds, a year 0.
    try:
        return datetime.fromisoformat(re.sub(r":60(?=[.Z+-])", ":59", text.upper()))
    except ValueError:
        return None


def _within(name: str, first: datetime, last: datetime) -> _Test:
    def test(item: RealityDataItem) -> bool:
        fields = item.fields
        if name != "acquisitionDateTime":
            return first <= datetime.fromisoformat(fields[name]) <= last
        acquisition = fields.get("acquisition") or {}
        texts = [acquisition.get("startDateTime"), acquisition.get("endDateTime")]
        times = [moment for text in texts if text is not None and (moment := _moment(text)) is not None]
        return bool(times) and times[0] <= last and times[-1] >= first

    return test


def _value(item: RealityDataItem, name: str) -> Json:
    return item.size if name == "size" else item.fields.get(name)

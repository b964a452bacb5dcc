"""iTwins: what there is, who may do what with it, what one looks at often."""

from __future__ import annotations

import csv
import gzip
import io
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from typing import Final
from urllib.parse import quote

from attrs import define

from .._calls import Answer, Call, Caller, Detail, Handler, Json, JsonObject, Refused
from .._clock import moment
from ._filter import Filter, FilterError, Kind, compile_filter
from ._world import ALL_RIGHTS, ITwin, World, exact, new_id, signed_in

__all__ = ["ASSUMPTIONS", "ITwins"]

ASSUMPTIONS: Final[Mapping[str, str]] = {
    "itwins-order": "In which order iTwins are listed without $orderby is not documented. "
    "They come in the order in which they were made or marked.",
    "itwins-sorting": "How texts are compared by $orderby and where unset values come is not documented. "
    "Case does not count, and unset values come first.",
    "itwins-end-of-list": "Whether the next link is missing or null on the last page is not documented. "
    "The list of my iTwins has null, those of favorites and recents leave it out.",
    "itwins-search-case": "Whether $search minds the case of letters is not documented. It does not.",
    "itwins-select-without-id": "Whether $select without id gives the id all the same is not documented. It does.",
    "itwins-query-scope": "What administrators' values of the query scope do for others is not documented. "
    "Nobody is an administrator here, and everybody gets the iTwins they are a member of.",
    "itwins-include-inactive-false": "Whether includeInactive=false goes with status is not documented. "
    "It is refused as includeInactive=true is.",
    "itwins-filter-and-inactive": "Whether $filter finds inactive iTwins without includeInactive is not documented. "
    "It does not.",
    "itwins-parent-not-seen": "The answer for a parent that the caller does not see is not documented. "
    "We refuse it as a value that is not valid.",
    "itwins-account-of-an-account": "What creating an account means is not documented. It becomes its own account.",
    "itwins-accounts-stay": "Whether an account can be deleted is not documented. "
    "It cannot as long as it owns other iTwins.",
    "itwins-left-by-deletion": "What becomes of children and reality data of a deleted iTwin is not documented. "
    "Children stay and keep the id of their parent; reality data stays and is no longer associated to it.",
    "itwins-not-a-favorite": "The answer to removing an iTwin that is no favorite is not documented. It is no error.",
    "itwins-recents-not-a-member": "When marking a recent iTwin is forbidden is not documented. "
    "We forbid it for iTwins that exist but that the caller is no member of.",
    "itwins-repositories-found": "Which repositories there are depends on the vendor's other services. "
    "We list Cesium always, reality data where there is some, and one map that was added to the first project by hand.",
    "itwins-repository-pairs": "Which subclasses of repositories go with which class is not documented as a list. "
    "Maps belong to GeographicInformationSystem, Performance to Construction, EvoWorkspace to Subsurface.",
    "itwins-export-times": "How long an export takes is not documented. "
    "It is queued for two seconds and runs for three; it holds what there was when it was asked for.",
    "itwins-export-quota": "The answer when an export is running already or three were made within the hour "
    "is not documented. We refuse it as a request that is not valid.",
    "itwins-export-file": "How the file of an export looks inside is not documented. "
    "JSON is like a list of iTwins; CSV has the property names in its first line. Its address is signed for its "
    "container.",
    "itwins-export-not-found": "The code for an export that is not there, or no more after four hours, "
    "is not documented.",
}

_SUBCLASSES: Final = {
    "Account": "Account",
    "Asset": "Thing",
    "Portfolio": "Thing",
    "Program": "Endeavor",
    "Project": "Endeavor",
    "WorkPackage": "Endeavor",
}
"""Each subclass with its class."""

_SHORT: Final = ("id", "class", "subClass", "type", "number", "displayName")
_ALL: Final = {
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
_CHANGEABLE: Final = (
    *("class", "subClass", "type", "number", "displayName"),
    *("geographicLocation", "latitude", "longitude", "ianaTimeZone", "status"),
)

_EXACT: Final = ("status", "type", "number", "displayName", "parentId", "iTwinAccountId")
_SINGLE: Final = (*_EXACT, "$search")
"""The criteria that do not go with ``$filter``."""

_MAPS: Final = frozenset(
    {
        "ArcGIS",
        "MapServer",
        "OgcApiFeatures",
        "UrlTemplate",
        "WebFeatureService",
        "WebMapService",
        "WebMapTileService",
    }
)
_NONE: Final[frozenset[str]] = frozenset()
_REPOSITORIES: Final = {
    "Cesium": _NONE,
    "Construction": frozenset({"Performance"}),
    "Forms": _NONE,
    "GeographicInformationSystem": _MAPS,
    "GeospatialFeatures": _NONE,
    "IndexedMedia": _NONE,
    "Issues": _NONE,
    "PdfPlansets": _NONE,
    "RealityData": _NONE,
    "SensorData": _NONE,
    "Storage": _NONE,
    "Subsurface": frozenset({"EvoWorkspace"}),
    "iModels": _NONE,
}
"""The classes of repositories with their subclasses."""

_RECENTS: Final = 25
_QUEUED, _RUNS, _HOUR, _KEPT = 2.0, 3.0, 3600.0, 4 * 3600.0
_AN_HOUR: Final = 3
_ENDINGS: Final = {"JsonGZip": "json.gz", "JsonZipArchive": "zip", "CsvGZip": "csv.gz", "Csv": "csv"}


@define(eq=False)
class _Export:
    """An export; what it shows follows from the clock. Its file is in a container of its own."""

    id: str
    caller: Caller
    request: JsonObject
    created: float

    @property
    def container(self) -> str:
        return f"itwin-export-{self.id}"

    @property
    def blob(self) -> str:
        return f"{self.id}.{_ENDINGS[self.request['outputFormat']]}"

    def running(self, now: float) -> bool:
        return now < self.created + _QUEUED + _RUNS


class ITwins:
    """The operations of the iTwins API.

    Attributes:
        handlers: The code of the operations, by their ids.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._favorites: dict[str, list[str]] = {}
        self._recents: dict[str, list[str]] = {}
        self._exports: list[_Export] = []
        self._added: dict[str, list[JsonObject]] = {world.project: [_map()]}
        self._seed()
        self.handlers: Mapping[str, Handler] = {
            "get-my-itwins": self._list,
            "create-itwin": self._create,
            "get-itwin": self._get,
            "update-itwin": self._update,
            "delete-itwin": self._delete,
            "get-itwin-account": self._account,
            "get-my-primary-account": self._primary_account,
            "get-my-favorite-itwins": lambda call: self._marked(call, self._favorites, "favorites"),
            "add-itwin-to-my-favorites": self._add_favorite,
            "remove-itwin-from-my-favorites": self._remove_favorite,
            "get-my-recently-used-itwins": lambda call: self._marked(call, self._recents, "recents"),
            "add-itwin-to-my-recents": self._add_recent,
            "get-repositories-by-itwin-id": self._repositories,
            "get-my-exports": self._list_exports,
            "create-export": self._create_export,
            "get-export": self._get_export,
        }

    def _seed(self) -> None:
        world = self._world
        for id_, kind, number, name, others in (
            (world.account, "Account", "Sandbox", "Sandbox", None),
            (world.project, "Project", "SANDBOX-1", "Sandbox project", None),
            # Everybody is a member of it, and nobody its owner.
            (world.shared, "Asset", "SANDBOX-2", "Sandbox asset, not to be changed", frozenset[str]()),
        ):
            fields = {
                **{"class": _SUBCLASSES[kind], "subClass": kind, "number": number, "displayName": name},
                "parentId": None if kind == "Account" else world.account,
                "iTwinAccountId": world.account,
            }
            world.itwins[id_] = ITwin(self._fields(id_, fields, None), None if others is None else {}, others)

    # --- iTwins -----------------------------------------------------------------------------------------------

    def _list(self, call: Call) -> Answer:
        query = call.query
        if "$search" in query and ("number" in query or "displayName" in query):
            raise _invalid("$search")
        if "$filter" in query and any(name in query for name in _SINGLE):
            raise _invalid("$filter")
        found, assumed = self._chosen(call, self._world.itwins)
        found = [item for item in found if all(item[name] == query[name] for name in _EXACT if name in query)]
        if "$search" in query:
            text = query["$search"].casefold()
            found = [item for item in found if text in item["number"].casefold() or text in _folded(item)]
            assumed += ("itwins-search-case",)
        if "$filter" in query:
            condition = _condition(query["$filter"])
            found = [item for item in found if condition(item)]
            assumed += condition.assumed
            if not query.get("includeInactive"):
                assumed += ("itwins-filter-and-inactive",)
        if "$orderby" in query:
            found = _ordered(call, found)
            assumed += ("itwins-sorting",)
        else:
            assumed += ("itwins-order",)
        most = call.headers.get("x-max-return", 1000)
        return self._page(call, "", found[:most], assumed, {"X-Max-Return": str(most)})

    def _create(self, call: Call) -> Answer:
        world, caller, body = self._world, signed_in(call), call.body
        parent = world.account if body.get("parentId") is None else body["parentId"]
        if not world.sees(caller, parent):
            raise _invalid("parentId", assumed=("itwins-parent-not-seen",))
        if not world.may(caller, parent, ["itwins_create"]):
            raise _forbidden()
        _check_pair(body)
        id_ = new_id()
        account = id_ if body["class"] == "Account" else world.itwins[parent].fields["iTwinAccountId"]
        given = {name: body[name] for name in (*_CHANGEABLE, "dataCenterLocation") if name in body}
        fields = self._fields(id_, {**given, "parentId": parent, "iTwinAccountId": account}, caller)
        self._check_number(fields)
        world.itwins[id_] = ITwin(fields, {caller.user_id: ALL_RIGHTS})
        assumed = ("itwins-account-of-an-account",) if body["class"] == "Account" else ()
        return Answer(201, {"iTwin": dict(fields)}, assumed=assumed)

    def _get(self, call: Call) -> Answer:
        return Answer(200, {"iTwin": _shown(self._found(call, "id").fields, call, short=False)})

    def _update(self, call: Call) -> Answer:
        itwin, caller = self._changeable(call, "itwins_modify"), signed_in(call)
        fields = {**itwin.fields, **{name: call.body[name] for name in _CHANGEABLE if name in call.body}}
        _check_pair(fields)
        self._check_number(fields)
        fields["lastModifiedDateTime"] = exact(self._world.clock.now(), "+00:00")
        fields["lastModifiedBy"] = caller.user_id
        itwin.fields = fields
        return Answer(200, {"iTwin": dict(fields)})

    def _delete(self, call: Call) -> Answer:
        world, id_ = self._world, call.path["id"]
        self._changeable(call, *ALL_RIGHTS)
        others = [item.fields for other, item in world.itwins.items() if other != id_]
        if any(fields["iTwinAccountId"] == id_ for fields in others):
            raise _forbidden(assumed=("itwins-accounts-stay",))
        del world.itwins[id_]
        left = any(fields["parentId"] == id_ for fields in others)
        for data in world.reality_data.values():
            if id_ in data.itwins:
                data.itwins.remove(id_)
                left = True
        return Answer(204, assumed=("itwins-left-by-deletion",) if left else ())

    def _account(self, call: Call) -> Answer:
        account = self._world.itwins[self._found(call, "iTwinId").fields["iTwinAccountId"]]
        return Answer(200, {"iTwin": _shown(account.fields, call)})

    def _primary_account(self, call: Call) -> Answer:  # noqa: ARG002 - there is one for everybody
        return Answer(200, {"iTwin": _only(self._world.itwins[self._world.account].fields, _SHORT)})

    # --- favorites and recents --------------------------------------------------------------------------------

    def _marked(self, call: Call, lists: Mapping[str, Sequence[str]], name: str) -> Answer:
        found, assumed = self._chosen(call, lists.get(signed_in(call).user_id, ()))
        if "type" in call.query:
            found = [item for item in found if item["type"] == call.query["type"]]
        if "status" in call.query:
            found = [item for item in found if item["status"] == call.query["status"]]
        if name == "favorites":
            assumed += ("itwins-order",)
        return self._page(call, name, found, assumed)

    def _add_favorite(self, call: Call) -> Answer:
        mine = self._favorites.setdefault(signed_in(call).user_id, [])
        id_ = self._found(call, "id").fields["id"]
        if id_ not in mine:
            mine.append(id_)
        return Answer(204)

    def _remove_favorite(self, call: Call) -> Answer:
        mine = self._favorites.setdefault(signed_in(call).user_id, [])
        id_ = self._found(call, "id").fields["id"]
        if id_ not in mine:
            return Answer(204, assumed=("itwins-not-a-favorite",))
        mine.remove(id_)
        return Answer(204)

    def _add_recent(self, call: Call) -> Answer:
        caller, id_ = signed_in(call), call.path["id"]
        if id_ in self._world.itwins and not self._world.sees(caller, id_):
            raise _forbidden(assumed=("itwins-recents-not-a-member",))
        self._found(call, "id")
        mine = self._recents.get(caller.user_id, [])
        self._recents[caller.user_id] = [id_, *(other for other in mine if other != id_)][:_RECENTS]
        return Answer(204)

    # --- repositories -----------------------------------------------------------------------------------------

    def _repositories(self, call: Call) -> Answer:
        id_, query = self._found(call, "iTwinId").fields["id"], call.query
        kind, subclass = query.get("class"), query.get("subClass")
        assumed: tuple[str, ...] = ("itwins-repositories-found",)
        if (subclass is not None and kind is None) or (kind is not None and kind not in _REPOSITORIES):
            raise _invalid("class")
        if kind is not None and subclass is not None:
            assumed += ("itwins-repository-pairs",)
            if subclass not in _REPOSITORIES[kind]:
                raise _invalid("subClass", assumed=assumed[1:])
        every = [{"id": "cesium", "class": "Cesium", "subClass": None, "uri": "https://cesium.example/"}]
        if any(id_ in data.itwins for data in self._world.reality_data.values()):
            uri = f"{call.base_url}/reality-management/reality-data/?iTwinId={id_}"
            every.append({"id": id_, "class": "RealityData", "subClass": None, "uri": uri})
        every += self._added.get(id_, [])
        found = [item for item in every if kind in (None, item["class"]) and subclass in (None, item["subClass"])]
        return Answer(200, {"repositories": found}, assumed=assumed)

    # --- exports ----------------------------------------------------------------------------------------------

    def _list_exports(self, call: Call) -> Answer:
        found = [self._export(item) for item in reversed(self._exports_of(signed_in(call)))]
        return Answer(200, {"exports": found}, assumed=("itwins-export-times",) if found else ())

    def _create_export(self, call: Call) -> Answer:
        world, caller, body, now = self._world, signed_in(call), call.body, self._world.clock.time()
        request = {name: body.get(name) for name in ("subClass", "select", "filter")}
        request["queryScope"] = body.get("queryScope", "MemberOfiTwin")
        request["includeInactive"] = body.get("includeInactive") or False
        request["outputFormat"] = body["outputFormat"]
        assumed: tuple[str, ...] = ("itwins-export-times",)
        if request["queryScope"] != "MemberOfiTwin":
            assumed += ("itwins-query-scope",)
        names, rows, further = self._rows(call, request)
        # What is refused above is none of the three: the quota is for files.
        mine = [item for item in self._exports if item.caller.user_id == caller.user_id]
        if any(item.running(now) for item in mine) or sum(now < item.created + _HOUR for item in mine) >= _AN_HOUR:
            raise Refused(422, *_INVALID, assumed=("itwins-export-quota",))
        id_ = new_id()
        export = _Export(id_, caller, request, now)
        world.blobs.container(export.container)
        world.blobs.put(export.container, export.blob, _file(request["outputFormat"], names, rows))
        self._exports.append(export)
        return Answer(201, {"export": self._export(export)}, assumed=assumed + further)

    def _get_export(self, call: Call) -> Answer:
        for item in self._exports_of(signed_in(call)):
            if item.id == call.path["id"]:
                return Answer(200, {"export": self._export(item)}, assumed=("itwins-export-times",))
        # The definition has no example to take the words from.
        raise Refused(404, "ExportNotFound", "The export is not available.", assumed=("itwins-export-not-found",))

    def _exports_of(self, caller: Caller) -> list[_Export]:
        now = self._world.clock.time()
        return [item for item in self._exports if item.caller == caller and now < item.created + _KEPT]

    def _export(self, export: _Export) -> JsonObject:
        now = self._world.clock.time()
        started, completed = export.created + _QUEUED, export.created + _QUEUED + _RUNS
        done = now >= completed
        return {
            "id": export.id,
            "request": dict(export.request),
            "status": "Completed" if done else "InProgress" if now >= started else "Queued",
            "outputUrl": self._file_address(export) if done else None,
            "createdBy": export.caller.user_id,
            "createdDateTime": _thousandths(export.created),
            "startedDateTime": _thousandths(started) if now >= started else None,
            "completedDateTime": _thousandths(completed) if done else None,
        }

    def _file_address(self, export: _Export) -> str:
        lifetime = export.created + _KEPT - self._world.clock.time()
        container = self._world.blobs.address(export.container, permissions="r", lifetime=lifetime)
        path, _, query = container.partition("?")
        return f"{path}/{export.blob}?{query}"

    def _rows(self, call: Call, request: JsonObject) -> tuple[Sequence[str], list[JsonObject], tuple[str, ...]]:
        """The properties and the iTwins that go into a file, and what is assumed."""
        assumed: tuple[str, ...] = ("itwins-export-file",)
        kinds = _kinds(request["subClass"])
        selected, more = _selected(request["select"], "select")
        names = selected or _SHORT
        assumed += more
        items: Iterable[JsonObject] = self._seen(signed_in(call), self._world.itwins)
        if request["filter"] is not None:
            # Text is compared without regard to case here, other than by the list.
            condition = _condition(request["filter"], any_case=True)
            assumed += tuple(each for each in condition.assumed if each != "filter-text-case")
            items = [item for item in items if condition(item)]
        rows = [
            _only(item, names)
            for item in items
            if item["subClass"] in kinds and (request["includeInactive"] or item["status"] != "Inactive")
        ]
        return names, rows, assumed

    # --- what several of them need ----------------------------------------------------------------------------

    def _found(self, call: Call, name: str) -> ITwin:
        id_ = call.path[name]
        if not self._world.sees(signed_in(call), id_):
            raise Refused(404, "iTwinNotFound", "The iTwin is not available.")
        return self._world.itwins[id_]

    def _changeable(self, call: Call, *rights: str) -> ITwin:
        itwin = self._found(call, "id")
        if not self._world.may(call.caller, call.path["id"], rights):
            raise _forbidden()
        return itwin

    def _seen(self, caller: Caller, ids: Iterable[str]) -> list[JsonObject]:
        return [self._world.itwins[id_].fields for id_ in ids if self._world.sees(caller, id_)]

    def _chosen(self, call: Call, ids: Iterable[str]) -> tuple[list[JsonObject], tuple[str, ...]]:
        """Those that a list is about, by what all lists have in common; and what is assumed."""
        query = call.query
        if "status" in query and "includeInactive" in query:
            assumed = () if query["includeInactive"] else ("itwins-include-inactive-false",)
            raise _invalid("includeInactive", assumed=assumed)
        kinds = _kinds(query.get("subClass"))
        every = "status" in query or query.get("includeInactive", False)
        found = [
            item
            for item in self._seen(signed_in(call), ids)
            if item["subClass"] in kinds and (every or item["status"] != "Inactive")
        ]
        scope = call.headers.get("x-itwin-query-scope", "memberOfItwin")
        return found, () if scope == "memberOfItwin" else ("itwins-query-scope",)

    def _page(
        self,
        call: Call,
        path: str,
        items: Sequence[JsonObject],
        assumed: tuple[str, ...],
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        names, more = _selected(call.query.get("$select"), "$select")
        assumed += more
        top, skip = call.query.get("$top", 100), call.query.get("$skip", 0)
        links: JsonObject = {"self": _link(call, path, top, skip)}
        if skip:
            links["prev"] = _link(call, path, top, max(0, skip - top))
        if skip + top < len(items):
            links["next"] = _link(call, path, top, skip + top)
        else:
            assumed += ("itwins-end-of-list",)
            if not path:
                links["next"] = None
        shown = [_only(item, names) if names else _shown(item, call) for item in items[skip : skip + top]]
        return Answer(200, {"iTwins": shown, "_links": links}, headers or {}, assumed)

    def _fields(self, id_: str, given: Mapping[str, Json], caller: Caller | None) -> JsonObject:
        """All properties of a new iTwin: unset ones are null, as the vendor's examples show them."""
        now = self._world.clock.now()
        fields = {
            **dict.fromkeys(_ALL),
            **{"status": "Active", "dataCenterLocation": "East US"},
            **given,
            "id": id_,
            **{"createdDateTime": exact(now), "lastModifiedDateTime": exact(now, "+00:00")},
            **dict.fromkeys(("createdBy", "lastModifiedBy"), caller and caller.user_id),
        }
        if fields["number"] is None:
            fields["number"] = id_
        return fields

    def _check_number(self, fields: JsonObject) -> None:
        """It is unique within the organization."""
        for other in self._world.itwins.values():
            if other.fields["id"] != fields["id"] and all(
                other.fields[name] == fields[name] for name in ("iTwinAccountId", "number")
            ):
                detail = Detail("InvalidValue", "The number is in use.", "number")
                raise Refused(409, "iTwinExists", "The iTwin exists already.", (detail,))


# --- refusals -------------------------------------------------------------------------------------------------

_INVALID: Final = ("InvalidiTwinsRequest", "The request cannot be processed.")


def _forbidden(*, assumed: tuple[str, ...] = ()) -> Refused:
    message = "The user has insufficient permissions for the requested operation."
    return Refused(403, "InsufficientPermissions", message, assumed=assumed)


def _invalid(target: str, *, assumed: tuple[str, ...] = ()) -> Refused:
    detail = Detail("InvalidValue", "The value is not valid.", target)
    return Refused(422, *_INVALID, (detail,), assumed=assumed)


# --- criteria -------------------------------------------------------------------------------------------------


def _kinds(text: str | None) -> frozenset[str]:
    """The subclasses wanted."""
    kinds = frozenset(_SUBCLASSES) if text is None else frozenset(name.strip() for name in text.split(","))
    if not kinds <= _SUBCLASSES.keys():
        raise _invalid("subClass")
    return kinds


def _selected(text: str | None, target: str) -> tuple[list[str], tuple[str, ...]]:
    """The properties wanted, none of them where nothing is selected; and what is assumed."""
    if text is None:
        return [], ()
    names = [name.strip() for name in text.split(",")]
    if not set(names) <= set(_ALL):
        raise _invalid(target)
    return (names, ()) if "id" in names else (["id", *names], ("itwins-select-without-id",))


def _condition(text: str, *, any_case: bool = False) -> Filter:
    try:
        return compile_filter(text, _ALL, functions=True, any_case=any_case)
    except FilterError as error:
        # The vendor gives no details here.
        code, message = _INVALID
        raise Refused(422, code, f"{message.removesuffix('.')}: {error}.", assumed=error.assumed) from error


def _ordered(call: Call, items: Iterable[JsonObject]) -> list[JsonObject]:
    name, *direction = call.query["$orderby"].split() or [""]
    if name not in _ALL or direction not in ([], ["asc"], ["desc"]):
        raise _invalid("$orderby")

    def key(item: JsonObject) -> tuple[bool, Json]:
        value = item[name]
        return value is not None, value.casefold() if isinstance(value, str) else value or 0

    return sorted(items, key=key, reverse=direction == ["desc"])


def _check_pair(fields: Mapping[str, Json]) -> None:
    if _SUBCLASSES[fields["subClass"]] != fields["class"]:
        raise _invalid("subClass")


# --- how an iTwin is shown ------------------------------------------------------------------------------------


def _only(fields: JsonObject, names: Iterable[str]) -> JsonObject:
    return {name: fields[name] for name in names}


def _shown(fields: JsonObject, call: Call, *, short: bool = True) -> JsonObject:
    """The form that the caller prefers, or that the operation gives without being told."""
    wanted = call.headers.get("prefer", "return=minimal" if short else "return=representation")
    return _only(fields, _SHORT if wanted == "return=minimal" else _ALL)


def _link(call: Call, path: str, top: int, skip: int) -> JsonObject:
    given = {name: value for name, value in call.query.items() if name not in ("$top", "$skip")}
    query = {name: str(value).lower() if isinstance(value, bool) else value for name, value in given.items()}
    query |= {"$skip": str(skip), "$top": str(top)}
    text = "&".join(f"{name}={quote(value, safe=',()')}" for name, value in query.items())
    return {"href": f"{call.base_url}/itwins/{path}?{text}"}


def _folded(item: JsonObject) -> str:
    name: str = item["displayName"]
    return name.casefold()


def _thousandths(time: float) -> str:
    return moment(time).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _file(form: str, names: Sequence[str], rows: Sequence[JsonObject]) -> bytes:
    """The file of an export."""
    if form.startswith("Csv"):
        lines = io.StringIO()
        writer = csv.DictWriter(lines, names)
        writer.writeheader()
        writer.writerows(rows)
        data = lines.getvalue().encode()
    else:
        data = json.dumps({"iTwins": rows}).encode()
    if form.endswith("GZip"):
        return gzip.compress(data)
    if form == "JsonZipArchive":
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("iTwins.json", data)
        return packed.getvalue()
    return data


def _map() -> JsonObject:
    """A repository that somebody added by hand."""
    return {
        "id": new_id(),
        "class": "GeographicInformationSystem",
        "subClass": "WebMapService",
        "displayName": "Sandbox map",
        "uri": "https://maps.example.com/wms",
        "authentication": {"type": "Basic", "username": "sandbox", "password": "sandbox"},
        "options": {"queryParameters": {"layer": "relief"}},
        "capabilities": None,
    }

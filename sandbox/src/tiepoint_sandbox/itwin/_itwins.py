"""iTwins: what there is, who may do what with it, what one looks at often."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final
from urllib.parse import quote

from .._handler import Call, Caller, Detail, ErrorResponse, Handler, Json, JsonObject, Response
from ._errors import forbidden
from ._itwin_criteria import ALL, SHORT, SUBCLASSES, condition_of, invalid, only, selected, subclasses_in
from ._paging import ordered
from ._state import ALL_RIGHTS, ITwin, PlatformState, exact, new_id, signed_in

_CHANGEABLE: Final = (
    *("class", "subClass", "type", "number", "displayName"),
    *("geographicLocation", "latitude", "longitude", "ianaTimeZone", "status"),
)

_EXACT: Final = ("status", "type", "number", "displayName", "parentId", "iTwinAccountId")
_SINGLE: Final = (*_EXACT, "$search")
"""The criteria that do not go with ``$filter``."""

_RECENTS: Final = 25


class ITwins:
    """The operations of the iTwins API.

    Attributes:
        handlers: The code of the operations, by their ids.
    """

    def __init__(self, state: PlatformState) -> None:
        self._state = state
        self._favorites: dict[str, list[str]] = {}
        self._recents: dict[str, list[str]] = {}
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
        }

    def _seed(self) -> None:
        state = self._state
        for id_, kind, number, name, others in (
            (state.account, "Account", "Sandbox", "Sandbox", None),
            (state.project, "Project", "SANDBOX-1", "Sandbox project", None),
            # Everybody is a member of it, and nobody its owner.
            (state.shared, "Asset", "SANDBOX-2", "Sandbox asset, not to be changed", frozenset[str]()),
        ):
            fields = {
                **{"class": SUBCLASSES[kind], "subClass": kind, "number": number, "displayName": name},
                "parentId": None if kind == "Account" else state.account,
                "iTwinAccountId": state.account,
            }
            state.itwins[id_] = ITwin(self._fields(id_, fields, None), None if others is None else {}, others)

    # --- iTwins -----------------------------------------------------------------------------------------------

    def _list(self, call: Call) -> Response:
        query = call.query
        if "$search" in query and ("number" in query or "displayName" in query):
            raise invalid("$search")
        if "$filter" in query and any(name in query for name in _SINGLE):
            raise invalid("$filter")
        items, assumed = self._chosen(call, self._state.itwins)
        items = [item for item in items if all(item[name] == query[name] for name in _EXACT if name in query)]
        if "$search" in query:
            text = query["$search"].casefold()
            items = [item for item in items if text in item["number"].casefold() or text in _folded(item)]
            assumed += ("itwins-search-case",)
        if "$filter" in query:
            condition = condition_of(query["$filter"])
            items = [item for item in items if condition(item)]
            assumed += condition.assumed
            if not query.get("includeInactive"):
                assumed += ("itwins-filter-and-inactive",)
        if "$orderby" in query:
            items = ordered(query["$orderby"], items, ALL, dict.__getitem__, invalid("$orderby"))
            assumed += ("itwins-sorting",)
        else:
            assumed += ("itwins-order",)
        most = call.headers.get("x-max-return", 1000)
        return self._page(call, "", items[:most], assumed, {"X-Max-Return": str(most)})

    def _create(self, call: Call) -> Response:
        state, caller, body = self._state, signed_in(call), call.body
        parent = state.account if body.get("parentId") is None else body["parentId"]
        if not state.sees(caller, parent):
            raise invalid("parentId", assumed=("itwins-parent-not-seen",))
        if not state.may(caller, parent, ["itwins_create"]):
            raise forbidden()
        _check_pair(body)
        id_ = new_id()
        account = id_ if body["class"] == "Account" else state.itwins[parent].fields["iTwinAccountId"]
        values = {name: body[name] for name in (*_CHANGEABLE, "dataCenterLocation") if name in body}
        fields = self._fields(id_, {**values, "parentId": parent, "iTwinAccountId": account}, caller)
        self._check_number(fields)
        state.itwins[id_] = ITwin(fields, {caller.user_id: ALL_RIGHTS})
        assumed = ("itwins-account-of-an-account",) if body["class"] == "Account" else ()
        return Response(201, {"iTwin": dict(fields)}, assumed=assumed)

    def _get(self, call: Call) -> Response:
        return Response(200, {"iTwin": _shown(self._state.visible(call, "id").fields, call, short=False)})

    def _update(self, call: Call) -> Response:
        itwin, caller = self._changeable(call, "itwins_modify"), signed_in(call)
        fields = {**itwin.fields, **{name: call.body[name] for name in _CHANGEABLE if name in call.body}}
        _check_pair(fields)
        self._check_number(fields)
        fields["lastModifiedDateTime"] = exact(self._state.clock.now(), "+00:00")
        fields["lastModifiedBy"] = caller.user_id
        itwin.fields = fields
        return Response(200, {"iTwin": dict(fields)})

    def _delete(self, call: Call) -> Response:
        state, id_ = self._state, call.path["id"]
        self._changeable(call, *ALL_RIGHTS)
        others = [item.fields for other, item in state.itwins.items() if other != id_]
        if any(fields["iTwinAccountId"] == id_ for fields in others):
            raise forbidden(assumed=("itwins-accounts-stay",))
        del state.itwins[id_]
        left = any(fields["parentId"] == id_ for fields in others)
        for data in state.reality_data.values():
            if id_ in data.itwins:
                data.itwins.remove(id_)
                left = True
        return Response(204, assumed=("itwins-left-by-deletion",) if left else ())

    def _account(self, call: Call) -> Response:
        account = self._state.itwins[self._state.visible(call, "iTwinId").fields["iTwinAccountId"]]
        return Response(200, {"iTwin": _shown(account.fields, call)})

    def _primary_account(self, call: Call) -> Response:  # noqa: ARG002 - there is one for everybody
        return Response(200, {"iTwin": only(self._state.itwins[self._state.account].fields, SHORT)})

    # --- favorites and recents --------------------------------------------------------------------------------

    def _marked(self, call: Call, lists: Mapping[str, Sequence[str]], name: str) -> Response:
        items, assumed = self._chosen(call, lists.get(signed_in(call).user_id, ()))
        for criterion in {"type", "status"} & call.query.keys():
            items = [item for item in items if item[criterion] == call.query[criterion]]
        if name == "favorites":
            assumed += ("itwins-order",)
        return self._page(call, name, items, assumed)

    def _add_favorite(self, call: Call) -> Response:
        mine = self._favorites.setdefault(signed_in(call).user_id, [])
        id_ = self._state.visible(call, "id").fields["id"]
        if id_ not in mine:
            mine.append(id_)
        return Response(204)

    def _remove_favorite(self, call: Call) -> Response:
        mine = self._favorites.setdefault(signed_in(call).user_id, [])
        id_ = self._state.visible(call, "id").fields["id"]
        if id_ not in mine:
            return Response(204, assumed=("itwins-not-a-favorite",))
        mine.remove(id_)
        return Response(204)

    def _add_recent(self, call: Call) -> Response:
        caller, id_ = signed_in(call), call.path["id"]
        if id_ in self._state.itwins and not self._state.sees(caller, id_):
            raise forbidden(assumed=("itwins-recents-not-a-member",))
        self._state.visible(call, "id")
        mine = self._recents.get(caller.user_id, [])
        self._recents[caller.user_id] = [id_, *(other for other in mine if other != id_)][:_RECENTS]
        return Response(204)

    # --- what several of them need ----------------------------------------------------------------------------

    def _changeable(self, call: Call, *rights: str) -> ITwin:
        itwin = self._state.visible(call, "id")
        if not self._state.may(call.caller, call.path["id"], rights):
            raise forbidden()
        return itwin

    def _chosen(self, call: Call, ids: Iterable[str]) -> tuple[list[JsonObject], tuple[str, ...]]:
        """Return those that a list is about, by what all lists have in common; and what is assumed."""
        query = call.query
        if "status" in query and "includeInactive" in query:
            assumed = () if query["includeInactive"] else ("itwins-include-inactive-false",)
            raise invalid("includeInactive", assumed=assumed)
        kinds = subclasses_in(query.get("subClass"))
        every = "status" in query or query.get("includeInactive", False)
        items = [
            item
            for item in self._state.seen(signed_in(call), ids)
            if item["subClass"] in kinds and (every or item["status"] != "Inactive")
        ]
        scope = call.headers.get("x-itwin-query-scope", "memberOfItwin")
        return items, () if scope == "memberOfItwin" else ("itwins-query-scope",)

    def _page(
        self,
        call: Call,
        path: str,
        items: Sequence[JsonObject],
        assumed: tuple[str, ...],
        headers: Mapping[str, str] | None = None,
    ) -> Response:
        names, more = selected(call.query.get("$select"), "$select")
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
        shown = [only(item, names) if names else _shown(item, call) for item in items[skip : skip + top]]
        return Response(200, {"iTwins": shown, "_links": links}, headers or {}, assumed)

    def _fields(self, id_: str, values: Mapping[str, Json], caller: Caller | None) -> JsonObject:
        """Return all properties of a new iTwin: unset ones are null, as the vendor's examples show them."""
        now = self._state.clock.now()
        fields = {
            **dict.fromkeys(ALL),
            **{"status": "Active", "dataCenterLocation": "East US"},
            **values,
            "id": id_,
            **{"createdDateTime": exact(now), "lastModifiedDateTime": exact(now, "+00:00")},
            **dict.fromkeys(("createdBy", "lastModifiedBy"), caller and caller.user_id),
        }
        if fields["number"] is None:
            fields["number"] = id_
        return fields

    def _check_number(self, fields: JsonObject) -> None:
        """Check that the number is unique within the organization."""
        for other in self._state.itwins.values():
            if other.fields["id"] != fields["id"] and all(
                other.fields[name] == fields[name] for name in ("iTwinAccountId", "number")
            ):
                detail = Detail("InvalidValue", "The number is in use.", "number")
                raise ErrorResponse(409, "iTwinExists", "The iTwin exists already.", (detail,))


def _check_pair(fields: Mapping[str, Json]) -> None:
    if SUBCLASSES[fields["subClass"]] != fields["class"]:
        raise invalid("subClass")


# --- how an iTwin is shown ------------------------------------------------------------------------------------


def _shown(fields: JsonObject, call: Call, *, short: bool = True) -> JsonObject:
    """Return the form that the caller prefers, or that the operation gives without being told."""
    preference = call.headers.get("prefer", "return=minimal" if short else "return=representation")
    return only(fields, SHORT if preference == "return=minimal" else ALL)


def _link(call: Call, path: str, top: int, skip: int) -> JsonObject:
    others = {name: value for name, value in call.query.items() if name not in ("$top", "$skip")}
    query = {name: str(value).lower() if isinstance(value, bool) else value for name, value in others.items()}
    query |= {"$skip": str(skip), "$top": str(top)}
    text = "&".join(f"{name}={quote(value, safe=',()')}" for name, value in query.items())
    return {"href": f"{call.base_url}/itwins/{path}?{text}"}


def _folded(item: JsonObject) -> str:
    name: str = item["displayName"]
    return name.casefold()

"""Reality Management: what its operations do, without a server around them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from tiepoint_sandbox._assumptions import reasons
from tiepoint_sandbox._clock import written
from tiepoint_sandbox._handler import ErrorResponse, Json, JsonObject
from tiepoint_sandbox._request.parameters import query_pairs
from tiepoint_sandbox.itwin._itwins import ITwins
from tiepoint_sandbox.itwin._reality_data import RealityData
from tiepoint_sandbox.itwin._state import ALL_RIGHTS, PERSON, ITwin, PlatformState, new_id

from ._itwin import BASE, OTHER, Judged, check_reached, files

FORBIDDEN = (403, "InsufficientPermissions", None)
NOT_FOUND = (404, "RealityDataNotFound", None)
NO_ASSOCIATION = (404, "AssociationNotFound", None)
REPRESENTATION = {"prefer": "return=representation"}
GET = "get-reality-data-details"
READ = "get-read-access-to-reality-data-container"
WRITE = "get-write-access-to-reality-data-container"


def invalid(target: str) -> tuple[int, str, str]:
    return 422, "InvalidRealityDataRequest", target


@pytest.fixture(scope="module", autouse=True)
def all_statuses(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    check_reached("reality-management", request)


@pytest.fixture
def state(state: PlatformState) -> PlatformState:
    ITwins(state)
    return state


@pytest.fixture
def ask(state: PlatformState) -> Judged:
    return Judged("reality-management", RealityData(state).handlers, reasons("reality-data", "filters", "paging"))


def create(ask: Judged, **fields: Json) -> JsonObject:
    body = {"displayName": "Flight", "type": "CCImageCollection", **fields}
    found: JsonObject = ask.value("create-reality-data", body=body)["realityData"]
    return found


def add_itwin(state: PlatformState, *rights: str, account: str | None = None, centre: str = "East US") -> str:
    """One in which everybody may do so much."""
    id_ = new_id()
    fields = {"id": id_, "iTwinAccountId": account or state.account, "dataCenterLocation": centre}
    state.itwins[id_] = ITwin(fields, {}, frozenset(rights))
    return id_


def hidden(state: PlatformState) -> str:
    """One that only another user sees."""
    id_ = add_itwin(state)
    state.itwins[id_].others = None
    state.itwins[id_].rights = {OTHER.user_id: ALL_RIGHTS}
    return id_


def names(ask: Judged, **query: Json) -> list[str]:
    found = ask.value("get-all-reality-data", query=query)["realityData"]
    return [item["displayName"] for item in found]


def test_create(ask: Judged, state: PlatformState) -> None:
    """New reality data has the values sent, and null for others."""
    made = create(ask, iTwinId=state.project, tags=["Dam", "2026"], description=None, ownerId=None, authoring=True)
    assert made["tags"] == ["dam", "2026"]
    assert made["authoring"] is True
    assert made["description"] is None
    assert made["ownerId"] == PERSON.user_id
    assert made["size"] == 0
    assert made["dataCenterLocation"] == "East US"
    assert made["createdDateTime"].endswith("Z")
    assert made["modifiedDateTime"].endswith("0+00:00")
    assert files(state) == {made["id"]: {}}
    path = {"id": made["id"]}
    assert ask.value(GET, path) == ask.value(GET, path, query={"iTwinId": state.project}) == {"realityData": made}
    assert ask.value("get-reality-data-iTwins", path) == {"iTwins": [state.project]}


def test_data_center(ask: Judged, state: PlatformState) -> None:
    """Reality data is in the data center of its iTwin."""
    itwin = add_itwin(state, "realitydata_create", centre="North Europe")
    assert create(ask, iTwinId=itwin)["dataCenterLocation"] == "North Europe"


def test_without_itwin(ask: Judged) -> None:
    """Without an iTwin, reality data is visible to its owner."""
    path = {"id": create(ask, iTwinId=None)["id"]}
    assert ask(GET, path).assumed == ("reality-rights-without-itwin", "reality-size", "reality-nulls")
    assert ask.value("get-reality-data-iTwins", path) == {"iTwins": []}
    assert ask.refused(GET, path, caller=OTHER) == NOT_FOUND
    assert ask("delete-reality-data", path).status == 204


@pytest.mark.parametrize(
    "tags", [["a"] * 16, ["a" * 61], ["a/b"], ["a|b"], ["\\"], ["?"]], ids=lambda tags: str(tags)[:10]
)
def test_tags(ask: Judged, state: PlatformState, tags: list[str]) -> None:
    """Tags have limits."""
    body = {"displayName": "x", "type": "LAS", "iTwinId": state.project, "tags": tags}
    assert ask.refused("create-reality-data", body=body) == invalid("tags")
    assert state.reality_data == {}
    path = {"id": create(ask, tags=["a" * 60] * 15)["id"]}
    assert ask.refused("update-reality-data", path, body={"tags": tags}) == invalid("tags")


def test_create_permission(ask: Judged, state: PlatformState) -> None:
    """Creation needs its permission."""
    body = {"displayName": "x", "type": "LAS"}
    for itwin in (add_itwin(state, "realitydata_use"), hidden(state), new_id()):
        assert ask.refused("create-reality-data", body={**body, "iTwinId": itwin}) == FORBIDDEN
    assert ask.refused("create-reality-data", body={**body, "iTwinId": "x"}) == invalid("iTwinId")


def test_output_times(ask: Judged, state: PlatformState) -> None:
    """Data that a job made carries the time of the job's end."""
    id_, made = new_id(), list[object]()
    ended = state.clock.time() + 60
    state.at(ended, lambda: made.append(state.add_reality_data(id_, None, "LAS", "Of a job", PERSON, made=ended)))
    assert ask.refused(GET, {"id": id_}) == NOT_FOUND
    state.clock.advance(3600)
    state.catch_up()
    found = ask.value(GET, {"id": id_})["realityData"]
    assert found["createdDateTime"] == written(datetime.fromtimestamp(ended, UTC))


def test_size(ask: Judged, state: PlatformState) -> None:
    """The size is measured again after a minute."""
    id_ = create(ask)["id"]
    state.blobs.put(id_, "a.las", bytes(1025))

    def size() -> int:
        found: int = ask.value(GET, {"id": id_})["realityData"]["size"]
        return found

    assert size() == 0
    state.clock.advance(60)
    assert size() == 2
    state.blobs.put(id_, "b.las", bytes(1024))
    assert size() == 2


def calls(id_: str, target: str) -> list[JsonObject]:
    """All operations that are about given reality data."""
    path = {"id": id_}
    both = {**path, "iTwinId": target}
    return [
        {"operation": GET, "path": path},
        {"operation": READ, "path": path},
        {"operation": WRITE, "path": path},
        {"operation": "get-reality-data-iTwins", "path": path},
        {"operation": "update-reality-data", "path": path, "body": {}},
        {"operation": "associate-to-iTwin", "path": both},
        {"operation": "move-reality-data", "path": path, "body": {"iTwinId": target}},
        {"operation": "dissociate-from-iTwin", "path": both},
        {"operation": "delete-reality-data", "path": path},
    ]


def test_forbidden(ask: Judged, state: PlatformState) -> None:
    """A caller without permissions is rejected by all operations."""
    itwin = add_itwin(state)
    item = state.add_reality_data(new_id(), itwin, "LAS", "Scan", OTHER)
    for call in calls(item.fields["id"], itwin):
        assert ask.refused(**call) == FORBIDDEN


def test_unknown_id(ask: Judged, state: PlatformState) -> None:
    """An unknown id is not found, and an invalid one is rejected."""
    unseen = state.add_reality_data(new_id(), hidden(state), "LAS", "Scan", OTHER)
    for id_ in (new_id(), unseen.fields["id"]):
        for call in calls(id_, state.project):
            expected = NO_ASSOCIATION if call["operation"] == "dissociate-from-iTwin" else NOT_FOUND
            assert ask.refused(**call) == expected
    for call in calls("x", state.project):
        assert ask.refused(**call) == invalid("id")


def test_permissions(ask: Judged, state: PlatformState) -> None:
    """Each operation needs its permission."""
    itwin = add_itwin(state, "realitydata_use")
    path = {"id": state.add_reality_data(new_id(), itwin, "LAS", "Scan", OTHER).fields["id"]}
    for operation in (GET, READ, "get-reality-data-iTwins"):
        assert ask(operation, path).status == 200
    assert ask.refused(WRITE, path) == FORBIDDEN
    state.itwins[itwin].others = frozenset({"realitydata_manage"})
    assert ask(WRITE, path).status == 200
    assert ask("update-reality-data", path, body={}).status == 200
    assert ask.refused(READ, path) == FORBIDDEN


def test_named_itwin(ask: Judged, state: PlatformState) -> None:
    """The permissions of the named iTwin count."""
    path = {"id": create(ask, iTwinId=state.project)["id"]}
    weak = add_itwin(state)
    state.reality_data[path["id"]].itwins.append(weak)
    assert ask(GET, path).assumed == ("reality-rights-without-itwin", "reality-size", "reality-nulls")
    assert ask(GET, path, query={"iTwinId": state.project}).assumed == ("reality-size", "reality-nulls")
    for operation in (GET, READ, WRITE):
        assert ask.refused(operation, path, query={"iTwinId": weak}) == FORBIDDEN
        assert ask.refused(operation, path, query={"iTwinId": state.shared}) == NOT_FOUND
        assert ask.refused(operation, path, query={"iTwinId": "x"}) == invalid("iTwinId")
    assert ask.refused("update-reality-data", path, body={"iTwinId": weak}) == FORBIDDEN


def test_update(ask: Judged, state: PlatformState) -> None:
    """An update changes what is sent, and null unsets a property."""
    made = create(ask, description="Photos", group="Flights")
    state.clock.advance(1)
    body = {"description": None, "tags": ["A"], "authoring": False, "iTwinId": None}
    changed = ask.value("update-reality-data", {"id": made["id"]}, body=body)["realityData"]
    assert changed["description"] is None
    assert (changed["tags"], changed["authoring"], changed["group"]) == (["a"], False, "Flights")
    assert changed["modifiedDateTime"] > made["modifiedDateTime"]
    assert changed["createdDateTime"] == made["createdDateTime"]


def test_delete(ask: Judged, state: PlatformState) -> None:
    """Deleted data is gone with its files."""
    path = {"id": create(ask, iTwinId=state.project)["id"]}
    assert ask("delete-reality-data", path).status == 204
    assert files(state) == {}
    assert ask.refused(GET, path) == NOT_FOUND
    assert names(ask) == []


def test_several_itwins(ask: Judged, state: PlatformState) -> None:
    """Data of several iTwins cannot be deleted or moved."""
    path = {"id": create(ask, iTwinId=state.project)["id"]}
    ask("associate-to-iTwin", {**path, "iTwinId": state.account})
    assert ask.refused("delete-reality-data", path) == invalid("id")
    assert ask.refused("move-reality-data", path, body={"iTwinId": state.account}) == invalid("id")


def test_access(ask: Judged, state: PlatformState) -> None:
    """Access is a signed URL of the container."""
    made = create(ask, iTwinId=state.project)
    state.clock.advance(60)
    for operation, access, permissions in ((READ, "Read", "rl"), (WRITE, "Write", "rwdl")):
        answer = ask(operation, {"id": made["id"]}, query={"iTwinId": state.project})
        assert (answer.value["type"], answer.value["access"]) == ("AzureBlobSasUrl", access)
        address = urlsplit(answer.value["_links"]["containerUrl"]["href"])
        assert address.path == f"/{made['id']}"
        assert parse_qs(address.query)["sp"] == [permissions]
    read = ask.value(GET, {"id": made["id"]})["realityData"]
    assert read["lastAccessedDateTime"] > made["lastAccessedDateTime"]


def test_associations(ask: Judged, state: PlatformState) -> None:
    """Associations can be added and removed."""
    id_ = create(ask, iTwinId=state.project)["id"]
    both = {"id": id_, "iTwinId": state.account}
    assert ask.value("associate-to-iTwin", both) == {"iTwinAssociation": both}
    assert "reality-associate-twice" in ask("associate-to-iTwin", both).assumed
    assert ask.value("get-reality-data-iTwins", {"id": id_}) == {"iTwins": [state.project, state.account]}
    assert ask("dissociate-from-iTwin", both).status == 204
    assert ask.refused("dissociate-from-iTwin", both) == NO_ASSOCIATION
    assert ask.value("get-reality-data-iTwins", {"id": id_}) == {"iTwins": [state.project]}


def test_association_permission(ask: Judged, state: PlatformState) -> None:
    """An association needs permissions on the iTwin."""
    id_ = create(ask, iTwinId=state.project)["id"]
    for itwin in (add_itwin(state, "realitydata_create"), add_itwin(state, "realitydata_assign"), hidden(state)):
        assert ask.refused("associate-to-iTwin", {"id": id_, "iTwinId": itwin}) == FORBIDDEN
    for operation in ("associate-to-iTwin", "dissociate-from-iTwin"):
        assert ask.refused(operation, {"id": id_, "iTwinId": "x"}) == invalid("iTwinId")


def test_move(ask: Judged, state: PlatformState) -> None:
    """Data can be moved within its account and data center."""

    def move(target: str) -> JsonObject:
        return {"operation": "move-reality-data", "path": {"id": id_}, "body": {"iTwinId": target}}

    id_ = create(ask, iTwinId=state.project)["id"]
    assert ask(**move(state.account)).status == 204
    assert ask.value("get-reality-data-iTwins", {"id": id_}) == {"iTwins": [state.account]}
    assert ask.refused(**move(state.account))[0] == 409
    for target in (
        add_itwin(state, "realitydata_manage", centre="UK South"),
        add_itwin(state, "realitydata_manage", account=new_id()),
        "x",
    ):
        assert ask.refused(**move(target)) == invalid("iTwinId")
    for target in (add_itwin(state, "realitydata_use"), hidden(state)):
        assert ask.refused(**move(target)) == FORBIDDEN
    id_ = create(ask)["id"]
    assert "reality-move" in ask(**move(state.project)).assumed
    assert ask.value("get-reality-data-iTwins", {"id": id_}) == {"iTwins": [state.project]}


def box(west: float, south: float, east: float, north: float) -> JsonObject:
    corner, other = {"longitude": west, "latitude": south}, {"longitude": east, "latitude": north}
    return {"southWest": corner, "northEast": other}


@pytest.fixture
def several(ask: Judged, state: PlatformState) -> Judged:
    acquisition = {
        "startDateTime": "2026-05-06T06:00:00Z",
        "endDateTime": "2026-05-06t06:40:00.5+00:00",
        "acquirer": "Survey team",
    }
    create(ask, iTwinId=state.project, displayName="Flight B", acquisition=acquisition, extent=box(7, 46, 8, 47))
    state.clock.advance(3600)
    create(ask, iTwinId=state.account, displayName="flight a", type="LAS", tags=["Dam"], group="Flights")
    create(ask, displayName="Wall", type="E57", ownerId=PERSON.user_id, rootDocument="a/Tileset.json")
    return ask


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ["Flight B", "flight a", "Wall"]),
        ({"types": "LAS, E57"}, ["flight a", "Wall"]),
        ({"types": "las"}, []),
        ({"tag": "dam"}, ["flight a"]),
        ({"tag": "da"}, []),
        ({"$search": "FLIGHT"}, ["Flight B", "flight a"]),
        ({"$search": "tileset"}, ["Wall"]),
        ({"$search": "survey"}, ["Flight B"]),
        ({"$search": "DAM"}, ["flight a"]),
        ({"dataCenter": "UK South"}, []),
        ({"ownerId": PERSON.user_id, "types": "E57"}, ["Wall"]),
        ({"extent": "7.5,46.5,9,48"}, ["Flight B"]),
        ({"extent": "8.5,46.5,9,48"}, []),
        ({"$orderBy": "displayName"}, ["flight a", "Flight B", "Wall"]),
        ({"$orderBy": "displayName desc"}, ["Wall", "Flight B", "flight a"]),
        ({"$orderBy": "group asc"}, ["Flight B", "Wall", "flight a"]),
        ({"$orderBy": "size desc"}, ["Flight B", "flight a", "Wall"]),
        ({"acquisitionDateTime": "2026-05-06T06:30:00Z/2026-05-07T00:00:00Z"}, ["Flight B"]),
        ({"acquisitionDateTime": "2026-05-06T06:41:00Z/2026-05-07T00:00:00Z"}, []),
        ({"modifiedDateTime": "2020-01-01T00:00:00Z/2020-01-02T00:00:00Z"}, []),
        ({"lastAccessedDateTime": "2020-01-01T00:00:00Z/2990-01-01T00:00:00Z", "types": "LAS"}, ["flight a"]),
    ],
)
def test_criteria(several: Judged, query: JsonObject, expected: list[str]) -> None:
    """Lists select and sort by their criteria."""
    assert names(several, **query) == expected


@pytest.mark.parametrize(
    ("start", "fits"),
    [("2026-05-06T06:30:00Z", True), ("2016-12-31t23:59:60z", False), ("0000-01-01T00:00:00Z", False), (None, False)],
)
def test_acquisition_times(ask: Judged, state: PlatformState, start: str | None, fits: bool) -> None:
    """Acquisition times are read as clients write them."""
    # Checkers of the format differ on some of these: they never get as far as the judge.
    state.reality_data[create(ask)["id"]].fields["acquisition"] = {"startDateTime": start}
    ranges = {True: "2026-05-06T06:30:00Z/2026-05-07T00:00:00Z", False: "2020-01-01T00:00:00Z/2020-01-02T00:00:00Z"}
    assert names(ask, acquisitionDateTime=ranges[True]) == (["Flight"] if fits else [])
    assert names(ask, acquisitionDateTime=ranges[False]) == []


def test_range_ends(several: Judged) -> None:
    """The ends of a range belong to it."""
    time = several.value("get-all-reality-data", headers=REPRESENTATION)["realityData"][0]["createdDateTime"]
    assert names(several, createdDateTime=f"{time}/{time}") == ["Flight B"]


@pytest.mark.parametrize(
    ("query", "target"),
    [
        ({"iTwinId": "x"}, "iTwinId"),
        ({"extent": "1,2,3"}, "extent"),
        ({"extent": "1,2,3,x"}, "extent"),
        ({"extent": "1,2,3,nan"}, "extent"),
        ({"extent": "8,46,7,47"}, "extent"),
        ({"extent": "7,46,8,91"}, "extent"),
        ({"$orderBy": "colour"}, "$orderBy"),
        ({"$orderBy": ""}, "$orderBy"),
        ({"$orderBy": "tags"}, "$orderBy"),
        ({"$orderBy": "size down"}, "$orderBy"),
        ({"createdDateTime": "2026-05-01T00:00:00Z"}, "createdDateTime"),
        ({"createdDateTime": "2026-05-01T00:00:00.5Z/2026-05-02T00:00:00Z"}, "createdDateTime"),
        ({"modifiedDateTime": "2026-15-01T00:00:00Z/2026-05-02T00:00:00Z"}, "modifiedDateTime"),
        ({"lastAccessedDateTime": "2026-05-03T00:00:00Z/2026-05-02T00:00:00Z"}, "lastAccessedDateTime"),
        ({"continuationToken": "x"}, "continuationToken"),
    ],
)
def test_invalid_criteria(ask: Judged, query: JsonObject, target: str) -> None:
    """Invalid criteria are rejected."""
    assert ask.refused("get-all-reality-data", query=query) == invalid(target)


def test_list_permission(several: Judged, state: PlatformState) -> None:
    """A list has the data that the caller may use."""
    state.add_reality_data(new_id(), hidden(state), "LAS", "Unseen", OTHER)
    readable = add_itwin(state, "realitydata_use")
    state.add_reality_data(new_id(), readable, "LAS", "Readable", OTHER)
    unreadable = add_itwin(state)
    state.add_reality_data(new_id(), unreadable, "LAS", "Unreadable", OTHER)
    assert names(several) == ["Flight B", "flight a", "Wall", "Readable"]
    assert names(several, iTwinId=readable) == ["Readable"]
    for itwin in (unreadable, new_id()):
        answer = several("get-all-reality-data", query={"iTwinId": itwin})
        assert answer.value["realityData"] == []
        assert "reality-rights-in-lists" in answer.assumed


def test_prefer(several: Judged) -> None:
    """A list is short unless Prefer asks for all."""
    short = several.value("get-all-reality-data")["realityData"]
    assert all(set(item) == {"id", "displayName", "type"} for item in short)
    whole = several.value("get-all-reality-data", headers=REPRESENTATION)["realityData"]
    details = several.value(GET, {"id": whole[1]["id"]})["realityData"]
    assert whole[1] == {name: value for name, value in details.items() if value is not None}


def test_pages(ask: Judged, state: PlatformState) -> None:
    """Pages continue by their next link."""
    for number in range(5):
        create(ask, iTwinId=state.project, displayName=str(number))
    query: JsonObject = {"iTwinId": state.project, "$orderBy": "displayName desc", "$top": 2}
    seen, sizes = [], []
    while True:
        value = ask.value("get-all-reality-data", query=query)
        seen += [item["displayName"] for item in value["realityData"]]
        sizes.append(len(value["realityData"]))
        link = (value.get("_links") or {}).get("next")
        if link is None:
            break
        address = urlsplit(link["href"])
        assert f"{address.scheme}://{address.netloc}{address.path}" == f"{BASE}/reality-management/reality-data"
        read = {name.lower(): value for name, value in query_pairs(address.query, frozenset({"continuationtoken"}))}
        assert set(read) == {"itwinid", "$orderby", "continuationtoken"}
        query = {
            "iTwinId": read["itwinid"],
            "$orderBy": read["$orderby"],
            "continuationToken": read["continuationtoken"],
        }
    assert seen == ["4", "3", "2", "1", "0"]
    # Without $top the size of the page before is kept.
    assert sizes == [2, 2, 1]
    with pytest.raises(ErrorResponse) as caught:
        ask("get-all-reality-data", query={**query, "$orderBy": "displayName"})
    assert caught.value.status == 422

"""The iTwins API: what its operations do, without a server around them."""

from __future__ import annotations

import csv
import gzip
import io
import json
import zipfile
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

import pytest
from tiepoint_sandbox._assumptions import reasons
from tiepoint_sandbox._handler import Call, ErrorResponse, Json, JsonObject
from tiepoint_sandbox.itwin._exports import Exports
from tiepoint_sandbox.itwin._itwins import ITwins
from tiepoint_sandbox.itwin._repositories import Repositories
from tiepoint_sandbox.itwin._state import PERSON, PlatformState, new_id

from ._itwin import BASE, OTHER, Judged, check_reached, files

SHORT = {"id", "class", "subClass", "type", "number", "displayName"}
REPRESENTATION = {"prefer": "return=representation"}
NOT_FOUND = (404, "iTwinNotFound", None)
FORBIDDEN = (403, "InsufficientPermissions", None)


def invalid(target: str | None) -> tuple[int, str, str | None]:
    return 422, "InvalidiTwinsRequest", target


@pytest.fixture(scope="module", autouse=True)
def all_statuses(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    check_reached("itwins", request)


@pytest.fixture
def ask(state: PlatformState) -> Judged:
    handlers = {**ITwins(state).handlers, **Repositories(state).handlers, **Exports(state).handlers}
    return Judged("itwins", handlers, reasons("itwins", "repositories", "exports", "filters", "paging"))


def body(**fields: Json) -> JsonObject:
    return {"class": "Endeavor", "subClass": "Project", "displayName": "Dam", **fields}


def create(ask: Judged, **fields: Json) -> JsonObject:
    found: JsonObject = ask.value("create-itwin", body=body(**fields))["iTwin"]
    return found


def names(ask: Judged, operation: str = "get-my-itwins", **options: Json) -> list[str]:
    return [item["displayName"] for item in ask.value(operation, **options)["iTwins"]]


def test_seed(ask: Judged, state: PlatformState) -> None:
    """Everybody sees an account, a project and a read-only asset at the start."""
    for caller in (PERSON, OTHER):
        found = ask.value("get-my-itwins", caller=caller)["iTwins"]
        assert [item["id"] for item in found] == [state.account, state.project, state.shared]
        assert all(set(item) == SHORT for item in found)
    change = {"path": {"id": state.shared}, "body": {"displayName": "x"}}
    assert ask.refused("update-itwin", **change) == FORBIDDEN
    assert ask.refused("delete-itwin", {"id": state.shared}) == FORBIDDEN
    assert ask.refused("create-itwin", body=body(parentId=state.shared)) == FORBIDDEN
    assert (
        ask.value("update-itwin", {"id": state.project}, body={"displayName": "New"})["iTwin"]["displayName"] == "New"
    )


def test_not_signed_in(ask: Judged) -> None:
    """A call without a caller is rejected."""
    with pytest.raises(ErrorResponse) as caught:
        ask.handlers["get-my-itwins"](Call("get-my-itwins"))
    assert caught.value.status == 401


def test_defaults(ask: Judged, state: PlatformState) -> None:
    """A new iTwin has defaults, and null for what is not set."""
    made = create(ask)
    assert made["number"] == made["id"]
    assert made["status"] == "Active"
    assert made["dataCenterLocation"] == "East US"
    assert made["parentId"] == made["iTwinAccountId"] == state.account
    assert made["createdBy"] == made["lastModifiedBy"] == PERSON.user_id
    assert made["image"] is made["latitude"] is None
    assert made["createdDateTime"].endswith("0Z")
    assert made["lastModifiedDateTime"].endswith("0+00:00")
    assert ask.value("get-itwin", {"id": made["id"]})["iTwin"] == made


def test_owner(ask: Judged) -> None:
    """The creator owns an iTwin, and others do not see it."""
    id_ = create(ask)["id"]
    path = {"id": id_}
    for operation in ("get-itwin", "delete-itwin", "add-itwin-to-my-favorites"):
        assert ask.refused(operation, path, caller=OTHER) == NOT_FOUND
    assert ask.refused("update-itwin", path, body={}, caller=OTHER) == NOT_FOUND
    assert ask.refused("add-itwin-to-my-recents", path, caller=OTHER) == FORBIDDEN
    assert ask("delete-itwin", path).status == 204


def test_created_values(ask: Judged) -> None:
    """Values are stored, and children have their parent's account."""
    account = create(ask, **{"class": "Account", "subClass": "Account"})
    assert account["iTwinAccountId"] == account["id"]
    child = create(
        ask, parentId=account["id"], number="D-1", latitude=46.15, status="Trial", dataCenterLocation="North Europe"
    )
    assert child["iTwinAccountId"] == account["id"]
    assert (child["number"], child["latitude"], child["status"]) == ("D-1", 46.15, "Trial")
    assert child["dataCenterLocation"] == "North Europe"
    found = ask.value("get-itwin-account", {"iTwinId": child["id"]})["iTwin"]
    assert found["id"] == account["id"]
    assert set(found) == SHORT


def test_class_and_subclass(ask: Judged) -> None:
    """Class and subclass must match."""
    assert ask.refused("create-itwin", body=body(subClass="Asset")) == invalid("subClass")
    id_ = create(ask)["id"]
    assert ask.refused("update-itwin", {"id": id_}, body={"class": "Thing"}) == invalid("subClass")
    changed = ask.value("update-itwin", {"id": id_}, body={"class": "Thing", "subClass": "Asset"})["iTwin"]
    assert (changed["class"], changed["subClass"]) == ("Thing", "Asset")


def test_unknown_parent(ask: Judged) -> None:
    """A parent that does not exist is not a valid value."""
    assert ask.refused("create-itwin", body=body(parentId=new_id())) == invalid("parentId")


def test_unique_number(ask: Judged) -> None:
    """A number is unique, and a name need not be."""
    first, second = create(ask, number="D-1"), create(ask, number="D-2")
    assert first["displayName"] == second["displayName"]
    assert ask.refused("create-itwin", body=body(number="D-1")) == (409, "iTwinExists", "number")
    update = {"path": {"id": second["id"]}, "body": {"number": "D-1"}}
    assert ask.refused("update-itwin", **update) == (409, "iTwinExists", "number")
    # One's own number is no other's.
    assert ask("update-itwin", {"id": first["id"]}, body={"number": "D-1"}).status == 200


def test_update(ask: Judged, state: PlatformState) -> None:
    """An update changes what is sent, and the time of the change."""
    made = create(ask, geographicLocation="Sion")
    state.clock.advance(60)
    changed = ask.value("update-itwin", {"id": made["id"]}, body={"geographicLocation": None, "id": "x"})["iTwin"]
    assert changed["geographicLocation"] is None
    assert changed["lastModifiedDateTime"] > made["lastModifiedDateTime"]
    same = {name for name in made if made[name] == changed[name]}
    assert same == set(made) - {"geographicLocation", "lastModifiedDateTime"}


def test_delete(ask: Judged, state: PlatformState) -> None:
    """A deleted iTwin is in no list."""
    id_ = create(ask)["id"]
    data = state.add_reality_data(new_id(), id_, "LAS", "Scan", PERSON)
    state.add_reality_data(new_id(), state.project, "LAS", "Scan", PERSON)
    for operation in ("add-itwin-to-my-favorites", "add-itwin-to-my-recents"):
        ask(operation, {"id": id_})
    answer = ask("delete-itwin", {"id": id_})
    assert answer.status == 204
    assert answer.assumed == ("itwins-left-by-deletion",)
    assert data.itwins == []
    for operation in ("get-itwin", "delete-itwin", "add-itwin-to-my-favorites", "add-itwin-to-my-recents"):
        assert ask.refused(operation, {"id": id_}) == NOT_FOUND
    assert ask.refused("remove-itwin-from-my-favorites", {"id": id_}) == NOT_FOUND
    assert ask.refused("update-itwin", {"id": id_}, body={}) == NOT_FOUND
    for operation in ("get-itwin-account", "get-repositories-by-itwin-id"):
        assert ask.refused(operation, {"iTwinId": id_}) == NOT_FOUND
    for operation in ("get-my-itwins", "get-my-favorite-itwins", "get-my-recently-used-itwins"):
        assert id_ not in [item["id"] for item in ask.value(operation)["iTwins"]]


def test_delete_account(ask: Judged, state: PlatformState) -> None:
    """An account cannot be deleted while it owns iTwins."""
    assert ask.refused("delete-itwin", {"id": state.account}) == FORBIDDEN
    assert ask.value("get-my-primary-account")["iTwin"]["id"] == state.account
    path = {"id": create(ask, **{"class": "Account", "subClass": "Account"})["id"]}
    child = {"id": create(ask, parentId=path["id"])["id"]}
    assert ask.refused("delete-itwin", path) == FORBIDDEN
    for each in (child, path):
        assert ask("delete-itwin", each).status == 204


def test_prefer(ask: Judged, state: PlatformState) -> None:
    """An iTwin comes complete and an account short, unless Prefer says otherwise."""
    whole = ask.value("get-itwin", {"id": state.project})["iTwin"]
    short = ask.value("get-itwin", {"id": state.project}, headers={"prefer": "return=minimal"})["iTwin"]
    assert set(short) == SHORT < set(whole)
    path = {"iTwinId": state.project}
    assert set(ask.value("get-itwin-account", path)["iTwin"]) == SHORT
    assert set(ask.value("get-itwin-account", path, headers=REPRESENTATION)["iTwin"]) == set(whole)
    assert set(ask.value("get-my-primary-account")["iTwin"]) == SHORT


def test_page_links(ask: Judged) -> None:
    """Pages link to the next and the previous one."""
    for number in range(5):
        create(ask, type="paged", number=f"P-{number}", displayName="A & B+C")
    query: JsonObject = {"type": "paged", "displayName": "A & B+C", "$top": 2}
    seen, links = [], []
    assumed: tuple[str, ...] = ()
    for _ in range(3):
        answer = ask("get-my-itwins", query=query)
        assumed = answer.assumed
        seen += [item["number"] for item in answer.value["iTwins"]]
        links.append(answer.value["_links"])
        followed = links[-1]["next"]
        if followed is not None:
            address = urlsplit(followed["href"])
            assert f"{address.scheme}://{address.netloc}{address.path}" == f"{BASE}/itwins/"
            read = dict(parse_qsl(address.query))
            query = {**read, "$top": int(read["$top"]), "$skip": int(read["$skip"])}
    assert seen == [f"P-{number}" for number in range(5)]
    assert [set(link) for link in links] == [{"self", "next"}, {"self", "prev", "next"}, {"self", "prev", "next"}]
    assert links[2]["next"] is None
    assert links[2]["prev"] == links[1]["self"]
    assert links[1]["prev"] == links[0]["self"] | {"href": links[0]["self"]["href"]}
    assert "itwins-end-of-list" in assumed


def test_last_page(ask: Judged, state: PlatformState) -> None:
    """The last page of favorites has no next link."""
    ask("add-itwin-to-my-favorites", {"id": state.project})
    answer = ask("get-my-favorite-itwins", query={"includeInactive": True})
    href = f"{BASE}/itwins/favorites?includeInactive=true&$skip=0&$top=100"
    assert answer.value["_links"] == {"self": {"href": href}}
    assert "itwins-end-of-list" in answer.assumed


def test_max_return(ask: Judged) -> None:
    """X-Max-Return limits a list."""
    answer = ask("get-my-itwins", query={"$top": 2}, headers={"x-max-return": 2})
    assert answer.headers == {"X-Max-Return": "2"}
    assert len(answer.value["iTwins"]) == 2
    assert answer.value["_links"]["next"] is None
    assert ask("get-my-itwins").headers == {"X-Max-Return": "1000"}


@pytest.fixture
def several(ask: Judged) -> Judged:
    for name, kind, group, status, form in (
        ("Dam", "Endeavor", "Project", "Active", "Survey"),
        ("dam wall", "Thing", "Asset", "Inactive", "Survey"),
        ("Bridge", "Thing", "Portfolio", "Trial", "Design"),
    ):
        fields = {"class": kind, "subClass": group, "status": status, "type": form}
        create(ask, displayName=name, number=f"No {name}", **fields)
    return ask


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"type": "Survey"}, ["Dam"]),
        ({"type": "Survey", "includeInactive": True}, ["Dam", "dam wall"]),
        ({"status": "Inactive"}, ["dam wall"]),
        ({"status": "Trial"}, ["Bridge"]),
        ({"displayName": "Dam"}, ["Dam"]),
        ({"displayName": "Da"}, []),
        ({"number": "No Bridge"}, ["Bridge"]),
        ({"$search": "DAM"}, ["Dam"]),
        ({"$search": "no ", "subClass": "Asset, Portfolio"}, ["Bridge"]),
        ({"subClass": "Portfolio,Program"}, ["Bridge"]),
        ({"subClass": "WorkPackage"}, []),
        ({"parentId": "x"}, []),
        ({"$search": "no ", "$orderby": "displayName"}, ["Bridge", "Dam"]),
        ({"$search": "no ", "$orderby": "displayName desc", "includeInactive": True}, ["dam wall", "Dam", "Bridge"]),
        ({"$filter": "contains(number,'No')"}, ["Dam", "Bridge"]),
        ({"$filter": "contains('No',number) and type eq 'Design'"}, ["Bridge"]),
        ({"$filter": "status in ['Inactive','Trial']", "includeInactive": True}, ["dam wall", "Bridge"]),
        ({"$filter": "createdDateTime ge 2020-01-01T00:00:00Z", "subClass": "Portfolio"}, ["Bridge"]),
        ({"$filter": "createdDateTime ge 2990-01-01T00:00:00Z"}, []),
    ],
)
def test_criteria(several: Judged, query: JsonObject, expected: list[str]) -> None:
    """Lists select and sort by their criteria."""
    assert names(several, query=query) == expected


def test_parent_and_account(several: Judged, state: PlatformState) -> None:
    """Lists select by parent and by account."""
    found = names(several, query={"parentId": state.account})
    assert found == names(several, query={"iTwinAccountId": state.account})[1:]
    assert len(found) == 4


@pytest.mark.parametrize(
    ("query", "target"),
    [
        ({"$search": "a", "number": "b"}, "$search"),
        ({"$search": "a", "displayName": "b"}, "$search"),
        ({"$filter": "status eq 'Active'", "status": "Active"}, "$filter"),
        ({"$filter": "status eq 'Active'", "$search": "a"}, "$filter"),
        ({"$filter": "colour eq 'red'"}, None),
        ({"$filter": "status eq"}, None),
        ({"$filter": ""}, None),
        ({"status": "Active", "includeInactive": True}, "includeInactive"),
        ({"status": "Active", "includeInactive": False}, "includeInactive"),
        ({"subClass": "Castle"}, "subClass"),
        ({"subClass": ""}, "subClass"),
        ({"$orderby": "colour"}, "$orderby"),
        ({"$orderby": "displayName down"}, "$orderby"),
        ({"$orderby": ""}, "$orderby"),
        ({"$select": "id,colour"}, "$select"),
        ({"$select": ""}, "$select"),
    ],
)
def test_invalid_criteria(ask: Judged, query: JsonObject, target: str | None) -> None:
    """Invalid criteria are rejected."""
    assert ask.refused("get-my-itwins", query=query) == invalid(target)


@pytest.mark.parametrize("operation", ["get-my-favorite-itwins", "get-my-recently-used-itwins"])
def test_own_list_criteria(several: Judged, state: PlatformState, operation: str) -> None:
    """Favorites and recents have criteria too."""
    add = {"get-my-favorite-itwins": "favorites", "get-my-recently-used-itwins": "recents"}[operation]
    for id_ in reversed(state.itwins):
        several(f"add-itwin-to-my-{add}", {"id": id_})
    assert names(several, operation, query={"type": "Survey"}) == ["Dam"]
    assert names(several, operation, query={"status": "Inactive"}) == ["dam wall"]
    assert names(several, operation, query={"subClass": "Portfolio"}) == ["Bridge"]
    query: JsonObject = {"status": "Active", "includeInactive": True}
    assert several.refused(operation, query=query) == invalid("includeInactive")
    assert set(several.value(operation, headers=REPRESENTATION)["iTwins"][0]) > SHORT


def test_select(ask: Judged) -> None:
    """Properties can be selected."""
    answer = ask("get-my-itwins", query={"$select": "id, displayName"}, headers=REPRESENTATION)
    assert {tuple(item) for item in answer.value["iTwins"]} == {("id", "displayName")}
    assert "itwins-select-without-id" not in answer.assumed
    answer = ask("get-my-itwins", query={"$select": "status"})
    assert {tuple(item) for item in answer.value["iTwins"]} == {("id", "status")}
    assert "itwins-select-without-id" in answer.assumed


def test_query_scope(ask: Judged) -> None:
    """A wider query scope shows nothing more."""
    create(ask)
    answer = ask("get-my-itwins", headers={"x-itwin-query-scope": "all"}, caller=OTHER)
    assert len(answer.value["iTwins"]) == 3
    assert "itwins-query-scope" in answer.assumed


def test_favorites(ask: Judged, state: PlatformState) -> None:
    """Favorites belong to the caller and can be removed."""
    path = {"id": state.project}
    assert ask("remove-itwin-from-my-favorites", path).assumed == ("itwins-not-a-favorite",)
    for _ in range(2):
        assert ask("add-itwin-to-my-favorites", path).status == 204
    assert names(ask, "get-my-favorite-itwins") == ["Sandbox project"]
    assert names(ask, "get-my-favorite-itwins", caller=OTHER) == []
    answer = ask("remove-itwin-from-my-favorites", path)
    assert (answer.status, answer.assumed) == (204, ())
    assert names(ask, "get-my-favorite-itwins") == []


def test_recents(ask: Judged, state: PlatformState) -> None:
    """Recents hold the latest 25, newest first."""
    ids = [create(ask, displayName=str(number))["id"] for number in range(26)]
    for id_ in [*ids, ids[3], ids[3]]:
        assert ask("add-itwin-to-my-recents", {"id": id_}).status == 204
    found = names(ask, "get-my-recently-used-itwins")
    assert found == ["3", *(str(number) for number in range(25, 0, -1) if number != 3)]
    assert names(ask, "get-my-recently-used-itwins", caller=OTHER) == []
    assert ask.refused("add-itwin-to-my-recents", {"id": "x"}) == NOT_FOUND
    assert state.project not in found


def classes(ask: Judged, itwin: str, **query: str) -> list[str]:
    found = ask.value("get-repositories-by-itwin-id", {"iTwinId": itwin}, query=query)["repositories"]
    return [item["class"] for item in found]


def test_repositories(ask: Judged, state: PlatformState) -> None:
    """Repositories are those of services, and one that was added."""
    new = create(ask)["id"]
    assert classes(ask, new) == ["Cesium"]
    state.add_reality_data(new_id(), new, "LAS", "Scan", PERSON)
    assert classes(ask, new) == ["Cesium", "RealityData"]
    assert classes(ask, state.project) == ["Cesium", "GeographicInformationSystem"]
    maps = {"class": "GeographicInformationSystem"}
    assert classes(ask, state.project, **maps, subClass="WebMapService") == ["GeographicInformationSystem"]
    assert classes(ask, state.project, **maps, subClass="ArcGIS") == []
    assert classes(ask, state.project, **{"class": "Forms"}) == []


@pytest.mark.parametrize(
    ("query", "target"),
    [
        ({"class": "Castle"}, "class"),
        ({"subClass": "WebMapService"}, "class"),
        ({"class": "Forms", "subClass": "WebMapService"}, "subClass"),
    ],
)
def test_invalid_repositories(ask: Judged, state: PlatformState, query: dict[str, str], target: str) -> None:
    """Invalid criteria of repositories are rejected."""
    path = {"iTwinId": state.project}
    assert ask.refused("get-repositories-by-itwin-id", path, query=query) == invalid(target)


def export(ask: Judged, **fields: Json) -> JsonObject:
    found: JsonObject = ask.value("create-export", body={"outputFormat": "JsonGZip", **fields})["export"]
    return found


def stored(ask: Judged, state: PlatformState, **fields: Json) -> bytes:
    id_ = export(ask, **fields)["id"]
    state.clock.advance(5)
    address = urlsplit(ask.value("get-export", {"id": id_})["export"]["outputUrl"])
    container, name = address.path.strip("/").split("/")
    return files(state)[container][name]


def test_export_states(ask: Judged, state: PlatformState) -> None:
    """An export progresses with the clock."""
    made = export(ask, filter="status eq 'Active'")
    assert made["status"] == "Queued"
    assert made["outputUrl"] is made["startedDateTime"] is made["completedDateTime"] is None
    assert made["createdDateTime"][-5] == "."
    assert made["request"] == {
        "queryScope": "MemberOfiTwin",
        "subClass": None,
        "select": None,
        "filter": "status eq 'Active'",
        "includeInactive": False,
        "outputFormat": "JsonGZip",
    }
    state.clock.advance(2)
    running = ask.value("get-export", {"id": made["id"]})["export"]
    assert running["status"] == "InProgress"
    assert running["startedDateTime"] is not None
    state.clock.advance(3)
    done = ask.value("get-export", {"id": made["id"]})["export"]
    assert done["status"] == "Completed"
    assert done["completedDateTime"] > done["startedDateTime"] > done["createdDateTime"]
    assert "sp=r&" in done["outputUrl"]


def test_export_case(ask: Judged) -> None:
    """Letter case does not count in an export's filter."""
    wanted = {"filter": "displayName eq 'SANDBOX'", "outputFormat": "Csv"}
    assert "filter-text-case" not in ask("create-export", body=wanted).assumed
    assert "filter-text-case" in ask("get-my-itwins", query={"$filter": wanted["filter"]}).assumed


def test_export_formats(several: Judged, state: PlatformState) -> None:
    """Exports have the documented formats."""
    asked: JsonObject = {"subClass": "Project,Asset", "select": "id,number,status", "filter": "CONTAINS"}
    assert several.refused("create-export", body={**asked, "outputFormat": "Csv"}) == invalid(None)
    asked["filter"] = "contains(displayName,'DAM') and createdDateTime ge 2020-01-01T00:00:00Z"
    found = {}
    for form in ("JsonGZip", "JsonZipArchive", "CsvGZip", "Csv"):
        found[form] = stored(several, state, **asked, includeInactive=True, outputFormat=form)
        state.clock.advance(3600)
    rows = json.loads(gzip.decompress(found["JsonGZip"]))["iTwins"]
    assert [item["number"] for item in rows] == ["No Dam", "No dam wall"]
    assert set(rows[0]) == {"id", "number", "status"}
    with zipfile.ZipFile(io.BytesIO(found["JsonZipArchive"])) as archive:
        assert json.loads(archive.read("iTwins.json"))["iTwins"] == rows
    assert list(csv.DictReader(io.StringIO(found["Csv"].decode()))) == rows
    assert gzip.decompress(found["CsvGZip"]) == found["Csv"]


def test_export_select(several: Judged, state: PlatformState) -> None:
    """An export has the short form unless it selects properties."""
    rows = json.loads(gzip.decompress(stored(several, state, queryScope="OrganizationAdmin")))["iTwins"]
    assert {tuple(item) for item in rows} == {("id", "class", "subClass", "type", "number", "displayName")}
    assert "dam wall" not in [item["displayName"] for item in rows]
    state.clock.advance(5)
    nothing = stored(several, state, subClass="Program", outputFormat="Csv")
    assert nothing.strip() == b"id,class,subClass,type,number,displayName"


@pytest.mark.parametrize(
    ("fields", "target"),
    [({"subClass": "Castle"}, "subClass"), ({"select": "colour"}, "select"), ({"filter": "x"}, None)],
)
def test_invalid_exports(ask: Judged, fields: JsonObject, target: str | None) -> None:
    """Invalid exports are rejected."""
    assert ask.refused("create-export", body={"outputFormat": "Csv", **fields}) == invalid(target)


def test_export_quota(ask: Judged, state: PlatformState) -> None:
    """One export runs at a time, and three are made per hour."""
    again: JsonObject = {"body": {"outputFormat": "Csv"}}
    for _ in range(3):
        export(ask)
        with pytest.raises(ErrorResponse) as caught:
            ask("create-export", **again)
        assert caught.value.assumed == ("itwins-export-quota",)
        state.clock.advance(5)
    assert ask.refused("create-export", **again) == invalid(None)
    assert ask("create-export", **again, caller=OTHER).status == 201
    state.clock.advance(3600 - 15)
    export(ask)


def test_export_owner(ask: Judged, state: PlatformState) -> None:
    """Exports are visible to their creator, for four hours."""
    assert ask.value("get-my-exports") == {"exports": []}
    first = export(ask)
    state.clock.advance(3600)
    second = export(ask)
    assert [item["id"] for item in ask.value("get-my-exports")["exports"]] == [second["id"], first["id"]]
    assert ask.value("get-my-exports", caller=OTHER) == {"exports": []}
    assert ask.refused("get-export", {"id": first["id"]}, caller=OTHER)[0] == 404
    state.clock.advance(3 * 3600)
    assert [item["id"] for item in ask.value("get-my-exports")["exports"]] == [second["id"]]
    assert ask.refused("get-export", {"id": first["id"]})[0] == 404

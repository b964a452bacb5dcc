"""A vendor without code of its own: what its definition says is served, and what is created there is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from attrs import evolve
from tiepoint_sandbox import Sandbox
from tiepoint_sandbox._default_handlers import DefaultHandlers
from tiepoint_sandbox._definition.operations import Definition
from tiepoint_sandbox._handler import Call, ErrorResponse

from ..support.definition import Operation
from ..support.samples import Kind
from ._requests import against, asked, definitions, signed

CREATING = {
    "3dverse": {"/users", "/groups", "/folders", "/folders/{folder_id}/folders"},
    "prevu3d": set(),
    "threekit": {
        "/api/analytics/events",
        "/api/v2/assets",
        "/api/datatables",
        "/api/orders",
        "/api/orgs/{orgId}/pricebooks",
        "/api/configurations",
        "/api/tags",
        "/api/webhooks",
        "/api/apps",
    },
}
MINE, THEIRS = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"
OTHER = "00000000-0000-4000-8000-000000000000"


@pytest.fixture(params=CREATING)
def vendor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def http(vendor: str) -> Iterator[httpx.Client]:
    with Sandbox(vendor) as sandbox, signed(sandbox) as http:
        yield http
        assert sandbox.wrong == []


def of(vendor: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("vendor", [vendor])


def operations(vendor: str) -> dict[tuple[str, str], Operation]:
    return {(each.method, each.path): each for api in definitions(vendor) for each in api.operations}


def ask(http: httpx.Client, operation: Operation, path: dict[str, str], kind: Kind = Kind.MINIMAL) -> httpx.Response:
    request = next(asked(operation, kind))
    return evolve(request, path={**request.path, **path}).send(http)


def identity(value: dict[str, Any]) -> str:
    """The id of an item, which may be the one property of the whole."""
    (inner,) = value.values() if len(value) == 1 else (value,)
    return str(next(inner[name] for name in ("id", "user_id", "group_id", "folder_id") if name in inner))


def listed(value: Any) -> list[str]:
    items = value if isinstance(value, list) else next(each for each in value.values() if isinstance(each, list))
    return [identity(each) for each in items]


def test_create(vendor: str, http: httpx.Client) -> None:
    """What any path creates can be listed and read."""
    every = operations(vendor)
    created = set()
    for (method, path), operation in every.items():
        if method != "post":
            continue
        above = (
            {"folder_id": http.post("/folders", json={"name": "a"}).json()["folder_id"]} if "/folders/{" in path else {}
        )
        for request in (each for kind in (Kind.MINIMAL, Kind.FULL) for each in asked(operation, kind)):
            request = evolve(request, path={**request.path, **above})
            made = request.send(http)
            if "generic-state" not in made.headers.get("x-sandbox-assumption", ""):
                continue
            created.add(path)
            item = identity(made.json())
            several = every.get(("get", path))
            if several:
                found = ask(http, several, dict(request.path))
                assert against(several, found) == ""
                assert item in listed(found.json()), path
            collection = "/folders" if vendor == "3dverse" and "/folders" in path else path
            one = next(
                every[key]
                for key in every
                if re.fullmatch(re.escape(collection) + r"/\{[^}]*\}", key[1]) and key[0] == "get"
            )
            name = one.path.rpartition("{")[2][:-1]
            assert ask(http, one, {**request.path, name: item}).json() == made.json()
    assert created == CREATING[vendor]


@of("3dverse")
def test_beneath_existing(http: httpx.Client) -> None:
    """Operations beneath an existing item respond as documented."""
    there = {
        "user_id": http.post("/users", json={"username": "ada"}).json()["user_id"],
        "folder_id": http.post("/folders", json={"name": "a"}).json()["folder_id"],
        "group_id": ask(http, operations("3dverse")["post", "/groups"], {}).json()["group_id"],
    }
    for operation in operations("3dverse").values():
        if re.match(r"/(users|folders|groups)/\{[^}]*\}/", operation.path):
            response = ask(http, operation, there)
            assert response.is_success, operation.path
            assert against(operation, response) == ""


@of("threekit")
def test_list_schema(http: httpx.Client) -> None:
    """A list has the created items in the form of its schema."""
    create = operations("threekit")["post", "/api/datatables"]
    made = ask(http, create, {}, Kind.FULL).json()
    (item,) = http.get("/api/datatables").json()["datatables"]
    assert (item["id"], item["name"]) == (made["id"], made["name"])
    assert type(item.get("columnInfo")) is not type(made["columnInfo"])


def test_numeric_ids() -> None:
    """Numeric ids are unique."""
    item = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}
    answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}}}
    responses = {"responses": {"200": {"description": "It.", **answer}}}
    parameter = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    one = {name: {"parameters": [parameter], **responses} for name in ("get", "delete")}
    document = {
        "openapi": "3.1.0",
        "paths": {"/items": {"post": responses}, "/items/{id}": one},
        "components": {"schemas": {"Item": item}},
    }
    definition = Definition("test", document)
    generic = DefaultHandlers(definition.operations)
    create, get, delete = (generic.handler(each) for each in definition.operations)
    assert [create(Call("")).value["id"] for _ in range(2)] == [1, 2]
    delete(Call("", {"id": 1}))
    assert create(Call("")).value["id"] == 3
    assert get(Call("", {"id": 2})).value == {"id": 2}
    with pytest.raises(ErrorResponse):
        get(Call("", {"id": 1}))


@of("3dverse")
def test_update(http: httpx.Client) -> None:
    """An update does not change ids."""
    parent, other = (http.post("/folders", json={"name": name}).json()["folder_id"] for name in "ab")
    child = http.post(f"/folders/{parent}/folders", json={"name": "c"}).json()["folder_id"]
    body = {"name": "d", "folder_id": other, "parent_folder_id": other}
    assert http.patch(f"/folders/{child}", json=body).is_success
    folder = http.get(f"/folders/{child}").json()
    assert (folder["folder_id"], folder["parent_folder_id"], folder["name"]) == (child, parent, "d")


@of("3dverse")
def test_delete_parent(http: httpx.Client) -> None:
    """A child names its parent and is deleted with it."""
    top = http.post("/folders", json={"name": "top"}).json()
    assert "parent_folder_id" not in top
    ids = [top["folder_id"]]
    for name in ("child", "grandchild"):
        made = http.post(f"/folders/{ids[-1]}/folders", json={"name": name}).json()
        assert made["parent_folder_id"] == ids[-1]
        ids.append(made["folder_id"])
    other = http.post("/folders", json={"name": "other"}).json()["folder_id"]
    assert listed(http.get("/folders").json()) == [*ids, other]
    assert http.delete(f"/folders/{ids[0]}").is_success
    assert [http.get(f"/folders/{each}").status_code for each in (*ids, other)] == [404, 404, 404, 200]
    assert listed(http.get("/folders").json()) == [other]


@of("3dverse")
def test_beneath_missing(http: httpx.Client) -> None:
    """Beneath an item that does not exist, everything is a 404."""
    assert http.post(f"/folders/{OTHER}/folders", json={"name": "c"}).status_code == 404
    assert http.get(f"/folders/{OTHER}/folders").status_code == 404
    assert http.get(f"/folders/{OTHER}/assets").status_code == 404
    assert http.get("/folders").json() == []


@of("3dverse")
def test_sampled_list(http: httpx.Client) -> None:
    """A list whose items cannot be created there is a sample."""
    user = http.post("/users", json={"username": "ada"}).json()["user_id"]
    group = ask(http, operations("3dverse")["post", "/groups"], {}).json()["group_id"]
    response = http.get(f"/users/{user}/groups")
    assert response.headers["x-sandbox-assumption"].startswith("example-answer")
    assert group not in listed(response.json())


@of("threekit")
def test_nested(http: httpx.Client) -> None:
    """A nested item is found beneath its own parent only."""
    operation = operations("threekit")["post", "/api/orgs/{orgId}/pricebooks"]
    book = ask(http, operation, {"orgId": MINE}).json()
    assert book["orgId"] == MINE
    assert http.get(f"/api/orgs/{MINE}/pricebooks/{book['id']}").json() == book
    assert http.get(f"/api/orgs/{OTHER}/pricebooks/{book['id']}").status_code == 404
    assert listed(http.get(f"/api/orgs/{MINE}/pricebooks").json()) == [book["id"]]
    assert listed(http.get(f"/api/orgs/{OTHER}/pricebooks").json()) == []


@of("threekit")
def test_restore(http: httpx.Client) -> None:
    """A restore operation works after a deletion."""
    tag = ask(http, operations("threekit")["post", "/api/tags"], {}).json()["id"]
    assert http.delete(f"/api/tags/{tag}").is_success
    assert http.get(f"/api/tags/{tag}").status_code == 404
    assert http.post(f"/api/tags/{tag}/restore").headers["x-sandbox-assumption"].startswith("example-answer")


@of("threekit")
def test_filters(http: httpx.Client) -> None:
    """A list is filtered by the values in its query."""
    operation = operations("threekit")["post", "/api/orders"]
    (request,) = asked(operation, Kind.MINIMAL)
    made = {}
    for org in (MINE, THEIRS):
        content = {"json": {**request.content["json"], "orgId": org}}
        made[org] = evolve(request, content=content, query=[("orgId", org)]).send(http).json()["id"]
    found = http.get("/api/orders", params={"orgId": MINE}).json()
    assert (listed(found), found["count"]) == ([made[MINE]], 1)
    assert listed(http.get("/api/orders", params={"orgId": OTHER}).json()) == []
    assert len(listed(http.get("/api/orders").json())) == 2


@of("threekit")
@pytest.mark.parametrize("path", ["/api/webhooks", "/api/jobs"])
def test_envelope(http: httpx.Client, path: str) -> None:
    """An envelope repeats the parameters of the request."""
    create = operations("threekit").get(("post", path))
    if create:
        for _ in range(5):
            ask(http, create, {})
    total = 5 if create else 1  # a sample has one item
    asked_for: dict[str, Any] = {"page": 2, "perPage": 2, "sort": "createdAt"}
    page = http.get(path, params=asked_for).json()
    assert len(listed(page)) == (2 if create else 0)
    del page[next(name for name, value in page.items() if isinstance(value, list))]
    assert page == {"count": total, **asked_for}
    page = http.get(path).json()
    assert (page["count"], page["page"], page["perPage"]) == (total, 1, total)
    assert "sort" not in page
    page = http.get(path, params={"page": 1}).json()
    assert (page["page"], page["perPage"], len(listed(page))) == (1, 100, total)


@of("3dverse")
def test_page_size(http: httpx.Client) -> None:
    """A page has the documented size unless the query sets it."""
    made = [http.post("/users", json={"username": f"user {number}"}).json()["user_id"] for number in range(12)]
    assert listed(http.get("/users").json()) == made[:10]
    assert listed(http.get("/users", params={"limit": 20}).json()) == made
    # One page is all that a sample has.
    assert len(http.get("/sessions").json()) == 1
    assert http.get("/upload-tasks", params={"offset": 10}).json() == []


@pytest.fixture(scope="module")
def running() -> Iterator[dict[str, Sandbox]]:
    with Sandbox("3dverse") as a, Sandbox("prevu3d") as b, Sandbox("threekit") as c:
        yield {each.vendor: each for each in (a, b, c)}


def basic(operation: Operation) -> bool:
    node = operation.definition.document["paths"][operation.path][operation.method]
    return any("basicAuth" in each for each in node.get("security", ()))


@pytest.mark.parametrize(
    ("vendor", "operation"),
    [
        pytest.param(vendor, operation, id=f"{vendor}-{operation.id}")
        for vendor in CREATING
        for each in definitions(vendor)
        for operation in each.operations
    ],
)
def test_every_operation(running: dict[str, Sandbox], vendor: str, operation: Operation) -> None:
    """Every operation of the vendors without own code responds as its definition says."""
    sandbox = running[vendor]
    with signed(sandbox) as client:
        if basic(operation):
            client.auth = (sandbox.client_id, sandbox.client_secret)
        for kind in (Kind.MINIMAL, Kind.FULL):
            for request in asked(operation, kind):
                response = request.send(client)
                # Of what can be created only that is there which was.
                assert response.is_success or response.status_code == 404, response.headers.get("x-sandbox-problem")
                assert against(operation, response) == ""
                assert response.is_error or response.headers["x-sandbox-assumption"]
    assert sandbox.wrong == []

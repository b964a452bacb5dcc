"""The committed packages on the wire: what is particular to a vendor goes out as the vendor has it.

That every operation sends what it is given, as its definition says, is in tests/contract.
"""

from __future__ import annotations

import contextlib
import datetime
import enum
import functools
import importlib
import io
import re
import sys
import types
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

from pipeline.document import JsonObject, load
from pipeline.lower import METHODS

REPO = Path(__file__).resolve().parents[2]
BASE = "https://host.example/base"
ID = "5f0c7a52-1d7e-4c36-9b0a-000000000001"
ASSET_API = "tiepoint_3dverse_api.asset_api"
THREEKIT = "tiepoint_threekit_api.rest_api"
PREVU3D = "tiepoint_prevu3d_api.realityconnect"


@pytest.fixture(autouse=True)
def committed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The committed packages can be imported, and no cache is written beside them."""
    before = set(sys.modules)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    for folder in (REPO / "generated").iterdir():
        monkeypatch.syspath_prepend(str(folder))
    yield
    for name in set(sys.modules) - before:
        if name.startswith("tiepoint_"):
            del sys.modules[name]


class UnansweredError(Exception):
    """A request that is not answered."""


class Wire:
    """Calls operations of a package; the requests end here, with the answer that is given or with none."""

    def __init__(self, package: str, answer: httpx.Response | None = None) -> None:
        self.package = package
        self.requests: list[httpx.Request] = []
        self._answer = answer
        self.models = importlib.import_module(f"{package}.models")
        self.types = importlib.import_module(f"{package}.types")
        self.client = importlib.import_module(package).Client(BASE)
        self.client.set_httpx_client(httpx.Client(base_url=BASE, transport=httpx.MockTransport(self._handle)))

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self._answer is None:
            raise UnansweredError
        return self._answer

    def operation(self, name: str) -> Callable[..., Any]:
        """An operation, whatever its tag is."""
        root = Path(str(importlib.import_module(self.package).__file__)).parent
        (path,) = root.glob(f"api/*/{name}.py")
        found: Callable[..., Any] = getattr(getattr(self.client, path.parent.name), name)
        return found

    def call(self, name: str, *arguments: object, **more: object) -> Any:
        """Call an operation; gives its result where there is an answer."""
        with contextlib.suppress(UnansweredError):
            return self.operation(name)(*arguments, **more)

    @property
    def request(self) -> httpx.Request:
        return self.requests[-1]

    @property
    def query(self) -> list[tuple[str, str]]:
        return self.request.url.params.multi_items()

    def file(self, data: bytes, media_type: str | None = None) -> Any:
        return self.types.File(io.BytesIO(data), mime_type=media_type)

    # --- samples ----------------------------------------------------------------------------------------------

    def sample(self, kind: Any) -> object:
        """A value of any type that generated code has."""
        plain = {str: "x", int: 1, float: 1.5, bool: True, object: {}, Any: {}, datetime.date: datetime.date.today()}
        if kind in plain:
            return plain[kind]
        if kind is datetime.datetime:
            return datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)
        if kind is self.types.File:
            return self.file(b"content")
        origin, arguments = typing.get_origin(kind), typing.get_args(kind)
        if origin in (list, dict):
            return [self.sample(arguments[0])] if origin is list else {"key": self.sample(arguments[1])}
        if origin in (types.UnionType, typing.Union):
            return self.sample(next(item for item in arguments if item not in (types.NoneType, self.types.Unset)))
        if issubclass(kind, enum.Enum):
            return next(iter(kind))
        hints = typing.get_type_hints(kind)
        required = [field.name for field in attrs.fields(kind) if field.default is attrs.NOTHING]
        return kind(**{name: self.sample(hints[name]) for name in required})

    def least(self, name: str) -> dict[str, Any]:
        """What has to be given to an operation."""
        operation = self.operation(name)
        given = getattr(operation, "__kwdefaults__", None) or {}
        hints = typing.get_type_hints(operation)
        return {name: self.sample(kind) for name, kind in hints.items() if name != "return" and name not in given}


@functools.cache
def definition(key: str) -> JsonObject:
    return load(REPO / "specs" / key / "openapi.yaml")


def operations(document: JsonObject) -> Iterator[tuple[JsonObject, JsonObject]]:
    """Path item and operation."""
    for item in document["paths"].values():
        yield from ((item, item[method]) for method in METHODS if method in item)


# --- 3dverse ------------------------------------------------------------------------------------------------------


def test_filters() -> None:
    """Filters have nested names, lists by index and single values without (FACTS, "Query encoding")."""
    wire = Wire(ASSET_API)
    kind = wire.models.AssetType
    wire.call("get_folder_assets", ID, filter_asset_name="pump & co", filter_asset_type=[kind("scene"), kind("mesh")])
    assert wire.query == [
        ("filter[asset_name]", "pump & co"), ("filter[asset_type][0]", "scene"), ("filter[asset_type][1]", "mesh"),
    ]  # fmt: skip
    raw = wire.request.url.query.decode()
    assert "filter%5Basset_type%5D%5B0%5D=scene" in raw
    assert "filter%5Basset_name%5D=pump+%26+co" in raw or "filter%5Basset_name%5D=pump%20%26%20co" in raw
    wire.call("get_folder_assets", ID, filter_asset_type=kind("scene"), filter_source_file="exclude")
    assert wire.query == [("filter[asset_type]", "scene"), ("filter[source_file]", "exclude")]
    wire.call("get_folder_assets", ID, filter_source_file=[ID], recursive=False, limit=10)
    assert wire.query == [("limit", "10"), ("filter[source_file][0]", ID), ("recursive", "false")]
    wire.call("get_folder_assets", ID)
    assert wire.query == []


@pytest.mark.parametrize(
    ("operation", "name", "names"),
    [
        ("list_assets", "filter_asset_name", "filter[asset_name]"),
        ("list_source_files", "filters_source_file_name", "filters[source_file_name]"),
        ("get_running_sessions", "filters_scene_id", "filters[scene_id]"),
    ],
)
def test_filter_and_filters(operation: str, name: str, names: str) -> None:
    """`filter` and `filters` are distinct."""
    wire = Wire(ASSET_API)
    wire.call(operation, **{name: "x"})
    assert wire.query == [(names, "x")]


def test_properties() -> None:
    """`properties[]` keeps its brackets and is repeated."""
    wire = Wire(ASSET_API)
    container = wire.models.AssetContainer("scenes")
    hint = typing.get_type_hints(wire.operation("get_asset_dependencies"))["properties"]
    (item,) = [typing.get_args(kind)[0] for kind in typing.get_args(hint) if typing.get_origin(kind) is list]
    wire.call("get_asset_dependencies", container, ID, properties=[item("name"), item("count")])
    assert wire.query == [("properties[]", "name"), ("properties[]", "count")]
    assert wire.request.url.query == b"properties%5B%5D=name&properties%5B%5D=count"


@pytest.mark.parametrize(
    ("media_type", "sent"), [("image/png", "image/png"), ("image/jpg", "image/jpg"), (None, "image/jpg")]
)
def test_thumbnail(media_type: str | None, sent: str) -> None:
    """A thumbnail is sent with its media type."""
    wire = Wire(ASSET_API)
    picture = b"\x89PNG\r\n\x1a\n\0picture"
    wire.call("set_asset_thumbnail", wire.models.AssetContainer("meshes"), ID, body=wire.file(picture, media_type))
    assert (wire.request.method, wire.request.url.path) == ("PUT", f"/base/assets/meshes/{ID}/thumbnail")
    assert wire.request.headers["content-type"] == sent
    assert wire.request.content == picture


def test_asset_package() -> None:
    """An import of assets sends the package."""
    answer = {"asset_ids": {"imported": [ID], "overwritten": [], "skipped": []}, "skipped_files": ["notes.txt"]}
    wire = Wire(ASSET_API, httpx.Response(200, json=answer))
    found = wire.call("import_assets", ID, body=wire.file(b"PK\x03\x04"))
    assert (wire.request.method, wire.request.url.path) == ("PUT", f"/base/folders/{ID}/packages")
    assert (wire.request.headers["content-type"], wire.request.content) == ("application/zip", b"PK\x03\x04")
    assert wire.query == []
    assert found.to_dict() == answer


@pytest.mark.parametrize(
    ("operation", "media_type", "query"),
    [("package_asset", "application/zip", ""), ("get_asset_thumbnail", "image/png", "size=large")],
)
def test_files(operation: str, media_type: str, query: str) -> None:
    """Files are returned as bytes."""
    content = bytes(range(256))
    wire = Wire(ASSET_API, httpx.Response(200, content=content, headers={"content-type": media_type}))
    size = {"size": wire.models.ThumbnailSize("large")} if query else {}
    found = wire.call(operation, wire.models.AssetContainer("meshes"), ID, **size)
    assert (found.payload.read(), found.mime_type) == (content, media_type)
    assert wire.request.url.query.decode() == query


# --- Threekit -----------------------------------------------------------------------------------------------------


def org_id_in(document: JsonObject) -> Iterator[tuple[str, str]]:
    """Each operation that takes an orgId outside of its path, and where: ``query`` or the media type of a body."""
    for item, operation in operations(document):
        for parameter in [*operation.get("parameters", []), *item.get("parameters", [])]:
            name = parameter.get("$ref", "").rpartition("/")[2]
            found = document["components"]["parameters"][name] if name else parameter
            if (found["name"], found["in"]) == ("orgId", "query"):
                yield operation["operationId"], "query"
        for media_type, content in operation.get("requestBody", {}).get("content", {}).items():
            name = content["schema"].get("$ref", "").rpartition("/")[2]
            schema = document["components"]["schemas"][name] if name else content["schema"]
            if "orgId" in schema.get("properties", {}):
                yield operation["operationId"], media_type


def test_org_id() -> None:
    """The orgId is sent only if it is passed, in the query, a JSON body or a form."""
    places: dict[str, set[str]] = {}
    for name, place in org_id_in(definition("threekit/rest-api")):
        places.setdefault(name, set()).add(place)
    assert len(places) > 90
    wire = Wire(THREEKIT)
    renamed = {"fetchLayerQuery": "find_layer", "layerCreation": "create_layer"}
    for operation_id, where in places.items():
        name = renamed.get(operation_id) or re.sub(r"(?<=[a-z])(?=[A-Z])", "_", operation_id).lower()
        hints, least, found = typing.get_type_hints(wire.operation(name)), wire.least(name), set()
        wire.call(name, **least)
        assert "orgId" not in dict(wire.query), name
        assert b"orgId" not in wire.request.content, name
        if "org_id" in hints:
            wire.call(name, **least, org_id=ID)
            assert ("orgId", ID) in wire.query, name
            assert b"orgId" not in wire.request.content, name
            found.add("query")
        body = hints.get("body")
        for kind in typing.get_args(body) or (body,):
            if isinstance(kind, type) and attrs.has(kind) and "org_id" in attrs.fields_dict(kind):
                sample: Any = wire.sample(kind)
                wire.call(name, **{**least, "body": attrs.evolve(sample, org_id=ID)})
                assert b"orgId" in wire.request.content, name
                assert ID.encode() in wire.request.content, name
                assert "orgId" not in dict(wire.query), name
                found.add(wire.request.headers["content-type"].partition(";")[0])
        assert found == where, name


def test_org_id_optional() -> None:
    """The patch makes orgId optional: four times in the query, three times in the body."""
    document = definition("threekit/rest-api")
    places = set(org_id_in(document))
    for name in ("listAssets", "importProducts", "exportProducts", "createDatatable"):
        assert (name, "query") in places
    for name in ("createEvent", "layerCreation", "createOrder"):
        assert (name, "application/json") in places
    upstream = load(REPO / "specs/threekit/rest-api/upstream.yaml")
    for schema in ("CreateAnalyticsEventRequest", "LayerCreationRequest", "CreateOrderRequest"):
        assert "orgId" in upstream["components"]["schemas"][schema]["required"]
        assert "orgId" not in document["components"]["schemas"][schema]["required"]


def test_org_id_in_path() -> None:
    """Price books have orgId in the path."""
    wire = Wire(THREEKIT)
    wire.call("list_pricebooks", "my org")
    assert wire.request.url.raw_path.startswith(b"/base/api/orgs/my%20org/pricebooks")


# --- addresses of their own ---------------------------------------------------------------------------------------

OWN = {
    (PREVU3D, "get_client_credentials_token"): ("POST", "https://cloud-api.prevu3d.com/oauth/token"),
    (THREEKIT, "glb_healthcheck"): ("GET", "https://glb-service.alpha.3kit.com/api/glb/healthcheck"),
    (THREEKIT, "exporter_healthcheck"): ("GET", "https://exporter.alpha.3kit.com/api/exporter/healthcheck"),
    (THREEKIT, "export_glb"): ("GET", "https://glb-service.alpha.3kit.com/api/glb/export"),
    (THREEKIT, "optimize_glb"): ("GET", "https://glb-service.alpha.3kit.com/api/glb/optimize"),
    (THREEKIT, "exporter_export"): ("GET", "https://exporter.alpha.3kit.com/api/exporter/export"),
    (THREEKIT, "report_event"): ("GET", "https://analytics.alpha.3kit.com/api/analytics/report-event"),
    (THREEKIT, "proxy_image"): ("GET", "https://image.alpha.3kit.com/api/image/transform"),
}


@pytest.mark.parametrize(("package", "name"), OWN)
def test_own_server(package: str, name: str) -> None:
    """An operation with its own server is sent there."""
    wire = Wire(package)
    wire.call(name, **wire.least(name))
    assert (wire.request.method, str(wire.request.url.copy_with(query=None))) == OWN[package, name]


def test_no_other_server() -> None:
    """No other operation has its own server."""
    keys = [path.parent.relative_to(REPO / "specs").as_posix() for path in REPO.glob("specs/*/*/openapi.yaml")]
    places = [place for key in keys for place in operations(definition(key))]
    assert len(keys) == 7
    assert len([place for place in places if any("servers" in holder for holder in place)]) == len(OWN)


def test_token() -> None:
    """Prevu3D's /oauth/token sends the grant type in a form and nothing in the URL."""
    wire = Wire(PREVU3D)
    wire.call("get_client_credentials_token", **wire.least("get_client_credentials_token"))
    assert wire.request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert (wire.query, wire.request.content) == ([], b"grant_type=client_credentials")

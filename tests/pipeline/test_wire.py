"""The committed packages on the wire: every operation goes where its definition says, in the form it says."""

from __future__ import annotations

import asyncio
import datetime
import enum
import functools
import importlib
import inspect
import io
import re
import sys
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

import attrs
import httpx
import pytest

from pipeline.document import JsonObject, load
from pipeline.lower import METHODS

REPO = Path(__file__).resolve().parents[2]
BASE = "https://host.example/base"
ID = UUID("5f0c7a52-1d7e-4c36-9b0a-000000000001")
ASSET_API = "tiepoint_3dverse_api.asset_api"
THREEKIT = "tiepoint_threekit_api.rest_api"
PREVU3D = "tiepoint_prevu3d_api.realityconnect"

COUNTS = {
    "itwin/reality-modeling": 9,
    "itwin/reality-conversion": 6,
    "itwin/reality-management": 11,
    "itwin/itwins": 16,
    "3dverse/asset-api": 80,
    "threekit/rest-api": 125,
    "prevu3d/realityconnect": 4,
}


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


class Wire:
    """Calls operations of a package; the requests end here."""

    def __init__(self, package: str, status: int = 226, **answer: Any) -> None:
        self.package = package
        self.requests: list[httpx.Request] = []
        # No definition says anything of status 226, so that no answer is read.
        self._status, self._answer = status, answer
        self.models = importlib.import_module(f"{package}.models")
        self.client = importlib.import_module(f"{package}.client").Client(base_url=BASE)
        transport = httpx.MockTransport(self._handle)
        self.client.set_httpx_client(httpx.Client(base_url=BASE, transport=transport))
        self.client.set_async_httpx_client(httpx.AsyncClient(base_url=BASE, transport=transport))

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self._status, **self._answer)

    def operation(self, name: str) -> types.ModuleType:
        """The module of an operation, wherever it is."""
        root = Path(str(importlib.import_module(self.package).__file__)).parent
        (path,) = root.glob(f"api/*/{name}.py")
        return importlib.import_module(f"{self.package}.api.{path.parent.name}.{name}")

    def call(self, name: str, *arguments: object, **more: object) -> Any:
        """Call an operation, then the same asynchronously; both have to send the same. Gives what was parsed."""
        module = self.operation(name)
        parsed = module.sync_detailed(*arguments, client=self.client, **more).parsed
        for argument in (*arguments, *more.values()):
            if payload := getattr(argument, "payload", None):
                payload.seek(0)
        asyncio.run(module.asyncio_detailed(*arguments, client=self.client, **more))
        first, second = self.requests[-2:]
        assert (first.method, first.url) == (second.method, second.url)
        assert first.headers.get("content-type") == second.headers.get("content-type")
        return parsed

    @property
    def request(self) -> httpx.Request:
        return self.requests[-1]

    @property
    def query(self) -> list[tuple[str, str]]:
        return self.request.url.params.multi_items()

    def file(self, data: bytes, media_type: str | None = None) -> Any:
        return importlib.import_module(f"{self.package}.types").File(io.BytesIO(data), mime_type=media_type)


def package_of(key: str) -> str:
    vendor, api = key.split("/")
    return f"tiepoint_{vendor}_api.{api.replace('-', '_')}"


@functools.cache
def definition(key: str) -> JsonObject:
    return load(REPO / "specs" / key / "openapi.yaml")


def operations(document: JsonObject) -> Iterator[tuple[str, str, JsonObject, JsonObject]]:
    """Method, path, path item and operation."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield method, path, item, item[method]


# --- every operation ----------------------------------------------------------------------------------------------


class Samples:
    """Makes a value of any type that generated code has."""

    def __init__(self, package: str) -> None:
        self._models = importlib.import_module(f"{package}.models")
        self._types = importlib.import_module(f"{package}.types")
        self._names = {**vars(typing), **vars(self._models), "datetime": datetime, "UUID": UUID}

    def of(self, kind: Any) -> object:
        plain = {str: "x", int: 1, float: 1.5, bool: True, UUID: ID, Any: {}, datetime.date: datetime.date(2026, 1, 2)}
        if kind in plain:
            return plain[kind]
        if kind is datetime.datetime:
            return datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)
        if kind is self._types.File:
            return self._types.File(io.BytesIO(b"content"), "a.bin")
        origin, arguments = typing.get_origin(kind), typing.get_args(kind)
        if origin is list:
            return [self.of(arguments[0])]
        if origin in (types.UnionType, typing.Union):
            return self.of(next(item for item in arguments if item not in (types.NoneType, self._types.Unset)))
        if origin is typing.Literal:
            return arguments[0]
        if issubclass(kind, enum.Enum):
            return next(iter(kind))
        hints = typing.get_type_hints(kind, localns=self._names)
        required = [field.name for field in attrs.fields(kind) if field.init and field.default is attrs.NOTHING]
        return kind(**{name: self.of(hints[name]) for name in required})

    def arguments(self, function: Callable[..., object]) -> dict[str, object]:
        """What has to be given to an operation, and a body."""
        hints = typing.get_type_hints(function)
        defaults: Mapping[str, object] = function.__kwdefaults__ or {}
        names = [name for name in hints if name not in ("client", "return")]
        return {name: self.of(hints[name]) for name in names if name not in defaults or name == "body"}


@pytest.mark.parametrize("key", COUNTS)
def test_every_operation_can_be_called_and_goes_where_its_definition_says(key: str) -> None:
    """Sync and async, with what is required: one request of the right method to the right address each."""
    package = package_of(key)
    wanted = {}
    for method, path, item, operation in operations(definition(key)):
        servers = operation.get("servers") or item.get("servers") or [{"url": BASE}]
        pattern = re.sub(r"\\\{[^{}]+\\\}", "[^/]+", re.escape(servers[0]["url"] + path))
        wanted[operation["operationId"]] = (method.upper(), pattern, path.count("{"))
    assert len(wanted) == COUNTS[key]
    wire, samples = Wire(package), Samples(package)
    root = Path(str(importlib.import_module(package).__file__)).parent
    modules = sorted(path for path in root.glob("api/*/*.py") if path.stem != "__init__")
    assert len(modules) == COUNTS[key]
    for file in modules:
        module = wire.operation(file.stem)
        wire.call(file.stem, **samples.arguments(module.sync_detailed))
        address = str(wire.request.url.copy_with(query=None))
        # `/sessions/guests` is no `/sessions/{session_id}`.
        (found, *_) = sorted(
            (holes, name)
            for name, (method, pattern, holes) in wanted.items()
            if method == wire.request.method and re.fullmatch(pattern, address)
        )
        del wanted[found[1]]
        for name in ("sync", "asyncio"):  # not there where no answer has a body
            assert "client" in inspect.signature(getattr(module, name, module.sync_detailed)).parameters
    assert wanted == {}


def test_there_are_251_operations_of_seven_apis() -> None:
    assert sum(COUNTS.values()) == 251
    assert {path.parent.relative_to(REPO / "specs").as_posix() for path in REPO.glob("specs/*/*/openapi.yaml")} == set(
        COUNTS
    )


# --- 3dverse ------------------------------------------------------------------------------------------------------


def test_filters_go_out_as_the_vendor_sends_them() -> None:
    """FACTS, "Query encoding": nested names, lists by index, one value without; nothing that was not given."""
    wire = Wire(ASSET_API)
    kind = wire.models.AssetType
    plain = {"offset": 0, "limit": 10, "recursive": False}
    wire.call("get_folder_assets", ID, filter_asset_name="pump & co", filter_asset_type=[kind("scene"), kind("mesh")])
    assert dict(wire.query) == {
        **{name: str(value).lower() for name, value in plain.items()},
        "filter[asset_name]": "pump & co",
        "filter[asset_type][0]": "scene",
        "filter[asset_type][1]": "mesh",
    }
    raw = wire.request.url.query.decode()
    assert "filter%5Basset_type%5D%5B0%5D=scene" in raw
    assert "filter%5Basset_name%5D=pump+%26+co" in raw or "filter%5Basset_name%5D=pump%20%26%20co" in raw
    wire.call("get_folder_assets", ID, filter_asset_type=kind("scene"), filter_source_file="exclude")
    assert {("filter[asset_type]", "scene"), ("filter[source_file]", "exclude")} < set(wire.query)
    wire.call("get_folder_assets", ID, filter_source_file=[str(ID)])
    assert [pair for pair in wire.query if "source_file" in pair[0]] == [("filter[source_file][0]", str(ID))]
    wire.call("get_folder_assets", ID)
    assert not [name for name, _ in wire.query if "filter" in name]


@pytest.mark.parametrize(
    ("operation", "name", "names"),
    [
        ("list_assets", "filter_asset_name", "filter[asset_name]"),
        ("list_source_files", "filters_source_file_name", "filters[source_file_name]"),
        ("get_running_sessions", "filters_scene_id", "filters[scene_id]"),
    ],
)
def test_filter_and_filters_are_not_mixed_up(operation: str, name: str, names: str) -> None:
    wire = Wire(ASSET_API)
    value = ID if name.endswith("_id") else "x"
    wire.call(operation, **{name: value})
    assert (names, str(value)) in wire.query


def test_properties_keep_their_brackets_and_are_repeated() -> None:
    wire = Wire(ASSET_API)
    container = wire.models.AssetContainer("scenes")
    hint = typing.get_type_hints(wire.operation("get_asset_dependencies").sync_detailed)["properties"]
    (item,) = [typing.get_args(kind)[0] for kind in typing.get_args(hint) if typing.get_origin(kind) is list]
    wire.call("get_asset_dependencies", container, ID, properties=[item("name"), item("count")])
    assert [pair for pair in wire.query if "properties" in pair[0]] == [
        ("properties[]", "name"),
        ("properties[]", "count"),
    ]
    assert b"properties%5B%5D=name&properties%5B%5D=count" in wire.request.url.query


@pytest.mark.parametrize(
    ("media_type", "sent"), [("image/png", "image/png"), ("image/jpg", "image/jpg"), (None, "image/jpg")]
)
def test_thumbnail_is_sent_as_what_it_is(media_type: str | None, sent: str) -> None:
    wire = Wire(ASSET_API)
    picture = b"\x89PNG\r\n\x1a\n\0picture"
    wire.call("set_asset_thumbnail", wire.models.AssetContainer("meshes"), ID, body=wire.file(picture, media_type))
    assert (wire.request.method, wire.request.url.path) == ("PUT", f"/base/assets/meshes/{ID}/thumbnail")
    assert [request.headers["content-type"] for request in wire.requests] == [sent, sent]
    assert [request.content for request in wire.requests] == [picture, picture]


def test_package_of_assets_is_imported() -> None:
    answer = {"asset_ids": {"imported": [str(ID)], "overwritten": [], "skipped": []}, "skipped_files": ["notes.txt"]}
    wire = Wire(ASSET_API, 200, json=answer)
    parsed = wire.call("import_assets", ID, body=wire.file(b"PK\x03\x04"))
    assert (wire.request.method, wire.request.url.path) == ("PUT", f"/base/folders/{ID}/packages")
    assert [(request.headers["content-type"], request.content) for request in wire.requests] == [
        ("application/zip", b"PK\x03\x04")
    ] * 2
    assert wire.query == [("overwrite", "never")]
    assert parsed.to_dict() == answer


@pytest.mark.parametrize(
    ("operation", "media_type", "query"),
    [("package_asset", "application/zip", ""), ("get_asset_thumbnail", "image/png", "size=large")],
)
def test_files_come_back_as_bytes(operation: str, media_type: str, query: str) -> None:
    content = bytes(range(256))
    wire = Wire(ASSET_API, 200, content=content, headers={"content-type": media_type})
    size = {"size": wire.models.ThumbnailSize("large")} if query else {}
    parsed = wire.call(operation, wire.models.AssetContainer("meshes"), ID, **size)
    assert parsed.payload.read() == content
    assert wire.request.url.query.decode() == query


# --- Threekit -----------------------------------------------------------------------------------------------------


def org_id_in(document: JsonObject) -> Iterator[tuple[str, str]]:
    """Each operation that takes an orgId outside of its path, and where: ``query`` or the media type of a body."""
    for _, _, item, operation in operations(document):
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


def test_org_id_is_sent_only_when_given_and_where_the_definition_says() -> None:
    """Of all operations that take one: in the query, in a JSON body, in a form."""
    document = definition("threekit/rest-api")
    places: dict[str, set[str]] = {}
    for name, place in org_id_in(document):
        places.setdefault(name, set()).add(place)
    assert len(places) > 90
    wire, samples = Wire(THREEKIT), Samples(THREEKIT)
    renamed = {"fetchLayerQuery": "find_layer", "layerCreation": "create_layer"}
    for name, where in places.items():
        snake = renamed.get(name) or re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
        module = wire.operation(snake)
        arguments = samples.arguments(module.sync_detailed)
        wire.call(snake, **arguments)
        assert not [pair for pair in wire.query if pair[0] == "orgId"], name
        assert b"orgId" not in wire.request.content, name
        if "query" in where:
            wire.call(snake, **arguments, org_id=ID)
            assert ("orgId", str(ID)) in wire.query, name
            assert b"orgId" not in wire.request.content, name
        for media_type in where - {"query"}:
            body = next(
                body
                for body in bodies(module, samples)
                if (hasattr(body, "to_multipart")) == (media_type == "multipart/form-data")
            )
            body.org_id = ID
            wire.call(snake, **{**arguments, "body": body})
            assert wire.request.headers["content-type"].startswith(media_type), name
            assert b"orgId" in wire.request.content, name
            assert str(ID).encode() in wire.request.content, name
            assert "orgId" not in dict(wire.query), name


def bodies(module: types.ModuleType, samples: Samples) -> Iterator[Any]:
    """A body of each kind that an operation takes."""
    hint = typing.get_type_hints(module.sync_detailed)["body"]
    for kind in typing.get_args(hint) or (hint,):
        if attrs.has(kind):
            yield samples.of(kind)


def test_operations_whose_pages_mark_org_id_as_required_do_without() -> None:
    """The patch: four in the query, three in the body."""
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


def test_pricebooks_have_the_org_id_in_their_address() -> None:
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
def test_operation_with_an_address_of_its_own_goes_there(package: str, name: str) -> None:
    wire, samples = Wire(package), Samples(package)
    wire.call(name, **samples.arguments(wire.operation(name).sync_detailed))
    assert (wire.request.method, str(wire.request.url.copy_with(query=None))) == OWN[package, name]


def test_no_other_operation_has_one() -> None:
    found = {
        (package_of(key), operation["operationId"])
        for key in COUNTS
        for _, _, item, operation in operations(definition(key))
        if "servers" in operation or "servers" in item
    }
    assert len(found) == len(OWN)


def test_token_is_asked_for_with_a_form() -> None:
    """Prevu3D's /oauth/token: the form carries the grant type, the address nothing."""
    wire, samples = Wire(PREVU3D), Samples(PREVU3D)
    module = wire.operation("get_client_credentials_token")
    wire.call("get_client_credentials_token", **samples.arguments(module.sync_detailed))
    assert wire.request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert (wire.query, wire.request.content) == ([], b"grant_type=client_credentials")

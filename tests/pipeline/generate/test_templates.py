"""What stock output gets wrong, a test for every line that a template gives as its reason, and that ours is right.

One definition is generated twice: by the generator alone, in a process of its own, and by the pipeline. A reason that
a new version of the generator has made superfluous fails here, since stock output is no longer wrong.
"""

from __future__ import annotations

import ast
import asyncio
import copy
import importlib
import io
import pickle
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import httpx
import pytest

import pipeline.generate.templates
from pipeline.document import JsonObject, to_yaml
from pipeline.errors import PipelineError
from pipeline.generate.templates import FOLDER, REPLACED, Replaced, check_replaced
from pipeline.standalone import generate_from

from ..definitions import (
    BOOLEAN,
    FILE,
    FORM,
    INTEGER,
    JSON,
    MOMENT,
    MULTIPART,
    NUMBER,
    OCTETS,
    TEXT,
    content,
    definition,
    has,
    listed,
    ref,
)

HOST = "https://host.example"
TEXTS = listed(TEXT)
COVERED: list[tuple[str, str]] = []


def shows(template: str, why: str) -> Callable[[Any], Any]:
    """Say which reason a test shows."""
    COVERED.append((template, why))
    return lambda test: test


# --- the definition -----------------------------------------------------------------------------------------------


def operation(name: str, schema: JsonObject | None = None, **more: Any) -> JsonObject:
    answer = {"description": ""} if schema is None else content(schema)
    return {"operationId": name, "responses": {"200": answer}, **more}


def body(content: JsonObject, *, required: bool = True) -> JsonObject:
    return {"required": required, "content": {kind: {"schema": schema} for kind, schema in content.items()}}


def query(name: str, schema: JsonObject, **more: Any) -> JsonObject:
    return {"name": name, "in": "query", "schema": schema, **more}


def path(name: str) -> JsonObject:
    return {"name": name, "in": "path", "required": True, "schema": TEXT}


def tells(**values: str) -> JsonObject:
    """Return the mapping of a discriminator, or of a table of siblings."""
    return {value: ref(name)["$ref"] for value, name in values.items()}


SCHEMAS: JsonObject = {
    "Error": has(code=TEXT),
    "Part": has("id", id=TEXT, made=MOMENT),
    "Page": has(parts=listed(ref("Part")), part=ref("Part"), state=ref("State")),
    "State": {"type": "string", "enum": ["on", "off"]},
    "Level": {"type": "integer", "enum": [1, 2], "x-enum-varnames": ["LOW", "HIGH"]},
    "Levels": has(level=ref("Level")),
    "Cat": has("kind", kind=TEXT, claws=INTEGER),
    "Dog": has("kind", kind=TEXT, tricks=INTEGER),
    "Pet": {
        "oneOf": [ref("Cat"), ref("Dog")],
        "discriminator": {"propertyName": "kind", "mapping": tells(cat="Cat", dog="Dog")},
    },
    "Home": has(pet=ref("Pet")),
    "Task": {
        **has(type=TEXT, details={"anyOf": [ref("Cut"), ref("Glue")]}),
        "x-details-by-type": {"selector": "type", "property": "details", "mapping": tells(cut="Cut", glue="Glue")},
    },
    "Cut": has(length=NUMBER),
    "Glue": has(length=NUMBER),
    "Jobs": has(jobs=listed(ref("Part"))),
    "Form": has(flag=BOOLEAN, more=has(a=INTEGER), note=TEXT, file=FILE),
    "A": has(a=TEXT),
    "B": has(b=TEXT),
}
REFUSED = {"200": content(ref("Part")), "404": content(ref("Error"))}
TWO = {"description": "", "content": {JSON: {"schema": ref("Part")}, "image/png": {"schema": FILE}}}
OPERATIONS: JsonObject = {
    "get /page": operation("page", ref("Page"), tags=["pages"]),
    "get /levels": operation("levels", ref("Levels")),
    "get /home": operation("home", ref("Home")),
    "get /task": operation("task", ref("Task")),
    "get /jobs": operation("jobs", ref("Jobs")),
    "get /refused": operation("refused", responses=REFUSED),
    "get /anything": operation("anything", {}),
    "get /two": operation("two", responses={"200": TWO}),
    "post /form": operation("form", requestBody=body({MULTIPART: ref("Form")})),
    "post /urlencoded": operation("urlencoded", requestBody=body({FORM: ref("Form")})),
    "get /search": operation(
        "search",
        parameters=[query("filter", has(kind=TEXTS), style="deepObject"), query("ids", TEXTS, explode=False)],
    ),
    "delete /parts/{id}": operation("remove", parameters=[path("id")]),
    "post /either": operation("either", requestBody=body({JSON: ref("A"), FORM: ref("B")})),
    "put /picture": operation("picture", requestBody=body({"image/jpeg": FILE, "image/png": FILE}, required=False)),
    "put /upload": operation("upload", requestBody=body({OCTETS: FILE})),
    "get /proxy/{source}": {**operation("proxy", parameters=[path("source")]), "x-allow-reserved-path": ["source"]},
    "get /cookie": operation("cookie", parameters=[{"name": "session", "in": "cookie", "schema": TEXT}]),
}


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages `stock` and `ours`."""
    folder = tmp_path_factory.mktemp("templates")
    file = folder / "definition.yaml"
    file.write_text(to_yaml(definition(OPERATIONS, SCHEMAS)), encoding="utf-8")
    config = folder / "config.yaml"
    # Without this, stock drops what it sends at all, and there is nothing to compare.
    overrides = "\n".join(f"  {kind}: application/octet-stream" for kind in ("image/jpeg", "image/png"))
    config.write_text(f"post_hooks: []\ncontent_type_overrides:\n{overrides}\n", encoding="utf-8")
    command = ("generate", "--path", str(file), "--meta", "none", "--output-path", str(folder / "stock"))
    subprocess.run(
        [sys.executable, "-m", "openapi_python_client", *command, "--config", str(config)],
        check=True,
        capture_output=True,
    )
    generate_from(file, folder / "ours")
    return folder


@pytest.fixture(autouse=True)
def _importable(folders: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.syspath_prepend(str(folders))
    yield
    for name in [name for name in sys.modules if name.split(".")[0] in ("stock", "ours")]:
        del sys.modules[name]


def stock(module: str) -> Any:
    return importlib.import_module(f"stock.{module}")


def ours(module: str) -> Any:
    return importlib.import_module(f"ours.{module}")


def call_stock(name: str, response: httpx.Response | None = None, tag: str = "default", **arguments: Any) -> Any:
    """What stock gives for an answer; without one, the request that it makes."""
    return _call(stock("client").Client(base_url=HOST), stock(f"api.{tag}.{name}").sync_detailed, response, arguments)


def call_ours(name: str, response: httpx.Response | None = None, tag: str = "default", **arguments: Any) -> Any:
    client = ours("client").Client(HOST)
    return _call(client, getattr(getattr(client, tag).with_response, name), response, arguments, ours=True)


def _call(client: Any, function: Any, response: httpx.Response | None, arguments: Any, *, ours: bool = False) -> Any:
    requests: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        request.read()
        requests.append(request)
        return response or httpx.Response(200)

    client.set_httpx_client(httpx.Client(base_url=HOST, transport=httpx.MockTransport(handle)))
    if not ours:
        arguments = {"client": client, **arguments}
    result = function(**arguments)
    return result if response else requests[0]


def json(content: object, status: int = 200) -> httpx.Response:
    return httpx.Response(status, json=content)


# --- the list of templates ----------------------------------------------------------------------------------------


def test_reasons_are_tested() -> None:
    """Each reason has its test."""
    assert sorted(COVERED) == sorted((item.template, why) for item in REPLACED for why in item.why)


@pytest.mark.parametrize("item", REPLACED, ids=lambda item: item.template)
def test_threads(item: Replaced) -> None:
    """Threads that would retire a template are issue numbers."""
    assert item.why
    assert all(re.fullmatch(r"#[1-9][0-9]*", thread) for thread in item.threads)


def test_template_list() -> None:
    """The templates are those of the list and no others."""
    replaced = {item.template for item in REPLACED}
    stock_names = {entry.name for entry in (files("openapi_python_client") / "templates").iterdir()}
    parts = {"unions.py.jinja", "with_response.py.jinja"}  # a part of others; one for each group of operations
    assert replaced <= stock_names
    assert {entry.name for entry in FOLDER.iterdir() if entry.name.endswith(".jinja")} == replaced | parts


@pytest.mark.parametrize("item", REPLACED, ids=lambda item: item.template)
def test_changed_template(monkeypatch: pytest.MonkeyPatch, item: Replaced) -> None:
    """A template that the generator changed fails."""
    moved = Replaced(item.template, "0" * 16, item.why, item.threads)
    monkeypatch.setattr(pipeline.generate.templates, "REPLACED", (moved,))
    with pytest.raises(PipelineError, match=re.escape(f"changed its {item.template}")) as caught:
        check_replaced()
    assert item.digest in str(caught.value)


# --- the client ---------------------------------------------------------------------------------------------------


@shows("client.py.jinja", "no timeout at all: None is passed to httpx")
def test_timeout() -> None:
    """Stock has no timeout, ours has one."""
    assert stock("client").Client(base_url=HOST).get_httpx_client().timeout == httpx.Timeout(None)
    assert ours("client").Client(HOST).get_httpx_client().timeout == httpx.Timeout(30.0)
    assert ours("client").AsyncClient(HOST, timeout=5.0).get_httpx_client().timeout == httpx.Timeout(5.0)


@shows("client.py.jinja", "a token of its own, frozen when the httpx client is built")
def test_token() -> None:
    """Stock freezes its token, ours holds none."""
    client = stock("client").AuthenticatedClient(base_url=HOST, token="first")
    client.get_httpx_client()
    client.token = "second"
    assert client.get_httpx_client().headers["authorization"] == "Bearer first"
    assert not hasattr(ours("client"), "AuthenticatedClient")


@shows("client.py.jinja", "one class for sync and async: the wrong method quietly makes a second httpx client")
def test_sync_and_async_client() -> None:
    """Stock has one class for sync and async, ours has two."""
    given = httpx.AsyncClient(base_url=HOST)
    client = stock("client").Client(base_url=HOST).set_async_httpx_client(given)
    assert isinstance(client.get_httpx_client(), httpx.Client)
    assert ours("client").AsyncClient(HOST).set_httpx_client(given).get_httpx_client() is given


@shows("errors.py.jinja", "an error names neither operation nor the part that could not be read")
def test_error() -> None:
    """Our error names the operation and the part."""
    content = {"parts": [{"id": "1"}, {"made": "2026-01-01T00:00:00Z"}]}
    with pytest.raises(KeyError) as raised:
        call_stock("page", json(content), "pages")
    assert "page" not in str(raised.value)
    with pytest.raises(ours("errors").DecodeError) as located:
        call_ours("page", json(content), "pages")
    assert (located.value.operation, located.value.path) == ("page", "parts[1]")


@shows("types.py.jinja", "UNSET loses its identity when it is pickled or copied")
def test_unset() -> None:
    """Our UNSET keeps its identity."""
    changes: list[Callable[[Any], Any]] = [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]  # noqa: S301
    for change in changes:
        assert change(ours("types").UNSET) is ours("types").UNSET
    assert pickle.loads(pickle.dumps(stock("types").UNSET)) is not stock("types").UNSET  # noqa: S301


@shows("types.py.jinja", "a file sent by an async client: RuntimeError")
def test_async_file() -> None:
    """Our async client sends a file."""
    received: list[tuple[str | None, bytes]] = []

    async def handle(request: httpx.Request) -> httpx.Response:
        received.append((request.headers.get("content-length"), await request.aread()))
        return httpx.Response(200)

    def given() -> httpx.AsyncClient:
        return httpx.AsyncClient(base_url=HOST, transport=httpx.MockTransport(handle))

    old = stock("client").Client(base_url=HOST).set_async_httpx_client(given())
    file = stock("types").File(io.BytesIO(b"picture"))
    with pytest.raises(RuntimeError, match="AsyncClient"):
        asyncio.run(stock("api.default.upload").asyncio_detailed(client=old, body=file))
    new = ours("client").AsyncClient(HOST).set_httpx_client(given())
    asyncio.run(new.default.upload(body=ours("types").File(io.BytesIO(b"picture"))))
    assert received == [("7", b"picture")]


# --- packages -----------------------------------------------------------------------------------------------------


def loaded(folder: Path, statement: str, part: str) -> list[str]:
    code = f"import sys; sys.path.insert(0, {str(folder)!r}); {statement}; print(*sys.modules, sep='\\n')"
    done = subprocess.run([sys.executable, "-IBc", code], capture_output=True, text=True, check=True)
    return [name for name in done.stdout.split() if name.startswith(part)]


@shows("package_init.py.jinja", "importing the package imports httpx and all that belongs to it")
def test_package_import(folders: Path) -> None:
    """Importing our package does not import httpx."""
    assert loaded(folders, "import stock", "httpx")
    assert not loaded(folders, "import ours", "httpx")
    assert not loaded(folders, "from ours import Client; Client('https://host.example').pages.page", "httpx")


@shows("models_init.py.jinja", "using one model imports all of them")
def test_model_imports(folders: Path) -> None:
    """Using one of our models does not import the others."""
    assert len(loaded(folders, "from stock.models import Part", "stock.models.")) > 10
    assert loaded(folders, "from ours.models import Part", "ours.models.") == ["ours.models.part"]


@shows("api_init.py.jinja", "says that it holds methods, and holds none")
def test_api_package() -> None:
    """Our package of operations has a true docstring."""
    assert "methods" in str(stock("api").__doc__)
    assert "operations" in str(ours("api").__doc__)


@shows("endpoint_init.py.jinja", "an operation is a module with four functions, and no method of anything")
def test_operation_method() -> None:
    """Our operation is a method of a resource."""
    assert not [name for name in vars(stock("api.pages")) if not name.startswith("__")]
    assert {"PagesResource", "AsyncPagesResource"} <= vars(ours("api.pages")).keys()
    client = ours("client").Client(HOST)
    transport = httpx.MockTransport(lambda _: json({}))
    client.set_httpx_client(httpx.Client(base_url=HOST, transport=transport))
    assert client.pages.page() == ours("models").Page()


# --- models -------------------------------------------------------------------------------------------------------


@shows("model.py.jinja", "a null where the definition has none: the whole page is lost")
@pytest.mark.parametrize("content", [{"parts": None}, {"part": None}, {"state": None}, {"parts": [None]}])
def test_null(content: JsonObject) -> None:
    """Our models accept null."""
    with pytest.raises((TypeError, ValueError)):
        stock("models").Page.from_dict(content)
    assert ours("models").Page.from_dict(content).to_dict() == content


@shows("model.py.jinja", "a union takes the first member that does not fail, which often is the wrong one")
def test_discriminator() -> None:
    """Our unions use the discriminator."""
    content = {"pet": {"kind": "dog", "tricks": 3}}
    assert type(stock("models").Home.from_dict(content).pet).__name__ == "Cat"
    assert type(ours("models").Home.from_dict(content).pet).__name__ == "Dog"


@shows("model.py.jinja", "a property chosen by a sibling is of the first class that fits")
def test_sibling() -> None:
    """Our properties use the sibling."""
    content = {"type": "glue", "details": {"length": 1}}
    assert type(stock("models").Task.from_dict(content).details).__name__ == "Cut"
    assert type(ours("models").Task.from_dict(content).details).__name__ == "Glue"
    strange = {"type": "paint", "details": {"length": 1}}
    assert ours("models").Task.from_dict(strange).details == {"length": 1}


def functions(folder: Path, package: str, module: str, name: str) -> ast.FunctionDef:
    tree = ast.parse((folder / package / f"{module}.py").read_text(encoding="utf-8"))
    (found,) = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == name]
    return found


@shows("model.py.jinja", "a property named like its own class shares a variable with the object")
def test_property_named_like_class(folders: Path) -> None:
    """Our code has no variable with two types, which type checkers reject."""
    twice = []
    for package in ("stock", "ours"):
        nodes = ast.walk(functions(folders, package, "models/jobs", "from_dict"))
        targets = [target for node in nodes if isinstance(node, ast.Assign) for target in node.targets]
        names = [target.id for target in targets if isinstance(target, ast.Name)]
        twice.append(len(names) != len(set(names)))
    assert twice == [True, False]


@shows("model.py.jinja", "imports inside of every from_dict take longer than what it does")
def test_imports_in_from_dict(folders: Path) -> None:
    """Our `from_dict` imports nothing."""
    for package, expected in (("stock", True), ("ours", False)):
        nodes = ast.walk(functions(folders, package, "models/page", "from_dict"))
        assert any(isinstance(node, ast.ImportFrom) for node in nodes) is expected


UNKNOWN = "one value that the definition does not have: the whole page is lost"


@shows("str_enum.py.jinja", UNKNOWN)
@shows("int_enum.py.jinja", UNKNOWN)
@pytest.mark.parametrize(
    ("model", "name", "value", "enum"), [("Page", "state", "paused", "State"), ("Levels", "level", 7, "Level")]
)
def test_unknown_value(model: str, name: str, value: object, enum: str) -> None:
    """Our enums preserve unknown values."""
    with pytest.raises(ValueError, match=str(value)):
        getattr(stock("models"), model).from_dict({name: value})
    read = getattr(ours("models"), model).from_dict({name: value})
    assert getattr(read, name) == value
    assert isinstance(getattr(read, name), getattr(ours("models"), enum))
    assert read.to_dict() == {name: value}


# --- operations ---------------------------------------------------------------------------------------------------

ENDPOINT = "endpoint_module.py.jinja"


@shows(ENDPOINT, "a refusal is returned as if it were a value, or as None")
def test_status_error() -> None:
    """Our operations raise on an error response."""
    assert call_stock("refused", json({"code": "a"}, 404)).parsed == stock("models").Error(code="a")
    assert call_stock("refused", json({"code": "a"}, 500)).parsed is None
    for status, error in ((404, ours("models").Error(code="a")), (500, None)):
        with pytest.raises(ours("errors").StatusError) as raised:
            call_ours("refused", json({"code": "a"}, status))
        assert (raised.value.status_code, raised.value.error) == (status, error)


@shows(ENDPOINT, "statuses that Python's http.HTTPStatus does not have: ValueError")
@pytest.mark.parametrize("status", [299, 520, 561])
def test_any_status(status: int) -> None:
    """Our operations accept any status."""
    with pytest.raises(ValueError, match="HTTPStatus"):
        call_stock("refused", json({"id": "a"}, status))
    if status < 300:
        assert call_ours("refused", json({"id": "a"}, status)).value.id == "a"
    else:
        with pytest.raises(ours("errors").StatusError, match=str(status)):
            call_ours("refused", json({}, status))


@shows(ENDPOINT, "an answer of any content is thrown away")
def test_any_content() -> None:
    """Our operations return a response of any content."""
    assert call_stock("anything", json({"a": [1]})).parsed is None
    assert call_ours("anything", json({"a": [1]})).value == {"a": [1]}
    assert call_ours("anything", httpx.Response(200)).value is None


@shows(ENDPOINT, "of two kinds of answer one is read wrongly")
def test_two_kinds() -> None:
    """Our operations read both kinds of response."""
    picture = httpx.Response(200, content=b"\x89png", headers={"content-type": "image/png"})
    with pytest.raises(UnicodeDecodeError):
        call_stock("two", picture)
    assert call_ours("two", picture).value.payload.read() == b"\x89png"
    assert call_ours("two", json({"id": "a"})).value == ours("models").Part(id="a")


@shows(ENDPOINT, "the boundary of a form is the constant +++")
def test_boundary() -> None:
    """Our boundary is random."""
    boundaries = [
        call("form", body=package("models").Form(note="\r\n--+++")).headers["content-type"].partition("boundary=")[2]
        for call, package in ((call_stock, stock), (call_stock, stock), (call_ours, ours), (call_ours, ours))
    ]
    assert boundaries[:2] == ["+++", "+++"]
    assert len(set(boundaries[2:])) == 2
    assert all(len(boundary) >= 32 for boundary in boundaries[2:])


@shows(ENDPOINT, "deepObject and joined lists go out under wrong names or repeated")
def test_query() -> None:
    """Our queries have the documented names."""
    filter_ = stock("models").SearchFilter(kind=["a", "b"])
    wrong = call_stock("search", filter_=filter_, ids=["c", "d"]).url.params.multi_items()
    right = call_ours("search", filter_kind=["a", "b"], ids=["c", "d"]).url.params.multi_items()
    assert right == [("filter[kind][0]", "a"), ("filter[kind][1]", "b"), ("ids", "c,d")]
    assert {("kind", "a"), ("ids", "c"), ("ids", "d")} <= set(wrong)


def field(request: httpx.Request, name: str) -> bytes:
    match = re.search(rb'name="' + name.encode() + rb'"[^\r]*\r\n(?:[^\r]+\r\n)*\r\n(.*?)\r\n--', request.content, re.S)
    assert match
    return match[1]


@shows(ENDPOINT, "a boolean field of a form goes out as True")
def test_form_boolean() -> None:
    """Our forms have lower-case booleans."""
    assert field(call_stock("form", body=stock("models").Form(flag=True)), "flag") == b"True"
    assert field(call_ours("form", body=ours("models").Form(flag=True)), "flag") == b"true"


@shows(ENDPOINT, "an object in a form goes out as Python writes it")
def test_form_object() -> None:
    """Our forms have objects as JSON."""
    content = {"more": {"a": 1}}
    assert b"%27a%27" in call_stock("urlencoded", body=stock("models").Form.from_dict(content)).content
    assert call_ours("urlencoded", body=ours("models").Form.from_dict(content)).content == b"more=%7B%22a%22%3A1%7D"


@shows(ENDPOINT, "a path parameter that is empty, or dots, leads to another operation")
@pytest.mark.parametrize("id_", ["", ".", ".."])
def test_empty_path_parameter(id_: str) -> None:
    """Our operations reject an empty path parameter."""
    assert call_stock("remove", id=id_).url.path in ("/parts/", "/parts", "/")
    with pytest.raises(ValueError, match="id is a part of the path"):
        call_ours("remove", id=id_)


@shows(ENDPOINT, "a module with two bodies and no optional parameter cannot be imported")
def test_two_bodies() -> None:
    """Our module with two bodies can be imported."""
    with pytest.raises(NameError, match="Unset"):
        stock("api.default.either")
    json_request = call_ours("either", body=ours("models").A(a="x"))
    form = call_ours("either", body=ours("models").B(b="x"))
    assert (json_request.headers["content-type"], json_request.content) == ("application/json", b'{"a":"x"}')
    assert (form.headers["content-type"], form.content) == ("application/x-www-form-urlencoded", b"b=x")


@shows(ENDPOINT, "a file's own media type is ignored")
def test_file_media_type() -> None:
    """Our operations use the media type of a file."""

    def sent(call: Any, package: Any, own: str | None) -> str:
        request = call("picture", body=package("types").File(io.BytesIO(b"picture"), "a", own))
        return str(request.headers["content-type"])

    assert sent(call_stock, stock, "image/jpeg") == sent(call_stock, stock, "image/png")
    assert sent(call_ours, ours, "image/png") == "image/png"
    assert sent(call_ours, ours, None) == "image/jpeg"


@shows(ENDPOINT, "slashes of an address at the end of a path are encoded")
def test_url_in_path() -> None:
    """Our operations keep the slashes of a URL."""
    source = "https://x.example/a b.png#c"
    assert call_stock("proxy", source=source).url.raw_path == b"/proxy/https%3A%2F%2Fx.example%2Fa%20b.png%23c"
    assert call_ours("proxy", source=source).url.raw_path == b"/proxy/https://x.example/a%20b.png%23c"


@shows(ENDPOINT, "cookies are sent in a way that httpx deprecates")
def test_cookies() -> None:
    """Our operations send cookies without a warning of httpx."""
    with pytest.warns(DeprecationWarning, match="cookies"):
        call_stock("cookie", session="a b;c")
    assert call_ours("cookie", session="a b;c").headers["cookie"] == "session=a%20b%3Bc"

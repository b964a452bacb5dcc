"""Changed templates: what stock output gets wrong without each change, and that it is right with it.

Each test generates twice, with all changes and with all but the one it is about. A change that a new version of the
generator has made superfluous fails here, because output without it is no longer wrong.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import io
import re
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

import pipeline.templates
from pipeline.document import JsonObject
from pipeline.errors import PipelineError
from pipeline.templates import REPLACEMENTS, Replacement, changed_templates

Define = Callable[..., JsonObject]
Load = Callable[[Path, str], ModuleType]
Both = Callable[[str, JsonObject], tuple[Path, Path]]

SEND = "api.default.send"
FILE = {"type": "string", "format": "binary"}

# What each test is about: a part of the reason that the change gives.
TOLD_APART = "the check itself raises TypeError"
UNSET_IMPORTED = "NameError: Unset"
OWN_MEDIA_TYPE = "own media type is ignored"
ASYNC_FILE = "AsyncClient refuses a file"
OPTIONAL_UNION = "fails when it is left out"
OPTIONAL_TEXTS = "`else:` without `if`"
QUERY = "go out under wrong names"
OWN_NAME = "named like its own class"
PATH = "slashes of an address at the end of a path"
REQUIRED = "a required body of several kinds may be left out"
BOOLEAN = "a boolean field of a form"
ANYTHING = "a field of a form that may be anything"
ENUM = "leaves characters out of them"
CASES = (
    TOLD_APART, UNSET_IMPORTED, OWN_MEDIA_TYPE, ASYNC_FILE, OPTIONAL_UNION, OPTIONAL_TEXTS, QUERY, OWN_NAME,
    PATH, REQUIRED, BOOLEAN, ANYTHING, ENUM,
)  # fmt: skip


def replacement(about: str) -> Replacement:
    (found,) = [item for item in REPLACEMENTS if about in item.why]
    return found


@pytest.fixture
def both(package: Callable[[JsonObject], Path], monkeypatch: pytest.MonkeyPatch) -> Both:
    """Generate a package without one of the changes, and one with all."""

    def make(about: str, content: JsonObject) -> tuple[Path, Path]:
        left = replacement(about)
        with monkeypatch.context() as context:
            context.setattr(
                pipeline.templates, "REPLACEMENTS", tuple(item for item in REPLACEMENTS if item is not left)
            )
            without = package(content)
        return without, package(content)

    return make


def body(schemas: JsonObject, *, required: bool) -> JsonObject:
    """An operation with a body of several media types."""
    content = {media_type: {"schema": schema} for media_type, schema in schemas.items()}
    return {"post /send": {"operationId": "send", "requestBody": {"required": required, "content": content}}}


A = {"$ref": "#/components/schemas/A"}
B = {"$ref": "#/components/schemas/B"}
SCHEMAS = {name: {"type": "object", "properties": {name.lower(): {"type": "string"}}} for name in "AB"}


def sent(package: Path, load: Load, **arguments: object) -> httpx.Request:
    """The request that an operation makes."""
    requests: list[httpx.Request] = []
    client = load(package, "client").Client(base_url="https://host.example")

    def handle(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200)

    client.set_httpx_client(httpx.Client(base_url="https://host.example", transport=httpx.MockTransport(handle)))
    load(package, SEND).sync_detailed(client=client, **arguments)
    return requests[0]


# --- the list of changes ------------------------------------------------------------------------------------------


def test_every_change_has_its_test() -> None:
    assert len(REPLACEMENTS) == len(CASES)
    assert {replacement(about) for about in CASES} == set(REPLACEMENTS)


@pytest.mark.parametrize("item", REPLACEMENTS, ids=lambda item: item.template)
def test_change_says_why_and_which_thread_would_retire_it(item: Replacement) -> None:
    assert item.why
    assert re.search(r"openapi-generators/openapi-python-client#\d+|^none found$", item.thread)
    assert item.old != item.new


def test_changed_templates_are_the_generators_own_but_for_the_pieces() -> None:
    changed = changed_templates()
    assert changed.keys() == {item.template for item in REPLACEMENTS}
    for name, text in changed.items():
        for item in reversed([item for item in REPLACEMENTS if item.template == name]):
            text = text.replace(item.new, item.old)
        assert text == (files("openapi_python_client") / "templates" / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("item", REPLACEMENTS, ids=lambda item: item.template)
@pytest.mark.parametrize(("old", "times"), [("{# moved #}", None), (None, 7)])
def test_piece_that_is_not_where_it_was_fails_loudly(
    monkeypatch: pytest.MonkeyPatch, item: Replacement, old: str | None, times: int | None
) -> None:
    """Gone, or there more or fewer times than expected."""
    moved = Replacement(item.template, old or item.old, item.new, item.why, item.thread, times or item.times)
    monkeypatch.setattr(pipeline.templates, "REPLACEMENTS", (moved,))
    with pytest.raises(PipelineError) as caught:
        changed_templates()
    count = 0 if old else item.times
    assert f"the generator's {item.template} has {count} of {times or item.times} pieces" in str(caught.value)
    assert "look at what changed upstream" in str(caught.value)


# --- bodies -------------------------------------------------------------------------------------------------------


def test_module_with_two_bodies_and_nothing_optional_can_be_imported(both: Both, define: Define, load: Load) -> None:
    schemas = {"application/json": A, "application/x-www-form-urlencoded": B}
    without, right = both(UNSET_IMPORTED, define(body(schemas, required=True), SCHEMAS))
    # Stock alone fails on import already; with the other changes it is the call.
    with pytest.raises(NameError, match="'Unset' is not defined"):
        sent(without, load, body=load(without, "models").B(b="x"))
    models = load(right, "models")
    request = sent(right, load, body=models.A(a="x"))
    assert (request.headers["content-type"], request.content) == ("application/json", b'{"a":"x"}')
    request = sent(right, load, body=models.B(b="x"))
    assert (request.headers["content-type"], request.content) == ("application/x-www-form-urlencoded", b"b=x")


@pytest.mark.parametrize(
    ("json", "value", "expected"),
    [
        ({"type": "array", "items": {"type": "string"}}, ["x"], b'["x"]'),
        ({}, {"any": 1}, b'{"any":1}'),
        ({"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "integer"}]}, ["x"], b'["x"]'),
    ],
    ids=["a list", "anything", "a union"],
)
def test_bodies_without_a_class_are_told_apart(
    both: Both, define: Define, load: Load, json: JsonObject, value: object, expected: bytes
) -> None:
    schemas = {"application/json": json, "application/x-www-form-urlencoded": B}
    without, right = both(TOLD_APART, define(body(schemas, required=False), SCHEMAS))
    with pytest.raises(TypeError, match="isinstance"):
        sent(without, load, body=value)
    request = sent(right, load, body=value)
    assert (request.headers["content-type"], request.content) == ("application/json", expected)
    request = sent(right, load, body=load(right, "models").B(b="x"))
    assert (request.headers["content-type"], request.content) == ("application/x-www-form-urlencoded", b"b=x")
    request = sent(right, load)
    assert ("content-type" in request.headers, request.content) == (False, b"")


@pytest.mark.parametrize("required", [True, False])
@pytest.mark.parametrize("more", [{}, {"application/json": A}], ids=["alone", "beside JSON"])
def test_file_goes_out_with_its_own_media_type(
    both: Both, define: Define, load: Load, required: bool, more: JsonObject
) -> None:
    schemas = {"image/jpeg": FILE, "image/png": FILE, **more}
    without, right = both(OWN_MEDIA_TYPE, define(body(schemas, required=required), SCHEMAS))
    for package, own, expected in [
        (without, "image/png", "image/jpeg"),
        (right, "image/png", "image/png"),
        (right, None, "image/jpeg"),
    ]:
        file = load(package, "types").File(io.BytesIO(b"picture"), "a.png", own)
        request = sent(package, load, body=file)
        assert (request.headers["content-type"], request.read()) == (expected, b"picture")
    if not required:
        assert sent(right, load).read() == b""


def test_file_can_be_sent_asynchronously(both: Both, define: Define, load: Load) -> None:
    without, right = both(ASYNC_FILE, define(body({"image/png": FILE}, required=False), SCHEMAS))
    received: list[tuple[str | None, bytes]] = []

    async def handle(request: httpx.Request) -> httpx.Response:
        received.append((request.headers.get("content-length"), await request.aread()))
        return httpx.Response(200)

    async def send(package: Path, **arguments: object) -> None:
        client = load(package, "client").Client(base_url="https://host.example")
        transport = httpx.MockTransport(handle)
        async with httpx.AsyncClient(base_url="https://host.example", transport=transport) as http:
            client.set_async_httpx_client(http)
            await load(package, SEND).asyncio_detailed(client=client, **arguments)

    with pytest.raises(RuntimeError, match="AsyncClient"):
        asyncio.run(send(without, body=load(without, "types").File(io.BytesIO(b"picture"))))
    asyncio.run(send(right, body=load(right, "types").File(io.BytesIO(b"picture"))))
    asyncio.run(send(right))
    assert received == [("7", b"picture"), ("0", b"")]


def test_optional_body_that_is_a_union_can_be_left_out(both: Both, define: Define, load: Load) -> None:
    union = {"oneOf": [A, {"type": "integer"}]}
    without, right = both(OPTIONAL_UNION, define(body({"application/json": union}, required=False), SCHEMAS))
    with pytest.raises(TypeError, match="Unset is not JSON serializable"):
        sent(without, load)
    assert sent(right, load).content == b""
    assert sent(right, load, body=5).content == b"5"
    assert sent(right, load, body=load(right, "models").A(a="x")).content == b'{"a":"x"}'


def test_optional_body_that_is_a_union_of_plain_values_is_valid_python(both: Both, define: Define, load: Load) -> None:
    union = {"oneOf": [{"type": "string"}, {"type": "integer"}]}
    without, right = both(OPTIONAL_TEXTS, define(body({"application/json": union}, required=False), SCHEMAS))
    assert not (without / "api/default/send.py").exists()  # no valid Python, so it was left out
    assert [sent(right, load, **arguments).content for arguments in ({}, {"body": 5}, {"body": "x"})] == [
        b"",
        b"5",
        b'"x"',
    ]


# --- queries and models -------------------------------------------------------------------------------------------


def test_objects_and_lists_travel_in_a_query_as_the_definition_says(both: Both, define: Define, load: Load) -> None:
    texts = {"type": "array", "items": {"type": "string"}}
    either = {"oneOf": [{"type": "string"}, texts]}
    deep = {"type": "object", "properties": {"kind": either, "more": {"type": "object"}}}
    free = {"type": "object", "additionalProperties": {"type": "string"}}
    parameters: list[JsonObject] = [
        {"name": "filter", "style": "deepObject", "schema": deep},
        {"name": "meta", "style": "deepObject", "schema": free},
        {"name": "comma", "explode": False, "schema": texts},
        {"name": "pipe", "style": "pipeDelimited", "explode": False, "schema": texts},
        {"name": "space", "style": "spaceDelimited", "explode": False, "schema": texts},
        {"name": "plain[]", "schema": texts},
    ]
    operation = {"operationId": "send", "parameters": [{"in": "query", **parameter} for parameter in parameters]}
    without, right = both(QUERY, define({"get /send": operation}))

    def query(package: Path) -> list[tuple[str, str]]:
        models = load(package, "models")
        arguments: dict[str, Any] = {name: ["a", "b c"] for name in ("filter_kind", "comma", "pipe", "space", "plain")}
        arguments["meta"] = models.SendMeta.from_dict({"k{}": "v"})
        arguments["filter_more"] = models.JsonObject.from_dict({"x": "y"})
        return sent(package, load, **arguments).url.params.multi_items()

    assert query(right) == [
        ("filter[kind][0]", "a"),
        ("filter[kind][1]", "b c"),
        ("filter[more][x]", "y"),
        ("meta[k{}]", "v"),
        ("comma", "a,b c"),
        ("pipe", "a|b c"),
        ("space", "a b c"),
        ("plain[]", "a"),
        ("plain[]", "b c"),
    ]
    wrong = query(without)
    assert {("x", "y"), ("k{}", "v"), ("filter[kind]", "a"), ("comma", "a"), ("pipe", "a"), ("space", "a")} <= set(
        wrong
    )
    request = sent(right, load, filter_kind="one")
    assert request.url.params.multi_items() == [("filter[kind]", "one")]
    assert sent(right, load).url.query == b""


def test_property_named_like_its_own_class_has_a_variable_of_its_own(both: Both, define: Define, load: Load) -> None:
    """Type checkers refuse one variable that is a list of texts first and the object then."""
    schemas = {"Jobs": {"type": "object", "properties": {"jobs": {"type": "array", "items": {"type": "string"}}}}}
    packages = both(OWN_NAME, define({"get /send": {"operationId": "send"}}, schemas))
    twice = []
    for package in packages:
        tree = ast.parse((package / "models/jobs.py").read_text(encoding="utf-8"))
        assigned = [
            target.id
            for function in ast.walk(tree)
            if isinstance(function, ast.FunctionDef) and function.name == "from_dict"
            for node in ast.walk(function)
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        ]
        twice.append(len(assigned) != len(set(assigned)))
    assert twice == [True, False]
    document = {"jobs": ["a"], "more": 1}
    assert load(packages[1], "models").Jobs.from_dict(document).to_dict() == document


# --- paths and forms ----------------------------------------------------------------------------------------------


def test_path_keeps_the_slashes_of_an_address_and_the_commas_of_a_list(both: Both, define: Define, load: Load) -> None:
    parameters = [
        {"name": "ids", "in": "path", "required": True, "schema": {"type": "array", "items": {"type": "string"}}},
        {"name": "source", "in": "path", "required": True, "schema": {"type": "string"}},
    ]
    operation = {"operationId": "send", "parameters": parameters, "x-allow-reserved-path": ["source"]}

    paths = [
        sent(package, load, ids="a,b c", source="https://x.example/a b.png#c").url.raw_path
        for package in both(PATH, define({"get /{ids}/{source}": operation}))
    ]

    assert paths == [b"/a%2Cb%20c/https%3A%2F%2Fx.example%2Fa%20b.png%23c", b"/a,b%20c/https://x.example/a%20b.png%23c"]


def test_required_body_of_several_kinds_has_no_default(both: Both, define: Define, load: Load) -> None:
    schemas = {"application/json": A, "multipart/form-data": B}

    defaults = [
        inspect.signature(load(package, SEND).sync_detailed).parameters["body"].default is inspect.Parameter.empty
        for package in both(REQUIRED, define(body(schemas, required=True), SCHEMAS))
    ]

    assert defaults == [False, True]


@pytest.mark.parametrize(
    ("about", "value", "stock", "right"),
    [
        (BOOLEAN, True, b"True", b"true"),
        (BOOLEAN, False, b"False", b"false"),
        (ANYTHING, None, b"None", b"null"),
        (ANYTHING, {"a": 1}, b"{'a': 1}", b'{"a": 1}'),
        (ANYTHING, "text", b"text", b"text"),
    ],
)
def test_field_of_a_form_goes_out_as_the_web_writes_it(
    about: str, value: object, stock: bytes, right: bytes, both: Both, define: Define, load: Load
) -> None:
    field = {"type": "boolean"} if about == BOOLEAN else {}
    schemas = {"A": {"type": "object", "properties": {"a": field}}}

    contents = [
        sent(package, load, body=load(package, "models").A(a=value)).content
        for package in both(about, define(body({"multipart/form-data": A}, required=True), schemas))
    ]

    assert [content.split(b"\r\n\r\n")[1].split(b"\r\n")[0] for content in contents] == [stock, right]


def test_enum_value_is_written_as_it_is(both: Both, define: Define, load: Load) -> None:
    schemas = {"Kind": {"type": "string", "enum": ["a\\tb", "\U0001f3b2"], "default": "\U0001f3b2"}}

    values = [
        [member.value for member in load(package, "models").Kind]
        for package in both(ENUM, define({"get /send": {"operationId": "send"}}, schemas))
    ]

    assert values == [["a\tb", "\U0001f3b2"], ["a\\tb", "\U0001f3b2"]]

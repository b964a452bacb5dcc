"""Calls, sync and async: what goes out for what is given, and what comes of every answer."""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import email
import email.policy
import io
from collections.abc import AsyncIterator, Generator
from email.message import EmailMessage
from typing import Any

import httpx
import pytest

from pipeline.document import JsonObject

from ..definitions import (
    BOOLEAN,
    DATE,
    FILE,
    FORM,
    INTEGER,
    JSON,
    MOMENT,
    MULTIPART,
    NUMBER,
    OCTETS,
    TEXT,
    answers,
    content,
    get,
    has,
    listed,
    mapped,
    ref,
)
from ._made import BASE, Caller, Generate, Made, Wire, parameters

NOON = datetime.datetime(2024, 1, 2, 12, tzinfo=datetime.UTC)


def given(name: str, schema: JsonObject, place: str = "query", **more: Any) -> JsonObject:
    """A parameter."""
    return {"name": name, "in": place, "schema": schema, **({"required": True} if place == "path" else {}), **more}


def taking(schema: JsonObject | None, media_type: str = JSON, *, required: bool = True) -> JsonObject:
    """What makes an operation one with such a body."""
    return {"requestBody": {**content(schema, media_type), "required": required}}


def upload(name: str, *media_types: str, required: bool = True) -> JsonObject:
    bodies = {media_type: {"schema": FILE} for media_type in media_types}
    return {"operationId": name, "tags": ["bodies"], "requestBody": {"required": required, "content": bodies}}


def several(**statuses: JsonObject) -> JsonObject:
    return {"responses": {status.removeprefix("s"): answer for status, answer in statuses.items()}}


FIELDS: JsonObject = has(
    **{"name": TEXT, "flag": BOOLEAN, "count": INTEGER, "when": MOMENT},
    **{"kind": ref("Kind"), "more-texts": listed(TEXT)},
    part=ref("Thing"),
    parts=listed(ref("Thing")),
    maybe={"type": "string", "nullable": True},
    file=FILE,
    files=listed(FILE),
)  # fmt: skip
SCHEMAS: JsonObject = {
    "Thing": has("id", id=TEXT, made=MOMENT, size=NUMBER),
    "Kind": {"type": "string", "enum": ["plain", "fan cy"]},
    "Problem": has("code", code=TEXT),
    "metadata": has("data", data=TEXT, response=TEXT),
    "metadata_kind": {"type": "string", "enum": ["data", "response.json()"]},
    "Fields": FIELDS,
    "Plain": {**FIELDS, "properties": {k: v for k, v in FIELDS["properties"].items() if not k.startswith("file")}},
}
THING, PROBLEM = content(ref("Thing")), content(ref("Problem"))
EITHER = {JSON: {"schema": ref("Thing")}, FORM: {"schema": ref("Plain")}, "image/png": {"schema": FILE}}
TWO: JsonObject = {"description": "", "content": {JSON: {"schema": ref("Thing")}, "model/gltf-binary": {}}}


def put(name: str, *found: JsonObject, path: str = "", **more: Any) -> JsonObject:
    return {f"put /{path or name}": {"operationId": name, "tags": ["out"], "parameters": list(found), **more}}


OPERATIONS: JsonObject = {
    **put("path", given("id", TEXT, "path"), given("part", TEXT, "path"), path="a/{id}/b/{part}"),
    **put("number", given("n", INTEGER, "path"), given("day", DATE, "path"), given("kind", ref("Kind"), "path"),
          path="n/{n}/{day}/{kind}"),
    **put("items", given("ids", listed(TEXT), "path"), path="items/{ids}"),
    **put("image", given("source", TEXT, "path"), path="image/{source}", **{"x-allow-reserved-path": ["source"]}),
    **put("query", given("text", TEXT), given("flag", BOOLEAN), given("when", MOMENT), given("number", NUMBER),
          given("kinds", listed(ref("Kind"))), given("texts[]", listed(TEXT)), given("extra", {})),
    **put("styles", given("comma", listed(TEXT), explode=False), given("pipe", listed(INTEGER), style="pipeDelimited"),
          given("space", listed(TEXT), style="spaceDelimited", explode=False),
          given("deep", has(a=TEXT, list={"oneOf": [TEXT, listed(TEXT)]}, free={"type": "object"}), style="deepObject"),
          given("labels", mapped(TEXT), style="deepObject"), given("point", has(x=INTEGER, y=TEXT))),
    **put("header", given("X-Text", TEXT, "header"), given("X-Count", INTEGER, "header"),
          given("X-Flag", BOOLEAN, "header"), given("X-Kind", ref("Kind"), "header")),
    **put("cookie", given("one", TEXT, "cookie"), given("two", TEXT, "cookie")),
    **put("accept", given("Accept", TEXT | {"default": "application/vnd.v2+json"}, "header"), **several(s200=THING)),
    **put("defaults", given("a", TEXT | {"default": "x"}), given("b", TEXT | {"default": "y"}, required=True),
          given("c", TEXT, required=True)),
    **put("elsewhere", given("id", TEXT, "path"), path="else/{id}", servers=[{"url": "https://other.example/v1/"}]),
    "post /json": {"operationId": "json", "tags": ["bodies"], **taking(ref("Thing"))},
    "post /list": {"operationId": "list_things", "tags": ["bodies"], **taking(listed(ref("Thing")))},
    "post /json-or-none": {"operationId": "optional", "tags": ["bodies"], **taking(ref("Thing"), required=False)},
    "post /any": {"operationId": "anything", "tags": ["bodies"], **taking({}, "application/vnd.any+json; v=1")},
    "post /form": {"operationId": "form", "tags": ["bodies"], **taking(ref("Plain"), FORM)},
    "post /multipart": {"operationId": "multipart", "tags": ["bodies"], **taking(ref("Fields"), MULTIPART)},
    "post /multipart-or-none": {
        "operationId": "optional_multipart", "tags": ["bodies"], **taking(has(a=TEXT), MULTIPART, required=False),
    },
    "post /upload": upload("upload", "image/jpeg", "image/png"),
    "post /upload-or-none": upload("optional_upload", OCTETS, required=False),
    "post /either": {
        "operationId": "either", "tags": ["bodies"], "requestBody": {"required": True, "content": EITHER},
    },
    **get("thing", several(s200=THING, s404=PROBLEM, s409={"description": ""}, s422=content(TEXT, "text/plain"))),
    "head /thing": {"operationId": "peek", "tags": ["read"], **several(s200=THING)},
    **get("things", answers(listed(ref("Thing")))),
    **get("by_name", answers(mapped(ref("Thing")))),
    **get("maybe", answers({"oneOf": [ref("Thing"), {"type": "null"}]})),
    **get("texts", answers(listed(TEXT))),
    **get("number_alone", answers(INTEGER)),
    **get("text", answers(None, media_type="text/csv")),
    **get("file", answers(FILE, media_type="application/zip")),
    **get("two_kinds", several(s200=TWO)),
    **get("whatever", answers({})),
    **get("nothing", several(s204={"description": ""})),
    **get("by_status", several(s200=THING, s202={"description": ""}, s203=PROBLEM)),
    **get("either_kind", several(s200=THING, s201=content(None, "image/png"))),
    **get("default", several(default=THING)),
    **get("with_default_error", several(s200=THING, default=PROBLEM)),
    **get("moved", several(s302={"description": ""}, s303=PROBLEM)),
    **get("metadata", answers(ref("metadata"))),
    **get("metadata_list", answers(listed(ref("metadata")))),
    **get("metadata_map", answers(mapped(ref("metadata")))),
    **get("metadata_or_null", answers({"oneOf": [ref("metadata"), {"type": "null"}]})),
    **get("metadata_among_others", answers({"anyOf": [ref("Thing"), ref("Problem"), listed(ref("metadata")), TEXT]})),
    **get("metadata_kind", answers(ref("metadata_kind"))),
    **get("union", answers({"oneOf": [ref("Thing"), ref("Problem")]})),
    **get("union_or_list", answers({"anyOf": [ref("Thing"), ref("Problem"), listed(ref("Thing")), TEXT]})),
}  # fmt: skip


@pytest.fixture(params=["sync", "async"])
def call(made: Made, request: pytest.FixtureRequest) -> Caller:
    return Caller(made, is_async=request.param == "async")


@pytest.fixture
def wire() -> Wire:
    return Wire()


def json(value: object, status: int = 200) -> Wire:
    """A wire that answers with JSON."""
    return Wire(httpx.Response(status, json=value) if value is not None else httpx.Response(status, content=b"null"))


# --- addresses ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("x", b"x"), ("a b", b"a%20b"), ("a/b", b"a%2Fb"), ("a?b#c", b"a%3Fb%23c"), ("100%", b"100%25"),
        ("%2e%2e", b"%252e%252e"), ("..a", b"..a"), ("...", b"..."), ("é", b"%C3%A9"), ("{id}", b"%7Bid%7D"),
        ("a:b@c;d,e&f=g+h", b"a%3Ab%40c%3Bd%2Ce%26f%3Dg%2Bh"), ("\n", b"%0A"), ("\\", b"%5C"), ("//x", b"%2F%2Fx"),
        (3, b"3"), (True, b"true"),
    ],
)  # fmt: skip
def test_path_parameter(call: Caller, wire: Wire, value: Any, sent: bytes) -> None:
    """A path parameter is escaped and stays one segment of the path."""
    call(wire, "out.path", value, "p")
    assert wire.request.url.raw_path == b"/base/a/" + sent + b"/b/p"
    assert (wire.request.method, wire.request.url.host) == ("PUT", "host.example")


@pytest.mark.parametrize("value", ["", ".", ".."])
@pytest.mark.parametrize("name", ["id", "part"])
def test_path_parameter_rejected(call: Caller, wire: Wire, name: str, value: str) -> None:
    """An empty segment or dots would call another operation: they raise before anything is sent."""
    with pytest.raises(ValueError, match=f"^{name} is a part of the path and cannot be"):
        call(wire, "out.path", **{"id": "x", "part": "x", name: value})
    assert wire.requests == []


def test_path_types(made: Made, call: Caller, wire: Wire) -> None:
    """Numbers, dates and enum members are written into the path, and a list keeps its commas."""
    call(wire, "out.number", -3, datetime.date(2024, 1, 2), made.models.Kind.FAN_CY)
    assert wire.request.url.raw_path == b"/base/n/-3/2024-01-02/fan%20cy"
    call(wire, "out.items", "a,b c,d/e")
    assert wire.request.url.raw_path == b"/base/items/a,b%20c,d%2Fe"


def test_url_in_path(call: Caller, wire: Wire) -> None:
    """A URL in a path keeps its slashes, and its query is no query of the request."""
    call(wire, "out.image", "https://x.example/a b.png?c=d#e%")
    assert wire.request.url.raw_path == b"/base/image/https://x.example/a%20b.png%3Fc=d%23e%25"


def test_own_server(call: Caller, wire: Wire) -> None:
    """An operation with its own server is sent to that server."""
    call(wire, "out.elsewhere", "x")
    assert str(wire.request.url) == "https://other.example/v1/else/x"


@pytest.mark.parametrize("value", ["..", "../../secret", "a/../../../secret", "./x", "a/.", "https://x.example/../y"])
def test_url_in_path_traversal(call: Caller, wire: Wire, value: str) -> None:
    """A URL in a path cannot lead to another path."""
    with pytest.raises(ValueError, match="source is a part of the path"):
        call(wire, "out.image", value)
    assert wire.requests == []


# --- queries ------------------------------------------------------------------------------------------------------


def test_query(made: Made, call: Caller, wire: Wire) -> None:
    """Query parameters are sent in the order of the definition."""
    kinds = [made.models.Kind.PLAIN, made.models.Kind("new")]
    call(
        wire, "out.query", extra={"a": 1}, kinds=kinds, number=1.5, when=NOON, text="a&b=c ü+", texts=["x", "y"],
        flag=False,
    )  # fmt: skip
    assert wire.query == [
        ("text", "a&b=c ü+"), ("flag", "false"), ("when", "2024-01-02T12:00:00+00:00"), ("number", "1.5"),
        ("kinds", "plain"), ("kinds", "new"), ("texts[]", "x"), ("texts[]", "y"), ("a", "1"),
    ]  # fmt: skip
    assert b"a%26b%3Dc" in wire.request.url.query


@pytest.mark.parametrize("value", [None, []])
def test_query_empty(call: Caller, wire: Wire, value: Any) -> None:
    """None and empty lists send no query."""
    call(wire, "out.query", kinds=value, texts=value)
    assert wire.request.url.query == b""
    assert "?" not in str(wire.request.url)


def test_query_styles(made: Made, call: Caller, wire: Wire) -> None:
    """Lists and objects are sent in the style that the definition gives."""
    call(
        wire, "out.styles", comma=["a", "b c"], pipe=[1, 2], space=["a", "b"], deep_a="x", deep_list=["p", "q"],
        deep_free={"k": 1, "l": True}, labels={"m n": "o"}, point=made.models.StylesPoint(x=1, y="z"),
    )  # fmt: skip
    assert wire.query == [
        ("comma", "a,b c"), ("pipe", "1|2"), ("space", "a b"), ("deep[a]", "x"), ("deep[list][0]", "p"),
        ("deep[list][1]", "q"), ("deep[free][k]", "1"), ("deep[free][l]", "true"), ("labels[m n]", "o"), ("x", "1"),
        ("y", "z"),
    ]  # fmt: skip


def test_query_indexed(call: Caller, wire: Wire) -> None:
    """An indexed list accepts any sequence or one value."""
    call(wire, "out.styles", deep_list=("p", "q"))
    assert wire.query == [("deep[list][0]", "p"), ("deep[list][1]", "q")]
    call(wire, "out.styles", deep_list="p")
    assert wire.query == [("deep[list]", "p")]
    call(wire, "out.styles", deep_list=[], comma=[])
    assert wire.query == []


def test_defaults_in_signature(made: Made) -> None:
    """Optional arguments default to UNSET; required ones keep the default of the definition."""
    unset = made.types.UNSET
    for owner in (made.load("api.out").OutResource, made.load("api.out").AsyncOutResource):
        found = parameters(owner.defaults)
        assert [(name, one.default) for name, one in found.items()] == [
            ("a", unset), ("b", "y"), ("c", found["c"].empty),
        ]  # fmt: skip
        assert {one.kind for one in found.values()} == {found["a"].KEYWORD_ONLY}


def test_default_not_sent(call: Caller, wire: Wire) -> None:
    """The default of an omitted optional argument is left to the service."""
    call(wire, "out.defaults", c="z")
    assert wire.query == [("b", "y"), ("c", "z")]


# --- headers and cookies ------------------------------------------------------------------------------------------


def test_headers(made: Made, call: Caller, wire: Wire) -> None:
    """Header values are sent as text."""
    call(wire, "out.header", x_text="a b", x_count=0, x_flag=True, x_kind=made.models.Kind.PLAIN)
    sent = {name: value for name, value in wire.request.headers.items() if name.startswith("x-")}
    assert sent == {"x-text": "a b", "x-count": "0", "x-flag": "true", "x-kind": "plain"}


@pytest.mark.parametrize("value", [None, "UNSET"])
def test_header_without_value(made: Made, call: Caller, wire: Wire, value: Any) -> None:
    """A header without a value is not sent."""
    call(wire, "out.header", x_text=made.types.UNSET if value else None)
    assert "x-text" not in wire.request.headers


@pytest.mark.parametrize(
    ("cookies", "sent"),
    [
        ({"one": "a"}, "one=a"),
        ({"two": "b", "one": "a"}, "one=a; two=b"),
        ({"one": 'a;b, "c" é=\\'}, "one=a%3Bb%2C%20%22c%22%20%C3%A9=%5C"),
        ({"one": ""}, "one="),
        ({}, None),
        ({"one": None}, None),
    ],
)
def test_cookies(call: Caller, wire: Wire, cookies: dict[str, Any], sent: str | None) -> None:
    """Cookies are one header, and a value cannot add another cookie."""
    call(wire, "out.cookie", **cookies)
    assert wire.request.headers.get("cookie") == sent


@pytest.mark.parametrize(
    ("operation", "sent"),
    [
        ("read.thing", "application/json, text/plain"), ("read.text", "text/csv"), ("read.file", "application/zip"),
        ("read.two_kinds", "application/json, model/gltf-binary"), ("out.accept", "application/vnd.v2+json"),
        ("read.nothing", "*/*"),
    ],
)  # fmt: skip
def test_accept_header(call: Caller, operation: str, sent: str) -> None:
    """The accept header lists the documented media types."""
    wire = Wire(httpx.Response(200, json={"id": "x"}))
    if operation.endswith("nothing"):
        wire = Wire(httpx.Response(204))
    call(wire, operation)
    assert wire.request.headers["accept"] == sent


# --- bodies: JSON -------------------------------------------------------------------------------------------------


def test_json_body(made: Made, call: Caller, wire: Wire) -> None:
    """A JSON body is compact UTF-8, also for additional properties."""
    more = {"more": [1, None], "when": NOON}
    call(wire, "bodies.json", body=made.models.Thing(id="é", made=NOON, additional_properties=more))
    noon = "2024-01-02T12:00:00+00:00"
    assert wire.body == f'{{"more":[1,null],"when":"{noon}","id":"é","made":"{noon}"}}'.encode()
    assert wire.request.headers["content-type"] == JSON
    assert wire.request.headers["content-length"] == str(len(wire.body))


def test_json_body_types(made: Made, call: Caller, wire: Wire) -> None:
    """A JSON body may be a list or any JSON value."""
    call(wire, "bodies.list_things", body=[made.models.Thing(id="1"), made.models.Thing(id="2")])
    assert wire.body == b'[{"id":"1"},{"id":"2"}]'
    values: list[tuple[Any, bytes]] = [
        (None, b"null"), ([], b"[]"), ({}, b"{}"), ("", b'""'), (0, b"0"), (False, b"false"),
        ({"a": [NOON, made.models.Thing(id="1"), made.models.Kind.FAN_CY, (1,)]},
         b'{"a":["2024-01-02T12:00:00+00:00",{"id":"1"},"fan cy",[1]]}'),
    ]  # fmt: skip
    for value, sent in values:
        call(wire, "bodies.anything", body=value)
        assert wire.body == sent
        assert wire.request.headers["content-type"] == "application/vnd.any+json; v=1"


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_json_body_nan(made: Made, call: Caller, wire: Wire, value: float) -> None:
    """NaN and infinity raise before anything is sent."""
    with pytest.raises(ValueError, match="JSON"):
        call(wire, "bodies.json", body=made.models.Thing(id="1", size=value))
    assert wire.requests == []


@pytest.mark.parametrize("operation", ["optional", "optional_multipart", "optional_upload"])
def test_body_omitted(made: Made, call: Caller, wire: Wire, operation: str) -> None:
    """An omitted optional body sends neither content nor content type."""
    for arguments in ({}, {"body": made.types.UNSET}):
        call(wire, f"bodies.{operation}", **arguments)
        assert wire.body == b""
        assert "content-type" not in wire.request.headers
        assert wire.request.headers["content-length"] == "0"


@pytest.mark.parametrize("operation", ["json", "form", "multipart", "upload", "either"])
def test_body_required(call: Caller, wire: Wire, operation: str) -> None:
    """A required body is a required argument."""
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'body'"):
        call(wire, f"bodies.{operation}")


# --- bodies: forms ------------------------------------------------------------------------------------------------


def test_form(made: Made, call: Caller, wire: Wire) -> None:
    """A form holds text values, and objects as JSON."""
    models = made.models
    fields = models.Plain(
        name="a b&c=ü", flag=True, count=0, when=NOON, kind=models.Kind.FAN_CY, more_texts=["x", "y"],
        part=models.Thing(id="1", size=1.5), parts=[models.Thing(id="2")],
    )  # fmt: skip

    call(wire, "bodies.form", body=fields)

    assert wire.request.headers["content-type"] == FORM
    assert httpx.QueryParams(wire.body.decode()).multi_items() == [
        ("name", "a b&c=ü"), ("flag", "true"), ("count", "0"), ("when", "2024-01-02T12:00:00+00:00"),
        ("kind", "fan cy"), ("more-texts", "x"), ("more-texts", "y"), ("part", '{"id":"1","size":1.5}'),
        ("parts", '{"id":"2"}'),
    ]  # fmt: skip


def test_form_empty(made: Made, call: Caller, wire: Wire) -> None:
    """A form without fields is an empty form."""
    call(wire, "bodies.form", body=made.models.Plain())
    assert (wire.body, wire.request.headers["content-type"]) == (b"", FORM)


def parts(request: httpx.Request, body: bytes) -> list[tuple[str, str | None, str, bytes]]:
    """The fields of a multipart body: name, file name, media type, content."""
    head = b"Content-Type: " + request.headers["content-type"].encode() + b"\r\n\r\n"
    message = email.message_from_bytes(head + body, policy=email.policy.HTTP)
    assert not message.defects
    found = []
    for part in message.iter_parts():
        assert isinstance(part, EmailMessage)
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        name = part.get_param("name", header="content-disposition")
        found.append((str(name), part.get_filename(), part.get_content_type(), payload))
    return found


def test_multipart(made: Made, call: Caller, wire: Wire) -> None:
    """A multipart form holds texts, JSON and files."""
    models, file = made.models, made.types.File
    fields = models.Fields(
        name="a\r\nb", flag=False, count=3, when=NOON, kind=models.Kind.PLAIN, more_texts=["x", "y"],
        part=models.Thing(id="é"), parts=[models.Thing(id="2"), models.Thing(id="3")], maybe=None,
        file=file(io.BytesIO(b"\0\r\n--data"), "ä \"b\".bin", "image/png"),
        files=[file(io.BytesIO(b"one")), file(io.BytesIO(b""), "empty")],
    )  # fmt: skip

    call(wire, "bodies.multipart", body=fields)

    found = parts(wire.request, wire.body)
    assert [(name, kind, data) for name, _, kind, data in found] == [
        ("name", "text/plain", b"a\r\nb"),
        ("flag", "text/plain", b"false"),
        ("count", "text/plain", b"3"),
        ("when", "text/plain", b"2024-01-02T12:00:00+00:00"),
        ("kind", "text/plain", b"plain"),
        ("more-texts", "text/plain", b"x"),
        ("more-texts", "text/plain", b"y"),
        ("part", "application/json", '{"id":"é"}'.encode()),
        ("parts", "application/json", b'{"id":"2"}'),
        ("parts", "application/json", b'{"id":"3"}'),
        ("maybe", "application/json", b"null"),
        ("file", "image/png", b"\0\r\n--data"),
        ("files", OCTETS, b"one"),
        ("files", OCTETS, b""),
    ]
    # A part without a file name is no file to many services.
    assert [file_name for _, file_name, _, _ in found] == [None] * 11 + ["ä %22b%22.bin", "file", "empty"]


def test_multipart_boundary(made: Made, call: Caller, wire: Wire) -> None:
    """The boundary is new for each form and no payload can contain it."""
    payload = b'--+++\r\nContent-Disposition: form-data; name="injected"\r\n\r\nx\r\n--+++--'
    for _ in range(3):
        call(wire, "bodies.multipart", body=made.models.Fields(file=made.types.File(io.BytesIO(payload), "a")))
        assert parts(wire.request, wire.body) == [("file", "a", OCTETS, payload)]
    boundaries = {request.headers["content-type"] for request in wire.requests}
    assert len(boundaries) == 3
    assert all(len(boundary) > len("multipart/form-data; boundary=") + 15 for boundary in boundaries)


def test_multipart_empty(made: Made, call: Caller, wire: Wire) -> None:
    """A multipart form without fields is an empty form."""
    call(wire, "bodies.multipart", body=made.models.Fields())
    kind, _, boundary = wire.request.headers["content-type"].partition("; boundary=")
    assert kind == MULTIPART
    assert wire.body == f"--{boundary}--\r\n".encode()  # as browsers send it
    assert wire.request.headers["content-length"] == str(len(wire.body))


def test_multipart_additional(made: Made, call: Caller, wire: Wire) -> None:
    """Additional properties are fields of the form, and a file is read from its current position."""
    payload = io.BytesIO(b"0123456789")
    payload.seek(6)
    more = {"tag": "x", "file 2": made.types.File(io.BytesIO(b"data"), "b")}
    fields = made.models.Fields(file=made.types.File(payload, "a"), additional_properties=more)
    call(wire, "bodies.multipart", body=fields)
    assert parts(wire.request, wire.body) == [
        ("tag", None, "text/plain", b"x"), ("file 2", "b", OCTETS, b"data"), ("file", "a", OCTETS, b"6789"),
    ]  # fmt: skip


def test_body_by_class(made: Made, call: Caller, wire: Wire) -> None:
    """The class of the body selects the media type."""
    models = made.models
    for body, media_type, sent in [
        (models.Thing(id="1"), JSON, b'{"id":"1"}'),
        (models.Plain(name="x"), FORM, b"name=x"),
        (made.types.File(io.BytesIO(b"picture")), "image/png", b"picture"),
    ]:
        call(wire, "bodies.either", body=body)
        assert (wire.request.headers["content-type"], wire.body) == (media_type, sent)


# --- bodies: files ------------------------------------------------------------------------------------------------


class Pipe(io.RawIOBase):
    """Bytes that come once, and of which nobody knows how many they are."""

    def __init__(self, data: bytes) -> None:
        self._inner = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._inner.read(min(len(buffer), 7))
        buffer[: len(data)] = data
        return len(data)


class Again(httpx.Auth):
    """Signs in when it is told to, and sends the request a second time."""

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        response = yield request
        if response.status_code == 401:
            request.headers["Authorization"] = "Bearer x"
            yield request


def test_file_body(made: Made, call: Caller, wire: Wire) -> None:
    """A file is streamed with its length."""
    data = bytes(range(256)) * 1000
    call(wire, "bodies.upload", body=made.types.File(io.BytesIO(data)))
    assert wire.body == data
    assert wire.request.headers["content-length"] == "256000"
    assert "transfer-encoding" not in wire.request.headers


@pytest.mark.parametrize(("media_type", "sent"), [(None, "image/jpeg"), ("image/png", "image/png"), ("a/b", "a/b")])
def test_file_media_type(made: Made, call: Caller, wire: Wire, media_type: str | None, sent: str) -> None:
    """A file is sent with its own media type, or with that of the definition."""
    call(wire, "bodies.upload", body=made.types.File(io.BytesIO(b"x"), "name", media_type))
    assert wire.request.headers["content-type"] == sent


@pytest.mark.parametrize(("position", "sent"), [(0, b"0123456789"), (4, b"456789"), (10, b"")])
def test_file_position(made: Made, call: Caller, wire: Wire, position: int, sent: bytes) -> None:
    """A file is sent from its current position."""
    payload = io.BytesIO(b"0123456789")
    payload.seek(position)
    call(wire, "bodies.upload", body=made.types.File(payload))
    assert (wire.body, wire.request.headers["content-length"]) == (sent, str(len(sent)))


@pytest.mark.parametrize("operation", ["upload", "multipart"])
def test_pipe(made: Made, call: Caller, wire: Wire, operation: str) -> None:
    """A file of unknown length is sent in chunks, also in a form."""
    file = made.types.File(Pipe(b"x" * 100), "a")
    call(wire, f"bodies.{operation}", body=file if operation == "upload" else made.models.Fields(file=file))
    if operation == "upload":
        assert wire.body == b"x" * 100
    else:
        assert parts(wire.request, wire.body) == [("file", "a", OCTETS, b"x" * 100)]
    assert "content-length" not in wire.request.headers
    assert wire.request.headers["transfer-encoding"] == "chunked"


@pytest.mark.parametrize("position", [0, 4])
@pytest.mark.parametrize("operation", ["upload", "multipart"])
def test_file_resent(made: Made, call: Caller, operation: str, position: int) -> None:
    """After authentication, a complete file or form is sent again."""
    wire = Wire(httpx.Response(401), httpx.Response(200))
    payload = io.BytesIO(b"0123456789")
    payload.seek(position)
    file = made.types.File(payload, "a")
    body = file if operation == "upload" else made.models.Fields(name="x", file=file)

    call.using(wire, {"auth": Again()}, f"bodies.{operation}", body=body)

    sent = b"0123456789"[position:]
    assert wire.bodies[0] == wire.bodies[1]
    if operation == "upload":
        assert wire.body == sent
        assert [request.headers["content-length"] for request in wire.requests] == [str(10 - position)] * 2
    else:
        assert parts(wire.request, wire.body)[1] == ("file", "a", OCTETS, sent)


@pytest.mark.parametrize("operation", ["upload", "multipart"])
def test_pipe_resent(made: Made, call: Caller, operation: str) -> None:
    """A pipe raises instead of being sent again without content, also in a form."""
    wire = Wire(httpx.Response(401), httpx.Response(200))
    file = made.types.File(Pipe(b"data"), "a")
    body = file if operation == "upload" else made.models.Fields(name="x", file=file)
    with pytest.raises(ValueError, match="cannot be sent a second time"):
        call.using(wire, {"auth": Again()}, f"bodies.{operation}", body=body)
    (sent,) = wire.bodies
    assert (sent if operation == "upload" else parts(wire.request, sent)[1][3]) == b"data"


def test_file_stays_open(made: Made, call: Caller, wire: Wire) -> None:
    """A file is still open after the call."""
    payload = io.BytesIO(b"data")
    call(wire, "bodies.upload", body=made.types.File(payload))
    call(wire, "bodies.multipart", body=made.models.Fields(file=made.types.File(payload)))
    assert not payload.closed


# --- answers ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 201, 203, 226, 299])
def test_success_status(made: Made, call: Caller, status: int) -> None:
    """Any 2xx status is read as the documented one."""
    assert call(json({"id": "x"}, status), "read.thing") == made.models.Thing(id="x")


def shape(value: Any) -> Any:
    """The classes that a value is made of."""
    if isinstance(value, list):
        return [shape(item) for item in value]
    if isinstance(value, dict):
        return {key: shape(item) for key, item in value.items()}
    return type(value).__name__


def as_json(value: Any) -> Any:
    if isinstance(value, list):
        return [as_json(item) for item in value]
    if isinstance(value, dict):
        return {key: as_json(item) for key, item in value.items()}
    return value.to_dict() if hasattr(value, "to_dict") else value


DATA: JsonObject = {"data": "x", "response": "y"}


@pytest.mark.parametrize(
    ("operation", "value", "classes"),
    [
        ("things", [{"id": "x"}, {"id": "y"}], ["Thing", "Thing"]),
        ("things", [], []),
        ("things", [None], ["NoneType"]),
        ("by_name", {"a": {"id": "x"}, "b": None}, {"a": "Thing", "b": "NoneType"}),
        ("maybe", {"id": "x"}, "Thing"),
        ("maybe", None, "NoneType"),
        ("texts", ["a", None], ["str", "NoneType"]),
        ("number_alone", 3, "int"),
        ("whatever", {"a": [1]}, {"a": ["int"]}),
        ("whatever", None, "NoneType"),
        ("whatever", 0, "int"),
        ("union", {"id": "x"}, "Thing"),
        ("union", {"code": "x"}, "Problem"),
        ("union", {"else": 1}, {"else": "int"}),
        ("union_or_list", [{"id": "x"}], ["Thing"]),
        ("union_or_list", {"code": "x"}, "Problem"),
        ("union_or_list", "text", "str"),
        # The code that reads an answer is put together of text: what a class is called is no part of that.
        ("metadata", DATA, "Metadata"),
        ("metadata_list", [DATA, None], ["Metadata", "NoneType"]),
        ("metadata_map", {"data": DATA}, {"data": "Metadata"}),
        ("metadata_or_null", DATA, "Metadata"),
        ("metadata_or_null", None, "NoneType"),
        ("metadata_among_others", [DATA], ["Metadata"]),
        ("metadata_among_others", {"id": "x"}, "Thing"),
        ("metadata_among_others", "data", "str"),
        ("metadata_kind", "data", "MetadataKind"),
        ("metadata_kind", "else", "MetadataKind"),
    ],
)
def test_response_types(call: Caller, operation: str, value: Any, classes: Any) -> None:
    """A response is read as the documented type and can be written again."""
    found = call(json(value), f"read.{operation}")
    assert shape(found) == classes
    assert as_json(found) == value


def test_response_text(call: Caller) -> None:
    """A response may be text."""
    wire = Wire(httpx.Response(200, content="a;é\r\n".encode(), headers={"content-type": "text/csv; charset=utf-8"}))
    assert call(wire, "read.text") == "a;é\r\n"
    assert call(Wire(httpx.Response(200)), "read.text") == ""


def test_response_file(made: Made, call: Caller) -> None:
    """A response may be a file."""
    wire = Wire(httpx.Response(200, content=b"PK\x03", headers={"content-type": "application/zip"}))
    found = call(wire, "read.file")
    assert isinstance(found, made.types.File)
    assert (found.payload.read(), found.mime_type, found.file_name) == (b"PK\x03", "application/zip", None)


@pytest.mark.parametrize(
    ("media_type", "is_json"),
    [
        (JSON, True), ("application/problem+json", True), ("Application/JSON; charset=utf-8", True),
        ("model/gltf-binary", False), (OCTETS, False), ("image/png", False),
    ],
)  # fmt: skip
def test_json_or_file(made: Made, call: Caller, media_type: str, *, is_json: bool) -> None:
    """The media type tells whether a response is JSON or a file."""
    answer = httpx.Response(200, content=b'{"id":"x"}', headers={"content-type": media_type})
    found = call(Wire(answer), "read.two_kinds")
    if is_json:
        assert found == made.models.Thing(id="x")
    else:
        assert (found.payload.read(), found.mime_type) == (b'{"id":"x"}', media_type)


@pytest.mark.parametrize("status", [200, 204, 299])
@pytest.mark.parametrize("body", [b"", b"<html>", b'{"a":1}'])
def test_response_undocumented(call: Caller, status: int, body: bytes) -> None:
    """A response without a documented body is None, and so is an empty one that may be anything."""
    assert call(Wire(httpx.Response(status, content=body)), "read.nothing") is None
    assert call(Wire(httpx.Response(status)), "read.whatever") is None


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (200, {"id": "x"}, "Thing"),
        (202, None, "NoneType"),
        (203, {"code": "x"}, "Problem"),
        (299, {"id": "x"}, "Thing"),
    ],
)
def test_response_by_status(call: Caller, status: int, body: Any, expected: str) -> None:
    """The status selects the documented type."""
    assert type(call(json(body, status), "read.by_status")).__name__ == expected


def test_response_by_status_alone(made: Made, call: Caller) -> None:
    """The status distinguishes a value from a file; the default is the result if no success is documented."""
    assert call(json({"id": "x"}), "read.either_kind") == made.models.Thing(id="x")
    assert call(Wire(httpx.Response(201, content=b"picture")), "read.either_kind").payload.read() == b"picture"
    assert call(json({"id": "x"}), "read.default") == made.models.Thing(id="x")


def test_redirect_documented(made: Made, call: Caller) -> None:
    """A documented redirect is a result."""
    redirect = httpx.Response(302, headers={"location": "https://elsewhere.example"})
    assert call(Wire(redirect), "read.moved") is None
    found = call(Wire(redirect), "read.with_response.moved")
    assert (found.status_code, found.headers["location"]) == (302, "https://elsewhere.example")
    assert call(json({"code": "x"}, 303), "read.moved") == made.models.Problem(code="x")


@pytest.fixture(scope="module")
def moving(generate: Generate) -> Made:
    return generate(get("moved", several(s200=THING, s3XX={"description": ""})), SCHEMAS)


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("status", [300, 302, 304, 307])
def test_redirect_range(moving: Made, status: int, *, is_async: bool) -> None:
    """Each status of a documented range of redirects is a result."""
    call = Caller(moving, is_async=is_async)
    assert call(json({"id": "x"}), "read.moved") == moving.models.Thing(id="x")
    assert call(Wire(httpx.Response(status)), "read.moved") is None
    with pytest.raises(moving.errors.StatusError):
        call(Wire(httpx.Response(400)), "read.moved")


@pytest.mark.parametrize("status", [300, 302, 304])
def test_redirect_undocumented(made: Made, call: Caller, status: int) -> None:
    """An undocumented redirect raises StatusError."""
    with pytest.raises(made.errors.StatusError):
        call(Wire(httpx.Response(status, headers={"location": "/"})), "read.thing")


def test_head(call: Caller) -> None:
    """A HEAD request has headers and no value."""
    wire = Wire(httpx.Response(200, headers={"content-type": JSON, "x-size": "3"}))
    found = call(wire, "read.with_response.peek")
    assert (found.value, found.headers["x-size"]) == (None, "3")


# --- status and headers -------------------------------------------------------------------------------------------


def test_with_response(made: Made, call: Caller) -> None:
    """`with_response` returns the value with status and headers."""
    wire = Wire(httpx.Response(203, json={"id": "x"}, headers={"x-request-id": "1"}))
    found = call(wire, "read.with_response.thing")
    assert isinstance(found, made.types.Response)
    assert found.value == made.models.Thing(id="x")
    assert (found.status_code, found.headers["X-Request-ID"]) == (203, "1")
    assert isinstance(found.http_response, httpx.Response)
    assert call(Wire(httpx.Response(204)), "read.with_response.nothing").value is None


def test_request_object(made: Made, wire: Wire) -> None:
    """A request is data that any client can send."""
    module = made.load("api.bodies.json")
    request = module.request(body=made.models.Thing(id="1"))
    assert (request.operation, request.method, request.url, request.body) == ("json", "POST", "/json", b'{"id":"1"}')
    for _ in range(2):
        assert made.client(wire).send(request).status_code == 200
    assert asyncio.run(made.client(wire, "AsyncClient").send(request)).status_code == 200
    assert wire.bodies == [b'{"id":"1"}'] * 3


def test_operation_extension(call: Caller, wire: Wire) -> None:
    """The httpx request carries the name of the operation."""
    call(wire, "out.path", "a", "b")
    assert wire.request.extensions["operation"] == "path"
    call(wire, "out.with_response.path", "a", "b")
    assert wire.request.extensions["operation"] == "path"


# --- refusals -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "status", [199, 300, 400, 401, 404, 418, 429, 451, 499, 500, 503, 520, 530, 561, 599, 600, 999]
)
def test_status_error(made: Made, call: Caller, status: int) -> None:
    """Each status other than 2xx raises StatusError."""
    with pytest.raises(made.errors.StatusError) as caught:
        call(Wire(httpx.Response(status, content=b"x")), "read.things")
    error = caught.value
    assert (error.status_code, error.operation, error.error) == (status, "things", None)
    assert str(error) == f"things: the service answered with status {status}"
    assert repr(error) == f"<StatusError: {error}>"
    assert isinstance(error, made.errors.ApiError)
    assert error.response.content == b"x"
    assert (error.__cause__, error.__context__) == (None, None)


@pytest.mark.parametrize(
    ("operation", "answer", "error"),
    [
        ("thing", httpx.Response(404, json={"code": "gone", "more": 1}), {"code": "gone", "more": 1}),
        ("thing", httpx.Response(409, json={"code": "x"}), None),
        ("thing", httpx.Response(422, content=b"no"), "no"),
        ("with_default_error", httpx.Response(500, json={"code": "x"}), {"code": "x"}),
        ("with_default_error", httpx.Response(302, json={"code": "x"}), {"code": "x"}),
        # Not documented, or not what is documented.
        ("thing", httpx.Response(500, json={"code": "x"}), None),
        ("thing", httpx.Response(404, content=b"<html>"), None),
        ("thing", httpx.Response(404), None),
        ("thing", httpx.Response(404, json={"message": "x"}), None),
        ("thing", httpx.Response(404, json=["x"]), None),
    ],
)
def test_error_body(made: Made, call: Caller, operation: str, answer: httpx.Response, error: Any) -> None:
    """The documented body of an error response is read if possible."""
    with pytest.raises(made.errors.StatusError) as caught:
        call(Wire(answer), f"read.{operation}")
    found = caught.value.error
    assert (found.to_dict() if hasattr(found, "to_dict") else found) == error


NO_BODY: JsonObject = {"description": ""}
RANGES: dict[str, JsonObject] = {
    "one_range": {"4XX": PROBLEM},
    "two_ranges": {"4XX": PROBLEM, "5XX": THING},
    "range_and_default": {"4XX": PROBLEM, "default": THING},
    "default_and_range": {"default": THING, "4XX": PROBLEM},
    "range_and_status": {"4XX": PROBLEM, "404": THING},
    "empty_range": {"4XX": NO_BODY, "default": THING},
    "empty_status": {"404": NO_BODY, "default": THING},
}


@pytest.fixture(scope="module")
def ranges(generate: Generate) -> Made:
    operations: JsonObject = {}
    for name, documented in RANGES.items():
        operations |= get(name, {"responses": {"200": NO_BODY, **documented}})
    return generate(operations, SCHEMAS)


@pytest.mark.parametrize(
    ("name", "status", "expected"),
    [
        ("two_ranges", 404, "Problem"), ("two_ranges", 500, "Thing"), ("two_ranges", 503, "Thing"),
        ("two_ranges", 600, "NoneType"), ("range_and_default", 404, "Problem"), ("range_and_default", 500, "Thing"),
        ("default_and_range", 404, "Problem"), ("default_and_range", 500, "Thing"), ("range_and_status", 404, "Thing"),
        ("range_and_status", 403, "Problem"), ("one_range", 404, "Problem"), ("one_range", 500, "NoneType"),
        ("empty_range", 500, "Thing"), ("empty_status", 400, "Thing"),
    ],
)  # fmt: skip
def test_error_by_status(ranges: Made, name: str, status: int, expected: str) -> None:
    """An exact status goes before a range, and a range before the default."""
    with pytest.raises(ranges.errors.StatusError) as caught:
        Caller(ranges, is_async=False)(json({"id": "x", "code": "y"}, status), f"read.{name}")
    assert type(caught.value.error).__name__ == expected


# --- what a client raises instead ---------------------------------------------------------------------------------


class OwnError(Exception):
    """What an overlay puts in the place of our errors."""


@pytest.mark.parametrize(
    ("answer", "kind"),
    [(httpx.Response(404, json={"code": "x"}), "StatusError"), (httpx.Response(200, content=b"<p>"), "DecodeError")],
)
@pytest.mark.parametrize("operation", ["read.thing", "read.with_response.thing"])
def test_on_error(call: Caller, answer: httpx.Response, kind: str, operation: str) -> None:
    """`on_error` replaces the exception."""
    seen: list[Any] = []

    def changed(error: Any) -> Exception:
        seen.append(error)
        return OwnError(str(error))

    with pytest.raises(OwnError, match=r"^thing: ") as caught:
        call.using(Wire(answer), {"on_error": changed}, operation)

    assert [type(error).__name__ for error in seen] == [kind]
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


def test_connection_error(call: Caller) -> None:
    """A connection error is the exception of httpx."""

    class Down(Wire):
        def _answer(self, request: httpx.Request, body: bytes) -> httpx.Response:  # noqa: ARG002
            raise httpx.ConnectError("down", request=request)

    with pytest.raises(httpx.ConnectError, match="down"):
        call(Down(), "read.thing")


# --- the client ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Client", "AsyncClient"])
@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, httpx.Timeout(30.0)),
        ({"timeout": 2.5}, httpx.Timeout(2.5)),
        ({"timeout": httpx.Timeout(1.0, read=60.0)}, httpx.Timeout(1.0, read=60.0)),
    ],
)
def test_timeout(made: Made, name: str, options: dict[str, Any], expected: httpx.Timeout) -> None:
    """The timeout is 30 seconds by default and can be set."""
    client = getattr(made.load(), name)(BASE, headers={"X-A": "1"}, **options)
    inner = client.get_httpx_client()
    assert inner.timeout == expected
    assert str(inner.base_url) == f"{BASE}/"
    assert client.get_httpx_client() is inner


def test_httpx_client_settings(made: Made, wire: Wire) -> None:
    """An httpx client that was passed keeps its own settings."""
    given = httpx.Client(base_url="https://given.example", transport=wire, timeout=7, headers={"X-Given": "1"})
    made.load().Client(BASE, headers={"X-A": "1"}).set_httpx_client(given).read.nothing()
    assert wire.request.extensions["timeout"]["read"] == 7
    assert str(wire.request.url) == "https://given.example/nothing"
    assert (wire.request.headers.get("x-given"), wire.request.headers.get("x-a")) == ("1", None)


@contextlib.asynccontextmanager
async def opened(client: Any) -> AsyncIterator[Any]:
    """Enter and leave a sync or async client."""
    if hasattr(client, "__aenter__"):
        async with client:
            yield client
    else:
        with client:
            yield client


@pytest.mark.parametrize("name", ["Client", "AsyncClient"])
def test_close(made: Made, wire: Wire, name: str) -> None:
    """Only a client's own httpx client is closed; without a request there is none."""
    new = getattr(made.load(), name)

    async def run() -> None:
        given = getattr(httpx, name)(transport=wire)
        async with opened(new(BASE).set_httpx_client(given)) as client:
            assert client.get_httpx_client() is given
        async with opened(new(BASE)) as client:
            own = client.get_httpx_client()
            assert not own.is_closed
        async with opened(new(BASE)):
            pass
        assert (given.is_closed, own.is_closed) == (False, True)

    asyncio.run(run())


def test_client_repr(made: Made) -> None:
    """The repr of a client shows neither base URL nor headers."""
    for name in ("Client", "AsyncClient"):
        client = getattr(made.load(), name)("https://secret.example", headers={"Authorization": "secret"})
        assert repr(client) == f"<{name}>"


@pytest.mark.parametrize("base", ["https://h.example/v1", "https://h.example/v1/"])
def test_base_url(made: Made, wire: Wire, base: str) -> None:
    """Paths are appended to the base URL."""
    client = made.load().Client(base)
    client.set_httpx_client(httpx.Client(base_url=base, transport=wire))
    client.send(made.load("api.read.nothing").request())
    assert str(wire.request.url) == "https://h.example/v1/nothing"


def test_sync_and_async_operations(made: Made) -> None:
    """Sync and async client have the same operations and parameters."""
    module, more = made.load("api.read"), made.load("api.read.with_response")
    for one, other in [
        (module.ReadResource, module.AsyncReadResource), (more.ReadWithResponse, more.AsyncReadWithResponse),
    ]:  # fmt: skip
        names = {name for name in vars(one) if not name.startswith("_")}
        assert names == {name for name in vars(other) if not name.startswith("_")}
        for name in names - {"with_response"}:
            assert list(parameters(getattr(one, name))) == list(parameters(getattr(other, name)))
            assert asyncio.iscoroutinefunction(getattr(other, name))
            assert not asyncio.iscoroutinefunction(getattr(one, name))

"""Tests of the request check: valid requests are decoded, and invalid requests are rejected."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from ..support.definition import Definition, Json, JsonObject
from ._parameters import RejectedError
from ._request_check import ABSENT, check_request

BASE = "https://host.example/base"
JPEG = b"\xff\xd8\r\n--edge\r\n"


def parameter(name: str, location: str, schema: JsonObject, **more: Any) -> JsonObject:
    return {"name": name, "in": location, "required": location == "path", "schema": schema, **more}


TEXT: JsonObject = {"type": "string"}
FLAG: JsonObject = {"type": "boolean"}
WHOLE: JsonObject = {"type": "integer", "minimum": 1}
LIST: JsonObject = {"type": "array", "items": {"type": "string"}}
FILE: JsonObject = {"type": "string", "format": "binary"}
FILTER: JsonObject = {
    "type": "object",
    "properties": {"kind": {"anyOf": [LIST, {"type": "string", "enum": ["mesh", "scene"]}]}, "open": FLAG},
}
JOB: JsonObject = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": TEXT, "at": {"type": "string", "format": "date-time"}, "note": TEXT | {"nullable": True}},
    "additionalProperties": False,
}
FORM: JsonObject = {
    "type": "object",
    "required": ["file"],
    "properties": {
        "file": FILE,
        "more": {"type": "array", "items": FILE},
        "wait": FLAG,
        "count": WHOLE,
        "data": {"type": "object", "properties": {"a": TEXT}},
        "table": {"type": "string"},
    },
}
DEFINITION = Definition(
    {
        "openapi": "3.0.3",
        "servers": [{"url": "https://vendor.example"}],
        "paths": {
            "/jobs/{id}": {
                "parameters": [parameter("id", "path", TEXT)],
                "get": {
                    "operationId": "read",
                    "parameters": [
                        parameter("limit", "query", WHOLE),
                        parameter("all", "query", FLAG),
                        parameter(
                            "depth", "query", {"anyOf": [{"type": "string", "enum": ["all"]}, {"type": "integer"}]}
                        ),
                        parameter("tags[]", "query", LIST),
                        parameter("ids", "query", LIST, explode=False),
                        parameter("either", "query", LIST, style="pipeDelimited", explode=False),
                        parameter("filter", "query", FILTER, style="deepObject", explode=True),
                        {"name": "where", "in": "query", "content": {"application/json": {"schema": FILTER}}},
                        parameter("X-Scope", "header", {"type": "string", "enum": ["all", "mine"]}),
                        parameter("session", "cookie", TEXT),
                    ],
                    "responses": {"200": {"content": {"application/vnd.x.v1+json": {}}}},
                },
                "patch": {
                    "operationId": "change",
                    "requestBody": {"required": True, "content": {"application/json": {"schema": JOB}}},
                    "responses": {"204": {}},
                },
            },
            "/jobs": {
                "get": {
                    "operationId": "list",
                    "parameters": [
                        parameter("orgId", "query", TEXT, required=True),
                        parameter("Accept", "header", TEXT, required=True),
                    ],
                    "responses": {"200": {"content": {"application/vnd.x.v1+json": {}}}},
                },
                "post": {
                    "operationId": "send",
                    "requestBody": {
                        "content": {
                            "multipart/form-data": {"schema": FORM, "encoding": {"table": {"contentType": "text/csv"}}},
                            "image/jpeg": {"schema": FILE},
                            "application/x-www-form-urlencoded": {
                                "schema": {
                                    "type": "object",
                                    "required": ["grant"],
                                    "properties": {"grant": {"type": "string", "enum": ["code"]}, "wait": FLAG},
                                }
                            },
                        }
                    },
                    "responses": {"204": {}},
                },
            },
            "/fetch/{address}": {
                "get": {
                    "operationId": "fetch",
                    "servers": [{"url": "https://{zone}.vendor.example/v2/", "variables": {"zone": {"default": "eu"}}}],
                    "x-allow-reserved-path": ["address"],
                    "parameters": [parameter("address", "path", TEXT)],
                    "responses": {"204": {}},
                }
            },
        },
    }
)
OPERATIONS = {operation.id: operation for operation in DEFINITION.operations}


def check(operation: str, method: str, url: str, **options: Any) -> Any:
    """Return the decoded content of a request."""
    request = httpx.Request(method, url if "://" in url else BASE + url, **options)
    request.read()
    return check_request(OPERATIONS[operation], request, BASE)


# --- path, query, headers, cookies --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "values"),
    [
        ("", {}),
        ("?limit=5&all=false", {"limit": 5, "all": False}),
        ("?depth=all", {"depth": "all"}),
        ("?depth=2", {"depth": 2}),
        ("?tags[]=a&tags%5B%5D=b", {"tags[]": ["a", "b"]}),
        ("?tags[]=a", {"tags[]": ["a"]}),
        ("?ids=a,b%2Cc", {"ids": ["a", "b", "c"]}),
        ("?either=a%7Cb", {"either": ["a", "b"]}),
        ("?filter[kind]=mesh", {"filter": {"kind": "mesh"}}),
        ("?filter[kind][0]=mesh", {"filter": {"kind": ["mesh"]}}),
        (
            "?filter%5Bkind%5D%5B0%5D=x%26y&filter[kind][1]=z&filter[open]=true",
            {"filter": {"kind": ["x&y", "z"], "open": True}},
        ),
        ('?where={"open":true}', {"where": {"open": True}}),
    ],
)
def test_query(query: str, values: JsonObject) -> None:
    """Query parameters are decoded by style and type."""
    sent = check("read", "GET", f"/jobs/a{query}")
    assert sent.parameters == {("path", "id"): "a"} | {("query", name): value for name, value in values.items()}
    assert sent.body is ABSENT


@pytest.mark.parametrize(
    "query",
    [
        "?other=1",
        "?Limit=1",
        "?limit=5&limit=6",
        "?limit=five",
        "?limit=5.0",
        "?limit=0",
        "?limit=",
        "?limit",
        "?all=True",
        "?all=1",
        "?depth=some",
        "?tags=a",
        "?tags[0]=a",
        "?tags[]=%zz",
        "?tags[]=%ff",
        "?filter=mesh",
        "?filter[other]=mesh",
        "?filter.kind=mesh",
        "?filter[kind]=cloud",
        "?filter[kind][]=mesh",
        "?filter[kind][1]=mesh",
        "?filter[kind][0]=mesh&filter[kind]=mesh",
        "?filter[kind]=mesh&filter[kind]=scene",
        "?filter[open]=True",
        "?filter[open",
        "?filter[]=x",
        "?where=open",
        '?where={"open":1}',
        "?&limit=5",
    ],
)
def test_invalid_query(query: str) -> None:
    """An invalid query is rejected."""
    with pytest.raises(RejectedError):
        check("read", "GET", f"/jobs/a{query}")


@pytest.mark.parametrize(
    ("operation", "url", "value"),
    [
        ("read", "/jobs/a%2Fb%3Fc%20%C3%A4", "a/b?c \u00e4"),
        ("read", "/jobs/a+b", "a+b"),
        ("read", "/jobs/%2E", "."),
        ("fetch", "https://eu.vendor.example/v2/fetch/https://cdn.example/a%20b", "https://cdn.example/a b"),
    ],
)
def test_path(operation: str, url: str, value: str) -> None:
    """Path parameters are decoded."""
    assert list(check(operation, "GET", url).parameters.values()) == [value]


@pytest.mark.parametrize(
    ("operation", "method", "url"),
    [
        ("read", "GET", "/jobs/a/b"),
        ("read", "GET", "/jobs/"),
        ("read", "GET", "/jobs"),
        ("read", "GET", "/job/a"),
        ("read", "GET", "/Jobs/a"),
        ("read", "GET", "/jobs/a/"),
        ("read", "GET", "/jobs/%"),
        ("read", "GET", "/jobs/%ff"),
        ("read", "GET", "//jobs/a"),
        ("read", "GET", "https://host.example/jobs/a"),
        ("read", "GET", "http://host.example/base/jobs/a"),
        ("read", "GET", "https://host.example:444/base/jobs/a"),
        ("read", "GET", "https://me@host.example/base/jobs/a"),
        ("read", "GET", "/jobs/a#b"),
        ("read", "POST", "/jobs/a"),
        ("fetch", "GET", "/fetch/a"),
        ("fetch", "GET", "https://eu.vendor.example/v2/fetch/https:%2F%2Fcdn.example%2Fa"),
        ("fetch", "GET", "https://eu.vendor.example/v2/fetch/https%3a//cdn.example/a"),
        ("fetch", "GET", "https://us.vendor.example/v2/fetch/a"),
        ("fetch", "GET", "https://eu.vendor.example/fetch/a"),
    ],
)
def test_invalid_url_or_method(operation: str, method: str, url: str) -> None:
    """A wrong URL or method is rejected."""
    with pytest.raises(RejectedError):
        check(operation, method, url)


def test_headers_and_cookies() -> None:
    """Headers and cookies are decoded."""
    headers = {"x-scope": "mine", "Cookie": "session=a%20b", "Accept": "application/vnd.x.v1+json, */*;q=0.1"}
    sent = check("read", "GET", "/jobs/a", headers=headers)
    assert sent.parameters[("header", "x-scope")] == "mine"
    assert sent.parameters[("cookie", "session")] == "a b"


@pytest.mark.parametrize(
    "headers",
    [
        [("X-Scope", "none")],
        [("X-Scope", "all"), ("X-Scope", "mine")],
        [("X-Other", "1")],
        [("Cookie", "session=a; other=b")],
        [("Accept", "application/json")],
        [("Accept", "application/vnd.x.v1+json, text/html")],
    ],
)
def test_invalid_header_or_cookie(headers: list[tuple[str, str]]) -> None:
    """An invalid header or cookie is rejected."""
    with pytest.raises(RejectedError):
        check("read", "GET", "/jobs/a", headers=headers)


@pytest.mark.parametrize(
    ("url", "headers"),
    [
        ("/jobs", {"Accept": "application/vnd.x.v1+json"}),
        ("/jobs?orgId=1", {}),
        ("/jobs?orgId=1", {"Accept": "*/*"}),
        ("/jobs?orgId=1", {"Accept": "application/vnd.x.v2+json"}),
    ],
)
def test_missing_parameter(url: str, headers: dict[str, str]) -> None:
    """A request without a required parameter or Accept header is rejected."""
    check("list", "GET", "/jobs?orgId=1", headers={"Accept": "application/vnd.x.v1+json"})
    with pytest.raises(RejectedError):
        check("list", "GET", url, headers=headers)


# --- bodies -------------------------------------------------------------------------------------------------------


def sent_json(value: Json, content_type: str = "application/json") -> Any:
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    return check("change", "PATCH", "/jobs/a", content=content, headers={"Content-Type": content_type})


@pytest.mark.parametrize("value", [{"name": "a"}, {"name": "\u00e4", "at": "2026-01-02T03:04:05Z", "note": None}])
def test_json(value: Json) -> None:
    """A JSON body is decoded."""
    assert sent_json(value).body == value
    assert sent_json(value, "application/json; charset=utf-8").media_type == "application/json"


@pytest.mark.parametrize(
    "value",
    [
        {},
        [],
        None,
        {"name": 1},
        {"name": None},
        {"name": "a", "other": 1},
        {"name": "a", "at": "2026-01-02"},
        {"name": "a", "at": "2026-01-02T03:04:05"},
        b"",
        b"{",
        b'{"name": "a"}}',
        b"{'name': 'a'}",
        b'{"name": "\xe4"}',
        b'{"name": "a", "name": "b"}',
        b'{"name": "a", "note": NaN}',
        b"name=a",
    ],
)
def test_invalid_json(value: Json) -> None:
    """Invalid JSON or an invalid value is rejected."""
    with pytest.raises(RejectedError):
        sent_json(value)


@pytest.mark.parametrize("content_type", ["application/vnd.x+json", "text/plain", "text/json", ""])
def test_invalid_media_type(content_type: str) -> None:
    """A body of another media type is rejected."""
    with pytest.raises(RejectedError):
        sent_json({"name": "a"}, content_type)


def test_missing_or_unknown_body() -> None:
    """A missing or undocumented body is rejected; an optional body can be absent."""
    with pytest.raises(RejectedError, match="missing"):
        check("change", "PATCH", "/jobs/a")
    with pytest.raises(RejectedError, match="without Content-Type"):
        check("change", "PATCH", "/jobs/a", content=b'{"name": "a"}')
    with pytest.raises(RejectedError, match="not absent"):
        check("read", "GET", "/jobs/a", json={})
    assert check("send", "POST", "/jobs").body is ABSENT


def test_invalid_length() -> None:
    """A wrong Content-Length is rejected."""
    headers = {"Content-Type": "image/jpeg", "Content-Length": "3"}
    with pytest.raises(RejectedError, match="Content-Length"):
        check("send", "POST", "/jobs", content=JPEG, headers=headers)


def test_bytes() -> None:
    """A binary body is returned unchanged."""
    sent = check("send", "POST", "/jobs", content=JPEG, headers={"Content-Type": "image/jpeg"})
    assert (sent.media_type, sent.body) == ("image/jpeg", JPEG)


def sent_pairs(text: str) -> Any:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    return check("send", "POST", "/jobs", content=text.encode(), headers=headers)


def test_form() -> None:
    """A URL-encoded form is decoded."""
    assert sent_pairs("grant=code&wait=true&more=a+b%26").body == {"grant": "code", "wait": True, "more": "a b&"}


@pytest.mark.parametrize("text", ["", "grant", "wait=true", "grant=a", "grant=code&wait=True", "grant=code&grant=code"])
def test_invalid_form(text: str) -> None:
    """An invalid form is rejected."""
    with pytest.raises(RejectedError):
        sent_pairs(text)


def part(head: str, content: bytes = b"x") -> bytes:
    return b"--edge\r\nContent-Disposition: form-data; " + head.encode() + b"\r\n\r\n" + content + b"\r\n"


def sent_parts(*parts: bytes, end: bytes = b"--edge--\r\n", boundary: str = "; boundary=edge") -> Any:
    headers = {"Content-Type": f"multipart/form-data{boundary}"}
    return check("send", "POST", "/jobs", content=b"".join(parts) + end, headers=headers)


A_FILE = part('name="file"; filename="a \u00e4.jpg"\r\nContent-Type: image/jpeg', JPEG.replace(b"--edge", b"--edg"))


def test_multipart() -> None:
    """Parts of a multipart form are decoded by their schemas."""
    sent = sent_parts(
        A_FILE,
        part('name="more"; filename="1"\r\nContent-Type: application/octet-stream', b""),
        part('name="more"; filename="2"\r\nContent-Type: application/octet-stream', b"\r\n"),
        part('name="wait"', b"true"),
        part('name="count"\r\nContent-Type: text/plain; charset=utf-8', b"2"),
        part('name="data"\r\nContent-Type: application/json', b'{"a": "b"}'),
        part('name="table"\r\nContent-Type: text/csv', b"a,b"),
    )
    assert sent.media_type == "multipart/form-data"
    assert sent.body == {
        "file": b"\xff\xd8\r\n--edg\r\n",
        "more": [b"", b"\r\n"],
        "wait": True,
        "count": 2,
        "data": {"a": "b"},
        "table": "a,b",
    }


def test_multipart_of_httpx() -> None:
    """A multipart form as httpx writes it is decoded."""
    files = [("file", ("a.bin", JPEG, "image/jpeg")), ("more", ("b.bin", b"b")), ("more", ("c.bin", b"c"))]
    sent = check("send", "POST", "/jobs", data={"count": "3"}, files=files)
    assert sent.body == {"file": JPEG, "more": [b"b", b"c"], "count": 3}


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ([], "'file' is a required property"),
        ([part('name="count"', b"1")], "'file' is a required property"),
        ([A_FILE, A_FILE], "twice"),
        ([part('name="file"\r\nContent-Type: image/jpeg')], "without a file name"),
        ([A_FILE, part('name="other"')], "not documented"),
        ([A_FILE, part('name="wait"', b"True")], "boolean"),
        ([A_FILE, part('name="count"', b"0")], "minimum"),
        ([A_FILE, part('name="count"\r\nContent-Type: application/json', b"1")], "not text/plain"),
        ([A_FILE, part('name="data"', b'{"a": "b"}')], "not application/json"),
        ([A_FILE, part('name="data"\r\nContent-Type: application/json', b'{"a": 1}')], "not of type 'string'"),
        ([A_FILE, part('name="data"\r\nContent-Type: application/json', b"{'a': 'b'}")], "not JSON"),
        ([A_FILE, part('name="table"', b"a,b")], "not text/csv"),
        ([A_FILE, part('nam="x"')], "names no part"),
        ([A_FILE.replace(b"form-data", b"attachment")], "names no part"),
        ([A_FILE.replace(b"\r\n\r\n", b"\r\n", 1)], "empty line"),
        ([b"before\r\n" + A_FILE], "begin or end"),
        ([A_FILE, A_FILE.replace(b"--edge\r\n", b"--edge \r\n", 1)], "line break"),
    ],
)
def test_invalid_multipart(parts: list[bytes], message: str) -> None:
    """An invalid multipart form is rejected."""
    with pytest.raises(RejectedError, match=message):
        sent_parts(*parts)


def test_invalid_boundary() -> None:
    """A multipart form without its boundary is rejected."""
    with pytest.raises(RejectedError, match="begin or end"):
        sent_parts(A_FILE, end=b"--edge\r\n")
    with pytest.raises(RejectedError, match="names no boundary"):
        sent_parts(A_FILE, boundary="")
    with pytest.raises(RejectedError, match="begin or end"):
        sent_parts(A_FILE, boundary="; boundary=other")

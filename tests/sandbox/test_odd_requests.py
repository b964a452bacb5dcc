"""Requests that no client sends on purpose: they are refused as documented, and do no harm."""

import gzip
import json
import socket
from urllib.parse import urlsplit

import httpx
import pytest

from ..support.itwin_platform import V1, Platform

ITWINS, JOBS, COSTS = "/itwins/", "/reality-modeling/jobs", "/reality-modeling/costs"
JSON = {"content-type": "application/json"}


def project(rest: str) -> bytes:
    return f'{{"class": "Endeavor", "subClass": "Project", "displayName": "x", {rest}}}'.encode()


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(project(r'"type": "\ud800"'), id="half-of-a-surrogate-pair"),
        pytest.param(project(r'"further": "\uDC00"'), id="the-other-half-in-an-unknown-property"),
        pytest.param(project('"type": "').removesuffix(b"}") + b'\xed\xa0\x80"}', id="a-half-as-bytes"),
        pytest.param(project('"type": "').removesuffix(b"}") + b'\xff"}', id="no-utf-8"),
        pytest.param(project('"type": null').decode().encode("utf-16"), id="utf-16"),
        pytest.param(project('"further": 1e999'), id="a-number-that-is-infinite"),
        pytest.param(project('"further": NaN'), id="not-a-number"),
        pytest.param(project(f'"latitude": {"9" * 5000}'), id="a-number-of-5000-digits"),
        pytest.param(project(f'"further": {"[" * 101}{"]" * 101}'), id="101-lists"),
        pytest.param(project(f'"further": {"[" * 9999}{"]" * 9999}'), id="9999-lists"),
        pytest.param(b"[" * 100_000, id="lists-without-end"),
        pytest.param(gzip.compress(project('"type": null')), id="packed"),
        pytest.param(b"null", id="null"),
        pytest.param(b" ", id="nothing-but-a-space"),
    ],
)
def test_invalid_bodies(platform: Platform, body: bytes) -> None:
    """Invalid bodies are rejected."""
    response = platform.client.post(ITWINS, content=body, headers=JSON)
    assert response.status_code == 422
    assert response.json()["error"]["code"] == "InvalidiTwinsRequest"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(project(r'"type": "\ud83d\ude00 \u0000"'), id="a-whole-surrogate-pair"),
        pytest.param(project(f'"further": {"[" * 98}1{"]" * 98}'), id="98-lists"),
        pytest.param(project(f'"further": [{"[]," * 200}1]'), id="many-lists-side-by-side"),
        pytest.param(b"\xef\xbb\xbf" + project('"type": null'), id="a-byte-order-mark"),
        pytest.param(project('"displayName": "y"'), id="a-name-twice"),
    ],
)
def test_strange_bodies(platform: Platform, body: bytes) -> None:
    """Strange but valid bodies are accepted."""
    assert platform.client.post(ITWINS, content=body, headers=JSON).status_code == 201


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("$top=1&$top=2", 422),
        ("$top=1&$TOP=1", 422),
        ("$TOP=1", 200),
        ("$top=1e2", 422),
        ("$top=%D9%A5", 422),
        ("$top=" + "9" * 5000, 422),
        ("$skip=" + "9" * 300, 200),
        ("$search=%zz%ff%00%ed%a0%80", 200),
        ("&&=&=a&;", 200),
    ],
)
def test_queries(platform: Platform, query: str, status: int) -> None:
    """Odd queries are accepted or rejected, without a failure."""
    assert platform.client.get(f"{ITWINS}?{query}").status_code == status


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ([("accept", "text/html"), ("accept", V1)], 200),
        ([("accept", f"{V1};q=0")], 404),
        ([("accept", f"text/html, {V1}; charset=utf-8; q=0.5")], 200),
        ([("accept", "")], 200),
        ([("accept", "\xe9")], 404),
        ([("prefer", "return=minimal"), ("prefer", "return=representation")], 422),
        ([("prefer", "\xe9\xff")], 422),
        ([("x-max-return", "1"), ("x-max-return", "1")], 422),
    ],
)
def test_headers(platform: Platform, headers: list[tuple[str, str]], status: int) -> None:
    """Odd headers are accepted or rejected, without a failure."""
    given = [(name.encode(), value.encode("latin-1")) for name, value in headers]
    signed = (b"authorization", platform.client.headers["authorization"].encode())
    # Made by hand: httpx adds an Accept of its own.
    response = platform.client.send(httpx.Request("GET", platform.sandbox.base_url + ITWINS, headers=[signed, *given]))
    assert response.status_code == status


@pytest.mark.parametrize("extent", ["1_0,0,20,1", "nan,nan,nan,nan", "-inf,0,inf,1", "\u0661,0,20,1", "0,0,1", ""])
def test_extent(platform: Platform, extent: str) -> None:
    """An extent is four plain numbers."""
    assert platform.client.get("/reality-management/reality-data/", params={"extent": extent}).status_code == 422


@pytest.mark.parametrize("number", ["1e308", "9" * 4000])
def test_huge_numbers(platform: Platform, number: str) -> None:
    """Cost parameters that cannot be added up are rejected."""
    specifications = '{"inputs": {"scene": "a"}, "outputs": ["scene"]}'
    costs = f'{{"gpix": 1e308, "mpoints": {number}}}'
    body = f'{{"type": "Calibration", "specifications": {specifications}, "costParameters": {costs}}}'
    response = platform.client.post(COSTS, content=body, headers=JSON)
    assert response.status_code == 400
    assert response.json()["error"]["details"][0]["target"] == "costParameters"


def test_unknown_outputs(platform: Platform) -> None:
    """Outputs that no schema has are ignored."""
    outputs = {"modelingReference": True, "further": {"a": 1}}
    specifications = {"inputs": {"scene": "a"}, "outputs": outputs}
    body = {"type": "Reconstruction", "iTwinId": platform.sandbox.itwin.itwin_id, "specifications": specifications}
    response = platform.client.post(JOBS, content=json.dumps(body), headers=JSON)
    assert response.status_code == 201
    assert "further" not in response.json()["job"]["specifications"]["outputs"]


def test_hang_up(platform: Platform) -> None:
    """A client that disconnects within a body causes no failure."""
    url = urlsplit(platform.sandbox.base_url)
    assert url.hostname is not None
    token = platform.client.headers["authorization"]
    head = f"POST {ITWINS} HTTP/1.1\r\nHost: {url.netloc}\r\nAuthorization: {token}\r\n"
    with socket.create_connection((url.hostname, url.port or 80)) as connection:
        connection.sendall(f"{head}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{{".encode())
    assert platform.client.get(ITWINS).status_code == 200
    assert platform.sandbox.wrong == []

"""The blob service, asked with plain HTTP."""

from __future__ import annotations

import hashlib
import os
import socket
import xml.etree.ElementTree as ET
from base64 import b64encode
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

import httpx
import pytest
from tiepoint_sandbox._assumptions import reasons
from tiepoint_sandbox._blobs import BlobService, operations
from tiepoint_sandbox._blobs.lists import Listing, listed
from tiepoint_sandbox._blobs.store import EMPTY, Blob, Container
from tiepoint_sandbox._clock import Clock

from ..support.blob_server import running_blobs

MIB = 2**20
BLOCK = {"x-ms-blob-type": "BlockBlob"}
ALL = "racwdl"


@pytest.fixture(scope="module")
def service() -> Iterator[BlobService]:
    with running_blobs(Clock()) as running:
        yield running


@pytest.fixture
def box(service: BlobService, request: pytest.FixtureRequest) -> Iterator[Box]:
    name = hashlib.sha256(request.node.nodeid.encode()).hexdigest()
    service.container(name)
    with httpx.Client() as client:
        yield Box(service, name, client)


class Box:
    """A container."""

    def __init__(self, service: BlobService, name: str, client: httpx.Client) -> None:
        self.service, self.name, self.client = service, name, client

    def ask(
        self,
        method: str,
        blob: str,
        query: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        rights: str = ALL,
        content: bytes | Iterator[bytes] | None = None,
    ) -> httpx.Response:
        """Ask for a blob by its quoted name, or for the container."""
        path, _, signature = self.service.address(self.name, permissions=rights).partition("?")
        url = f"{path}{'/' if blob else ''}{blob}?{urlencode(query or {})}&{signature}"
        found = self.client.request(method, url, headers=headers, content=content)
        assert found.headers["x-ms-request-id"]
        assert found.headers["x-ms-version"]
        assumed = found.headers.get("x-sandbox-assumption", "")
        assert set(assumed.split(", ")) - {""} <= set(reasons("blobs"))
        if found.status_code >= 400 and found.content:
            assert ET.fromstring(found.content).findtext("Code") == found.headers["x-ms-error-code"]  # noqa: S314
        return found

    def put(self, blob: str, content: bytes, headers: Mapping[str, str] | None = None) -> httpx.Response:
        """Send it at once."""
        found = self.ask("PUT", blob, headers={**BLOCK, **(headers or {})}, content=content)
        assert found.status_code == 201, found.text
        return found

    def block(self, blob: str, given: str, content: bytes = b"x") -> httpx.Response:
        """Send a block."""
        return self.ask("PUT", blob, {"comp": "block", "blockid": given}, content=content)

    def commit(self, blob: str, body: str, headers: Mapping[str, str] | None = None) -> httpx.Response:
        """Send a list of blocks."""
        return self.ask("PUT", blob, {"comp": "blocklist"}, headers, content=f"<BlockList>{body}</BlockList>".encode())

    def list(self, **query: str) -> ET.Element:
        """List blobs."""
        found = self.ask("GET", "", {"restype": "container", "comp": "list", **query})
        assert found.status_code == 200, found.text
        return ET.fromstring(found.content)  # noqa: S314


def said(response: httpx.Response) -> tuple[int, str | None]:
    return response.status_code, response.headers.get("x-ms-error-code")


def md5(data: bytes) -> str:
    return b64encode(hashlib.md5(data, usedforsecurity=False).digest()).decode()


def test_properties(box: Box) -> None:
    """A blob has the headers and metadata that it was stored with."""
    sent = box.put("a", b"12345", {"content-type": "text/x", "x-ms-blob-cache-control": "no-store", "x-ms-meta-k": "v"})
    assert sent.headers["content-md5"] == md5(b"12345")
    got, told = box.ask("GET", "a"), box.ask("HEAD", "a")
    assert (got.content, told.content) == (b"12345", b"")
    for each in (got, told):
        assert each.headers["content-length"] == "5"
        assert each.headers["content-type"] == "text/x"
        assert each.headers["content-md5"] == md5(b"12345")
        assert each.headers["cache-control"] == "no-store"
        assert each.headers["x-ms-meta-k"] == "v"
        assert each.headers["x-ms-blob-type"] == "BlockBlob"
        assert each.headers["etag"] == sent.headers["etag"]
        assert each.headers["last-modified"] == sent.headers["last-modified"]
    assert said(box.ask("PUT", "a", headers={**BLOCK, "x-ms-meta-a-b": "v"}, content=b"")) == (400, "InvalidMetadata")
    assert box.ask("GET", "a", {"comp": "metadata"}).headers["x-ms-meta-k"] == "v"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("a%20b", "a b"),
        ("a%2Fb", "a/b"),
        ("a/b", "a/b"),
        ("a+b", "a+b"),
        ("%C3%BC", "ü"),
        ("a%252F", "a%2F"),
        ("/", "/"),
    ],
)
def test_name_decoding(box: Box, path: str, name: str) -> None:
    """Names of blobs are percent-decoded once."""
    box.put(path, b"1")
    assert [each.text for each in box.list().iter("Name")] == [name]
    assert box.ask("GET", quote(name, safe="")).content == b"1"


def test_invalid_names(box: Box) -> None:
    """Names that are too long or cannot be decoded are rejected."""
    assert said(box.ask("GET", "%FF")) == (400, "InvalidUri")
    assert said(box.ask("GET", "a" * 1025)) == (400, "OutOfRangeInput")


def test_names_in_xml(box: Box) -> None:
    """Names with characters that XML cannot hold are quoted in lists."""
    box.put("a%01", b"")
    box.put("b%0D", b"")
    found = list(box.list().iter("Name"))
    assert [(each.text, each.get("Encoded")) for each in found] == [("a%01", "true"), ("b\r", None)]


@pytest.mark.parametrize("name", ["range", "x-ms-range"])
@pytest.mark.parametrize(
    ("given", "start", "stop"), [("bytes=0-0", 0, 1), ("bytes=3-", 3, 10), ("bytes=9-99", 9, 10), ("bytes=2-4", 2, 5)]
)
def test_range(box: Box, name: str, given: str, start: int, stop: int) -> None:
    """A range of a blob is returned with its headers."""
    box.put("a", b"0123456789")
    found = box.ask("GET", "a", headers={name: given})
    assert (found.status_code, found.content) == (206, b"0123456789"[start:stop])
    assert found.headers["content-range"] == f"bytes {start}-{stop - 1}/10"
    assert "content-md5" not in found.headers
    assert found.headers["x-ms-blob-content-md5"] == md5(b"0123456789")
    found = box.ask("GET", "a", headers={name: given, "x-ms-range-get-content-md5": "true"})
    assert found.headers["content-md5"] == md5(b"0123456789"[start:stop])


def test_invalid_ranges(box: Box) -> None:
    """Ranges past the end fail, and malformed ones return the whole blob."""
    box.put("a", b"0123456789")
    box.put("empty", b"")
    for blob, given in (("a", "bytes=10-"), ("empty", "bytes=0-")):
        found = box.ask("GET", blob, headers={"range": given})
        assert said(found) == (416, "InvalidRange")
        assert found.headers["content-range"] == f"bytes */{10 if blob == 'a' else 0}"
    for given in ("bytes=-3", "bytes=5-2", "lines=1-2", "bytes=0-1,3-4"):
        found = box.ask("GET", "a", headers={"range": given})
        assert (found.status_code, found.content) == (200, b"0123456789")
        assert found.headers["x-sandbox-assumption"] == "blob-range-form-ignored"
    found = box.ask("GET", "a", headers={"x-ms-range": "bytes=1-1", "range": "bytes=2-2"})
    assert found.content == b"1", "the vendor's own header goes first"
    assert said(box.ask("GET", "a", headers={"x-ms-range-get-content-md5": "true"})) == (400, "InvalidHeaderValue")
    box.put("large", bytes(5 * MIB))
    wanted = {"x-ms-range-get-content-md5": "true", "range": f"bytes=1-{4 * MIB}"}
    assert box.ask("GET", "large", headers=wanted).headers["content-md5"] == md5(bytes(4 * MIB))
    wanted["range"] = f"bytes=0-{4 * MIB}"
    assert said(box.ask("GET", "large", headers=wanted)) == (400, "InvalidHeaderValue")


def test_range_across_parts(box: Box) -> None:
    """Ranges span the parts in which a blob arrived."""
    data = os.urandom(3 * MIB + 5)
    box.put("a", data)
    for start, stop in ((MIB - 1, 2 * MIB + 1), (0, len(data)), (MIB, 2 * MIB), (3 * MIB, 3 * MIB + 5)):
        assert box.ask("GET", "a", headers={"range": f"bytes={start}-{stop - 1}"}).content == data[start:stop]


def test_read_conditions(box: Box) -> None:
    """Conditions of reads give the documented statuses."""
    etag = box.put("a", b"1").headers["etag"]
    now = box.ask("HEAD", "a").headers["last-modified"]
    early, late = "Mon, 01 Jan 2001 00:00:00 GMT", "Fri, 01 Jan 2100 00:00:00 GMT"
    for headers, status in (
        ({"if-match": etag}, 200),
        ({"if-match": f'"x", {etag}'}, 200),
        ({"if-match": "*"}, 200),
        ({"if-match": '"x"'}, 412),
        ({"if-none-match": '"x"'}, 200),
        ({"if-none-match": etag}, 304),
        ({"if-none-match": etag.strip('"')}, 304),
        ({"if-none-match": "*"}, 400),
        ({"if-modified-since": early}, 200),
        ({"if-modified-since": now}, 304),
        ({"if-modified-since": "soon"}, 400),
        ({"if-unmodified-since": now}, 200),
        ({"if-unmodified-since": early}, 412),
        ({"if-none-match": etag, "if-modified-since": early}, 200),
        ({"if-none-match": '"x"', "if-modified-since": late}, 200),
        ({"if-match": etag, "if-unmodified-since": early}, 412),
    ):
        for method in ("GET", "HEAD"):
            found = box.ask(method, "a", headers=headers)
            assert found.status_code == status, (method, headers)
            if status == 304:
                assert (found.content, found.headers["etag"]) == (b"", etag)


def test_write_conditions(box: Box) -> None:
    """Conditions of writes give the documented statuses."""
    etag = box.put("a", b"1", {"if-none-match": "*"}).headers["etag"]
    for headers, expected in (
        ({"if-none-match": "*"}, (409, "BlobAlreadyExists")),
        ({"if-none-match": etag}, (412, "ConditionNotMet")),
        ({"if-match": '"x"'}, (412, "ConditionNotMet")),
        ({"if-match": f'{etag}, "x"'}, (400, "MultipleConditionHeadersNotSupported")),
        ({"if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT"}, (412, "ConditionNotMet")),
        ({"if-unmodified-since": "Mon, 01 Jan 2001 00:00:00 GMT"}, (412, "ConditionNotMet")),
    ):
        assert said(box.ask("PUT", "a", headers={**BLOCK, **headers}, content=b"2")) == expected
        box.block("a", "AAAA")
        assert said(box.commit("a", "<Latest>AAAA</Latest>", headers)) == expected
    assert said(box.ask("PUT", "b", headers={**BLOCK, "if-match": "*"}, content=b"2")) == (412, "ConditionNotMet")
    assert said(box.ask("DELETE", "a", headers={"if-match": '"x"'})) == (412, "ConditionNotMet")
    assert said(box.ask("DELETE", "a", headers={"if-none-match": "*"})) == (412, "ConditionNotMet")
    assert box.ask("GET", "a").content == b"1"
    assert box.put("a", b"2", {"if-match": etag}).headers["etag"] != etag
    assert box.ask("DELETE", "a").status_code == 202
    assert said(box.ask("DELETE", "a")) == (404, "BlobNotFound")


def test_digests(box: Box) -> None:
    """Content is compared with the digests that it is sent with."""
    box.put("a", b"1", {"content-md5": md5(b"1"), "x-ms-blob-content-md5": md5(b"1")})
    for query in ({}, {"comp": "block", "blockid": "AAAA"}, {"comp": "blocklist"}):
        for given, code in ((md5(b"2"), "Md5Mismatch"), ("x", "InvalidMd5"), ("AAAA", "InvalidMd5")):
            found = box.ask("PUT", "b", query, {**BLOCK, "content-md5": given}, content=b"1")
            assert said(found) == (400, code)
    found = box.ask("PUT", "b", headers={**BLOCK, "x-ms-blob-content-md5": md5(b"2")}, content=b"1")
    assert said(found) == (400, "Md5Mismatch")
    found = box.ask("PUT", "b", headers={**BLOCK, "x-ms-content-crc64": "AAAAAAAAAAA="}, content=b"1")
    assert found.headers["x-sandbox-assumption"] == "blob-crc64-not-checked"
    box.block("c", "AAAA", b"1")
    box.commit("c", "<Latest>AAAA</Latest>", {"x-ms-blob-content-md5": md5(b"anything"), "content-type": "text/xml"})
    told = box.ask("HEAD", "c").headers
    assert told["content-md5"] == md5(b"anything"), "is not compared: the blocks were"
    assert told["content-type"] == "application/octet-stream", "that is the list's type"


def test_put_blob_headers(box: Box) -> None:
    """A missing or unknown blob type is rejected."""
    found = box.ask("PUT", "a", content=b"1")
    assert said(found) == (400, "MissingRequiredHeader")
    assert "<HeaderName>x-ms-blob-type</HeaderName>" in found.text
    found = box.ask("PUT", "a", headers={"x-ms-blob-type": "PageBlob"}, content=b"1")
    assert (said(found), found.headers["x-sandbox-assumption"]) == ((400, "InvalidHeaderValue"), "blob-part")
    assert said(box.ask("PUT", "a", headers=BLOCK, content=iter([b"1"]))) == (411, "MissingContentLengthHeader")


@pytest.mark.parametrize(("query", "most"), [("", 5000 * MIB), ("comp=block&blockid=AAAA&", 4000 * MIB)])
def test_too_large(box: Box, query: str, most: int) -> None:
    """A body that is too large is rejected before it is sent."""
    url = urlsplit(box.service.address(box.name, permissions="w"))
    with socket.create_connection((url.hostname, url.port), 5) as client:
        client.sendall(
            f"PUT {url.path}/a?{query}{url.query} HTTP/1.1\r\nhost: x\r\n"
            f"x-ms-blob-type: BlockBlob\r\ncontent-length: {most + 1}\r\n\r\n".encode()
        )
        found = client.recv(10_000)
    assert found.startswith(b"HTTP/1.1 413 ")
    assert b"RequestBodyTooLarge" in found


def test_invalid_blocks(box: Box) -> None:
    """Invalid block ids and empty blocks are rejected."""
    assert said(box.ask("PUT", "a", {"comp": "block"}, content=b"1")) == (400, "MissingRequiredQueryParameter")
    # Azurite says InvalidQueryParameterValue; the documentation has a code of its own.
    assert said(box.block("a", "?")) == (400, "InvalidBlockId")
    assert said(box.block("a", "")) == (400, "InvalidBlockId")
    assert said(box.block("a", b64encode(bytes(65)).decode())) == (400, "OutOfRangeInput")
    assert box.block("a", b64encode(bytes(64)).decode()).status_code == 201
    found = box.block("a", "AAAA")
    assert (said(found), found.headers["x-sandbox-assumption"]) == (
        (400, "InvalidBlobOrBlock"),
        "blob-block-id-length-code",
    )
    assert said(box.block("b", "AAAA", b"")) == (400, "InvalidHeaderValue")


def test_block_limit(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    """The number of staged blocks is limited."""
    monkeypatch.setattr(operations, "_MOST_WAITING", 2)
    box.block("a", "AAAA")
    box.block("a", "AAAB")
    assert said(box.block("a", "AAAC")) == (409, "BlockCountExceedsLimit")
    assert box.block("a", "AAAB").status_code == 201, "in place of itself"


def test_block_sources(box: Box) -> None:
    """A block list takes each block from the place that it names."""
    for given, content in (("AAAA", b"old"), ("AAAB", b"b")):
        box.block("a", given, content)
    assert box.commit("a", "<Uncommitted>AAAA</Uncommitted><Latest>AAAB</Latest>").status_code == 201
    box.block("a", "AAAA", b"new")
    for body, expected in (
        ("<Uncommitted>AAAB</Uncommitted>", None),
        ("<Committed>AAAC</Committed>", None),
        ("<Committed>AAAA</Committed><Uncommitted>AAAA</Uncommitted><Latest>AAAA</Latest>", b"oldnewnew"),
    ):
        found = box.commit("a", body)
        if expected is None:
            assert said(found) == (400, "InvalidBlockList")
        else:
            assert box.ask("GET", "a").content == expected
    box.put("a", b"at once")
    assert said(box.commit("a", "<Latest>AAAA</Latest>")) == (400, "InvalidBlockList")
    assert box.commit("a", "").status_code == 201
    assert box.ask("GET", "a").content == b""


def test_invalid_block_lists(box: Box) -> None:
    """Invalid block lists are rejected."""
    declared = "<!DOCTYPE x><BlockList/>"
    for body in (b"", b"<BlockList>", b"<Other/>", b"\xff", declared.encode(), declared.encode("utf-16")):
        found = box.ask("PUT", "a", {"comp": "blocklist"}, content=body)
        assert said(found) == (400, "InvalidXmlDocument")
    unheard_of = b'<?xml version="1.0" encoding="nope"?><Other/>'
    assert said(box.ask("PUT", "a", {"comp": "blocklist"}, content=unheard_of)) == (400, "InvalidXmlDocument")
    assert said(box.commit("a", "<Newest>AAAA</Newest>")) == (400, "UnsupportedXmlNode")
    assert said(box.commit("a", "<Latest>AAAA</Latest>" * 50_001)) == (400, "BlockListTooLong")
    assert said(box.ask("GET", "a", {"comp": "blocklist"})) == (404, "BlobNotFound")
    box.block("a", "AAAA")
    assert box.ask("GET", "a", {"comp": "blocklist"}).status_code == 200
    wrong = {"comp": "blocklist", "blocklisttype": "some\x01"}
    assert said(box.ask("GET", "a", wrong)) == (400, "InvalidQueryParameterValue")


def test_blocks_expire() -> None:
    """Staged blocks expire after a week."""
    clock = Clock()
    with running_blobs(clock) as service, httpx.Client() as client:
        service.container("c")
        box = Box(service, "c", client)
        box.block("a", "AAAA")
        clock.advance(6 * 86400)
        box.block("a", "AAAB")
        clock.advance(6 * 86400)
        assert box.ask("GET", "a", {"comp": "blocklist", "blocklisttype": "all"}).text.count("<Name>") == 2
        clock.advance(2 * 86400)
        assert said(box.ask("GET", "a", {"comp": "blocklist"})) == (404, "BlobNotFound")


def test_pages(box: Box) -> None:
    """Lists are paged by maximum and marker."""
    for name in ("a/1", "a/2", "b", "c/1", "d"):
        box.put(name, b"")
    pages, marker = [], ""
    while True:
        found = box.list(delimiter="/", maxresults="2", marker=marker)
        pages.append([each.text for each in found.iter("Name")])
        marker = found.findtext("NextMarker", "")
        if not marker:
            break
    assert pages == [["a/", "b"], ["c/", "d"]]
    assert [each.text for each in box.list(prefix="a/", include="metadata,tags").iter("Name")] == ["a/1", "a/2"]
    assert box.list(prefix="a/").findtext("Prefix") == "a/"
    assert len(list(box.list(maxresults="9999").iter("Name"))) == 5
    box.block("only", "AAAA")
    assert [each.text for each in box.list(prefix="o").iter("Name")] == []
    assert [each.text for each in box.list(prefix="o", include="uncommittedblobs").iter("Name")] == ["only"]
    for name, value, code in (
        ("maxresults", "0", "OutOfRangeQueryParameterValue"),
        ("maxresults", "x", "InvalidQueryParameterValue"),
        ("marker", "x", "InvalidQueryParameterValue"),
    ):
        found_ = box.ask("GET", "", {"restype": "container", "comp": "list", name: value})
        assert said(found_) == (400, code)


def test_page_limit() -> None:
    """A page has 5,000 blobs at most."""
    now = datetime.now(UTC)
    blob = Blob(content=EMPTY, blocks=(), headers={}, metadata={}, etag='"0"', created=now, modified=now)
    container = Container({f"{number:04}": blob for number in range(5001)})
    for asked in ({}, {"maxresults": "5001"}):
        page = ET.fromstring(listed(container, Listing.of(asked), origin="http://x", name="c"))  # noqa: S314
        assert len(list(page.iter("Name"))) == 5000
        rest = listed(container, Listing.of({"marker": page.findtext("NextMarker", "")}), origin="http://x", name="c")
        assert [each.text for each in ET.fromstring(rest).iter("Name")] == ["5000"]  # noqa: S314


def test_unknown_operations(box: Box) -> None:
    """Unknown operations are rejected."""
    assert said(box.ask("GET", "", {"restype": "container"})) == (403, "AuthorizationFailure")
    assert said(box.ask("DELETE", "", {"restype": "container"})) == (403, "AuthorizationFailure")
    assert said(box.ask("GET", "")) == (400, "UnsupportedQueryParameter")
    found = box.ask("POST", "a")
    assert said(found) == (405, "UnsupportedHttpVerb")
    found = box.ask("PUT", "a", {"comp": "page"}, content=b"1")
    assert (said(found), found.headers["x-sandbox-assumption"]) == ((400, "UnsupportedQueryParameter"), "blob-part")
    missing = Box(box.service, "missing", box.client)
    assert said(missing.ask("GET", "a")) == (404, "ContainerNotFound")


def test_permissions(box: Box) -> None:
    """Each operation needs its permission in the signature."""
    mismatch = (403, "AuthorizationPermissionMismatch")
    listing = {"restype": "container", "comp": "list"}
    assert box.ask("PUT", "a", headers=BLOCK, content=b"1", rights="c").status_code == 201
    assert said(box.ask("PUT", "a", headers=BLOCK, content=b"1", rights="c")) == (403, "UnauthorizedBlobOverwrite")
    assert box.ask("GET", "a", rights="r").status_code == 200
    assert box.ask("GET", "", listing, rights="l").status_code == 200
    for rights, method, blob, query in (
        ("wl", "GET", "a", {}),
        ("wl", "HEAD", "a", {}),
        ("wl", "GET", "a", {"comp": "blocklist"}),
        ("rw", "GET", "", listing),
        ("rl", "PUT", "a", {}),
        ("rlc", "PUT", "a", {"comp": "block", "blockid": "AAAA"}),
        ("rlc", "PUT", "a", {"comp": "blocklist"}),
        ("rwl", "DELETE", "a", {}),
    ):
        content = b"1" if method == "PUT" else None
        assert said(box.ask(method, blob, query, BLOCK, rights=rights, content=content)) == mismatch


def test_signature(box: Box) -> None:
    """A changed or incomplete signature is rejected."""
    box.put("a", b"1")
    address = box.service.address(box.name, permissions="r")
    path, _, query = address.partition("?")
    fields = parse_qsl(query)
    assert [name for name, _ in fields] == ["sv", "se", "sr", "sp", "sig"]

    def ask(query: str) -> httpx.Response:
        return box.client.get(f"{path}/a?{query}")

    assert ask(urlencode(fields[::-1])).status_code == 200
    assert ask(
        "&".join(f"{name}={''.join(f'%{ord(each):02x}' for each in value)}" for name, value in fields)
    ).is_success
    assert ask(urlencode(fields, safe=":/=")).status_code == 200
    for at, (name, value) in enumerate(fields):
        others = [*fields[:at], *fields[at + 1 :]]
        missing = ask(urlencode(others))
        assert said(missing) == (
            (401, "NoAuthenticationInformation") if name == "sig" else (403, "AuthenticationFailed")
        )
        changed = ask(urlencode([*others, (name, f"{value[:-1]}0")]))
        assert said(changed) == (403, "AuthenticationFailed")
        assert said(ask(urlencode([*fields, (name, value)]))) == (403, "AuthenticationFailed")
    assert said(ask(urlencode([*fields, ("rsct", "text/html")]))) == (403, "AuthenticationFailed"), "is signed as well"
    other = Box(box.service, "other", box.client)
    box.service.container("other")
    found = box.client.get(f"{box.service.origin}/{other.name}/a?{query}")
    assert said(found) == (403, "AuthenticationFailed")


def test_signature_ends() -> None:
    """A signature ends at its time, or when it is revoked."""
    clock = Clock()
    with running_blobs(clock) as service, httpx.Client() as client:
        service.container("c")
        path, _, query = service.address("c", permissions="l", lifetime=60).partition("?")
        url = f"{path}?restype=container&comp=list&"
        assert client.get(url + query).status_code == 200
        clock.advance(61)
        ended = client.get(url + query)
        assert said(ended) == (403, "AuthenticationFailed")
        assert "AuthenticationErrorDetail" in ended.text
        query = service.address("c", permissions="l").partition("?")[2]
        assert client.get(url + query).status_code == 200
        service.revoke()
        assert said(client.get(url + query)) == (403, "AuthenticationFailed")
        query = service.address("c", permissions="l").partition("?")[2]
        assert client.get(url + query).status_code == 200


def test_leaked_token(box: Box) -> None:
    """A token of the API is rejected, and counted."""
    before = box.service.leaked
    found = box.ask("GET", "a", headers={"authorization": "Bearer x"})
    assert (said(found), box.service.leaked) == ((403, "AuthenticationFailed"), before + 1)
    assert found.headers["x-sandbox-assumption"] == "blob-bearer-refused"
    box.ask("GET", "a", headers={"authorization": "Basic x"})
    assert box.service.leaked == before + 1


def test_connection_after_error(box: Box) -> None:
    """A rejected body leaves the connection usable."""
    for _ in range(3):
        found = box.ask("PUT", "a", headers=BLOCK, content=bytes(3 * MIB), rights="r")
        assert said(found) == (403, "AuthorizationPermissionMismatch")
    box.put("a", b"1")


def test_hang_up(box: Box) -> None:
    """A client that disconnects within a body stores nothing."""
    url = urlsplit(box.service.address(box.name, permissions="w"))
    with socket.create_connection((url.hostname, url.port), 5) as client:
        client.sendall(
            f"PUT {url.path}/a?{url.query} HTTP/1.1\r\nhost: x\r\n"
            "x-ms-blob-type: BlockBlob\r\ncontent-length: 10\r\n\r\n12345".encode()
        )
    assert said(box.ask("GET", "a")) == (404, "BlobNotFound")


def test_client_request_id(box: Box) -> None:
    """The client's request id is returned."""
    found = box.ask("GET", "a", headers={"x-ms-client-request-id": "mine", "x-ms-version": "2021-12-02"})
    assert (found.headers["x-ms-client-request-id"], found.headers["x-ms-version"]) == ("mine", "2021-12-02")

"""What a service answers, read without a service."""

from __future__ import annotations

import traceback

import httpx
import pytest
from tiepoint_core import ConfigError, DecodeError, TransferError
from tiepoint_core._transfer.azure import BlockList, Stamp, blocks, commit_body, hex_of, read_blocks, read_list
from tiepoint_core._transfer.ranges import Chunk, Journal, Version, chunks, parse_date, read_journal, read_response
from tiepoint_core._transfer.signed_url import UrlProvider

KNOWN = Version(size=10, etag='"a"')


@pytest.mark.parametrize(
    ("status", "headers", "known", "expected"),
    [
        (206, {"content-range": "bytes 0-3/10", "etag": '"a"'}, None, (10, '"a"', False, True, True)),
        (206, {"content-range": "bytes 0-3/10", "etag": 'W/"a"'}, None, (10, None, False, True, True)),
        (206, {"content-range": "bytes 0-3/*", "etag": '"a"'}, None, (None, '"a"', False, True, True)),
        (206, {"content-range": "bytes 0-3/10", "etag": '"a"'}, KNOWN, (10, '"a"', False, True, True)),
        (206, {"content-range": "bytes 0-3/10", "etag": '"b"'}, KNOWN, (10, '"b"', False, False, True)),
        (206, {"content-range": "bytes 0-3/11", "etag": '"a"'}, KNOWN, (11, '"a"', False, False, True)),
        (200, {"content-length": "7"}, None, (7, None, True, True, True)),
        (200, {"content-length": "junk"}, None, (None, None, True, True, True)),
        (200, {"content-length": "10", "etag": '"a"'}, KNOWN, (10, '"a"', True, False, True)),
        (416, {"content-range": "bytes */0"}, None, (0, None, True, True, False)),
        (416, {"content-range": "bytes */0"}, KNOWN, (0, None, True, False, False)),
    ],
)
def test_range_response(
    status: int, headers: dict[str, str], known: Version | None, expected: tuple[object, ...]
) -> None:
    """Status and headers of a response to a range request are parsed."""
    got = read_response(status, headers, Chunk(0, 4), known)
    assert got is not None
    assert (got.version.size, got.version.etag, got.is_complete, got.is_same, got.has_body) == expected


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (206, {}),
        (206, {"content-range": "bytes 1-3/10"}),
        (206, {"content-range": "bytes */10"}),
        (206, {"content-range": "bytes 0-3/" + "9" * 30}),
        (416, {"content-range": "bytes */10"}),
    ],
)
def test_wrong_range(status: int, headers: dict[str, str]) -> None:
    """A response with other bytes than requested is an error."""
    with pytest.raises(TransferError):
        read_response(status, headers, Chunk(0, 4), None)


def test_error_response() -> None:
    """An error response is not parsed as a range."""
    assert read_response(404, {}, Chunk(0, 4), None) is None


def test_chunks() -> None:
    """A file is split into chunks, without those that are done."""
    assert [(each.start, each.stop) for each in chunks(10, 4)] == [(0, 4), (4, 8), (8, 10)]
    assert [(each.start, each.stop) for each in chunks(10, 4, {0, 2})] == [(4, 8)]
    assert chunks(0, 4) == []


@pytest.mark.parametrize("text", ["", "junk", "\udc80", "Sun, 99 Nov 2026 00:00:00 GMT", "x" * 100])
def test_invalid_date(text: str) -> None:
    """A header that is not a date has no time."""
    assert parse_date(text) is None


def test_journal() -> None:
    """A journal is parsed as it was written."""
    journal = Journal(source="here", version=Version(size=10, etag='"a"', modified=5.0), chunk_size=4)
    read = read_journal(journal.head() + "[0, 1]\n\n[2", "here")
    assert read == Journal(source="here", version=journal.version, chunk_size=4, done=frozenset({0, 1}))
    assert read_journal(journal.head(), "elsewhere") is None


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "{}", "\0", "[" * 10_000),
        '{"place": "here", "step": 0, "etag": "x", "size": 1, "modified": null}',
        '{"place": "here", "step": 1, "etag": "x", "size": 0, "modified": null}',
        '{"place": "here", "step": 1, "etag": "x", "size": 1, "modified": "x"}',
    ],
)
def test_invalid_journal(text: str) -> None:
    """A text that is not a journal of this file is ignored."""
    assert read_journal(text, "here") is None


def test_block_ids() -> None:
    """Blocks of another version have other IDs."""
    one = blocks(Stamp(10, 1, 1), 4)
    assert [(each.start, each.size) for each in one] == [(0, 4), (4, 4), (8, 2)]
    assert len({len(each.id) for each in one}) == 1
    others = [blocks(Stamp(10, 2, 1), 4), blocks(Stamp(11, 1, 1), 4), blocks(Stamp(10, 1, 1), 5)]
    assert not {each.id for each in one} & {each.id for other in others for each in other}
    assert len(blocks(Stamp(10**9, 1, 1), 4)) <= 50_000


def test_commit_body() -> None:
    """A commit lists blocks in order."""
    assert commit_body(["a+/=", "b"]).endswith(b"<BlockList><Latest>a+/=</Latest><Latest>b</Latest></BlockList>")


def test_block_list() -> None:
    """A list of blocks is parsed."""
    text = (
        "<BlockList><CommittedBlocks><Block><Name>a</Name><Size>4</Size></Block></CommittedBlocks>"
        "<UncommittedBlocks><Block><Name>b</Name><Size>5</Size></Block></UncommittedBlocks></BlockList>"
    )
    assert read_blocks(_said(text)) == BlockList(committed=[("a", 4)], waiting={"b": 5})
    assert read_blocks(_said("<BlockList/>")) == BlockList([], {})


def test_blob_list() -> None:
    """A list of blobs is parsed."""
    text = """\ufeff<?xml version="1.0" encoding="utf-8"?><EnumerationResults><Blobs>
    <Blob><Name>a/b &amp; c</Name><Properties><Content-Length>3</Content-Length>
      <Last-Modified>Sun, 22 Nov 2026 00:00:00 GMT</Last-Modified><Content-MD5>AAEC</Content-MD5></Properties></Blob>
    <Blob><Name Encoded="true">x%EF%BF%BE%2F</Name><Properties><Content-Length>1</Content-Length></Properties></Blob>
    <Blob><Name>a/</Name><Properties><Content-Length>0</Content-Length></Properties></Blob>
    <Blob><Name>d</Name><Properties><Content-Length>0</Content-Length><ResourceType>directory</ResourceType>
      </Properties></Blob>
    <BlobPrefix><Name>p/</Name></BlobPrefix>
    </Blobs><NextMarker>next</NextMarker></EnumerationResults>"""
    result = read_list(_said(text))
    assert result.next == "next"
    assert [(each.name, each.size, each.md5) for each in result.items] == [
        ("a/b & c", 3, "000102"),
        ("x\ufffe/", 1, ""),
    ]
    assert result.items[0].modified == 1795305600.0


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><EnumerationResults><Blobs>&a;</Blobs></EnumerationResults>'


@pytest.mark.parametrize(
    "text",
    [
        *("", "{}", "<html/>", BOMB, "<EnumerationResults>"),
        "<EnumerationResults><Blobs><Blob/></Blobs></EnumerationResults>",
    ],
)
def test_invalid_list(text: str) -> None:
    """An invalid list is an error."""
    with pytest.raises(DecodeError):
        read_list(_said(text))
    with pytest.raises(DecodeError):
        read_list(httpx.Response(200, content=text.encode("utf-16")))


def test_invalid_digest() -> None:
    """Text that is not a digest becomes empty."""
    assert hex_of("no base64!") == ""


def _said(text: str) -> httpx.Response:
    return httpx.Response(200, content=text.encode())


@pytest.mark.parametrize("name", ["\ud800x", "x" * 70_000])
def test_invalid_name(name: str) -> None:
    """A name that cannot be sent is an error that does not show the signature."""
    token = UrlProvider("https://example.com/c?sig=canary").get()
    assert token is not None
    with pytest.raises(ConfigError) as caught:
        token.join(name)
    frames = traceback.walk_tb(caught.value.__traceback__)
    shown = [repr(value) for frame, _ in frames for value in frame.f_locals.values()]
    assert "canary" not in f"{caught.value!r} {caught.value.__context__!r} {shown}".replace(repr(token), "")

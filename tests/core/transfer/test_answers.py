"""What a service answers, read without a service."""

from __future__ import annotations

import traceback

import httpx
import pytest
from tiepoint_core import ConfigError, DecodeError, TransferError
from tiepoint_core._transfer.azure import BlockList, Stamp, blocks, commit_body, hex_of, read_blocks, read_list
from tiepoint_core._transfer.ranges import (
    Journal,
    Piece,
    Version,
    pieces,
    read_answer,
    read_journal,
    seconds_of,
)
from tiepoint_core._transfer.signed_url import Address

KNOWN = Version(size=10, etag='"a"')


@pytest.mark.parametrize(
    ("status", "headers", "known", "told"),
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
def test_an_answer_to_a_range_is_read(
    status: int, headers: dict[str, str], known: Version | None, told: tuple[object, ...]
) -> None:
    got = read_answer(status, headers, Piece(0, 4), known)
    assert got is not None
    assert (got.version.size, got.version.etag, got.whole, got.same, got.body) == told


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
def test_other_bytes_than_were_asked_for_are_refused(status: int, headers: dict[str, str]) -> None:
    with pytest.raises(TransferError):
        read_answer(status, headers, Piece(0, 4), None)


def test_what_is_no_success_is_left_to_others() -> None:
    assert read_answer(404, {}, Piece(0, 4), None) is None


def test_a_file_is_cut_into_pieces() -> None:
    assert [(each.start, each.stop) for each in pieces(10, 4)] == [(0, 4), (4, 8), (8, 10)]
    assert [(each.start, each.stop) for each in pieces(10, 4, {0, 2})] == [(4, 8)]
    assert pieces(0, 4) == []


@pytest.mark.parametrize("text", ["", "junk", "\udc80", "Sun, 99 Nov 2026 00:00:00 GMT", "x" * 100])
def test_what_is_no_date_is_none(text: str) -> None:
    assert seconds_of(text) is None


def test_a_journal_is_read_as_it_was_written() -> None:
    journal = Journal(place="here", version=Version(size=10, etag='"a"', modified=5.0), step=4)
    read = read_journal(journal.head() + "[0, 1]\n\n[2", "here")
    assert read == Journal(place="here", version=journal.version, step=4, done=frozenset({0, 1}))
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
def test_what_is_no_journal_is_none(text: str) -> None:
    assert read_journal(text, "here") is None


def test_blocks_of_another_version_have_other_names() -> None:
    one = blocks(Stamp(10, 1, 1), 4)
    assert [(each.start, each.size) for each in one] == [(0, 4), (4, 4), (8, 2)]
    assert len({len(each.id) for each in one}) == 1
    others = [blocks(Stamp(10, 2, 1), 4), blocks(Stamp(11, 1, 1), 4), blocks(Stamp(10, 1, 1), 5)]
    assert not {each.id for each in one} & {each.id for other in others for each in other}
    assert len(blocks(Stamp(10**9, 1, 1), 4)) <= 50_000


def test_a_commit_names_blocks_in_order() -> None:
    assert commit_body(["a+/=", "b"]).endswith(b"<BlockList><Latest>a+/=</Latest><Latest>b</Latest></BlockList>")


def test_a_list_of_blocks_is_read() -> None:
    text = (
        "<BlockList><CommittedBlocks><Block><Name>a</Name><Size>4</Size></Block></CommittedBlocks>"
        "<UncommittedBlocks><Block><Name>b</Name><Size>5</Size></Block></UncommittedBlocks></BlockList>"
    )
    assert read_blocks(_said(text)) == BlockList(committed=[("a", 4)], waiting={"b": 5})
    assert read_blocks(_said("<BlockList/>")) == BlockList([], {})


def test_a_list_of_blobs_is_read() -> None:
    text = """\ufeff<?xml version="1.0" encoding="utf-8"?><EnumerationResults><Blobs>
    <Blob><Name>a/b &amp; c</Name><Properties><Content-Length>3</Content-Length>
      <Last-Modified>Sun, 22 Nov 2026 00:00:00 GMT</Last-Modified><Content-MD5>AAEC</Content-MD5></Properties></Blob>
    <Blob><Name Encoded="true">x%EF%BF%BE%2F</Name><Properties><Content-Length>1</Content-Length></Properties></Blob>
    <Blob><Name>a/</Name><Properties><Content-Length>0</Content-Length></Properties></Blob>
    <Blob><Name>d</Name><Properties><Content-Length>0</Content-Length><ResourceType>directory</ResourceType>
      </Properties></Blob>
    <BlobPrefix><Name>p/</Name></BlobPrefix>
    </Blobs><NextMarker>next</NextMarker></EnumerationResults>"""
    found = read_list(_said(text))
    assert found.next == "next"
    assert [(each.name, each.size, each.md5) for each in found.items] == [("a/b & c", 3, "000102"), ("x\ufffe/", 1, "")]
    assert found.items[0].modified == 1795305600.0


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><EnumerationResults><Blobs>&a;</Blobs></EnumerationResults>'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "<html/>",
        BOMB,
        "<EnumerationResults>",
        "<EnumerationResults><Blobs><Blob/></Blobs></EnumerationResults>",
    ],
)
def test_what_is_no_list_is_an_error(text: str) -> None:
    with pytest.raises(DecodeError):
        read_list(_said(text))
    with pytest.raises(DecodeError):
        read_list(httpx.Response(200, content=text.encode("utf-16")))


def test_a_digest_that_is_none_is_empty() -> None:
    assert hex_of("no base64!") == ""


def _said(text: str) -> httpx.Response:
    return httpx.Response(200, content=text.encode())


@pytest.mark.parametrize("name", ["\ud800x", "x" * 70_000])
def test_a_name_that_cannot_be_sent_is_an_error_without_the_signature(name: str) -> None:
    token = Address("https://example.com/c?sig=canary").give()
    assert token is not None
    with pytest.raises(ConfigError) as caught:
        token.url(name)
    frames = traceback.walk_tb(caught.value.__traceback__)
    shown = [repr(value) for frame, _ in frames for value in frame.f_locals.values()]
    assert "canary" not in f"{caught.value!r} {caught.value.__context__!r} {shown}".replace(repr(token), "")

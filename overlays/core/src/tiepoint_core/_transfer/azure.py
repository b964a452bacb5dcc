"""What Azure Blob storage is asked for and answers: block ids, block lists and lists of blobs. No I/O."""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import unquote

import httpx
from attr import frozen

from .._errors import DecodeError
from .._paging.kinds import PageResult
from .ranges import seconds_of

if TYPE_CHECKING:
    import xml.etree.ElementTree as ET

__all__ = [
    "HEADERS",
    "Blob",
    "Block",
    "BlockList",
    "Stamp",
    "blocks",
    "commit_body",
    "hex_of",
    "read_blocks",
    "read_list",
    "starts",
]

HEADERS: Final = {"x-ms-version": "2021-12-02"}
"""Sent with every request; the first version that quotes names in lists which XML cannot hold is 2021-02-12."""

_MOST_BLOCKS: Final = 50_000


@frozen(kw_only=True)
class Blob:
    """A file in a container.

    Attributes:
        name: With ``/`` between its parts.
        size: Bytes.
        modified: Seconds since 1970; None: not said.
        md5: In hexadecimal; empty: the service has none, as of many that were sent in blocks.
    """

    name: str
    size: int
    modified: float | None = None
    md5: str = ""


class Stamp(NamedTuple):
    """What tells a file from what it was before.

    Attributes:
        size: Bytes.
        changed: Nanoseconds since 1970, of its last change.
        file: The number of the file, as another can be put in its place.
    """

    size: int
    changed: int
    file: int


class Block(NamedTuple):
    """A part of a file that is sent.

    Attributes:
        id: What the service calls it: made of the file's version, so that no two versions mix, and of its place.
    """

    id: str
    start: int
    size: int


class BlockList(NamedTuple):
    """What the service has of a blob.

    Attributes:
        committed: The blocks that it is made of, and their sizes, in order.
        waiting: Blocks that are not part of it yet, and their sizes.
    """

    committed: list[tuple[str, int]]
    waiting: dict[str, int]


def starts(size: int, step: int) -> range:
    """Where the blocks of a file begin.

    Args:
        size: Bytes of the file.
        step: Bytes of a block; more, where there would be more blocks than the service takes.
    """
    return range(0, size, max(1, step, -(-size // _MOST_BLOCKS)))


def blocks(stamp: Stamp, step: int, md5: str = "") -> list[Block]:
    """Cut a file.

    Its version is its size and its digest, or else the time of its last change: not its number, which is another where
    the same file was put back or is on another machine. The size of the blocks is in it, so that two who send the same
    file in blocks of different sizes do not disturb each other.

    Args:
        stamp: The file's.
        step: Bytes of a block, as for `starts`.
        md5: The file's digest, if blocks that are there already are to be trusted by content alone.
    """
    at = starts(stamp.size, step)
    version = hashlib.sha256(f"{stamp.size}:{md5 or stamp.changed}:{at.step}".encode()).digest()[:16]
    return [
        Block(b64encode(version + start.to_bytes(8)).decode(), start, min(at.step, stamp.size - start)) for start in at
    ]


def commit_body(ids: Iterable[str]) -> bytes:
    """The body that makes blocks a blob; those that already are part of it count too, so that it can be sent again."""
    from xml.sax.saxutils import escape  # is slow to import, and only large files need it

    listed = "".join(f"<Latest>{escape(each)}</Latest>" for each in ids)
    return f'<?xml version="1.0" encoding="utf-8"?><BlockList>{listed}</BlockList>'.encode()


def read_blocks(response: httpx.Response) -> BlockList:
    """Read the answer to Get Block List.

    Raises:
        DecodeError: It is not what it should be.
    """
    root = _xml(response, "BlockList")
    committed, waiting = (
        [
            (each.findtext("Name", ""), _number(response, each.findtext("Size", "")))
            for each in root.iterfind(f"{kind}/Block")
        ]
        for kind in ("CommittedBlocks", "UncommittedBlocks")
    )
    return BlockList(committed=committed, waiting=dict(waiting))


def read_list(response: httpx.Response, *, marks: bool = False) -> PageResult[Blob]:
    """Read the answer to List Blobs.

    Args:
        response: The answer.
        marks: Whether the empty blobs that stand for folders are wanted; directories of the service's own never are.

    Raises:
        DecodeError: It is not what it should be.
    """
    root = _xml(response, "EnumerationResults")
    found = []
    for each in root.iterfind("Blobs/Blob"):
        named = each.find("Name")
        name = (named.text or "") if named is not None else ""
        if named is not None and named.get("Encoded") == "true":
            name = unquote(name, errors="surrogateescape")
        size = _number(response, each.findtext("Properties/Content-Length", ""))
        if each.findtext("Properties/ResourceType") == "directory" or (name.endswith("/") and not size and not marks):
            continue
        found.append(
            Blob(
                name=name,
                size=size,
                modified=seconds_of(each.findtext("Properties/Last-Modified", "")),
                md5=hex_of(each.findtext("Properties/Content-MD5", "")),
            )
        )
    return PageResult(items=found, next=root.findtext("NextMarker") or None)


def hex_of(text: str) -> str:
    """A digest in hexadecimal, from base64; empty: it is none."""
    try:
        return b64decode(text, validate=True).hex()
    except ValueError:
        return ""


def _xml(response: httpx.Response, root: str) -> ET.Element:
    import xml.etree.ElementTree as ET  # likewise for lists

    try:
        text = response.content.decode("utf-8-sig")
        # Entities are declared there: a few lines of them can grow to gigabytes.
        found = None if "<!DOCTYPE" in text else ET.fromstring(text)  # noqa: S314
    except (ValueError, ET.ParseError):
        found = None
    if found is None or found.tag != root:
        raise DecodeError(
            f"the storage service's list cannot be read: no {root} in XML", status_code=response.status_code
        )
    return found


def _number(response: httpx.Response, text: str) -> int:
    if text.isdecimal() and len(text) < 19:
        return int(text)
    raise DecodeError(
        "the storage service's list cannot be read: a size is no number", status_code=response.status_code
    )

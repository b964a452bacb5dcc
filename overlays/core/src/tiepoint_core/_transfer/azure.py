"""Requests and responses of Azure Blob storage, without I/O: block IDs, block lists and lists of blobs."""

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
from .ranges import parse_date

if TYPE_CHECKING:
    import xml.etree.ElementTree as ET


HEADERS: Final = {"x-ms-version": "2021-12-02"}
"""Headers of every request. Since version 2021-02-12, lists quote names that XML cannot contain."""

_MOST_BLOCKS: Final = 50_000


@frozen(kw_only=True)
class Blob:
    """Blob of a container.

    Attributes:
        name: Name, with ``/`` between its parts.
        size: Bytes of the blob.
        modified: Modification time in seconds since 1970, or None if the service does not state the time.
        md5: MD5 in hexadecimal, or empty if the service has none, as for most blobs that were uploaded in blocks.
    """

    name: str
    size: int
    modified: float | None = None
    md5: str = ""


class Stamp(NamedTuple):
    """Properties of a local file that change with the file.

    Attributes:
        size: Bytes of the file.
        changed: Time of the last change in nanoseconds since 1970.
        file: Number of the file in the file system, since another file can replace it.
    """

    size: int
    changed: int
    file: int


class Block(NamedTuple):
    """Block of a file.

    Attributes:
        id: ID at the service, made of the version of the file, so that versions do not mix, and of the position.
        start: Offset of the first byte.
        size: Number of bytes.
    """

    id: str
    start: int
    size: int


class BlockList(NamedTuple):
    """Blocks of a blob at the service.

    Attributes:
        committed: ID and size of each block of the blob, in order.
        waiting: Size of each staged block, by ID.
    """

    committed: list[tuple[str, int]]
    waiting: dict[str, int]


def starts(size: int, block_size: int) -> range:
    """Return the offsets of the blocks of a file.

    Args:
        size: Bytes of the file.
        block_size: Bytes per block, at least; blocks are larger if the service would not accept as many.
    """
    return range(0, size, max(1, block_size, -(-size // _MOST_BLOCKS)))


def blocks(stamp: Stamp, block_size: int, md5: str = "") -> list[Block]:
    """Return the blocks of a file.

    Block IDs contain a version: the size of the file, and its digest or the time of its last change, but not its number
    in the file system, which differs for a restored file and on another machine. The block size is part of the version,
    so that two uploads with different block sizes do not disturb each other.

    Args:
        stamp: Stamp of the file.
        block_size: Bytes per block, as for `starts`.
        md5: Digest of the file, to accept existing blocks by content alone. Defaults to the time of the last change.
    """
    offsets = starts(stamp.size, block_size)
    version = hashlib.sha256(f"{stamp.size}:{md5 or stamp.changed}:{offsets.step}".encode()).digest()[:16]
    return [
        Block(b64encode(version + start.to_bytes(8)).decode(), start, min(offsets.step, stamp.size - start))
        for start in offsets
    ]


def commit_body(ids: Iterable[str]) -> bytes:
    """Return the body that commits blocks; committed blocks count too, so that the request can be repeated."""
    from xml.sax.saxutils import escape  # slow to import, and only large files need it

    listed = "".join(f"<Latest>{escape(each)}</Latest>" for each in ids)
    return f'<?xml version="1.0" encoding="utf-8"?><BlockList>{listed}</BlockList>'.encode()


def read_blocks(response: httpx.Response) -> BlockList:
    """Parse the response to Get Block List.

    Raises:
        DecodeError: If the response is invalid.
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


def read_list(response: httpx.Response, *, include_folders: bool = False) -> PageResult[Blob]:
    """Parse the response to List Blobs.

    Args:
        response: The response.
        include_folders: Whether empty blobs that represent folders are included. Directories never are.

    Raises:
        DecodeError: If the response is invalid.
    """
    root = _xml(response, "EnumerationResults")
    blobs = []
    for each in root.iterfind("Blobs/Blob"):
        element = each.find("Name")
        name = (element.text or "") if element is not None else ""
        if element is not None and element.get("Encoded") == "true":
            name = unquote(name, errors="surrogateescape")
        size = _number(response, each.findtext("Properties/Content-Length", ""))
        if each.findtext("Properties/ResourceType") == "directory" or (
            name.endswith("/") and not size and not include_folders
        ):
            continue
        blobs.append(
            Blob(
                name=name,
                size=size,
                modified=parse_date(each.findtext("Properties/Last-Modified", "")),
                md5=hex_of(each.findtext("Properties/Content-MD5", "")),
            )
        )
    return PageResult(items=blobs, next=root.findtext("NextMarker") or None)


def hex_of(text: str) -> str:
    """Return a digest in hexadecimal, or an empty string if the text is not valid base64."""
    try:
        return b64decode(text, validate=True).hex()
    except ValueError:
        return ""


def _xml(response: httpx.Response, root: str) -> ET.Element:
    import xml.etree.ElementTree as ET  # slow to import, and only lists need it

    try:
        text = response.content.decode("utf-8-sig")
        # A document type can declare entities, a few lines of which expand to gigabytes.
        element = None if "<!DOCTYPE" in text else ET.fromstring(text)  # noqa: S314
    except (ValueError, ET.ParseError):
        element = None
    if element is None or element.tag != root:
        raise DecodeError(
            f"the storage service's list cannot be read: no {root} in XML", status_code=response.status_code
        )
    return element


def _number(response: httpx.Response, text: str) -> int:
    if text.isdecimal() and len(text) < 19:
        return int(text)
    raise DecodeError(
        "the storage service's list cannot be read: a size is no number", status_code=response.status_code
    )

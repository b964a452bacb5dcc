"""Lists in XML: of blobs, of the blocks of one, and of those that are to be one. No I/O."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from base64 import urlsafe_b64decode, urlsafe_b64encode
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from typing import Final
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from attrs import frozen

from .conditions import dated
from .faults import Fault
from .store import Blob, Block, Container

MOST: Final = 5000
_UNWRITABLE: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>'


@frozen(kw_only=True)
class Listing:
    """What of a container is to be listed.

    Attributes:
        prefix: What names begin with.
        delimiter: Where names end that are put together; empty: none are.
        start: The first name, from a marker.
        most: How many.
        metadata: Whether metadata is told.
        uncommitted: Whether blobs are told of which there are only blocks.
        given: Elements that repeat what was asked for.
    """

    prefix: str
    delimiter: str
    start: str
    most: int
    metadata: bool
    uncommitted: bool
    given: Mapping[str, str]

    @classmethod
    def of(cls, query: Mapping[str, str]) -> Listing:
        """Read a query.

        Raises:
            Fault: It has a value that cannot be used.
        """
        names = {"prefix": "Prefix", "marker": "Marker", "maxresults": "MaxResults", "delimiter": "Delimiter"}
        most, include = query.get("maxresults") or str(MOST), query.get("include", "").split(",")
        if not re.fullmatch(r"-?\d{1,10}", most):
            raise _wrong("maxresults", most, "InvalidQueryParameterValue")
        if int(most) < 1:
            raise _wrong("maxresults", most, "OutOfRangeQueryParameterValue")
        return cls(
            prefix=query.get("prefix", ""),
            delimiter=query.get("delimiter", ""),
            start=_name_of(query.get("marker", "")),
            most=min(int(most), MOST),
            metadata="metadata" in include,
            uncommitted="uncommittedblobs" in include,
            given={element: query[name] for name, element in names.items() if query.get(name)},
        )


def listed(container: Container, listing: Listing, *, origin: str, name: str) -> bytes:
    """Write the list of blobs that an answer to List Blobs is."""
    names = sorted({*container.blobs, *container.waiting} if listing.uncommitted else container.blobs)
    entries: list[str] = []
    following = ""
    for entry, is_folder in _entries(names, listing):
        if len(entries) == listing.most:
            following = _marker(entry)
            break
        if is_folder:
            entries.append(f"<BlobPrefix>{_text('Name', entry)}</BlobPrefix>")
        else:
            entries.append(_blob(entry, container.blobs.get(entry), listing))
    repeated = "".join(_text(element, text) for element, text in listing.given.items())
    return (
        f"{_HEAD}<EnumerationResults ServiceEndpoint={quoteattr(origin + '/')} ContainerName={quoteattr(name)}>"
        f"{repeated}<Blobs>{''.join(entries)}</Blobs>{_text('NextMarker', following)}</EnumerationResults>"
    ).encode()


def block_list(committed: Iterable[Block] | None, waiting: Iterable[Block] | None) -> bytes:
    """Write the list of blocks that an answer to Get Block List is; None: was not asked for."""
    elements = []
    for element, blocks in (("CommittedBlocks", committed), ("UncommittedBlocks", waiting)):
        if blocks is not None:
            each = (f"<Block>{_text('Name', one.id)}<Size>{one.content.size}</Size></Block>" for one in blocks)
            elements.append(f"<{element}>{''.join(each)}</{element}>")
    return f"{_HEAD}<BlockList>{''.join(elements)}</BlockList>".encode()


def read_block_list(body: bytes) -> list[tuple[str, str]]:
    """Read the body of Put Block List: where each block is to be found (Committed, Uncommitted, Latest), and its id.

    Raises:
        Fault: It is not one.
    """
    try:
        # Entities are declared there: a few lines of them can grow to gigabytes.
        # As text they cannot hide in another encoding, and which one a document claims does not count.
        root = None if b"<!DOCTYPE" in body else ET.fromstring(body.decode())  # noqa: S314
    except (ET.ParseError, ValueError):
        root = None
    if root is None or root.tag != "BlockList":
        raise Fault("InvalidXmlDocument")
    if any(each.tag not in ("Committed", "Uncommitted", "Latest") for each in root):
        raise Fault("UnsupportedXmlNode")
    if len(root) > 50_000:
        raise Fault("BlockListTooLong")
    return [(each.tag, (each.text or "").strip()) for each in root]


def _entries(names: list[str], listing: Listing) -> Iterator[tuple[str, bool]]:
    """Names, and what several are put together under, in order; whether it is the latter."""
    last = None
    for at in range(bisect_left(names, max(listing.prefix, listing.start)), len(names)):
        name = names[at]
        if not name.startswith(listing.prefix):
            return
        end = name.find(listing.delimiter, len(listing.prefix)) if listing.delimiter else -1
        if end < 0:
            yield name, False
        elif (folder := name[: end + len(listing.delimiter)]) != last:
            last = folder
            yield folder, True


def _blob(name: str, blob: Blob | None, listing: Listing) -> str:
    if blob is None:  # there are only blocks that wait
        return f"<Blob>{_text('Name', name)}<Properties><Content-Length>0</Content-Length></Properties></Blob>"
    properties = {
        "Creation-Time": dated(blob.created),
        "Last-Modified": dated(blob.modified),
        "Etag": blob.etag.strip('"'),
        "Content-Length": str(blob.content.size),
        **{each.title().replace("Md5", "MD5"): text for each, text in blob.headers.items()},
        "BlobType": "BlockBlob",
        "LeaseStatus": "unlocked",
        "LeaseState": "available",
        "ServerEncrypted": "true",
    }
    inner = "".join(_text(element, text) for element, text in properties.items())
    metadata = ""
    if listing.metadata:
        elements = {each.removeprefix("x-ms-meta-"): text for each, text in blob.metadata.items()}
        metadata = f"<Metadata>{''.join(_text(element, text) for element, text in elements.items())}</Metadata>"
    return f"<Blob>{_text('Name', name)}<Properties>{inner}</Properties>{metadata}</Blob>"


def _text(element: str, text: str) -> str:
    """Return an element; what XML cannot hold is quoted, and said to be."""
    if _UNWRITABLE.search(text):
        return f'<{element} Encoded="true">{quote(text, safe="")}</{element}>'
    return f"<{element}>{escape(text, {chr(13): '&#13;'})}</{element}>"


def _marker(name: str) -> str:
    return "1!" + urlsafe_b64encode(name.encode()).decode()


def _name_of(marker: str) -> str:
    if not marker:
        return ""
    try:
        name = urlsafe_b64decode(marker.removeprefix("1!")).decode()
    except ValueError:
        name = ""
    if _marker(name) != marker:
        raise _wrong("marker", marker, "InvalidQueryParameterValue")
    return name


def _wrong(name: str, value: str, code: str) -> Fault:
    return Fault(code, {"QueryParameterName": name, "QueryParameterValue": value})

"""Responses to range requests, chunks of a file, and the journal of a partial file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from email.utils import parsedate_to_datetime
from typing import Final, NamedTuple

from .._errors import TransferError

_RANGE: Final = re.compile(r"bytes (?:(\d{1,18})-(\d{1,18})|\*)/(\d{1,18}|\*)\s*")


class Version(NamedTuple):
    """Version of a file at a service.

    Attributes:
        size: Bytes, or None if the service does not state the size.
        etag: Strong entity tag, or None: then chunks can be of different versions.
        modified: Modification time in seconds since 1970, or None if the service does not state the time.
    """

    size: int | None
    etag: str | None = None
    modified: float | None = None


class Chunk:
    """Part of a file.

    Attributes:
        start: Offset of the first byte.
        stop: Offset after the last byte, or None for all bytes of the response.
        written: Number of bytes that are on the disk.
    """

    __slots__ = ("start", "stop", "written")

    def __init__(self, start: int, stop: int | None) -> None:
        self.start = start
        self.stop = stop
        self.written = 0

    @property
    def position(self) -> int:
        """Offset of the next byte to request."""
        return self.start + self.written


class RangeResponse(NamedTuple):
    """Parsed status and headers of a response to a range request.

    Attributes:
        version: Version of the file.
        is_complete: Whether the response has the complete file, although a part was requested.
        is_same: Whether the version is the known one.
        has_body: Whether the body is part of the file: for an empty file, the body is the text of an error.
    """

    version: Version
    is_complete: bool
    is_same: bool
    has_body: bool


def read_response(status: int, headers: Mapping[str, str], chunk: Chunk, known: Version | None) -> RangeResponse | None:
    """Parse status and headers of a response, or return None for an error response.

    Args:
        status: HTTP status.
        headers: Headers, with names in lower case or in a mapping that ignores case.
        chunk: The requested part.
        known: Version of earlier responses, or None for the first response.

    Raises:
        TransferError: If the response has other bytes than requested.
    """
    if status not in (200, 206, 416):
        return None
    tag = headers.get("etag", "")
    etag = tag if tag.startswith('"') and tag.endswith('"') and len(tag) > 2 else None
    size: int | None
    if status == 200:
        length = headers.get("content-length", "")
        size = int(length) if length.isdecimal() and len(length) < 19 else None
    else:
        match = _RANGE.fullmatch(headers.get("content-range", ""))
        if match is None:
            raise TransferError("the service answers to a range without saying which one")
        size = None if match[3] == "*" else int(match[3])
        if status == 206 and (match[1] is None or int(match[1]) != chunk.position):
            raise TransferError("the service answers with another range than was asked for")
        if status == 416 and size != 0 and known is None:
            raise TransferError("the service has no such range")
    version = Version(size=size, etag=etag, modified=parse_date(headers.get("last-modified", "")))
    is_same = known is None or (status == 206 and (version.size, version.etag) == (known.size, known.etag))
    return RangeResponse(version=version, is_complete=status != 206, is_same=is_same, has_body=status != 416)


def parse_date(date: str) -> float | None:
    """Return the date of a header in seconds since 1970, or None if it is not a date."""
    try:
        return parsedate_to_datetime(date).timestamp() if len(date) <= 64 else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def chunks(size: int, chunk_size: int, done: Iterable[int] = ()) -> list[Chunk]:
    """Return the chunks of a file, except those whose numbers are done."""
    numbers = set(done)
    return [
        Chunk(start, min(size, start + chunk_size))
        for start in range(0, size, chunk_size)
        if start // chunk_size not in numbers
    ]


class Journal(NamedTuple):
    """State of a partial file, stored beside the file without secrets.

    Attributes:
        source: Digest of the URL of the file.
        version: Version of the file.
        chunk_size: Bytes per chunk.
        done: Numbers of the chunks that are on the disk.
    """

    source: str
    version: Version
    chunk_size: int
    done: frozenset[int] = frozenset()

    def head(self) -> str:
        """Return the first line; each further line is a JSON list of chunk numbers."""
        version = self.version
        known = {"etag": version.etag, "size": version.size, "modified": version.modified}
        return json.dumps({"place": self.source, "step": self.chunk_size, **known}) + "\n"


def read_journal(text: str, source: str) -> Journal | None:
    """Parse a journal, or return None if the text is not a journal of this file. A truncated last line is ignored.

    Args:
        text: Lines of the journal.
        source: Digest of the URL of the file.
    """
    first, *rest = text.split("\n")
    try:
        head = json.loads(first)
        modified = None if head["modified"] is None else float(head["modified"])
        version = Version(size=int(head["size"]), etag=str(head["etag"]), modified=modified)
        chunk_size = int(head["step"])
        if head["place"] != source or version.size is None or version.size < 1 or chunk_size < 1:
            return None
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    done: set[int] = set()
    for line in rest:
        try:
            done.update(number for number in json.loads(line) if type(number) is int)
        except (ValueError, TypeError, RecursionError):
            continue
    return Journal(source=source, version=version, chunk_size=chunk_size, done=frozenset(done))

"""Answers to requests for a part of a file: what they give, and whether it is still the same file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from email.utils import parsedate_to_datetime
from typing import Final, NamedTuple

from .._errors import TransferError

__all__ = ["Got", "Journal", "Piece", "Version", "pieces", "read_answer", "read_journal", "seconds_of"]

_RANGE: Final = re.compile(r"bytes (?:(\d{1,18})-(\d{1,18})|\*)/(\d{1,18}|\*)\s*")


class Version(NamedTuple):
    """What tells a file at a service from what it was before.

    Attributes:
        size: Bytes; None: not said.
        etag: A strong entity tag; None: there is none, so that parts of it can be of different versions.
        modified: Seconds since 1970; None: not said.
    """

    size: int | None
    etag: str | None = None
    modified: float | None = None


class Piece:
    """A part of a file.

    Attributes:
        start: Its first byte.
        stop: The byte after its last; None: all that comes.
        got: How much of it is on the disk.
    """

    __slots__ = ("got", "start", "stop")

    def __init__(self, start: int, stop: int | None) -> None:
        self.start = start
        self.stop = stop
        self.got = 0

    @property
    def at(self) -> int:
        """Where it goes on."""
        return self.start + self.got


class Got(NamedTuple):
    """What an answer gives.

    Attributes:
        version: Of the file.
        whole: Whether it is all of the file, though a part was asked for.
        same: Whether it is of the version that is known.
        body: Whether its body is of the file: an empty file has no range, and what comes then is an error's text.
    """

    version: Version
    whole: bool
    same: bool
    body: bool


def read_answer(status: int, headers: Mapping[str, str], piece: Piece, known: Version | None) -> Got | None:
    """Read status and headers of an answer; None: it is no success.

    Args:
        status: The status.
        headers: Names in small letters, or a mapping that does not mind.
        piece: What was asked for.
        known: The version that earlier answers were of; None: this is the first.

    Raises:
        TransferError: It gives other bytes than were asked for.
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
        if status == 206 and (match[1] is None or int(match[1]) != piece.at):
            raise TransferError("the service answers with another range than was asked for")
        if status == 416 and size != 0 and known is None:
            raise TransferError("the service has no such range")
    version = Version(size=size, etag=etag, modified=seconds_of(headers.get("last-modified", "")))
    same = known is None or (status == 206 and (version.size, version.etag) == (known.size, known.etag))
    return Got(version=version, whole=status != 206, same=same, body=status != 416)


def seconds_of(date: str) -> float | None:
    """Seconds since 1970 of a date in a header; None: it is none."""
    try:
        return parsedate_to_datetime(date).timestamp() if len(date) <= 64 else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def pieces(size: int, step: int, done: Iterable[int] = ()) -> list[Piece]:
    """The parts of a file that are not done, by their numbers."""
    there = set(done)
    return [Piece(start, min(size, start + step)) for start in range(0, size, step) if start // step not in there]


class Journal(NamedTuple):
    """What is known of a file that is not whole; it is written beside it, and holds no secret.

    Attributes:
        place: Where it comes from, as a digest.
        version: Of the file.
        step: Bytes of a piece.
        done: Numbers of the pieces that are on the disk.
    """

    place: str
    version: Version
    step: int
    done: frozenset[int] = frozenset()

    def head(self) -> str:
        """Its first line; each further one is a JSON list of pieces."""
        version = self.version
        known = {"etag": version.etag, "size": version.size, "modified": version.modified}
        return json.dumps({"place": self.place, "step": self.step, **known}) + "\n"


def read_journal(text: str, place: str) -> Journal | None:
    """Read a journal; None: it is of another file, or none. A last line that was cut short is left out.

    Args:
        text: The lines.
        place: Where the file comes from.
    """
    head, *rest = text.split("\n")
    try:
        told = json.loads(head)
        modified = None if told["modified"] is None else float(told["modified"])
        version = Version(size=int(told["size"]), etag=str(told["etag"]), modified=modified)
        step = int(told["step"])
        if told["place"] != place or version.size is None or version.size < 1 or step < 1:
            return None
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    done: set[int] = set()
    for line in rest:
        try:
            done.update(number for number in json.loads(line) if type(number) is int)
        except (ValueError, TypeError, RecursionError):
            continue
    return Journal(place=place, version=version, step=step, done=frozenset(done))

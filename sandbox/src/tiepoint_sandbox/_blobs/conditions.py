"""Conditions and ranges of a request, as they are documented. No I/O."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import Final, NamedTuple

from .faults import Fault
from .store import Blob

_RANGE: Final = re.compile(r"bytes=(\d{1,18})-(\d{1,18})?")


class Range(NamedTuple):
    """What of a blob is asked for.

    Attributes:
        start: The first byte.
        stop: The one after the last.
    """

    start: int
    stop: int


def dated(moment: datetime) -> str:
    """Return a time as HTTP writes it."""
    return format_datetime(moment, usegmt=True)


def check_read(headers: Mapping[str, str], blob: Blob) -> None:
    """See whether a blob is to be read: If-Match && If-Unmodified-Since && (If-None-Match || If-Modified-Since).

    Raises:
        Fault: It is not.
    """
    unchanged = {"etag": blob.etag, "last-modified": dated(blob.modified)}
    match, unmodified = _tags(headers, "if-match"), _time(headers, "if-unmodified-since")
    if (match and not _named(match, blob)) or (unmodified and blob.modified > unmodified):
        raise Fault("ConditionNotMet")
    none_match, modified = _tags(headers, "if-none-match"), _time(headers, "if-modified-since")
    if none_match == ["*"]:
        raise Fault("UnsatisfiableCondition")
    other = bool(none_match) and not _named(none_match, blob)
    newer = modified is not None and blob.modified > modified
    if (none_match or modified) and not (other or newer):
        raise Fault("ConditionNotMet", headers=unchanged, own_status=304)


def check_write(headers: Mapping[str, str], blob: Blob | None, *, creating: bool = False) -> None:
    """See whether a blob is to be written or deleted; an ETag goes before a time.

    Args:
        headers: Of the request.
        blob: What there is.
        creating: Whether it is to be there as a whole: then that there is one has a code of its own.

    Raises:
        Fault: It is not.
    """
    match, none_match = _tags(headers, "if-match"), _tags(headers, "if-none-match")
    unmodified, modified = _time(headers, "if-unmodified-since"), _time(headers, "if-modified-since")
    if len(match) > 1 or len(none_match) > 1:
        raise Fault("MultipleConditionHeadersNotSupported")
    if blob is None:
        if match:
            raise Fault("ConditionNotMet")
        return
    if none_match == ["*"] and creating:
        raise Fault("BlobAlreadyExists")
    wrong = bool(match) and not _named(match, blob)
    wrong |= bool(none_match) and _named(none_match, blob)
    wrong |= not match and unmodified is not None and blob.modified > unmodified
    wrong |= not none_match and modified is not None and blob.modified <= modified
    if wrong:
        raise Fault("ConditionNotMet")


def range_of(headers: Mapping[str, str], size: int) -> Range | None:
    """Give the range that is asked for; None: all of it.

    Raises:
        Fault: There is no such range.
    """
    text = headers.get("x-ms-range") or headers.get("range", "")
    match = _RANGE.fullmatch(text.strip())
    if match is None:
        return None
    start, last = int(match[1]), int(match[2]) if match[2] else size - 1
    if start >= size:
        raise Fault("InvalidRange", headers={"content-range": f"bytes */{size}"})
    return Range(start, min(last + 1, size)) if last >= start else None


def _tags(headers: Mapping[str, str], name: str) -> list[str]:
    return [each.strip() for each in headers.get(name, "").split(",") if each.strip()]


def _named(tags: list[str], blob: Blob) -> bool:
    return any(each == "*" or each.strip('"') == blob.etag.strip('"') for each in tags)


def _time(headers: Mapping[str, str], name: str) -> datetime | None:
    if (text := headers.get(name)) is None:
        return None
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        raise Fault("InvalidHeaderValue", {"HeaderName": name, "HeaderValue": text}) from None
    return moment.replace(tzinfo=moment.tzinfo or UTC)

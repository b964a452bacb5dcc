"""Differences between JSON values."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from ..support.definition import Json

_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)")


def instant(text: object) -> datetime.datetime | None:
    """Return the instant of a date-time, or None for other values."""
    return datetime.datetime.fromisoformat(text) if isinstance(text, str) and _INSTANT.fullmatch(text) else None


def differences(expected: Json, got: Json, where: str = "$") -> Iterator[str]:
    """Yield the differences of two values.

    Numbers are compared by value, booleans differ from numbers, and equal instants are equal in any spelling.
    """
    if isinstance(expected, dict) and isinstance(got, dict):
        for name in expected.keys() | got.keys():
            if name not in got:
                yield f"{where}.{name}: missing"
            elif name not in expected:
                yield f"{where}.{name}: {got[name]!r:.100} is unexpected"
            else:
                yield from differences(expected[name], got[name], f"{where}.{name}")
    elif isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got):
        for index, pair in enumerate(zip(expected, got, strict=True)):
            yield from differences(*pair, f"{where}[{index}]")
    elif isinstance(expected, bool) is not isinstance(got, bool) or expected != got:
        moment = instant(expected)
        if moment is None or moment != instant(got):
            yield f"{where}: expected {expected!r:.100}, got {got!r:.100}"

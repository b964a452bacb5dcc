"""Whether two JSON values are equal, and where they are not."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from ..support.definition import Json

__all__ = ["differences", "instant"]

_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)")


def instant(text: object) -> datetime.datetime | None:
    """The instant that a date-time names; None where it names none."""
    return datetime.datetime.fromisoformat(text) if isinstance(text, str) and _INSTANT.fullmatch(text) else None


def differences(expected: Json, got: Json, where: str = "$") -> Iterator[str]:
    """Where two values differ.

    Numbers are equal by value, a boolean is no number, and two spellings of one instant are equal.
    """
    if isinstance(expected, dict) and isinstance(got, dict):
        for name in expected.keys() | got.keys():
            if name not in got:
                yield f"{where}.{name}: missing"
            elif name not in expected:
                yield f"{where}.{name}: {got[name]!r:.100} was not there"
            else:
                yield from differences(expected[name], got[name], f"{where}.{name}")
    elif isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got):
        for index, pair in enumerate(zip(expected, got, strict=True)):
            yield from differences(*pair, f"{where}[{index}]")
    elif isinstance(expected, bool) is not isinstance(got, bool) or expected != got:
        moment = instant(expected)
        if moment is None or moment != instant(got):
            yield f"{where}: {expected!r:.100} expected, {got!r:.100} got"

"""JSON from outside, which may be anything."""

from __future__ import annotations

import json
import math
from typing import Final, NoReturn

from .._handler import Json

_DEEPEST: Final = 100
"""So deep a value may be nested: what is deeper can be read, but not worked with everywhere."""


def parsed(text: str) -> Json:
    """Read a text.

    Raises:
        ValueError: It is no JSON; or it could be read, but not written again: a number that is infinite as the
            platform's own numbers go, half of a surrogate pair, too deep a nesting.
    """
    try:
        value = _DECODER.decode(text)
    except RecursionError:
        raise ValueError("it is nested too deep") from None
    if text.count("[") + text.count("{") > _DEEPEST and _depth(value) > _DEEPEST:
        raise ValueError("it is nested too deep")
    if "\\ud" in text or "\\uD" in text:
        json.dumps(value, ensure_ascii=False).encode()
    return value


def _depth(value: Json) -> int:
    depth, level = 0, [value]
    while level:
        depth += 1
        inside = (item.values() if isinstance(item, dict) else item for item in level if isinstance(item, (dict, list)))
        level = [item for items in inside for item in items]
    return depth


def _number(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError(f"{text} is too large a number")
    return number


def _reject(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


_DECODER: Final = json.JSONDecoder(parse_float=_number, parse_constant=_reject)

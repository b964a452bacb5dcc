"""Find what in an answer could not be read; done only when something could not."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ._wire import DECODE_FAULTS

if TYPE_CHECKING:
    import httpx


def locate(read: Callable[[httpx.Response], object], response: httpx.Response) -> tuple[str, str]:
    """Find the part of an answer that cannot be read, by putting null in the place of parts until the rest can.

    Null can be read everywhere, so what is left over when a part must be null is the fault. Halving keeps it cheap.

    Returns:
        The part, such as ``jobs[3].createdDateTime`` (empty: the whole), and what is wrong with it.
    """
    import httpx

    try:
        data = response.json()
    except (ValueError, RecursionError):
        kind = response.headers.get("content-type", "no media type").split(";")[0]
        return "", f"it is no JSON but {kind}" if response.content else "it is empty"

    def answered(probe: Any) -> None:
        content = json.dumps(probe).encode()
        read(httpx.Response(response.status_code, headers={"Content-Type": "application/json"}, content=content))

    path = ""
    decode: Callable[[Any], None] = answered
    while True:
        keys: list[Any] = (
            list(data) if isinstance(data, dict) else list(range(len(data))) if isinstance(data, list) else []
        )
        count = _fewest(decode, data, keys)
        if not count:
            return path.lstrip("."), _problem(decode, data)
        key = keys[count - 1]
        path += f"[{key}]" if isinstance(data, list) else f".{_shown(key)}"
        decode, data = _inside(decode, _blanked(data, keys[:count]), key), data[key]


def _shown(key: str) -> str:
    """A key as a part of one line."""
    text = "".join(char if char.isprintable() else "?" for char in key)
    return text if len(text) <= 80 else f"{text[:80]}..."


def _fewest(decode: Callable[[Any], None], data: Any, keys: list[Any]) -> int:
    """How many of the parts, from the first, have to be null at least for the rest to be read; 0 if none help."""
    if not keys or not _reads(decode, _blanked(data, keys)):
        return 0
    low, high = 0, len(keys)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if _reads(decode, _blanked(data, keys[:middle])) else (middle, high)
    return high


def _reads(decode: Callable[[Any], None], data: Any) -> bool:
    try:
        decode(data)
    except DECODE_FAULTS:
        return False
    return True


def _blanked(data: Any, keys: list[Any]) -> Any:
    copy = data.copy()
    for key in keys:
        copy[key] = None
    return copy


def _inside(decode: Callable[[Any], None], around: Any, key: Any) -> Callable[[Any], None]:
    """Decode what is around a part with something in its place."""

    def inner(probe: Any) -> None:
        copy = around.copy()
        copy[key] = probe
        decode(copy)

    return inner


def _problem(decode: Callable[[Any], None], data: Any) -> str:
    try:
        decode(data)
    except KeyError as error:
        return f"{error.args[0]!r} is missing"
    except (AttributeError, TypeError):
        return f"the definition says it is no {type(data).__name__ if data is not None else 'null'}"
    except DECODE_FAULTS:
        return "it is no value that the definition allows"
    return "it cannot be read"

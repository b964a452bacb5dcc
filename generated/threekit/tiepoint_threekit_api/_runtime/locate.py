"""Find what in an answer could not be read; done only when something could not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, cast

from .wire import DECODE_FAULTS

if TYPE_CHECKING:
    import httpx

_LONGEST: Final = 80


def locate(read: Callable[[httpx.Response], object], response: httpx.Response) -> tuple[str, str]:
    """Find the part of an answer that cannot be read, by putting null in the place of parts until the rest can.

    Null can be read everywhere, so what is left over when a part must be null is the fault. Halving keeps it cheap.

    Returns:
        The part, such as ``jobs[3].createdDateTime`` (empty: the whole), and what is wrong with it.
    """
    try:
        data = response.json()
    except DECODE_FAULTS:
        kind = response.headers.get("content-type", "no media type").split(";")[0]
        expected = "valid JSON" if "json" in kind else f"JSON but {kind}"
        return "", f"it is no {expected}" if response.content else "it is empty"

    def answered(probe: Any) -> None:
        read(cast("httpx.Response", _Answer(response.status_code, probe)))

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
        path += f"[{key}]" if isinstance(data, list) else _part(key)
        decode, data = _inside(decode, _blanked(data, keys[:count]), key), data[key]


class _Answer:
    """An answer of some JSON, as far as reading needs one."""

    content = b"JSON"
    text = ""

    def __init__(self, status_code: int, data: Any) -> None:
        self.status_code = status_code
        self.headers = {"content-type": "application/json"}
        self._data = data

    def json(self) -> Any:
        return self._data


def _part(key: str) -> str:
    """A key as a part of one line: what is no name is data, and in brackets."""
    return f".{key}" if key.isidentifier() and len(key) <= _LONGEST else f"[{key[:_LONGEST]!a}]"


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

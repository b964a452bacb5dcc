"""Deep comparison of values with the type hints of generated code."""

from __future__ import annotations

import functools
import io
import types
import typing
from collections.abc import Iterator
from typing import Any

import attrs


@functools.cache
def hints_of(thing: Any) -> dict[str, Any]:
    """Return the resolved type hints of a function or class."""
    return typing.get_type_hints(thing)


def broken_promises(hint: Any, value: object, where: str = "$") -> Iterator[str]:
    """Yield each place where a value is not of its hinted type."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        if all(any(broken_promises(member, value)) for member in inner):
            yield f"{where}: {value!r:.100} is not a {hint}"
    elif origin is list and isinstance(value, list):
        for index, item in enumerate(value):
            yield from broken_promises(inner[0], item, f"{where}[{index}]")
    elif origin is dict and isinstance(value, dict):
        for name, item in value.items():
            yield from broken_promises(inner[1], item, f"{where}.{name}")
    elif isinstance(hint, type) and attrs.has(hint) and type(value) is hint:
        for name, inner_hint in hints_of(hint).items():
            yield from broken_promises(inner_hint, getattr(value, name), f"{where}.{name}")
    elif not _is_instance(hint, value):
        yield f"{where}: {value!r:.100} is not a {hint}"


def _is_instance(hint: Any, value: object) -> bool:
    if hint in (object, Any):
        return True
    if hint is typing.BinaryIO:
        return isinstance(value, io.BufferedIOBase)
    if hint is float:
        # Python accepts an int wherever a float is expected.
        return type(value) in (int, float)
    return type(value) is hint

"""Whether values are of the types that the definition says; generated models keep others as they came."""

from __future__ import annotations

import math
import types
from collections.abc import Iterator
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

import attr

__all__ = ["mismatches"]


def mismatches(value: object) -> Iterator[tuple[str, str]]:
    """Tell which parts of a value are of another type than its model says.

    Args:
        value: A model, or a list or dict of models; what is no model has no types to compare with.

    Yields:
        The part and what is wrong with it, such as ``jobs[3].name`` and ``it is null, not str``.
    """
    yield from _inside(value, "")


def _inside(value: object, path: str) -> Iterator[tuple[str, str]]:
    kind: type = type(value)
    if attr.has(kind):
        for name, hint in _hints(kind).items():
            yield from _wrong(getattr(value, name), hint, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _inside(each, f"{path}[{index}]")
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _inside(each, f"{path}[{str(key)[:80]!a}]")


@cache
def _hints(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in attr.fields(kind) if field.name != "additional_properties"}


def _wrong(value: object, hint: Any, path: str) -> Iterator[tuple[str, str]]:
    kind = get_origin(hint) or hint
    arguments = get_args(hint)
    if kind is Any:
        return
    if kind in (types.UnionType, Union):
        if any(_fits(value, each) for each in arguments):
            return
        # A model of the union has parts that can be named; anything else is wrong as a whole.
        if attr.has(type(value)) and type(value) in arguments:
            yield from _inside(value, path)
            return
    elif kind is list and isinstance(value, list):
        for index, each in enumerate(value):
            yield from _wrong(each, arguments[0], f"{path}[{index}]")
        return
    elif kind is dict and isinstance(value, dict):
        for key, each in value.items():
            yield from _wrong(each, arguments[1], f"{path}[{str(key)[:80]!a}]")
        return
    elif _is_a(value, kind):
        yield from _inside(value, path)
        return
    yield path, f"it is {_told(value)}, not {_named(hint)}"


def _fits(value: object, hint: Any) -> bool:
    return next(_wrong(value, hint, ""), None) is None


def _is_a(value: object, kind: Any) -> bool:
    if isinstance(value, bool):
        return kind is bool
    if kind is float:
        # JSON has no infinity: one comes of a number that is too large.
        return isinstance(value, int) or (isinstance(value, float) and math.isfinite(value))
    return isinstance(value, kind)


def _told(value: object) -> str:
    if value is None:
        return "null"
    return "infinite" if value in (math.inf, -math.inf) else type(value).__name__


def _named(hint: Any) -> str:
    if get_origin(hint) in (types.UnionType, Union):
        return " or ".join(_named(each) for each in get_args(hint) if getattr(each, "__name__", "") != "Unset")
    return "null" if hint is type(None) else str(getattr(hint, "__name__", hint))

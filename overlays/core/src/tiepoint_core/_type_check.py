"""Strict mode: checks that values have the types of the definition; otherwise generated models keep other values."""

from __future__ import annotations

import math
import types
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any, Final, Protocol, Union, get_args, get_origin, get_type_hints

import attr
import httpx

from ._error_from_response import decode_error

_MAX_COUNTED: Final = 100


class Operation(Protocol):
    """A request of a generated client."""

    operation: str


class Decoded(Protocol):
    """A response of a generated client."""

    value: Any
    http_response: httpx.Response


def check_types(request: Operation, response: Decoded) -> None:
    """Raise if a value does not have its declared type; generated clients accept this function as `on_value`.

    Raises:
        DecodeError: If there is such a value; the first one is named.
    """
    problems = list(islice(mismatches(response.value), _MAX_COUNTED))
    if problems:
        path, problem = problems[0]
        more = f", as are {len(problems) - 1} more" if len(problems) > 1 else ""
        raise decode_error(response.http_response, request.operation, path, problem + more)


def mismatches(value: object) -> Iterator[tuple[str, str]]:
    """Yield the parts of a value that have another type than their model declares.

    Args:
        value: A model, or a list or dict of models; other values have no declared types.

    Yields:
        Path and problem of a part, such as ``jobs[3].name`` and ``it is null, not str``.
    """
    yield from _in_value(value, "")


def _in_value(value: object, path: str) -> Iterator[tuple[str, str]]:
    kind: type = type(value)
    if attr.has(kind):
        for name, hint in _hints(kind).items():
            yield from _in_part(getattr(value, name), hint, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _in_value(each, f"{path}[{index}]")
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _in_value(each, f"{path}[{str(key)[:80]!a}]")


@cache
def _hints(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in attr.fields(kind) if field.name != "additional_properties"}


def _in_part(value: object, hint: Any, path: str) -> Iterator[tuple[str, str]]:
    kind = get_origin(hint) or hint
    arguments = get_args(hint)
    if kind is Any:
        return
    if kind in (types.UnionType, Union):
        if any(_fits(value, each) for each in arguments):
            return
        # A model of the union has parts that can be named; anything else is wrong as a whole.
        if attr.has(type(value)) and type(value) in arguments:
            yield from _in_value(value, path)
            return
    elif kind is list and isinstance(value, list):
        for index, each in enumerate(value):
            yield from _in_part(each, arguments[0], f"{path}[{index}]")
        return
    elif kind is dict and isinstance(value, dict):
        for key, each in value.items():
            yield from _in_part(each, arguments[1], f"{path}[{str(key)[:80]!a}]")
        return
    elif _is_a(value, kind):
        yield from _in_value(value, path)
        return
    yield path, f"it is {_described(value)}, not {_type_name(hint)}"


def _fits(value: object, hint: Any) -> bool:
    return next(_in_part(value, hint, ""), None) is None


def _is_a(value: object, kind: Any) -> bool:
    if isinstance(value, bool):
        return kind is bool
    if kind is float:
        # JSON has no infinity: a number that is too large becomes infinite.
        return isinstance(value, int) or (isinstance(value, float) and math.isfinite(value))
    return isinstance(value, kind)


def _described(value: object) -> str:
    if value is None:
        return "null"
    return "infinite" if value in (math.inf, -math.inf) else type(value).__name__


def _type_name(hint: Any) -> str:
    if get_origin(hint) in (types.UnionType, Union):
        return " or ".join(_type_name(each) for each in get_args(hint) if getattr(each, "__name__", "") != "Unset")
    return "null" if hint is type(None) else str(getattr(hint, "__name__", hint))

"""Sorting of lists by a query parameter."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from typing import TypeVar

from .._handler import ErrorResponse, Json

T = TypeVar("T")


def ordered(
    text: str, items: Iterable[T], names: Container[str], value_of: Callable[[T, str], Json], error: ErrorResponse
) -> list[T]:
    """Sort items: without regard to letter case, and unset values first.

    Args:
        text: Value of the query parameter: a property, and `asc` or `desc`.
        items: Items to sort.
        names: Properties to sort by.
        value_of: Function that returns a property of an item.
        error: Error for a value that is not valid.

    Raises:
        ErrorResponse: If the value is not valid.
    """
    name, *direction = text.split() or [""]
    if name not in names or direction not in ([], ["asc"], ["desc"]):
        raise error

    def key(item: T) -> tuple[bool, Json]:
        value = value_of(item, name)
        return value is not None, value.casefold() if isinstance(value, str) else value or 0

    return sorted(items, key=key, reverse=direction == ["desc"])

"""Checks of arguments that become part of a URL."""

from __future__ import annotations

from collections.abc import Iterable

from tiepoint_core import ConfigError


def checked_id(name: str, value: object) -> str:
    """Return an id that can be part of a path."""
    if not isinstance(value, str):
        raise ConfigError(f"{name} is a text, such as the .id of an object, not a {type(value).__name__}")
    if value.strip() in ("", ".", ".."):
        raise ConfigError(f"{name} is empty: give one, such as the .id of an object")
    return value


def check_criteria(names: Iterable[str], criteria: type[object]) -> None:
    """Reject unknown criteria, without which a list would be another and longer one."""
    known = criteria.__annotations__
    if unknown := [name for name in names if name not in known]:
        raise ConfigError(f"this list has no criterion {unknown[0]!r}: it has {', '.join(known)}")

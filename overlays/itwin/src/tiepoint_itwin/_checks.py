"""Checks of arguments."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from tiepoint_core import ConfigError

_SHORTEST_NAME: Final = 3


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


def checked_name(subject: str, name: object) -> str:
    """Return a name that the definition accepts.

    Args:
        subject: Subject of the message, such as `a job`.
        name: Name.

    Raises:
        ConfigError: If the name is not a text, or is too short.
    """
    if not isinstance(name, str) or len(name) < _SHORTEST_NAME:
        raise ConfigError(f"the name of {subject} needs at least {_SHORTEST_NAME} characters")
    return name


def checked_itwin_name(name: str) -> str:
    """Return the name of an iTwin to find."""
    if not name.strip():
        raise ConfigError(
            "the iTwin's name is empty: give its name or its id; itwins.list() gives those that you can see"
        )
    return name


def checked_itwin_id(itwin_id: str | None) -> str | None:
    """Return the id of an iTwin, or None."""
    if itwin_id is not None and not itwin_id.strip():
        raise ConfigError("itwin_id is empty: give an iTwin's id, or leave it out")
    if itwin_id is not None and re.search(r"\s", itwin_id):
        raise ConfigError("itwin_id is an id and has no spaces: for a name, use for_itwin(...)")
    return itwin_id


def checked_poll_seconds(seconds: float | None) -> float | None:
    """Return an interval in seconds, or None."""
    value: object = seconds
    if value is not None and not (isinstance(value, int | float) and 0 < value < float("inf")):
        raise ConfigError(f"poll_seconds is {seconds}: it must be a number of seconds above 0, or None")
    return seconds

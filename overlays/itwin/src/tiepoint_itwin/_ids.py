"""Ids that become a part of a path: what cannot be one is refused before a request is made."""

from __future__ import annotations

from tiepoint_core import ConfigError

__all__ = ["checked_id"]


def checked_id(what: str, given: object) -> str:
    """Give the id, if it can be one.

    Raises:
        ConfigError: It is no text, or empty, or leads to another path.
    """
    if not isinstance(given, str):
        raise ConfigError(f"{what} is a text, such as the .id of an object, not a {type(given).__name__}")
    if given.strip() in ("", ".", ".."):
        raise ConfigError(f"{what} is empty: give one, such as the .id of an object")
    return given

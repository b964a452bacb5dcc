"""How the platform's lists are cut into pages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import unquote

from tiepoint_core import ConfigError, DecodeError

__all__ = ["LARGEST", "check_criteria", "check_page_size", "link_after", "skip_after", "token_after"]

LARGEST: Final = 1000
"""Items that a page can have at most (documented)."""

_TOKEN: Final = r"(?i)[?&]continuationtoken=([^&#]*)"  # noqa: S105 - the vendor's clients look in any case
_SKIP: Final = r"(?i)[?&](?:\$|%24)skip=([0-9]+)"


def check_page_size(size: int | None) -> None:
    """Refuse what the platform would refuse.

    Raises:
        ConfigError: It is out of bounds.
    """
    given: object = size
    if given is not None and not (isinstance(given, int) and 1 <= given <= LARGEST):
        raise ConfigError(f"page_size is {size}: a page has 1 to {LARGEST} items; limit= is for how many in all")


def check_criteria(given: Iterable[str], known: type[Any]) -> None:
    """Refuse criteria that a list does not have: without them it would be another list, and a longer one.

    Args:
        given: Their names.
        known: The `TypedDict` of those that there are.

    Raises:
        ConfigError: There is none of this name.
    """
    names = known.__annotations__
    if unknown := [name for name in given if name not in names]:
        raise ConfigError(f"this list has no criterion {unknown[0]!r}: it has {', '.join(names)}")


def link_after(links: object) -> str | None:
    """The link to the next page; None: this is the last, whichever of `_links`, `next` and its value is left out."""
    href = getattr(getattr(links, "next_", None), "href", None)
    return href if isinstance(href, str) and href else None


def skip_after(links: object, counted: int) -> str | None:
    """How many items are before the next page, as its link says, which knows of those left out; None: this is the last.

    Args:
        links: The page's.
        counted: How many were received until now, where the link does not say.
    """
    href = link_after(links)
    if href is None:
        return None
    found = re.search(_SKIP, href)
    return found[1] if found else str(counted)


def token_after(links: object) -> str | None:
    """The token of the next page, exactly as the platform means it; None: this is the last.

    The link is percent-encoded in part only, so that a form's decoder would make a space of a plus.

    Raises:
        DecodeError: There is a next page, but no token of it.
    """
    href = link_after(links)
    if href is None:
        return None
    found = re.search(_TOKEN, href)
    if found is None or not found[1]:
        raise DecodeError("the link to the next page has no continuationToken; the list is not at its end")
    return unquote(found[1])

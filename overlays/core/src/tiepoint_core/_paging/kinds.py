"""How lists are cut into pages, and how they are walked: decisions without I/O.

A service gives a list page by page in one of four ways, and each is a kind here: it hands out a token or a link for the
next page, or takes a page number or an offset.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

import httpx
from attr import frozen

from .._errors import ConfigError
from .._origins import trusted_link

__all__ = ["Kind", "LinkPaging", "OffsetPaging", "Page", "PageNumberPaging", "PageResult", "TokenPaging"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
P = TypeVar("P")


@frozen(kw_only=True)
class PageResult(Generic[T_co]):
    """What one answer says of a list.

    Attributes:
        items: The items of the page.
        next: Token or link of the next page; None or empty: there is none.
        total: How many items the whole list has, where the service says so.
        raw: The answer itself.
    """

    items: Sequence[T_co]
    next: str | None = None
    total: int | None = None
    raw: Any = None


@frozen(kw_only=True)
class Page(Generic[T_co]):
    """A page of a list.

    Attributes:
        items: Its items, without those that an earlier page had.
        index: Its number in this walk, from 0.
        resume_token: Where the next page begins: a pager with this ``start`` goes on there. None: this is the last.
        total: How many items the whole list has, where the service says so.
        raw: The answer itself.
    """

    items: Sequence[T_co]
    index: int
    resume_token: str | None
    total: int | None = None
    raw: Any = None


class Kind(Protocol[P]):
    """How a service cuts lists into pages. A position is what it is asked for a page by."""

    @property
    def numbered(self) -> bool:
        """Whether positions can be worked out ahead, so that several pages can be asked for at a time."""
        ...

    def position(self, token: str | None) -> P:
        """The position that a resume token stands for; None: the first."""
        ...

    def token(self, position: P) -> str:
        """The resume token of a position."""
        ...

    def after(self, position: P, found: PageResult[Any], size: int | None) -> P | None:
        """The position of the next page, for all that this one tells; None: this was the last.

        Args:
            position: Where this one is.
            found: What it has.
            size: How many items it would have if it were not the last; None: that is not known.
        """
        ...

    def ahead(self, following: P, total: int, step: int) -> Sequence[P]:
        """The next position and those after it, as far as a list of so many items with so many a page has them."""
        ...


class TokenPaging:
    """The service gives a token for the next page, and none with the last. A page can be empty and not the last."""

    numbered: bool = False

    def position(self, token: str | None) -> str | None:
        """The token itself."""
        return token

    def token(self, position: str | None) -> str:
        """The token itself; empty: the first page."""
        return position or ""

    def after(self, position: str | None, found: PageResult[Any], size: int | None) -> str | None:  # noqa: ARG002
        """The token that the answer has."""
        return found.next or None

    def ahead(self, following: str | None, total: int, step: int) -> list[str | None]:  # noqa: ARG002
        """None: they are not known."""
        return []


class LinkPaging:
    """The service gives a link to the next page, which has to be on the same host.

    Args:
        base: The client's base URL.
    """

    numbered: bool = False

    def __init__(self, base: httpx.URL | str) -> None:
        self._base = httpx.URL(base)

    def position(self, token: str | None) -> str | None:
        """The link itself, checked: it may have been kept somewhere."""
        return str(trusted_link(token, self._base)) if token else None

    def token(self, position: str | None) -> str:
        """The link itself; empty: the first page."""
        return position or ""

    def after(self, position: str | None, found: PageResult[Any], size: int | None) -> str | None:  # noqa: ARG002
        """The link that the answer has.

        Raises:
            UntrustedLink: It leads elsewhere.
        """
        return str(trusted_link(found.next, position or self._base)) if found.next else None

    def ahead(self, following: str | None, total: int, step: int) -> list[str | None]:  # noqa: ARG002
        """None: they are not known."""
        return []


class _Numbered:
    numbered: bool = True

    def __init__(self, *, max_page_size: int | None = None) -> None:
        self._max_page_size = max_page_size

    def token(self, position: int) -> str:
        """The number as a text."""
        return str(position)

    def _read(self, token: str | None, first: int) -> int:
        if not token:
            return first
        if not (token.isdecimal() and token.isascii() and len(token) < 19):
            raise ConfigError("start is no resume token of this list: it should be a number")
        return int(token)

    def _is_last(self, found: PageResult[Any], size: int | None) -> bool:
        # A page that is shorter than was asked for is the last only if the service is known to give as many: else it
        # may have a limit of its own, and the rest of the list would be lost.
        if not found.items:
            return True
        return (
            size is not None and self._max_page_size is not None and len(found.items) < min(size, self._max_page_size)
        )


class PageNumberPaging(_Numbered):
    """The service takes the number of a page. The last is empty, or shorter than a page can be.

    Args:
        first: Number of the first page.
        max_page_size: Items that a page can have, as the service documents it; None: it does not.
    """

    def __init__(self, *, first: int = 1, max_page_size: int | None = None) -> None:
        super().__init__(max_page_size=max_page_size)
        self._first = first

    def position(self, token: str | None) -> int:
        """The page that a token names."""
        return self._read(token, self._first)

    def after(self, position: int, found: PageResult[Any], size: int | None) -> int | None:
        """The number after this one."""
        return None if self._is_last(found, size) else position + 1

    def ahead(self, following: int, total: int, step: int) -> range:
        """All pages that so many items fill."""
        return range(following, self._first - (-total // step))


class OffsetPaging(_Numbered):
    """The service takes the number of items to skip. The last page is empty, or shorter than a page can be.

    Args:
        max_page_size: Items that a page can have, as the service documents it; None: it does not.
    """

    def position(self, token: str | None) -> int:
        """The item that a token names."""
        return self._read(token, 0)

    def after(self, position: int, found: PageResult[Any], size: int | None) -> int | None:
        """The number of the first item after those of this page."""
        return None if self._is_last(found, size) else position + len(found.items)

    def ahead(self, following: int, total: int, step: int) -> range:
        """All offsets below the total."""
        return range(following, total, step)

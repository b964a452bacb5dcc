"""Kinds of paging: a service returns a token or a link for the next page, or accepts a page number or an offset."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

import httpx
from attr import frozen

from .._errors import ConfigError
from .._origins import trusted_link

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
P = TypeVar("P")


@frozen(kw_only=True)
class PageResult(Generic[T_co]):
    """Contents of a response to a list request.

    Attributes:
        items: Items of the page.
        next: Token or link of the next page; None or empty after the last page.
        total: Number of items in the complete list, or None if the service does not state the number.
        raw: The response.
    """

    items: Sequence[T_co]
    next: str | None = None
    total: int | None = None
    raw: Any = None


@frozen(kw_only=True)
class Page(Generic[T_co]):
    """Page of a list.

    Attributes:
        items: Items of the page, without duplicates of earlier pages.
        index: Number of the page in this pager, from 0.
        resume_token: Value of ``start`` for a pager that resumes with the next page, or None after the last page.
        total: Number of items in the complete list, or None if the service does not state the number.
        raw: The response.
    """

    items: Sequence[T_co]
    index: int
    resume_token: str | None
    total: int | None = None
    raw: Any = None


class PagingKind(Protocol[P]):
    """Rules of a service for pages. A position is the value that a page is requested by."""

    @property
    def is_numbered(self) -> bool:
        """Whether positions can be computed, so that several pages can be requested at a time."""
        ...

    def parse_token(self, token: str | None) -> P:
        """Return the position of a resume token, or the first position for None."""
        ...

    def format_token(self, position: P) -> str:
        """Return the resume token of a position."""
        ...

    def next_position(self, position: P, result: PageResult[Any], size: int | None) -> P | None:
        """Return the position of the next page, or None after the last page.

        Args:
            position: Position of the page.
            result: Contents of the page.
            size: Number of items that every page except the last has, or None if the number is unknown.
        """
        ...

    def following_positions(self, following: P, total: int, step: int) -> Sequence[P]:
        """Return the next position and all later positions, if they can be computed.

        Args:
            following: Position of the next page.
            total: Number of items in the complete list.
            step: Number of items per page.
        """
        ...


class TokenPaging:
    """Paging by tokens: each page except the last has the token of the next. Any page can be empty."""

    is_numbered: bool = False

    def parse_token(self, token: str | None) -> str | None:
        """Return the token itself, or None for the first page."""
        return token

    def format_token(self, position: str | None) -> str:
        """Return the token itself, or an empty string for the first page."""
        return position or ""

    def next_position(self, position: str | None, result: PageResult[Any], size: int | None) -> str | None:  # noqa: ARG002
        """Return the token of the response."""
        return result.next or None

    def following_positions(self, following: str | None, total: int, step: int) -> list[str | None]:  # noqa: ARG002
        """Return no positions: they are unknown."""
        return []


class LinkPaging:
    """Paging by links: each page except the last has a link to the next, which must be on the same host.

    Args:
        base_url: Base URL of the client.
    """

    is_numbered: bool = False

    def __init__(self, base_url: httpx.URL | str) -> None:
        self._base_url = httpx.URL(base_url)

    def parse_token(self, token: str | None) -> str | None:
        """Return the link after a check, since it may have been stored elsewhere."""
        return str(trusted_link(token, self._base_url)) if token else None

    def format_token(self, position: str | None) -> str:
        """Return the link itself, or an empty string for the first page."""
        return position or ""

    def next_position(self, position: str | None, result: PageResult[Any], size: int | None) -> str | None:  # noqa: ARG002
        """Return the link of the response.

        Raises:
            UntrustedLink: If the link is on another host.
        """
        return str(trusted_link(result.next, position or self._base_url)) if result.next else None

    def following_positions(self, following: str | None, total: int, step: int) -> list[str | None]:  # noqa: ARG002
        """Return no positions: they are unknown."""
        return []


class _Numbered:
    is_numbered: bool = True

    def __init__(self, *, max_page_size: int | None = None) -> None:
        self._max_page_size = max_page_size

    def format_token(self, position: int) -> str:
        """Return the number as a string."""
        return str(position)

    def _read(self, token: str | None, first: int) -> int:
        if not token:
            return first
        if not (token.isdecimal() and token.isascii() and len(token) < 19):
            raise ConfigError("start is no resume token of this list: it should be a number")
        return int(token)

    def _is_last(self, result: PageResult[Any], size: int | None) -> bool:
        # A page shorter than requested is the last only if the service is known to return as many items: otherwise the
        # service may have a lower limit, and the rest of the list would be lost.
        if not result.items:
            return True
        return (
            size is not None and self._max_page_size is not None and len(result.items) < min(size, self._max_page_size)
        )


class PageNumberPaging(_Numbered):
    """Paging by page numbers. The last page is empty or shorter than the others.

    Args:
        first: Number of the first page. Defaults to 1.
        max_page_size: Maximum number of items per page, or None if the service does not document the number.
    """

    def __init__(self, *, first: int = 1, max_page_size: int | None = None) -> None:
        super().__init__(max_page_size=max_page_size)
        self._first = first

    def parse_token(self, token: str | None) -> int:
        """Return the page number of a token."""
        return self._read(token, self._first)

    def next_position(self, position: int, result: PageResult[Any], size: int | None) -> int | None:
        """Return the next number."""
        return None if self._is_last(result, size) else position + 1

    def following_positions(self, following: int, total: int, step: int) -> range:
        """Return the numbers of all pages that the total fills."""
        return range(following, self._first - (-total // step))


class OffsetPaging(_Numbered):
    """Paging by offsets, which are numbers of items to skip. The last page is empty or shorter than the others.

    Args:
        max_page_size: Maximum number of items per page, or None if the service does not document the number.
    """

    def parse_token(self, token: str | None) -> int:
        """Return the offset of a token."""
        return self._read(token, 0)

    def next_position(self, position: int, result: PageResult[Any], size: int | None) -> int | None:
        """Return the offset of the first item after this page."""
        return None if self._is_last(result, size) else position + len(result.items)

    def following_positions(self, following: int, total: int, step: int) -> range:
        """Return all offsets below the total."""
        return range(following, total, step)

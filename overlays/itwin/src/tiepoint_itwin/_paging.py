"""Pages of the platform's lists: arguments of a request, and position of the next page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypedDict
from urllib.parse import unquote

from tiepoint_core import ConfigError, DecodeError

if TYPE_CHECKING:
    from tiepoint_itwin_api.itwins.models import PageLinks
    from tiepoint_itwin_api.itwins.types import Unset
    from tiepoint_itwin_api.reality_conversion.models import NextPageLink as ConversionLink
    from tiepoint_itwin_api.reality_management.models import NextPageLink as ManagementLink
    from tiepoint_itwin_api.reality_modeling.models import NextPageLink as ModelingLink

    Links = PageLinks | ConversionLink | ManagementLink | ModelingLink | None | Unset

LARGEST_PAGE: Final = 1000
"""Maximum number of items per page (documented)."""

_TOKEN: Final = r"(?i)[?&]continuationtoken=([^&#]*)"  # noqa: S105 - the vendor's clients look in any case
_SKIP: Final = r"(?i)[?&](?:\$|%24)skip=([0-9]+)"


class TokenQuery(TypedDict, total=False):
    """Arguments of a list operation whose pages have tokens."""

    continuation_token: str
    top: int


class SkipQuery(TypedDict, total=False):
    """Arguments of a list operation whose pages have offsets."""

    skip: int
    top: int


def token_query(token: str | None, size: int | None) -> TokenQuery:
    """Return the arguments that select a page by its token.

    The size is part of each request: the link to the next page does not always have the size.
    """
    query = TokenQuery()
    if token:
        query["continuation_token"] = token
    if size:
        query["top"] = size
    return query


def skip_query(token: str | None, size: int | None) -> SkipQuery:
    """Return the arguments that select a page by the number of items before the page."""
    query = SkipQuery()
    if token:
        query["skip"] = int(token)
    if size:
        query["top"] = size
    return query


def check_page_size(size: int | None) -> None:
    """Reject page sizes that the platform rejects.

    Raises:
        ConfigError: If the size is out of bounds.
    """
    value: object = size
    if value is not None and not (isinstance(value, int) and 1 <= value <= LARGEST_PAGE):
        raise ConfigError(f"page_size is {size}: a page has 1 to {LARGEST_PAGE} items; limit= is for how many in all")


def next_link(links: Links) -> str | None:
    """Return the URL of the next page, or None after the last page.

    The service omits `_links`, `next` or the URL, or sends null.
    """
    following = links.next_ if links else None
    href: object = following.href if following else None
    return href if isinstance(href, str) and href else None


def next_skip(links: Links, received: int) -> str | None:
    """Return the number of items before the next page, or None after the last page.

    Args:
        links: Links of the page. Their number also counts items that the service left out.
        received: Number of items received until now, used if the link has no number.
    """
    href = next_link(links)
    if href is None:
        return None
    match = re.search(_SKIP, href)
    return match[1] if match else str(received)


def next_token(links: Links) -> str | None:
    """Return the token of the next page, or None after the last page.

    The link is percent-encoded in part only, so that a form decoder would turn a plus into a space.

    Raises:
        DecodeError: If the link to the next page has no token.
    """
    href = next_link(links)
    if href is None:
        return None
    match = re.search(_TOKEN, href)
    if match is None or not match[1]:
        raise DecodeError("the link to the next page has no continuationToken; the list is not at its end")
    return unquote(match[1])

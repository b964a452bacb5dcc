"""Lists: their order, pages with continuation tokens, and the links that hold these."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Callable, Container, Iterable, Mapping
from itertools import islice
from typing import Any, Final, Generic, TypeVar
from urllib.parse import quote

from attrs import frozen

from .._handler import ErrorResponse, Json, JsonObject

T = TypeVar("T")

_SECRET: Final = secrets.token_bytes(32)
# The parameter is documented in one spelling, and the vendor's client reads it in any.
_NAMES: Final = ("continuationToken", "ContinuationToken")
_DEFAULT: Final = 100
_MARK: Final = b"\xfb\xff\xbf"  # "+/+/" in Base64
_SEAL: Final = 16
_PADDED: Final = 3 - (len(_MARK) + _SEAL) % 3  # the length, modulo 3, that would need no "=" at the end


@frozen
class TokenError(ValueError):
    """A continuation token that is broken, or was given for something else.

    Attributes:
        message: What is wrong.
        assumed: What the refusal takes for granted.
    """

    message: str = "The continuationToken query parameter value is not valid for this request."
    assumed: tuple[str, ...] = ("paging-token",)

    def __str__(self) -> str:
        return self.message


@frozen
class Page(Generic[T]):
    """A part of a list.

    Attributes:
        items: What is on it.
        token: Where the list goes on; None on the last page.
        number: Which page it is, from 1.
        assumed: What was taken for granted (``assumptions.toml``).
    """

    items: tuple[T, ...]
    token: str | None
    number: int = 1
    assumed: tuple[str, ...] = ()


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


def page(
    items: Iterable[T],
    *,
    top: int | None,
    token: str | None,
    scope: str,
    key: Callable[[T], int] | None = None,
    keep: Callable[[T], bool] = lambda _: True,
    keep_size: bool = False,
) -> Page[T]:
    """Take a page out of a list.

    Args:
        items: All of it, as it stands now.
        top: How many; None stands for 100.
        token: Where to go on, from the page before.
        scope: What the list was asked for, and by whom: a token is good for that only.
        key: The numbers of the items, which grow. With it no item comes twice or is left out, whatever is made or taken
            away meanwhile. Without it the items are counted.
        keep: With ``key``: which of them belong to the list.
        keep_size: Without ``top``, a page has the size of the one before.

    Raises:
        TokenError: The token is none of this list's.
    """
    number, size, after = 1, _DEFAULT, 0
    if token is not None:
        number, size, after = _opened(token, scope)
    size = top or (size if keep_size else _DEFAULT)
    left = islice(items, after, None) if key is None else (item for item in items if key(item) > after)
    rest = list(islice(filter(keep, left), size + 1))
    shown = tuple(rest[:size])
    assumed = ("paging-plus",) if token is not None else ()
    if len(rest) <= size:
        return Page(shown, None, number, ("paging-last-page", *assumed))
    place = after + size if key is None else key(shown[-1])
    return Page(shown, _sealed([number + 1, size, place], scope), number, assumed)


def links(page: Page[Any], *, address: str, query: Mapping[str, Json]) -> JsonObject:
    """Return what a page's body has beside its items: ``_links``, or on some last pages nothing.

    Args:
        page: The page.
        address: The list's address, without a query.
        query: What else the next request has to have.
    """
    if page.token is None:
        ends: tuple[JsonObject, ...] = ({}, {"_links": {}}, {"_links": None})
        return ends[(page.number + len(page.items)) % len(ends)]
    # As in the vendor's examples the address is encoded only in part: "$" stands as it is, and in the token "+" too.
    name = _NAMES[(page.number - 1) % len(_NAMES)]
    pairs = [f"{name}={quote(str(value), safe='$/:,()')}" for name, value in query.items()]
    written = "&".join([*pairs, f"{name}={quote(page.token, safe='+/')}"])
    return {"_links": {"next": {"href": f"{address}?{written}"}}}


def _sealed(content: Json, scope: str) -> str:
    inside = json.dumps(content, separators=(",", ":")).encode()
    inside += b" " * (len(inside) % 3 == _PADDED)
    # Each token has "+", "/" and "=": a client that does not pass it on exactly finds out at once, not now and then.
    return base64.b64encode(_MARK + _seal(inside, scope) + inside).decode()


def _opened(token: str, scope: str) -> tuple[int, int, int]:
    try:
        content = base64.b64decode(token, validate=True)
    except ValueError:
        raise TokenError from None
    seal, inside = content[len(_MARK) : len(_MARK) + _SEAL], content[len(_MARK) + _SEAL :]
    # More than one text stands for the same bytes, where the last characters are padding.
    genuine = hmac.compare_digest(seal, _seal(inside, scope)) and base64.b64encode(content).decode() == token
    if not genuine or not content.startswith(_MARK):
        raise TokenError
    number, size, after = json.loads(inside)
    return number, size, after


def _seal(inside: bytes, scope: str) -> bytes:
    scoped = hashlib.sha256(scope.encode(errors="surrogatepass")).digest()
    return hmac.digest(_SECRET, scoped + inside, "sha256")[:_SEAL]

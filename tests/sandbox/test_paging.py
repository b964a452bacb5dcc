"""Lists a page at a time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from tiepoint_sandbox.itwin._paging import Page, TokenError, links, page


def number(item: int) -> int:
    return item


def walk(items: list[int], top: int, **options: Any) -> Iterator[Page[int]]:
    token = None
    while True:
        found = page(items, top=top, token=token, scope="x", **options)
        yield found
        if found.token is None:
            return
        token = found.token


@pytest.mark.parametrize("options", [{}, {"key": number}])
@pytest.mark.parametrize("size", [1, 2, 3, 10, 11])
def test_pages(options: dict[str, Any], size: int) -> None:
    """The pages hold the list."""
    pages = list(walk(list(range(1, 11)), size, **options))
    items = [item for found in pages for item in found.items]
    assert items == list(range(1, 11))
    assert [found.number for found in pages] == list(range(1, len(pages) + 1))
    assert all(len(found.items) == size for found in pages[:-1])
    assert pages[-1].items


def test_empty() -> None:
    """An empty list is one page."""
    assert [found.items for found in walk([], 5)] == [()]


def test_changes() -> None:
    """Nothing is repeated or skipped when items are added or removed."""
    items, fresh = list(range(100, 200)), count(200)
    seen: list[int] = []
    for found in walk(items, 7, key=number):
        seen += found.items
        items.append(next(fresh))
        items.remove(found.items[-1])
    assert seen[:100] == list(range(100, 200))
    assert len(set(seen)) == len(seen)


def test_keep() -> None:
    """Items that do not belong to the list are on no page."""
    pages = [found.items for found in walk(list(range(1, 11)), 2, key=number, keep=lambda item: item % 3 == 0)]
    assert pages == [(3, 6), (9,)]


def test_keep_size() -> None:
    """A page has the size of the previous one where documented."""
    items = list(range(300))
    first = page(items, top=7, token=None, scope="x")
    assert len(page(items, top=None, token=first.token, scope="x", keep_size=True).items) == 7
    assert len(page(items, top=None, token=first.token, scope="x").items) == 100
    assert len(page(items, top=9, token=first.token, scope="x", keep_size=True).items) == 9


@pytest.fixture
def token() -> str:
    token = page(range(10), top=2, token=None, scope="x").token
    assert token is not None
    return token


@pytest.mark.parametrize("change", ["", "x", "A{}", "{}A", "{}=", "{}\u0131", "//{}", "cGFnZS0y", "\0", "=" * 1000])
def test_unknown_token(token: str, change: str) -> None:
    """An unknown token is rejected."""
    with pytest.raises(TokenError):
        page(range(10), top=2, token=change.format(token), scope="x")


def test_changed_token(token: str) -> None:
    """A token with any changed character is rejected."""
    for at, old in enumerate(token):
        changed = token[:at] + ("B" if old != "B" else "C") + token[at + 1 :]
        with pytest.raises(TokenError):
            page(range(10), top=2, token=changed, scope="x")


def test_token_scope(token: str) -> None:
    """A token is valid for its own list only."""
    with pytest.raises(TokenError):
        page(range(10), top=2, token=token, scope="y")


def test_plus(token: str) -> None:
    """A token whose plus became a space is rejected."""
    assert page(range(10), top=2, token=token, scope="x").assumed == ("paging-plus",)
    with pytest.raises(TokenError):
        page(range(10), top=2, token=token.replace("+", " "), scope="x")


def test_links() -> None:
    """Links are encoded in part and spell the token in two ways."""
    names = set()
    for found in walk(list(range(10)), 2):
        if found.token is None:
            continue
        query = {"$filter": "iTwinId eq 'a+b&c'", "$top": 2}
        href = links(found, address="http://host/jobs", query=query)["_links"]["next"]["href"]
        address, _, written = href.partition("?")
        assert address == "http://host/jobs"
        assert written.startswith("$filter=iTwinId%20eq%20%27a%2Bb%26c%27&$top=2&")
        name, _, raw = written.rpartition("&")[2].partition("=")
        names.add(name)
        # Each token shows a client that does not pass it on exactly.
        assert "+" in raw
        assert "%3D" in raw
        assert unquote(raw) == found.token
        assert dict(parse_qsl(urlsplit(href).query))[name] != found.token
    assert names == {"continuationToken", "ContinuationToken"}


def test_last_page() -> None:
    """The last page has three forms."""
    ends = [links(page(range(size), top=9, token=None, scope="x"), address="a", query={}) for size in range(3)]
    expected: list[dict[str, Any]] = [{}, {"_links": {}}, {"_links": None}]
    assert all(end in ends for end in expected)
    assert page(range(3), top=9, token=None, scope="x").assumed == ("paging-last-page",)

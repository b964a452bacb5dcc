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
def test_the_pages_hold_the_list(options: dict[str, Any], size: int) -> None:
    pages = list(walk(list(range(1, 11)), size, **options))
    items = [item for found in pages for item in found.items]
    assert items == list(range(1, 11))
    assert [found.number for found in pages] == list(range(1, len(pages) + 1))
    assert all(len(found.items) == size for found in pages[:-1])
    assert pages[-1].items


def test_an_empty_list_is_one_page() -> None:
    assert [found.items for found in walk([], 5)] == [()]


def test_nothing_comes_twice_or_is_left_out_whatever_is_made_or_taken_away() -> None:
    items, fresh = list(range(100, 200)), count(200)
    seen: list[int] = []
    for found in walk(items, 7, key=number):
        seen += found.items
        items.append(next(fresh))
        items.remove(found.items[-1])
    assert seen[:100] == list(range(100, 200))
    assert len(set(seen)) == len(seen)


def test_what_is_not_kept_is_on_no_page() -> None:
    pages = [found.items for found in walk(list(range(1, 11)), 2, key=number, keep=lambda item: item % 3 == 0)]
    assert pages == [(3, 6), (9,)]


def test_a_page_has_the_size_of_the_one_before_where_that_is_documented() -> None:
    items = list(range(300))
    first = page(items, top=7, token=None, scope="x")
    assert len(page(items, top=None, token=first.token, scope="x", keep_size=True).items) == 7
    assert len(page(items, top=None, token=first.token, scope="x").items) == 100
    assert len(page(items, top=9, token=first.token, scope="x", keep_size=True).items) == 9


@pytest.mark.parametrize("change", ["", "x", "A{}", "{}A", "{}=", "{}\u0131", "//{}", "cGFnZS0y", "\0", "=" * 1000])
def test_a_token_that_was_not_given_is_refused(change: str) -> None:
    first = page(range(10), top=2, token=None, scope="x")
    with pytest.raises(TokenError):
        page(range(10), top=2, token=change.format(first.token), scope="x")


def test_a_token_of_which_any_character_is_changed_is_refused() -> None:
    token = page(range(10), top=2, token=None, scope="x").token
    assert token is not None
    for at, old in enumerate(token):
        changed = token[:at] + ("B" if old != "B" else "C") + token[at + 1 :]
        with pytest.raises(TokenError):
            page(range(10), top=2, token=changed, scope="x")


def test_a_token_is_good_for_the_same_list_only() -> None:
    first = page(range(10), top=2, token=None, scope="x")
    with pytest.raises(TokenError):
        page(range(10), top=2, token=first.token, scope="y")


def test_a_token_in_which_a_plus_became_a_space_is_refused() -> None:
    first = page(range(10), top=2, token=None, scope="x")
    assert first.token is not None
    assert page(range(10), top=2, token=first.token, scope="x").assumed == ("paging-plus",)
    with pytest.raises(TokenError):
        page(range(10), top=2, token=first.token.replace("+", " "), scope="x")


def test_links_are_encoded_in_part_and_spell_the_token_in_two_ways() -> None:
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


def test_the_last_page_looks_in_three_ways() -> None:
    ends = [links(page(range(size), top=9, token=None, scope="x"), address="a", query={}) for size in range(3)]
    expected: list[dict[str, Any]] = [{}, {"_links": {}}, {"_links": None}]
    assert all(end in ends for end in expected)
    assert page(range(3), top=9, token=None, scope="x").assumed == ("paging-last-page",)

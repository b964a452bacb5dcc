"""Lists in pages: what is asked for and what is given, however the service cuts the list."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from itertools import count
from typing import Any

import pytest
from tiepoint_core import (
    AsyncPager,
    ConfigError,
    LinkPaging,
    OffsetPaging,
    PageLoop,
    PageNumberPaging,
    Pager,
    PageResult,
    TokenPaging,
    UntrustedLink,
)

from ..conftest import CORE

ITEMS = list(range(1037))
Fetch = Callable[[Any, int | None], PageResult[Any]]


class Both:
    """Reads a list by the pager of the kind whose turn it is, and keeps what was asked for."""

    def __init__(self, kind: str) -> None:
        self.is_async = kind == "async"
        self.asked: list[tuple[Any, int | None]] = []

    def pager(self, fetch: Fetch, kind: Any, **options: Any) -> Any:
        def kept(position: Any, size: int | None) -> PageResult[Any]:
            self.asked.append((position, size))
            return fetch(position, size)

        async def awaited(position: Any, size: int | None) -> PageResult[Any]:
            return kept(position, size)

        return AsyncPager(awaited, kind, **options) if self.is_async else Pager(kept, kind, **options)

    def run(self, work: Callable[[], Any]) -> Any:
        if not self.is_async:
            return work()

        async def main() -> Any:
            return await work()

        return asyncio.run(main())

    def read(self, fetch: Fetch, kind: Any, **options: Any) -> list[Any]:
        return self.run(self.pager(fetch, kind, **options).to_list)  # type: ignore[no-any-return]

    def some(self, pager: Any, count: int) -> list[Any]:
        """The next items, as many as asked for; an error ends it."""

        async def awaited() -> list[Any]:
            return [await anext(pager) for _ in range(count)]

        return asyncio.run(awaited()) if self.is_async else [next(pager) for _ in range(count)]


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest) -> Both:
    return Both(request.param)


def offsets(cap: int = 100, items: Sequence[Any] = ITEMS, *, total: bool = True) -> Fetch:
    """A service that gives at most so many items a page."""

    def fetch(offset: int, size: int | None) -> PageResult[Any]:
        count = min(size or 50, cap)
        return PageResult(items=items[offset : offset + count], total=len(items) if total else None)

    return fetch


def tokens(each: int = 50) -> Fetch:
    def fetch(token: str | None, _: int | None) -> PageResult[int]:
        start = int(token or 0)
        after = start + each
        return PageResult(items=ITEMS[start:after], next=str(after) if after < len(ITEMS) else None)

    return fetch


@pytest.mark.parametrize("cap", [1000, 50, 30])
@pytest.mark.parametrize("total", [True, False])
@pytest.mark.parametrize("prefetch", [0, 1, 8])
@pytest.mark.parametrize("limit", [None, 0, 1, 50, 51, 500, 5000])
def test_offsets_give_all_items_once_in_order(
    both: Both, cap: int, total: bool, prefetch: int, limit: int | None
) -> None:
    found = both.read(offsets(cap, total=total), OffsetPaging(), page_size=50, prefetch=prefetch, limit=limit)
    assert found == ITEMS[:limit]


@pytest.mark.parametrize("cap", [1000, 30])
@pytest.mark.parametrize("prefetch", [0, 1, 8])
@pytest.mark.parametrize("first", [0, 1])
def test_page_numbers_give_all_items_once_in_order(both: Both, cap: int, prefetch: int, first: int) -> None:
    def fetch(number: int, size: int | None) -> PageResult[int]:
        count = min(size or 50, cap)
        return PageResult(items=ITEMS[(number - first) * count :][:count], total=len(ITEMS))

    assert both.read(fetch, PageNumberPaging(first=first), page_size=50, prefetch=prefetch) == ITEMS


@pytest.mark.parametrize("prefetch", [0, 1, 4])
def test_tokens_give_all_items_once_in_order(both: Both, prefetch: int) -> None:
    assert both.read(tokens(), TokenPaging(), prefetch=prefetch) == ITEMS
    assert len(both.asked) == 21


def test_a_page_in_the_middle_that_is_shorter_than_the_others_loses_nothing(both: Both) -> None:
    def fetch(offset: int, size: int | None) -> PageResult[int]:
        count = 20 if offset % 100 == 50 else min(size or 50, 50)
        return PageResult(items=ITEMS[offset : offset + count], total=len(ITEMS))

    for prefetch in (0, 1, 8):
        assert both.read(fetch, OffsetPaging(), page_size=50, prefetch=prefetch) == ITEMS


def test_a_first_page_that_is_shorter_than_the_others_gives_nothing_twice(both: Both) -> None:
    def fetch(offset: int, size: int | None) -> PageResult[int]:
        return PageResult(items=ITEMS[offset : offset + (20 if offset == 0 else size or 50)], total=len(ITEMS))

    for prefetch in (0, 1, 8):
        assert both.read(fetch, OffsetPaging(), page_size=50, prefetch=prefetch) == ITEMS


@pytest.mark.parametrize("page_size", [None, 100, 200])
@pytest.mark.parametrize("prefetch", [0, 1, 4])
def test_short_pages_end_no_list_below_its_total(both: Both, prefetch: int, page_size: int | None) -> None:
    short = {100: 60, 160: 30}

    def by_offset(offset: int, size: int | None) -> PageResult[int]:
        count = min(short.get(offset, 100), size or 100)
        return PageResult(items=ITEMS[offset : offset + count], total=len(ITEMS))

    assert both.read(by_offset, OffsetPaging(max_page_size=100), page_size=page_size, prefetch=prefetch) == ITEMS

    def by_number(number: int, _: int | None) -> PageResult[int]:
        start = number * 100 - 100
        return PageResult(items=ITEMS[start : start + (70 if number == 4 else 100)], total=len(ITEMS))

    found = both.read(by_number, PageNumberPaging(max_page_size=100), page_size=page_size, prefetch=prefetch)
    assert found == ITEMS[:370] + ITEMS[400:]


@pytest.mark.parametrize("page_size", [None, 100])
def test_the_rest_of_a_short_page_can_be_empty_or_more_than_was_asked_for(both: Both, page_size: int | None) -> None:
    hidden = {*range(150, 200)}

    def without(offset: int, size: int | None) -> PageResult[int]:
        items = [item for item in ITEMS[offset : offset + (size or 100)] if item not in hidden]
        return PageResult(items=items, total=len(ITEMS))

    visible = [item for item in ITEMS if item not in hidden]
    assert both.read(without, OffsetPaging(max_page_size=100), page_size=page_size, prefetch=4) == visible

    def regardless(offset: int, _: int | None) -> PageResult[int]:
        return PageResult(items=ITEMS[offset : offset + (60 if offset == 100 else 100)], total=len(ITEMS))

    assert both.read(regardless, OffsetPaging(max_page_size=100), page_size=page_size, prefetch=4) == ITEMS


@pytest.mark.parametrize("prefetch", [0, 1, 8])
def test_a_short_page_at_the_total_is_the_last(both: Both, prefetch: int) -> None:
    both.read(offsets(), OffsetPaging(max_page_size=100), page_size=50, prefetch=prefetch)
    assert sorted(position for position, _ in both.asked) == [*range(0, 1037, 50)]


@pytest.mark.parametrize("claimed", [100, 2000])
def test_a_wrong_total_neither_ends_nor_prolongs_a_list(both: Both, claimed: int) -> None:
    def fetch(offset: int, size: int | None) -> PageResult[int]:
        return PageResult(items=ITEMS[offset : offset + (size or 50)], total=claimed)

    for prefetch in (1, 8):
        assert both.read(fetch, OffsetPaging(), page_size=50, prefetch=prefetch) == ITEMS


def test_a_short_page_is_the_last_only_if_the_service_is_known_to_give_as_many(both: Both) -> None:
    few = ITEMS[:7]
    assert both.read(offsets(items=few), OffsetPaging(max_page_size=100), page_size=50) == few
    assert len(both.asked) == 1
    assert both.read(offsets(items=few), OffsetPaging(), page_size=50) == few
    assert len(both.asked) == 3


def test_an_empty_page_with_a_token_is_not_the_last(both: Both) -> None:
    pages = {
        None: PageResult(items=[1], next="a"),
        "a": PageResult(items=[], next="b"),
        "b": PageResult[int](items=[2]),
    }
    assert both.read(lambda token, _: pages[token], TokenPaging()) == [1, 2]


def test_no_more_is_asked_for_than_the_limit_needs(both: Both) -> None:
    assert both.read(offsets(), OffsetPaging(), page_size=50, prefetch=8, limit=120) == ITEMS[:120]
    assert [position for position, _ in both.asked] == [0, 50, 100]
    both.asked.clear()
    assert both.read(tokens(), TokenPaging(), limit=50) == ITEMS[:50]
    assert len(both.asked) == 1
    both.asked.clear()
    assert both.read(offsets(), OffsetPaging(), page_size=50, limit=3) == ITEMS[:3]
    assert both.asked == [(0, 3)]


def test_fault_28_tokens_that_lead_in_a_circle_end_with_an_error_and_what_came_before_is_kept(both: Both) -> None:
    following = {None: "A", "A": "B", "B": "A"}
    pager = both.pager(lambda token, _: PageResult(items=[token], next=following[token]), TokenPaging())
    assert both.some(pager, 3) == [None, "A", "B"]
    with pytest.raises(PageLoop) as caught:
        both.some(pager, 1)
    assert (caught.value.token, pager.resume_token) == ("A", "A")


def test_fault_28_a_service_that_takes_no_notice_of_the_number_ends_with_an_error(both: Both) -> None:
    for kind in (OffsetPaging(), PageNumberPaging()):
        pager = both.pager(lambda *_: PageResult(items=ITEMS[:50], total=1000), kind, page_size=50)
        assert both.some(pager, 50) == ITEMS[:50]
        with pytest.raises(PageLoop):
            both.run(pager.to_list)


def signed(total: int | None = None) -> Fetch:
    """A service that takes no notice of the number, and whose items look different each time."""
    number = count()

    def fetch(*_: Any) -> PageResult[tuple[int, str]]:
        asked = next(number)
        assert asked < 50, "it asks for ever"
        return PageResult(items=[(item, f"https://x.example/{asked}") for item in range(10)], total=total)

    return fetch


def the_id(item: tuple[int, str]) -> int:
    return item[0]


@pytest.mark.parametrize("prefetch", [0, 1, 8])
@pytest.mark.parametrize("total", [None, 1000])
def test_fault_28_a_service_that_takes_no_notice_of_the_number_is_found_out_by_the_key(
    both: Both, total: int | None, prefetch: int
) -> None:
    for kind in (OffsetPaging(), PageNumberPaging()):
        pager = both.pager(signed(total), kind, key=the_id, prefetch=prefetch)
        assert [the_id(item) for item in both.some(pager, 10)] == [*range(10)]
        with pytest.raises(PageLoop):
            both.run(pager.to_list)


def test_a_service_that_gives_all_it_has_whatever_is_asked_for_is_read_once(both: Both) -> None:
    assert [the_id(item) for item in both.read(signed(10), OffsetPaging(), key=the_id)] == [*range(10)]
    assert both.read(lambda *_: PageResult(items=ITEMS[:10], total=10), PageNumberPaging()) == ITEMS[:10]
    assert both.read(lambda *_: PageResult(items=["a"], total=1), OffsetPaging()) == ["a"]


@pytest.mark.parametrize("prefetch", [0, 1, 8])
def test_pages_are_equal_where_all_items_are(both: Both, prefetch: int) -> None:
    same = ["a"] * 300
    assert both.read(offsets(items=same), OffsetPaging(), page_size=50, prefetch=prefetch) == same
    # Without a total nothing tells them from a service that takes no notice of the offset.
    with pytest.raises(PageLoop):
        both.read(offsets(items=same, total=False), OffsetPaging(), page_size=50, prefetch=prefetch)
    with pytest.raises(PageLoop):
        both.read(lambda *_: PageResult(items=["a"], total=1000), OffsetPaging(), prefetch=prefetch)


@pytest.mark.parametrize("prefetch", [0, 1])
def test_fault_32_as_many_new_items_as_a_page_has_are_no_loop(both: Both, prefetch: int) -> None:
    grown = [*range(-50, 0), *ITEMS]

    def fetch(offset: int, size: int | None) -> PageResult[int]:
        items = ITEMS if offset < 200 else grown
        return PageResult(items=items[offset : offset + (size or 50)])

    assert both.read(fetch, OffsetPaging(), page_size=50, prefetch=prefetch, key=lambda item: item) == ITEMS


@pytest.mark.parametrize(
    "link", ["https://evil.example/x", "http://api.example.com/x", "https://u@api.example.com/x", "//evil.example/x"]
)
def test_fault_29_a_next_link_to_another_host_is_refused(both: Both, link: str) -> None:
    pager = both.pager(lambda *_: PageResult(items=[1], next=link), LinkPaging("https://api.example.com/v1"))
    with pytest.raises(UntrustedLink):
        both.run(pager.to_list)
    assert len(both.asked) == 1
    with pytest.raises(UntrustedLink):
        both.pager(lambda *_: PageResult(items=[1]), LinkPaging("https://api.example.com"), start=link)


def test_links_on_the_same_host_are_followed(both: Both) -> None:
    def fetch(link: str | None, _: int | None) -> PageResult[int]:
        return PageResult(items=[2]) if link else PageResult(items=[1], next="/v1/things?page=2")

    assert both.read(fetch, LinkPaging("https://api.example.com/v1")) == [1, 2]
    assert both.asked[1][0] == "https://api.example.com/v1/things?page=2"


@pytest.mark.parametrize("prefetch", [0, 1, 8])
def test_fault_32_what_comes_twice_as_the_list_grows_is_given_once(both: Both, prefetch: int) -> None:
    grown = [*range(-3, 0), *ITEMS]

    def fetch(offset: int, size: int | None) -> PageResult[int]:
        items = ITEMS if offset < 200 else grown
        return PageResult(items=items[offset : offset + (size or 50)], total=len(items))

    found = both.read(fetch, OffsetPaging(), page_size=50, prefetch=prefetch, key=lambda item: item)
    assert found == ITEMS


def test_fault_32_a_list_that_becomes_shorter_is_told_of(both: Both, caplog: pytest.LogCaptureFixture) -> None:
    def fetch(offset: int, size: int | None) -> PageResult[int]:
        items = ITEMS if offset < 200 else ITEMS[5:]
        return PageResult(items=items[offset : offset + (size or 50)], total=len(items))

    with caplog.at_level(logging.WARNING, "tiepoint"):
        both.read(fetch, OffsetPaging(), page_size=50, key=lambda item: item)
    assert [record.getMessage() for record in caplog.records] == [
        "a list became shorter while it was read: items may have been passed over"
    ]


@pytest.mark.parametrize("prefetch", [0, 1, 8])
def test_after_an_error_in_the_middle_it_goes_on_and_loses_nothing(both: Both, prefetch: int) -> None:
    failing = {200: 2, 450: 1}

    def fetch(offset: int, size: int | None) -> PageResult[int]:
        if failing.get(offset):
            failing[offset] -= 1
            raise ConnectionError
        return offsets()(offset, size)

    pager = both.pager(fetch, OffsetPaging(), page_size=50, prefetch=prefetch)
    found: list[int] = []
    errors = 0

    async def on() -> None:
        async for item in pager:
            found.append(item)

    while len(found) < len(ITEMS):
        try:
            if both.is_async:
                asyncio.run(on())
            else:
                found.extend(iter(pager.__next__, None))
        except ConnectionError:
            errors += 1
        except StopIteration:
            break
    assert (found, errors) == (ITEMS, 3)


def test_another_pager_goes_on_at_the_resume_token(both: Both) -> None:
    for make, kind in ((offsets, OffsetPaging()), (tokens, TokenPaging())):
        pager = both.pager(make(), kind, page_size=50)
        both.some(pager, 120)
        assert pager.resume_token == "100"
        assert both.read(make(), kind, start=pager.resume_token, page_size=50) == ITEMS[100:]


def test_at_the_end_there_is_no_resume_token(both: Both) -> None:
    pager = both.pager(tokens(), TokenPaging())
    both.run(pager.to_list)
    assert pager.resume_token is None


def test_a_page_number_means_the_same_items_whatever_the_limit(both: Both) -> None:
    def fetch(number: int, size: int | None) -> PageResult[int]:
        return PageResult(items=ITEMS[(number - 1) * (size or 50) :][: size or 50])

    assert both.read(fetch, PageNumberPaging(), start="3", limit=10, page_size=100) == ITEMS[200:210]


def test_after_the_limit_the_rest_can_be_had(both: Both) -> None:
    for limit, token in ((100, "100"), (120, "100")):
        pager = both.pager(offsets(), OffsetPaging(), page_size=50, limit=limit)
        both.run(pager.to_list)
        assert pager.resume_token == token


def test_a_page_whose_items_cannot_be_told_apart_is_not_lost(both: Both) -> None:
    broken = [True]

    def key(item: int) -> int:
        if item == 120 and broken.pop():
            raise KeyError("id")
        return item

    broken = [False, True]
    pager = both.pager(offsets(), OffsetPaging(), page_size=50, key=key)
    with pytest.raises(KeyError):
        both.run(pager.to_list)
    broken = [False]
    assert both.run(pager.to_list) == ITEMS[100:]


def test_after_a_link_that_was_refused_the_page_is_asked_for_again(both: Both) -> None:
    links = ["https://evil.example/x", "/v1/next"]

    def fetch(link: str | None, _: int | None) -> PageResult[int]:
        return PageResult(items=[2]) if link and "next" in link else PageResult(items=[1], next=links.pop(0))

    pager = both.pager(fetch, LinkPaging("https://api.example.com/v1"))
    with pytest.raises(UntrustedLink):
        both.run(pager.to_list)
    assert both.run(pager.to_list) == [1, 2]


def test_a_program_does_not_wait_for_pages_that_nobody_needs() -> None:
    program = """
import threading
from tiepoint_core import OffsetPaging, PageResult, Pager
def fetch(offset, size):
    if offset:
        threading.Event().wait(60)
    return PageResult(items=[offset])
print(next(Pager(fetch, OffsetPaging())))
"""
    done = subprocess.run(
        [sys.executable, "-B", "-c", program],
        env={**os.environ, "PYTHONPATH": str(CORE)},
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert (done.stdout, done.stderr) == ("0\n", "")


def test_an_async_pager_goes_on_in_another_event_loop() -> None:
    async def fetch(offset: int, _: int | None) -> PageResult[int]:
        await asyncio.sleep(0)
        return PageResult(items=ITEMS[offset : offset + 50])

    pager = AsyncPager(fetch, OffsetPaging())

    async def some(count: int) -> list[int]:
        return [await anext(pager) for _ in range(count)]

    assert asyncio.run(some(30)) + asyncio.run(some(70)) + asyncio.run(pager.to_list()) == ITEMS


def test_whole_pages_can_be_had(both: Both) -> None:
    pager = both.pager(tokens(500), TokenPaging())

    async def pages() -> list[Any]:
        return [page async for page in pager.pages()]

    found = asyncio.run(pages()) if both.is_async else list(pager.pages())
    assert [(len(page.items), page.index, page.resume_token) for page in found] == [
        (500, 0, "500"),
        (500, 1, "1000"),
        (37, 2, None),
    ]


def test_of_a_page_that_was_begun_the_rest_comes_as_a_page(both: Both) -> None:
    pager = both.pager(tokens(500), TokenPaging(), prefetch=0)
    both.some(pager, 498)

    async def page() -> Any:
        return await anext(pager.pages())

    found = asyncio.run(page()) if both.is_async else next(pager.pages())
    assert list(found.items) == [498, 499]


def test_the_first_item_is_given_and_stays(both: Both) -> None:
    pager = both.pager(tokens(), TokenPaging())
    assert both.run(pager.first) == 0
    assert both.run(pager.first) == 0
    assert len(both.asked) == 1
    assert both.run(both.pager(offsets(items=[]), OffsetPaging()).first) is None


@pytest.mark.parametrize("options", [{"limit": -1}, {"page_size": 0}, {"prefetch": -1}, {"start": "x"}])
def test_options_that_cannot_be_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigError):
        Pager(offsets(), OffsetPaging(), **options)


def test_it_shows_no_token() -> None:
    pager = Pager(tokens(), TokenPaging(), start="100")
    assert repr(pager) == "<Pager>"

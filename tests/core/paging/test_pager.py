"""Lists in pages: what is asked for and what is given, however the service cuts the list."""

from __future__ import annotations

import asyncio
import logging
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

from ..python import run_python

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
def test_offsets(both: Both, cap: int, total: bool, prefetch: int, limit: int | None) -> None:
    """Offsets return all items once and in order."""
    items = both.read(offsets(cap, total=total), OffsetPaging(), page_size=50, prefetch=prefetch, limit=limit)
    assert items == ITEMS[:limit]


@pytest.mark.parametrize("cap", [1000, 30])
@pytest.mark.parametrize("prefetch", [0, 1, 8])
@pytest.mark.parametrize("first", [0, 1])
def test_page_numbers(both: Both, cap: int, prefetch: int, first: int) -> None:
    """Page numbers return all items once and in order."""

    def fetch(number: int, size: int | None) -> PageResult[int]:
        count = min(size or 50, cap)
        return PageResult(items=ITEMS[(number - first) * count :][:count], total=len(ITEMS))

    assert both.read(fetch, PageNumberPaging(first=first), page_size=50, prefetch=prefetch) == ITEMS


@pytest.mark.parametrize("prefetch", [0, 1, 4])
def test_tokens(both: Both, prefetch: int) -> None:
    """Tokens return all items once and in order."""
    assert both.read(tokens(), TokenPaging(), prefetch=prefetch) == ITEMS
    assert len(both.asked) == 21


@pytest.mark.parametrize(
    "is_short", [lambda offset: offset % 100 == 50, lambda offset: offset == 0], ids=["middle", "first"]
)
@pytest.mark.parametrize("prefetch", [0, 1, 8])
def test_short_page(both: Both, prefetch: int, is_short: Callable[[int], bool]) -> None:
    """A short page at the start or in the middle neither loses nor repeats an item."""

    def fetch(offset: int, size: int | None) -> PageResult[int]:
        count = 20 if is_short(offset) else size or 50
        return PageResult(items=ITEMS[offset : offset + count], total=len(ITEMS))

    assert both.read(fetch, OffsetPaging(), page_size=50, prefetch=prefetch) == ITEMS


@pytest.mark.parametrize("page_size", [None, 100, 200])
@pytest.mark.parametrize("prefetch", [0, 1, 4])
def test_short_pages_below_total(both: Both, prefetch: int, page_size: int | None) -> None:
    """Short pages do not end a list before its total."""
    short = {100: 60, 160: 30}

    def by_offset(offset: int, size: int | None) -> PageResult[int]:
        count = min(short.get(offset, 100), size or 100)
        return PageResult(items=ITEMS[offset : offset + count], total=len(ITEMS))

    assert both.read(by_offset, OffsetPaging(max_page_size=100), page_size=page_size, prefetch=prefetch) == ITEMS

    def by_number(number: int, _: int | None) -> PageResult[int]:
        start = number * 100 - 100
        return PageResult(items=ITEMS[start : start + (70 if number == 4 else 100)], total=len(ITEMS))

    items = both.read(by_number, PageNumberPaging(max_page_size=100), page_size=page_size, prefetch=prefetch)
    assert items == ITEMS[:370] + ITEMS[400:]


@pytest.mark.parametrize("page_size", [None, 100])
def test_rest_of_short_page(both: Both, page_size: int | None) -> None:
    """The rest of a short page can be empty or longer than requested."""
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
def test_short_page_at_total(both: Both, prefetch: int) -> None:
    """A short page at the total is the last."""
    both.read(offsets(), OffsetPaging(max_page_size=100), page_size=50, prefetch=prefetch)
    assert sorted(position for position, _ in both.asked) == [*range(0, 1037, 50)]


@pytest.mark.parametrize("claimed", [100, 2000])
def test_wrong_total(both: Both, claimed: int) -> None:
    """A wrong total neither shortens nor extends a list."""

    def fetch(offset: int, size: int | None) -> PageResult[int]:
        return PageResult(items=ITEMS[offset : offset + (size or 50)], total=claimed)

    for prefetch in (1, 8):
        assert both.read(fetch, OffsetPaging(), page_size=50, prefetch=prefetch) == ITEMS


def test_known_page_size(both: Both) -> None:
    """A short page is the last only if the page size is documented."""
    few = ITEMS[:7]
    assert both.read(offsets(items=few), OffsetPaging(max_page_size=100), page_size=50) == few
    assert len(both.asked) == 1
    assert both.read(offsets(items=few), OffsetPaging(), page_size=50) == few
    assert len(both.asked) == 3


def test_empty_page(both: Both) -> None:
    """An empty page with a token is not the last."""
    pages = {None: PageResult(items=[1], next="a"), "a": PageResult(items=[], next="b"), "b": PageResult(items=[2])}
    assert both.read(lambda token, _: pages[token], TokenPaging()) == [1, 2]


def test_limit(both: Both) -> None:
    """No more pages are requested than the limit needs."""
    assert both.read(offsets(), OffsetPaging(), page_size=50, prefetch=8, limit=120) == ITEMS[:120]
    assert [position for position, _ in both.asked] == [0, 50, 100]
    both.asked.clear()
    assert both.read(tokens(), TokenPaging(), limit=50) == ITEMS[:50]
    assert len(both.asked) == 1
    both.asked.clear()
    assert both.read(offsets(), OffsetPaging(), page_size=50, limit=3) == ITEMS[:3]
    assert both.asked == [(0, 3)]


def test_fault_28_circular_tokens(both: Both) -> None:
    """Circular tokens are an error, after all items before."""
    following = {None: "A", "A": "B", "B": "A"}
    pager = both.pager(lambda token, _: PageResult(items=[token], next=following[token]), TokenPaging())
    assert both.some(pager, 3) == [None, "A", "B"]
    with pytest.raises(PageLoop) as caught:
        both.some(pager, 1)
    assert (caught.value.token, pager.resume_token) == ("A", "A")


def test_fault_28_ignored_number(both: Both) -> None:
    """A service that ignores the page number is an error."""
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
def test_fault_28_ignored_number_by_key(both: Both, total: int | None, prefetch: int) -> None:
    """A key detects a service that ignores the page number."""
    for kind in (OffsetPaging(), PageNumberPaging()):
        pager = both.pager(signed(total), kind, key=the_id, prefetch=prefetch)
        assert [the_id(item) for item in both.some(pager, 10)] == [*range(10)]
        with pytest.raises(PageLoop):
            both.run(pager.to_list)


def test_unpaged_service(both: Both) -> None:
    """A service that always returns the complete list is read once."""
    assert [the_id(item) for item in both.read(signed(10), OffsetPaging(), key=the_id)] == [*range(10)]
    assert both.read(lambda *_: PageResult(items=ITEMS[:10], total=10), PageNumberPaging()) == ITEMS[:10]
    assert both.read(lambda *_: PageResult(items=["a"], total=1), OffsetPaging()) == ["a"]


@pytest.mark.parametrize("prefetch", [0, 1, 8])
def test_equal_items(both: Both, prefetch: int) -> None:
    """Equal pages of equal items are not a loop."""
    same = ["a"] * 300
    assert both.read(offsets(items=same), OffsetPaging(), page_size=50, prefetch=prefetch) == same
    # Without a total nothing tells them from a service that takes no notice of the offset.
    with pytest.raises(PageLoop):
        both.read(offsets(items=same, total=False), OffsetPaging(), page_size=50, prefetch=prefetch)
    with pytest.raises(PageLoop):
        both.read(lambda *_: PageResult(items=["a"], total=1000), OffsetPaging(), prefetch=prefetch)


@pytest.mark.parametrize(
    "link", ["https://evil.example/x", "http://api.example.com/x", "https://u@api.example.com/x", "//evil.example/x"]
)
def test_fault_29_foreign_link(both: Both, link: str) -> None:
    """A link to another host is an error."""
    pager = both.pager(lambda *_: PageResult(items=[1], next=link), LinkPaging("https://api.example.com/v1"))
    with pytest.raises(UntrustedLink):
        both.run(pager.to_list)
    assert len(both.asked) == 1
    with pytest.raises(UntrustedLink):
        both.pager(lambda *_: PageResult(items=[1]), LinkPaging("https://api.example.com"), start=link)


def test_links(both: Both) -> None:
    """Links on the same host are followed."""

    def fetch(link: str | None, _: int | None) -> PageResult[int]:
        return PageResult(items=[2]) if link else PageResult(items=[1], next="/v1/things?page=2")

    assert both.read(fetch, LinkPaging("https://api.example.com/v1")) == [1, 2]
    assert both.asked[1][0] == "https://api.example.com/v1/things?page=2"


@pytest.mark.parametrize("prefetch", [0, 1, 8])
@pytest.mark.parametrize(("more", "total"), [(3, True), (50, False)], ids=["items", "a page"])
def test_fault_32_growing_list(both: Both, more: int, total: bool, prefetch: int) -> None:
    """Duplicates of a growing list are returned once, and a page of them is not a loop."""
    grown = [*range(-more, 0), *ITEMS]

    def fetch(offset: int, size: int | None) -> PageResult[int]:
        items = ITEMS if offset < 200 else grown
        return PageResult(items=items[offset : offset + (size or 50)], total=len(items) if total else None)

    assert both.read(fetch, OffsetPaging(), page_size=50, prefetch=prefetch, key=lambda item: item) == ITEMS


def test_fault_32_shrinking_list(both: Both, caplog: pytest.LogCaptureFixture) -> None:
    """A shrinking list is logged."""

    def fetch(offset: int, size: int | None) -> PageResult[int]:
        items = ITEMS if offset < 200 else ITEMS[5:]
        return PageResult(items=items[offset : offset + (size or 50)], total=len(items))

    with caplog.at_level(logging.WARNING, "tiepoint"):
        both.read(fetch, OffsetPaging(), page_size=50, key=lambda item: item)
    assert [record.getMessage() for record in caplog.records] == [
        "a list became shorter while it was read: items may have been passed over"
    ]


@pytest.mark.parametrize("prefetch", [0, 1, 8])
def test_resume_after_error(both: Both, prefetch: int) -> None:
    """After an error, the pager resumes and loses no item."""
    failing = {200: 2, 450: 1}

    def fetch(offset: int, size: int | None) -> PageResult[int]:
        if failing.get(offset):
            failing[offset] -= 1
            raise ConnectionError
        return offsets()(offset, size)

    pager = both.pager(fetch, OffsetPaging(), page_size=50, prefetch=prefetch)
    items: list[int] = []
    errors = 0

    async def on() -> None:
        async for item in pager:
            items.append(item)

    while len(items) < len(ITEMS):
        try:
            if both.is_async:
                asyncio.run(on())
            else:
                items.extend(iter(pager.__next__, None))
        except ConnectionError:
            errors += 1
        except StopIteration:
            break
    assert (items, errors) == (ITEMS, 3)


def test_resume_token(both: Both) -> None:
    """Another pager resumes from the token."""
    for make, kind in ((offsets, OffsetPaging()), (tokens, TokenPaging())):
        pager = both.pager(make(), kind, page_size=50)
        both.some(pager, 120)
        assert pager.resume_token == "100"
        assert both.read(make(), kind, start=pager.resume_token, page_size=50) == ITEMS[100:]


def test_page_size_with_limit(both: Both) -> None:
    """The limit does not change the page size of page numbers."""

    def fetch(number: int, size: int | None) -> PageResult[int]:
        return PageResult(items=ITEMS[(number - 1) * (size or 50) :][: size or 50])

    assert both.read(fetch, PageNumberPaging(), start="3", limit=10, page_size=100) == ITEMS[200:210]


@pytest.mark.parametrize(
    ("fetch", "kind", "limit", "token"),
    [
        (offsets(), OffsetPaging(), 100, "100"),
        (offsets(), OffsetPaging(), 120, "100"),
        (tokens(), TokenPaging(), None, None),
    ],
)
def test_token_at_end(both: Both, fetch: Fetch, kind: Any, limit: int | None, token: str | None) -> None:
    """After the limit, the rest can be fetched from the token; at the end of the list, there is none."""
    pager = both.pager(fetch, kind, page_size=50, limit=limit)
    both.run(pager.to_list)
    assert pager.resume_token == token


def test_failing_key(both: Both) -> None:
    """A page whose key function fails is not lost."""
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


def test_page_after_foreign_link(both: Both) -> None:
    """After a rejected link, the page is fetched again."""
    links = ["https://evil.example/x", "/v1/next"]

    def fetch(link: str | None, _: int | None) -> PageResult[int]:
        return PageResult(items=[2]) if link and "next" in link else PageResult(items=[1], next=links.pop(0))

    pager = both.pager(fetch, LinkPaging("https://api.example.com/v1"))
    with pytest.raises(UntrustedLink):
        both.run(pager.to_list)
    assert both.run(pager.to_list) == [1, 2]


def test_program_exit() -> None:
    """A program does not wait for prefetched pages at its end."""
    program = """
import threading
from tiepoint_core import OffsetPaging, PageResult, Pager
def fetch(offset, size):
    if offset:
        threading.Event().wait(60)
    return PageResult(items=[offset])
print(next(Pager(fetch, OffsetPaging())))
"""
    done = run_python("-c", program, timeout=30)
    assert (done.stdout, done.stderr) == ("0\n", "")


def test_other_event_loop() -> None:
    """An async pager resumes in another event loop."""

    async def fetch(offset: int, _: int | None) -> PageResult[int]:
        await asyncio.sleep(0)
        return PageResult(items=ITEMS[offset : offset + 50])

    pager = AsyncPager(fetch, OffsetPaging())

    async def some(count: int) -> list[int]:
        return [await anext(pager) for _ in range(count)]

    assert asyncio.run(some(30)) + asyncio.run(some(70)) + asyncio.run(pager.to_list()) == ITEMS


def test_pages(both: Both) -> None:
    """Pages can be iterated."""
    pager = both.pager(tokens(500), TokenPaging())

    async def pages() -> list[Any]:
        return [page async for page in pager.pages()]

    all_pages = asyncio.run(pages()) if both.is_async else list(pager.pages())
    assert [(len(page.items), page.index, page.resume_token) for page in all_pages] == [
        (500, 0, "500"),
        (500, 1, "1000"),
        (37, 2, None),
    ]


def test_rest_as_page(both: Both) -> None:
    """The remaining items of the current page are a page."""
    pager = both.pager(tokens(500), TokenPaging(), prefetch=0)
    both.some(pager, 498)

    async def page() -> Any:
        return await anext(pager.pages())

    rest = asyncio.run(page()) if both.is_async else next(pager.pages())
    assert list(rest.items) == [498, 499]


def test_first(both: Both) -> None:
    """The first item is returned and stays in the list."""
    pager = both.pager(tokens(), TokenPaging())
    assert both.run(pager.first) == 0
    assert both.run(pager.first) == 0
    assert len(both.asked) == 1
    assert both.run(both.pager(offsets(items=[]), OffsetPaging()).first) is None


@pytest.mark.parametrize("options", [{"limit": -1}, {"page_size": 0}, {"prefetch": -1}, {"start": "x"}])
def test_invalid_options(options: dict[str, Any]) -> None:
    """Invalid options are errors."""
    with pytest.raises(ConfigError):
        Pager(offsets(), OffsetPaging(), **options)


def test_repr() -> None:
    """A pager does not show its token."""
    pager = Pager(tokens(), TokenPaging(), start="100")
    assert repr(pager) == "<Pager>"

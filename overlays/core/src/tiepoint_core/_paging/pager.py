"""Iterators over lists that services return in pages."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from attr import evolve

from .._concurrency import in_thread
from .._constants import PREFETCH
from .kinds import Page, PageResult, PagingKind
from .walk import Slot, Walk

if TYPE_CHECKING:
    import asyncio


T = TypeVar("T")
P = TypeVar("P")


class _Pages(Generic[T]):
    """State of a pager: the walk, and the rest of the current page."""

    def __init__(
        self,
        kind: PagingKind[P],
        *,
        start: str | None,
        limit: int | None,
        page_size: int | None,
        prefetch: int,
        key: Callable[[T], Hashable] | None,
    ) -> None:
        self._walk: Walk[T, Any] = Walk(kind, start=start, limit=limit, page_size=page_size, prefetch=prefetch, key=key)
        self._page: Page[T] | None = None
        self._rest: deque[T] = deque()
        self._token = self._walk.resume_token

    @property
    def resume_token(self) -> str | None:
        """Value of ``start`` for a pager that resumes with the current page, or None at the end of the list.

        The token is a plain string that another process can use. The new pager returns the items of the current page
        again.
        """
        return self._token

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def _take(self, slot: Slot[Any], result: PageResult[T]) -> None:
        try:
            self._page = self._walk.take(slot, result)
        except BaseException:
            slot.future = None  # to fetch the page again
            raise
        self._rest.extend(self._page.items)

    def _rest_of_page(self) -> Page[T] | None:
        """Return the current page with its remaining items, or None if there are none."""
        if self._page is None or not self._rest:
            return None
        page = evolve(self._page, items=tuple(self._rest))
        self._rest.clear()
        return page


class Pager(_Pages[T], Iterator[T]):
    """Iterator over the items of a list, whose pages are fetched as they are needed.

    After an error, a further ``for`` loop resumes: the failed page is fetched again, and no item is repeated or lost.

    Args:
        fetch: Function that fetches the page at a position, with a number of items, or None for the service's default.
        kind: Rules of the service for pages.
        start: `resume_token` of an earlier pager, or None for the beginning of the list.
        limit: Maximum number of items, or None for all.
        page_size: Items per request. Defaults to the service's own.
        prefetch: Number of pages that threads fetch ahead; 0 disables prefetching. More than 1 helps if pages have
            numbers or offsets and the service states the total. Defaults to 1.
        key: Function that returns the identity of an item, such as its ID, to return duplicates once if the list
            changes. With a key, two consecutive pages without a new item raise `PageLoop`. Without a key, a service
            that ignores the page number is detected only when two consecutive pages are equal. Specify a key for pages
            with numbers or offsets whose items change with each request, for example because of signed links, or whose
            pages can be equal.
    """

    def __init__(
        self,
        fetch: Callable[[P, int | None], PageResult[T]],
        kind: PagingKind[P],
        *,
        start: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        prefetch: int = PREFETCH,
        key: Callable[[T], Hashable] | None = None,
    ) -> None:
        super().__init__(kind, start=start, limit=limit, page_size=page_size, prefetch=prefetch, key=key)
        self._fetch: Callable[[Any, int | None], PageResult[T]] = fetch

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        while not self._rest:
            if not self._read():
                raise StopIteration
        return self._rest.popleft()

    def pages(self) -> Iterator[Page[T]]:
        """Iterate over pages, beginning with the remaining items of the current page.

        Save a page's `resume_token` after you have processed its items, to resume from there if the program ends.
        """
        while (page := self._rest_of_page()) or self._read():
            if page is None:
                page, self._page = self._page, None
                self._rest.clear()
            if page is not None:
                yield page

    def first(self) -> T | None:
        """Return the next item without removing it, or None at the end of the list."""
        while not self._rest:
            if not self._read(ahead=False):
                return None
        return self._rest[0]

    def to_list(self) -> list[T]:
        """Return all remaining items."""
        return list(self)

    def _read(self, *, ahead: bool = True) -> bool:
        """Fetch the next page, and return whether there was one."""
        walk = self._walk
        self._token = walk.resume_token
        slots_to_fetch = walk.slots_to_fetch(waiting=True)
        if not walk.slots:
            return False
        slot = walk.slots[0]
        if ahead:
            self._start(each for each in slots_to_fetch if each is not slot)
        try:
            result = self._fetch(slot.position, slot.size) if slot.future is None else slot.future.result()
        except BaseException:
            slot.future = None
            raise
        self._take(slot, result)
        if ahead:
            self._start(walk.slots_to_fetch(waiting=False))
        return True

    def _start(self, slots: Iterable[Slot[Any]]) -> None:
        for slot in slots:
            slot.future = in_thread("tiepoint-page", partial(self._fetch, slot.position, slot.size))


class AsyncPager(_Pages[T], AsyncIterator[T]):
    """Async iterator over the items of a list, whose pages are fetched as they are needed.

    After an error, a further ``async for`` loop resumes: the failed page is fetched again, and no item is repeated or
    lost.

    Args:
        fetch: Async function that fetches the page at a position, with a number of items, or None for the service's
            default.
        kind: Rules of the service for pages.
        start: `resume_token` of an earlier pager, or None for the beginning of the list.
        limit: Maximum number of items, or None for all.
        page_size: Items per request. Defaults to the service's own.
        prefetch: Number of pages that tasks fetch ahead; 0 disables prefetching. More than 1 helps if pages have
            numbers or offsets and the service states the total. Defaults to 1.
        key: Function that returns the identity of an item, as for `Pager`.
    """

    def __init__(
        self,
        fetch: Callable[[P, int | None], Awaitable[PageResult[T]]],
        kind: PagingKind[P],
        *,
        start: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        prefetch: int = PREFETCH,
        key: Callable[[T], Hashable] | None = None,
    ) -> None:
        super().__init__(kind, start=start, limit=limit, page_size=page_size, prefetch=prefetch, key=key)
        self._fetch: Callable[[Any, int | None], Awaitable[PageResult[T]]] = fetch

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while not self._rest:
            if not await self._read():
                raise StopAsyncIteration
        return self._rest.popleft()

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Iterate over pages, beginning with the remaining items of the current page.

        Save a page's `resume_token` after you have processed its items, to resume from there if the program ends.
        """
        while (page := self._rest_of_page()) or await self._read():
            if page is None:
                page, self._page = self._page, None
                self._rest.clear()
            if page is not None:
                yield page

    async def first(self) -> T | None:
        """Return the next item without removing it, or None at the end of the list."""
        while not self._rest:
            if not await self._read(ahead=False):
                return None
        return self._rest[0]

    async def to_list(self) -> list[T]:
        """Return all remaining items."""
        return [item async for item in self]

    async def _read(self, *, ahead: bool = True) -> bool:
        walk = self._walk
        self._token = walk.resume_token
        slots_to_fetch = walk.slots_to_fetch(waiting=True)
        if not walk.slots:
            return False
        slot = walk.slots[0]
        if ahead:
            self._start(each for each in slots_to_fetch if each is not slot)
        try:
            result = await (self._fetch(slot.position, slot.size) if slot.future is None else slot.future)
        except BaseException:
            future, slot.future = slot.future, None
            if future is not None and future.cancelled() and not _is_cancelled():
                return await self._read(ahead=ahead)  # its event loop has ended, and this is another
            raise
        self._take(slot, result)
        if ahead:
            self._start(walk.slots_to_fetch(waiting=False))
        return True

    def _start(self, slots: Iterable[Slot[Any]]) -> None:
        import asyncio  # slow to import, and a sync program does not need it

        for slot in slots:
            slot.future = asyncio.ensure_future(self._fetch(slot.position, slot.size))
            slot.future.add_done_callback(_retrieve)


def _is_cancelled() -> bool:
    import asyncio

    task = asyncio.current_task()
    return task is None or task.cancelling() > 0


def _retrieve(future: asyncio.Future[Any]) -> None:
    # If the walk has ended, asyncio must not report the error as never retrieved.
    if not future.cancelled():
        future.exception()

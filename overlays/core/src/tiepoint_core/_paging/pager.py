"""Lists that come in pages, as Python iterates."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from attr import evolve

from .._concurrency import in_thread
from .kinds import Kind, Page, PageResult
from .walk import Slot, Walk

if TYPE_CHECKING:
    import asyncio

__all__ = ["AsyncPager", "Pager"]

T = TypeVar("T")
P = TypeVar("P")


class _Pages(Generic[T]):
    """What both pagers keep: the walk, and the page whose items are being given."""

    def __init__(
        self,
        kind: Kind[P],
        *,
        start: str | None,
        limit: int | None,
        page_size: int | None,
        prefetch: int,
        key: Callable[[T], Hashable] | None,
    ) -> None:
        self._walk: Walk[T, Any] = Walk(kind, start=start, limit=limit, page_size=page_size, ahead=prefetch, key=key)
        self._page: Page[T] | None = None
        self._rest: deque[T] = deque()
        self._token = self._walk.resume_token

    @property
    def resume_token(self) -> str | None:
        """Where the page begins whose items are being given: a pager with this ``start`` goes on there.

        None: the list is at its end. It is a plain text, good for another process. What was already given of that page
        comes again.
        """
        return self._token

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def _accept(self, slot: Slot[Any], found: PageResult[T]) -> None:
        try:
            self._page = self._walk.accept(slot, found)
        except BaseException:
            slot.answer = None  # to ask again
            raise
        self._rest.extend(self._page.items)

    def _rest_of_page(self) -> Page[T] | None:
        """The page whose items are being given, with those that are left; None: none are."""
        if self._page is None or not self._rest:
            return None
        page = evolve(self._page, items=tuple(self._rest))
        self._rest.clear()
        return page


class Pager(_Pages[T], Iterator[T]):
    """Iterate over the items of a list, whose pages are asked for as they are needed.

    It goes on where it stopped: after an error, a further ``for`` asks again for the page that failed, and gives no
    item twice and leaves none out.

    Args:
        fetch: Asks for the page at a position, with so many items (None: as many as the service gives).
        kind: How the service cuts the list.
        start: A resume token; None: from the beginning.
        limit: Items in all.
        page_size: Items a request.
        prefetch: Pages that are asked for before they are needed, in threads; 0: none. More than 1 helps where pages
            have numbers and the service tells how many items there are.
        key: What tells items apart, such as their id: what comes twice, as the list changes, is given once. Give it
            where pages have numbers or offsets: two pages in a row without a new key then raise `PageLoop`. Without
            it, a service that takes no notice of the number is told only by a page that equals the one before: not if
            its items have something new each time, such as a signed link. A list whose pages are rightly equal is then
            taken for one too, unless they are of one item again and again and the service tells a total.
    """

    def __init__(
        self,
        fetch: Callable[[P, int | None], PageResult[T]],
        kind: Kind[P],
        *,
        start: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        prefetch: int = 1,
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
        """Iterate over whole pages; of one whose items were given in part, over those that are left.

        Save a page's `resume_token` after you have handled its items: should the program end before the next page, it
        can go on there.
        """
        while (page := self._rest_of_page()) or self._read():
            if page is None:
                page, self._page = self._page, None
                self._rest.clear()
            if page is not None:
                yield page

    def first(self) -> T | None:
        """Give the next item and leave it in the list; None: there is none."""
        while not self._rest:
            if not self._read(ahead=False):
                return None
        return self._rest[0]

    def to_list(self) -> list[T]:
        """Give all items that are left."""
        return list(self)

    def _read(self, *, ahead: bool = True) -> bool:
        """Read the next page; False: there is none."""
        walk = self._walk
        self._token = walk.resume_token
        starting = walk.starting(waiting=True)
        if not walk.line:
            return False
        slot = walk.line[0]
        if ahead:
            self._start(each for each in starting if each is not slot)
        try:
            found = self._fetch(slot.position, slot.size) if slot.answer is None else slot.answer.result()
        except BaseException:
            slot.answer = None
            raise
        self._accept(slot, found)
        if ahead:
            self._start(walk.starting(waiting=False))
        return True

    def _start(self, slots: Iterable[Slot[Any]]) -> None:
        for slot in slots:
            slot.answer = in_thread("tiepoint-page", partial(self._fetch, slot.position, slot.size))


class AsyncPager(_Pages[T], AsyncIterator[T]):
    """The async twin of `Pager`, which takes the same; `fetch` is async. Under trio no page is asked for ahead."""

    def __init__(
        self,
        fetch: Callable[[P, int | None], Awaitable[PageResult[T]]],
        kind: Kind[P],
        *,
        start: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        prefetch: int = 1,
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
        """Iterate over whole pages, as `Pager.pages` does."""
        while (page := self._rest_of_page()) or await self._read():
            if page is None:
                page, self._page = self._page, None
                self._rest.clear()
            if page is not None:
                yield page

    async def first(self) -> T | None:
        """Give the next item and leave it in the list; None: there is none."""
        while not self._rest:
            if not await self._read(ahead=False):
                return None
        return self._rest[0]

    async def to_list(self) -> list[T]:
        """Give all items that are left."""
        return [item async for item in self]

    async def _read(self, *, ahead: bool = True) -> bool:
        walk = self._walk
        self._token = walk.resume_token
        starting = walk.starting(waiting=True)
        if not walk.line:
            return False
        slot = walk.line[0]
        if ahead:
            self._start(each for each in starting if each is not slot)
        try:
            found = await (self._fetch(slot.position, slot.size) if slot.answer is None else slot.answer)
        except BaseException:
            answer, slot.answer = slot.answer, None
            if answer is not None and answer.cancelled() and not _is_cancelled():
                return await self._read(ahead=ahead)  # its event loop has ended; this is another
            raise
        self._accept(slot, found)
        if ahead:
            self._start(walk.starting(waiting=False))
        return True

    def _start(self, slots: Iterable[Slot[Any]]) -> None:
        import asyncio  # is slow, and who only uses the sync pager does not need it

        try:
            asyncio.get_running_loop()
        except RuntimeError:  # trio's
            return
        for slot in slots:
            slot.answer = asyncio.ensure_future(self._fetch(slot.position, slot.size))
            slot.answer.add_done_callback(_seen)


def _is_cancelled() -> bool:
    import asyncio

    task = asyncio.current_task()
    return task is None or task.cancelling() > 0


def _seen(answer: asyncio.Future[Any]) -> None:
    # An error that nobody comes for, since the walk ended before, is not to be reported as forgotten.
    if not answer.cancelled():
        answer.exception()

"""Reading a list page by page: decisions without I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from .._errors import ConfigError, PageLoop
from .._logging import logger
from .kinds import Kind, Page, PageNumberPaging, PageResult

__all__ = ["Slot", "Walk"]

T = TypeVar("T")
P = TypeVar("P")


class Slot(Generic[P]):
    """A page that is to be asked for, or is being.

    Attributes:
        position: Where.
        size: How many items; None: as many as the service gives.
        part: Whether it is the rest of a page that had fewer items than it was planned with.
        answer: What the answer will be in, once it was asked for.
    """

    __slots__ = ("answer", "part", "position", "size")

    def __init__(self, position: P, size: int | None, *, part: bool = False) -> None:
        self.position = position
        self.size = size
        self.part = part
        self.answer: Any = None


class Walk(Generic[T, P]):
    """What is known of a list while its pages are read in order.

    Whoever reads it asks for the first `starting` slots of `line`, and gives each answer, in order, to `accept`.

    Args:
        kind: How the service cuts the list.
        start: Resume token; None: from the beginning.
        limit: Items in all; None: as many as there are.
        page_size: Items a page; None: as many as the service gives.
        ahead: Pages that are asked for before they are needed.
        key: What tells items apart, to drop those that come twice as the list changes.
    """

    def __init__(
        self,
        kind: Kind[P],
        *,
        start: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        ahead: int = 1,
        key: Callable[[T], Hashable] | None = None,
    ) -> None:
        for name, value, least in (("limit", limit, 0), ("page_size", page_size, 1), ("prefetch", ahead, 0)):
            if value is not None and value < least:
                raise ConfigError(f"{name} must be {least} or more")
        self._kind = kind
        self._limit = limit
        self._ahead = ahead
        self._key = key
        self._size = page_size
        told: object = kind
        if page_size and limit and not isinstance(told, PageNumberPaging):
            # The number of a page means other items where pages have another size: there it stays.
            self._size = min(page_size, limit)
        first = kind.position(start)
        self.line: deque[Slot[P]] = deque([] if limit == 0 else [Slot(first, self._size)])
        self._asked: set[object] = {first}
        self._keys: set[Hashable] = set()
        self._before: Sequence[T] = ()
        self._stale = 0
        self._step = 0
        self._index = 0
        self._count = 0
        self._total: int | None = None
        self._loop = ""
        self._rest: str | None = None

    @property
    def resume_token(self) -> str | None:
        """Where the first page begins that was not given, or not to its end; None: there is none."""
        if self._loop:
            return self._loop
        return self._kind.token(self.line[0].position) if self.line else self._rest

    def starting(self, *, waiting: bool) -> list[Slot[P]]:
        """The slots to ask for now.

        Args:
            waiting: Whether a page is waited for, or there is only time to ask ahead.

        Raises:
            PageLoop: The service leads back to a page that it gave already.
        """
        if self._loop and not self.line and waiting:
            raise PageLoop(
                "the service leads back to a page that it gave already; start again from resume_token, or tell its"
                " support",
                token=self._loop,
            )
        found: list[Slot[P]] = []
        for number, slot in enumerate(self.line):
            if number >= max(self._ahead, 1 if waiting else 0):
                break
            if number and self._limit is not None and self._count + number * self._step >= self._limit:
                break
            if slot.answer is None:
                found.append(slot)
        return found

    def accept(self, slot: Slot[P], found: PageResult[T]) -> Page[T]:
        """Take the answer for the first slot of the line, which is then gone from it.

        Raises:
            UntrustedLink: The next page is on another host.
        """
        # What can fail comes first: a page is gone from the line only when its items are given.
        following = self._following(slot, found)
        items, keys = self._fresh(found.items)
        self.line.popleft()
        self._keys |= keys
        self._step = self._step or len(found.items)
        self._note_total(found.total)
        if self._go_on(slot, following, found, fresh=bool(items)):
            items = ()
        if self._limit is not None and self._count + len(items) >= self._limit:
            room = self._limit - self._count
            self._rest = self._kind.token(slot.position) if room < len(items) else self.resume_token
            items = items[:room]
            self._drop()
            self._loop = ""
        self._count += len(items)
        self._index += 1
        return Page(
            items=items, index=self._index - 1, resume_token=self.resume_token, total=self._total, raw=found.raw
        )

    def _following(self, slot: Slot[P], found: PageResult[T]) -> P | None:
        """The position after a page; None: it is the last."""
        following = self._kind.after(slot.position, found, None)
        if following is None:
            # Of a page that had fewer there may be no rest, and yet there are the pages planned behind it.
            return self.line[1].position if slot.part else None
        total = self._total if found.total is None else found.total
        step = self._step or len(found.items)
        if slot.part or (total is not None and self._kind.ahead(following, total, step)):
            return following  # by the total there are more, however few this page has
        return self._kind.after(slot.position, found, self._size)

    def _go_on(self, slot: Slot[P], following: P | None, found: PageResult[T], *, fresh: bool) -> bool:
        """Make the line go on after a page; whether the page is one that was given already."""
        if following is None:
            self._drop()
        elif not self._kind.numbered:
            if following in self._asked:
                self._loop = self._kind.token(following)
            else:
                self._asked.add(following)
                self.line.append(Slot(following, self._size))
        elif not slot.part and self._is_repeated(found.items, fresh=fresh):
            # It takes no notice of the number. If it gave all that it says it has, that is the end and no error.
            self._drop()
            self._loop = "" if self._count == self._total else self._kind.token(slot.position)
            return True
        else:
            self._number(following)
        return False

    def _is_repeated(self, items: Sequence[T], *, fresh: bool) -> bool:
        """Whether a page shows that the service takes no notice of numbers."""
        if self._key is not None:
            # One page with nothing fresh can be due to items that were put in before it, as the list grew.
            self._stale = 0 if fresh else self._stale + 1
            return self._stale > 1
        before, self._before = self._before, items
        if list(items) != list(before):
            return False
        # Pages are also equal where all items are: as long as there are more by the total, which bounds it. A single
        # item a page shows nothing: the service may have no more than this one.
        more = self._total is not None and self._count < self._total
        return not (more and len(items) > 1 and all(item == items[0] for item in items))

    def _number(self, following: P) -> None:
        """Make the line go on from a number."""
        planned = self.line[0].position if self.line else None
        if planned == following:
            return
        if isinstance(planned, int) and isinstance(following, int) and planned > following:
            # The page had fewer than those before: the rest of it is still to be read.
            self.line.appendleft(Slot(following, planned - following, part=True))
            return
        self._drop()
        many = self._total is not None and self._ahead > 1
        positions = self._kind.ahead(following, self._total or 0, self._step) if many else ()
        self.line.extend(Slot(position, self._size) for position in positions or [following])

    def _drop(self) -> None:
        for slot in self.line:
            if slot.answer is not None:
                slot.answer.cancel()
        self.line.clear()

    def _note_total(self, total: int | None) -> None:
        if total is None:
            return
        if self._total is not None and total < self._total:
            logger.warning("a list became shorter while it was read: items may have been passed over")
        self._total = total

    def _fresh(self, items: Sequence[T]) -> tuple[Sequence[T], set[Hashable]]:
        """The items that no page had before, and what tells them apart."""
        if self._key is None:
            return items, set()
        fresh: dict[Hashable, T] = {}
        for item in items:
            key = self._key(item)
            if key not in self._keys:
                fresh.setdefault(key, item)
        return tuple(fresh.values()), set(fresh)

"""Order of the pages of a list, without I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from .._errors import ConfigError, PageLoop
from .._logging import logger
from .kinds import Page, PageNumberPaging, PageResult, PagingKind

T = TypeVar("T")
P = TypeVar("P")


class Slot(Generic[P]):
    """Page that is pending or being fetched.

    Attributes:
        position: Position of the page.
        size: Number of items, or None for the service's default.
        part: Whether the page is the rest of a page that had fewer items than planned.
        future: Future of the page, or None before the page is requested ahead.
    """

    __slots__ = ("future", "part", "position", "size")

    def __init__(self, position: P, size: int | None, *, part: bool = False) -> None:
        self.position = position
        self.size = size
        self.part = part
        self.future: Any = None


class Walk(Generic[T, P]):
    """State of a list while its pages are read in order.

    A pager fetches the pages of `slots_to_fetch`, and passes the result of each, in order, to `take`.

    Args:
        kind: Rules of the service for pages.
        start: Resume token, or None for the beginning of the list.
        limit: Maximum number of items, or None for all.
        page_size: Items per request, or None for the service's default.
        prefetch: Number of pages that are requested ahead.
        key: Function that returns the identity of an item, to drop duplicates as the list changes.
    """

    def __init__(
        self,
        kind: PagingKind[P],
        *,
        start: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        prefetch: int = 1,
        key: Callable[[T], Hashable] | None = None,
    ) -> None:
        for name, value, least in (("limit", limit, 0), ("page_size", page_size, 1), ("prefetch", prefetch, 0)):
            if value is not None and value < least:
                raise ConfigError(f"{name} must be {least} or more")
        self._kind = kind
        self._limit = limit
        self._prefetch = prefetch
        self._key = key
        self._size = page_size
        paging: object = kind
        if page_size and limit and not isinstance(paging, PageNumberPaging):
            # Page numbers depend on the page size, which therefore must not change with the limit.
            self._size = min(page_size, limit)
        first = kind.parse_token(start)
        self.slots: deque[Slot[P]] = deque([] if limit == 0 else [Slot(first, self._size)])
        self._positions: set[object] = {first}
        self._keys: set[Hashable] = set()
        self._previous: Sequence[T] = ()
        self._stale = 0
        self._step = 0
        self._index = 0
        self._count = 0
        self._total: int | None = None
        self._loop = ""
        self._rest: str | None = None

    @property
    def resume_token(self) -> str | None:
        """Resume token of the first page that was not returned completely, or None after the last page."""
        if self._loop:
            return self._loop
        return self._kind.format_token(self.slots[0].position) if self.slots else self._rest

    def slots_to_fetch(self, *, waiting: bool) -> list[Slot[P]]:
        """Return the slots to fetch now.

        Args:
            waiting: Whether a caller waits for a page; otherwise pages are only requested ahead.

        Raises:
            PageLoop: If the service returns to an earlier page.
        """
        if self._loop and not self.slots and waiting:
            raise PageLoop(
                "the service leads back to a page that it gave already; start again from resume_token, or tell its"
                " support",
                token=self._loop,
            )
        slots: list[Slot[P]] = []
        for number, slot in enumerate(self.slots):
            if number >= max(self._prefetch, 1 if waiting else 0):
                break
            if number and self._limit is not None and self._count + number * self._step >= self._limit:
                break
            if slot.future is None:
                slots.append(slot)
        return slots

    def take(self, slot: Slot[P], result: PageResult[T]) -> Page[T]:
        """Return the page of the first slot, and remove the slot.

        Raises:
            UntrustedLink: If the next page is on another host.
        """
        # Whatever can fail comes first: a slot is removed only when its items are returned.
        following = self._following(slot, result)
        items, keys = self._new_items(result.items)
        self.slots.popleft()
        self._keys |= keys
        self._step = self._step or len(result.items)
        self._note_total(result.total)
        if self._plan(slot, following, result, has_new=bool(items)):
            items = ()
        if self._limit is not None and self._count + len(items) >= self._limit:
            room = self._limit - self._count
            self._rest = self._kind.format_token(slot.position) if room < len(items) else self.resume_token
            items = items[:room]
            self._drop()
            self._loop = ""
        self._count += len(items)
        self._index += 1
        return Page(
            items=items, index=self._index - 1, resume_token=self.resume_token, total=self._total, raw=result.raw
        )

    def _following(self, slot: Slot[P], result: PageResult[T]) -> P | None:
        """Return the position after a page, or None after the last page."""
        following = self._kind.next_position(slot.position, result, None)
        if following is None:
            # A short page may have no rest, although further pages are planned.
            return self.slots[1].position if slot.part else None
        total = self._total if result.total is None else result.total
        step = self._step or len(result.items)
        if slot.part or (total is not None and self._kind.following_positions(following, total, step)):
            return following  # according to the total there are more items, however short this page is
        return self._kind.next_position(slot.position, result, self._size)

    def _plan(self, slot: Slot[P], following: P | None, result: PageResult[T], *, has_new: bool) -> bool:
        """Add slots for the pages after this one, and return whether this page is a repeated one."""
        if following is None:
            self._drop()
        elif not self._kind.is_numbered:
            if following in self._positions:
                self._loop = self._kind.format_token(following)
            else:
                self._positions.add(following)
                self.slots.append(Slot(following, self._size))
        elif not slot.part and self._is_repeated(result.items, has_new=has_new):
            # The service ignores the number. If all items of the total were returned, this is the end, not an error.
            self._drop()
            self._loop = "" if self._count == self._total else self._kind.format_token(slot.position)
            return True
        else:
            self._plan_number(following)
        return False

    def _is_repeated(self, items: Sequence[T], *, has_new: bool) -> bool:
        """Return whether a page shows that the service ignores numbers."""
        if self._key is not None:
            # One page without new items is possible if the list grew before this page.
            self._stale = 0 if has_new else self._stale + 1
            return self._stale > 1
        previous, self._previous = self._previous, items
        if list(items) != list(previous):
            return False
        # Pages are also equal if all items are equal: then the total limits the list. A page with a single item proves
        # nothing: the list may have only this item.
        has_more = self._total is not None and self._count < self._total
        return not (has_more and len(items) > 1 and all(item == items[0] for item in items))

    def _plan_number(self, following: P) -> None:
        """Add slots from a number on."""
        planned = self.slots[0].position if self.slots else None
        if planned == following:
            return
        if isinstance(planned, int) and isinstance(following, int) and planned > following:
            # The page was shorter than planned: its rest must be fetched.
            self.slots.appendleft(Slot(following, planned - following, part=True))
            return
        self._drop()
        is_ahead = self._total is not None and self._prefetch > 1
        positions = self._kind.following_positions(following, self._total or 0, self._step) if is_ahead else ()
        self.slots.extend(Slot(position, self._size) for position in positions or [following])

    def _drop(self) -> None:
        for slot in self.slots:
            if slot.future is not None:
                slot.future.cancel()
        self.slots.clear()

    def _note_total(self, total: int | None) -> None:
        if total is None:
            return
        if self._total is not None and total < self._total:
            logger.warning("a list became shorter while it was read: items may have been passed over")
        self._total = total

    def _new_items(self, items: Sequence[T]) -> tuple[Sequence[T], set[Hashable]]:
        """Return the items that no earlier page had, and their identities."""
        if self._key is None:
            return items, set()
        new: dict[Hashable, T] = {}
        for item in items:
            key = self._key(item)
            if key not in self._keys:
                new.setdefault(key, item)
        return tuple(new.values()), set(new)

"""Iteration over the pages of a list. The program has ``make``, which returns a client, and ``pages``.

``pages(client, kind, prefetch)`` returns an iterator over pages. A line has the work on each page, the kind of paging,
and the number of prefetched pages; the answer is the seconds of the complete list. Work is one of these:

- ``waits``: work that waits as long as the server takes for a page, as for a disk
- ``computes``: Python code that takes as long
- ``none``: no work
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from typing import Final

from bench.programs.child import Stopwatch, execute, read_lines

_LATENCY: Final = 0.05
_ITEMS: Final = list(range(1000))


def threads(source: str) -> Iterator[object]:
    """Yield the seconds of a `Pager`."""
    names = execute(source)
    with names["make"]() as client:
        _checked([item for page in names["pages"](client, names["OffsetPaging"](), 8) for item in page.items])
        for work, kind, prefetch in read_lines():
            items: list[int] = []
            watch = Stopwatch()
            for page in names["pages"](client, names[kind](), prefetch):
                items += page.items
                if work == "waits":
                    time.sleep(_LATENCY)
                elif work == "computes":
                    end = time.perf_counter() + _LATENCY
                    while time.perf_counter() < end:
                        pass
            yield watch.stop()
            _checked(items)


async def tasks(source: str) -> AsyncIterator[object]:
    """Yield the seconds of an `AsyncPager`."""
    names = execute(source)
    async with names["make"]() as client:
        _checked([item async for page in names["pages"](client, names["OffsetPaging"](), 8) for item in page.items])
        for work, kind, prefetch in read_lines():
            items: list[int] = []
            watch = Stopwatch()
            async for page in names["pages"](client, names[kind](), prefetch):
                items += page.items
                if work == "waits":
                    await asyncio.sleep(_LATENCY)
            yield watch.stop()
            _checked(items)


def _checked(items: list[int]) -> None:
    if items != _ITEMS:
        raise SystemExit(f"expected 1,000 items in order, got {len(items)}")

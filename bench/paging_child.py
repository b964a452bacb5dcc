"""The process that is measured: ``python -I paging_child.py threads|tasks FOLDERS PROGRAM``.

PROGRAM has `make`, which gives a client, and `pages(client, kind, prefetch)`, which iterates over pages. For each line
that it reads, with WORK, Tokens or Offsets, and how many pages to prefetch, it prints the seconds of the whole list.

waits: each page is worked on as long as the server takes for one, and this work waits, as for a disk
computes: this work is Python code
none: there is no work
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any, Final

_LATENCY: Final = 0.05
_ITEMS: Final = list(range(1000))


def _compute() -> None:
    end = time.perf_counter() + _LATENCY
    while time.perf_counter() < end:
        pass


def _threads(names: dict[str, Any]) -> None:
    with names["make"]() as client:
        _checked([item for page in names["pages"](client, names["Offsets"](), 8) for item in page.items])
        for line in sys.stdin:
            work, kind, prefetch = line.split()
            found: list[int] = []
            start = time.perf_counter()
            for page in names["pages"](client, names[kind](), int(prefetch)):
                found += page.items
                if work == "waits":
                    time.sleep(_LATENCY)
                elif work == "computes":
                    _compute()
            _say(time.perf_counter() - start)
            _checked(found)


async def _tasks(names: dict[str, Any]) -> None:
    async with names["make"]() as client:
        _checked([item async for page in names["pages"](client, names["Offsets"](), 8) for item in page.items])
        for line in sys.stdin:
            work, kind, prefetch = line.split()
            found: list[int] = []
            start = time.perf_counter()
            async for page in names["pages"](client, names[kind](), int(prefetch)):
                found += page.items
                if work == "waits":
                    await asyncio.sleep(_LATENCY)
            _say(time.perf_counter() - start)
            _checked(found)


def _checked(found: list[int]) -> None:
    if found != _ITEMS:
        raise SystemExit(f"{len(found)} items came, or not in order")


def _say(found: object) -> None:
    sys.stdout.write(f"{json.dumps(found)}\n")
    sys.stdout.flush()


def main() -> None:
    """Do what the arguments say."""
    kind, folders, program = sys.argv[1:]
    sys.path[:0] = filter(None, folders.split("\n"))
    names: dict[str, Any] = {}
    exec(compile(program, "program", "exec"), names)  # noqa: S102  # ours, from bench/paging.py
    if kind == "threads":
        _threads(names)
    else:
        asyncio.run(_tasks(names))


main()

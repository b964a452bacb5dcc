"""Calls of an HTTP client. The program has ``make``, which returns a client, and ``call(client, path)``.

``call`` returns status and body; for asyncio tasks it is a coroutine function.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from bench.programs.child import Stopwatch, execute, read_lines

_Response = tuple[int, bytes]
_CONSOLE = ("click", "rich")


def calls(source: str, path: str) -> Iterator[object]:
    """Yield the seconds of a call in one thread; a line has the number of calls."""
    names = execute(source)
    with names["make"]() as client:
        expected = _checked(names["call"](client, path))
        for (count,) in read_lines():
            watch = Stopwatch()
            for _ in range(count):
                _compare(names["call"](client, path), expected)
            yield watch.stop(count)


async def tasks(source: str, path: str) -> AsyncIterator[object]:
    """Yield the seconds of a call in tasks; a line has the number of calls and of tasks."""
    names = execute(source)
    async with names["make"]() as client:
        expected = _checked(await names["call"](client, path))

        async def worker(remaining: Iterator[int]) -> None:
            for _ in remaining:
                _compare(await names["call"](client, path), expected)

        for count, number in read_lines():
            remaining = iter(range(count))
            watch = Stopwatch()
            await asyncio.gather(*(worker(remaining) for _ in range(number)))
            yield watch.stop(count)


def burst(source: str, path: str, count: str, workers: str) -> dict[str, float]:
    """Return how many calls of many threads return status 200, and the seconds of all calls."""
    names = execute(source)
    with names["make"]() as client, ThreadPoolExecutor(int(workers)) as pool:

        def succeeds(_: int) -> bool:
            with contextlib.suppress(Exception):
                return bool(names["call"](client, path)[0] == 200)
            return False

        watch = Stopwatch()
        succeeded = sum(pool.map(succeeds, range(int(count))))
        return {"succeeded": succeeded, **watch.stop()}


async def burst_of_tasks(source: str, path: str, count: str, workers: str) -> dict[str, float]:
    """Return how many calls of many tasks return status 200, and the seconds of all calls."""
    names, remaining, succeeded = execute(source), iter(range(int(count))), 0
    async with names["make"]() as client:

        async def worker() -> None:
            nonlocal succeeded
            for _ in remaining:
                with contextlib.suppress(Exception):
                    status, _body = await names["call"](client, path)
                    succeeded += status == 200

        watch = Stopwatch()
        await asyncio.gather(*(worker() for _ in range(int(workers))))
        return {"succeeded": succeeded, **watch.stop()}


def clients(source: str, count: str, passes: str) -> dict[str, float]:
    """Return the seconds to make and close a client after the first, in the best of several passes."""
    make = execute(source)["make"]
    make().close()
    results = []
    for _ in range(int(passes)):
        watch = Stopwatch()
        for _ in range(int(count)):
            make().close()
        results.append(watch.stop(int(count)))
    return {clock: min(one[clock] for one in results) for clock in results[0]}


def console(source: str) -> list[str]:
    """Return the modules of click and rich that a program imports, although httpx has imported both."""

    def loaded() -> list[str]:
        return [name for name in sys.modules if name.partition(".")[0] in _CONSOLE]

    __import__("httpx")
    before = loaded()
    if {name.partition(".")[0] for name in before} != set(_CONSOLE):
        raise SystemExit("httpx must import click and rich here; install httpx[cli]")
    for name in before:
        del sys.modules[name]
    execute(source)
    return loaded()


def _checked(response: Any) -> _Response:
    status, body = response
    if status != 200 or not json.loads(body)["items"]:
        raise SystemExit(f"unexpected response: status {status}, {body[:100]!r}")
    return status, body


def _compare(response: Any, expected: _Response) -> None:
    if response != expected:
        raise SystemExit(f"unexpected response: status {response[0]}, or another body than before")

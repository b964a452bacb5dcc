"""The process that is measured: ``python -I runtime_child.py KIND FOLDERS PROGRAM ...``, in any of the environments.

PROGRAM has `make`, which gives a client, and `call(client, path)`, which gives status and body; for tasks it is a
coroutine. The last line that is printed is JSON; the first two kinds read lines, and print a line for each.

calls PATH: for a number of calls the seconds of one, by the clock and of the processor, in one thread
tasks PATH: the same for a number of calls and, after a space, of tasks that make them
storm PATH CALLS WORKERS threads|tasks: how many calls got a 200, and the seconds of all
clients COUNT PASSES: seconds that a client takes to make and to close after the first, in the best of several passes
console: the modules of click and rich that PROGRAM imports, where httpx has imported both
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

_Names = dict[str, Any]
_Wanted = tuple[int, bytes]
_CONSOLE: Final = ("click", "rich")


class _Stopwatch:
    def __init__(self) -> None:
        self._began = time.perf_counter(), time.process_time()

    def stop(self, calls: int) -> dict[str, float]:
        """Seconds for each of so many calls."""
        clock, processor = self._began
        return {
            "clock": (time.perf_counter() - clock) / calls,
            "processor": (time.process_time() - processor) / calls,
        }


def _calls(names: _Names, path: str) -> None:
    call = names["call"]
    with names["make"]() as client:
        wanted = _checked(call(client, path))
        for line in sys.stdin:
            calls = int(line)
            watch = _Stopwatch()
            for _ in range(calls):
                _same(call(client, path), wanted)
            _say(watch.stop(calls))


async def _tasks(names: _Names, path: str) -> None:
    call = names["call"]
    async with names["make"]() as client:
        wanted = _checked(await call(client, path))

        async def worker(left: Iterator[int]) -> None:
            for _ in left:
                _same(await call(client, path), wanted)

        for line in sys.stdin:
            calls, tasks = map(int, line.split())
            left = iter(range(calls))
            watch = _Stopwatch()
            await asyncio.gather(*(worker(left) for _ in range(tasks)))
            _say(watch.stop(calls))


def _storm(names: _Names, path: str, calls: int, workers: int) -> object:
    call = names["call"]
    with names["make"]() as client, ThreadPoolExecutor(workers) as pool:

        def one(_: int) -> bool:
            try:
                return _is_good(call(client, path))
            except Exception:
                return False

        start = time.perf_counter()
        good = sum(pool.map(one, range(calls)))
        return {"succeeded": good, "seconds": time.perf_counter() - start}


async def _storm_of_tasks(names: _Names, path: str, calls: int, workers: int) -> object:
    call, left, good = names["call"], iter(range(calls)), 0
    async with names["make"]() as client:

        async def worker() -> None:
            nonlocal good
            for _ in left:
                try:
                    found = _is_good(await call(client, path))
                except Exception:
                    found = False
                good += found

        start = time.perf_counter()
        await asyncio.gather(*(worker() for _ in range(workers)))
        return {"succeeded": good, "seconds": time.perf_counter() - start}


def _clients(make: Callable[[], Any], count: int, passes: int) -> object:
    make().close()
    found = []
    for _ in range(passes):
        watch = _Stopwatch()
        for _ in range(count):
            make().close()
        found.append(watch.stop(count))
    return {what: min(one[what] for one in found) for what in found[0]}


def _console(program: str) -> object:
    def loaded() -> list[str]:
        return [name for name in sys.modules if name.partition(".")[0] in _CONSOLE]

    __import__("httpx")
    before = loaded()
    if {name.partition(".")[0] for name in before} != set(_CONSOLE):
        raise SystemExit("httpx has not imported click and rich, so there is nothing to tell apart")
    # Without these, whoever asks for one of them has to import it again, and shows.
    for name in before:
        del sys.modules[name]
    _names(program)
    return loaded()


def _is_good(answer: _Wanted) -> bool:
    return answer[0] == 200


def _checked(answer: _Wanted) -> _Wanted:
    status, body = answer
    if status != 200 or not json.loads(body)["items"]:
        raise SystemExit(f"status {status} and {body[:100]!r} are no answer")
    return answer


def _same(answer: _Wanted, wanted: _Wanted) -> None:
    if answer != wanted:
        raise SystemExit(f"status {answer[0]}, or another body than before")


def _names(program: str) -> _Names:
    names: _Names = {}
    exec(compile(program, "program", "exec"), names)  # noqa: S102  # one of ours, from bench/runtime_peers.py
    return names


def main() -> None:
    """Do what the arguments say."""
    kind, folders, program, *more = sys.argv[1:]
    sys.path[:0] = filter(None, folders.split("\n"))
    names = {} if kind == "console" else _names(program)
    match kind:
        case "calls":
            _calls(names, *more)
        case "tasks":
            asyncio.run(_tasks(names, *more))
        case "storm":
            path, calls, workers, what = more
            if what == "tasks":
                _say(asyncio.run(_storm_of_tasks(names, path, int(calls), int(workers))))
            else:
                _say(_storm(names, path, int(calls), int(workers)))
        case "clients":
            _say(_clients(names["make"], int(more[0]), int(more[1])))
        case _:
            _say(_console(program))


def _say(found: object) -> None:
    sys.stdout.write(f"{json.dumps(found)}\n")
    sys.stdout.flush()


main()

"""Entry point of every child process: ``python -I child.py TASK FOLDERS PROGRAM [ARGUMENT ...]``.

TASK is `timed`, or a module and a function of this folder. FOLDERS are lines, and go on ``sys.path``.
The function gets the source of PROGRAM and the arguments, and its result is printed as a line of JSON. A function that
answers lines of standard input yields the answers instead. Both kinds of functions can be asynchronous.

This module needs only the standard library, and imports as little as possible before a program is measured: what is
already imported costs the measured program nothing.
"""

from __future__ import annotations

import sys
import time

TYPE_CHECKING = False  # known to type checkers, without an import of typing
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


class Stopwatch:
    """Wall clock and processor clock, started together."""

    def __init__(self) -> None:
        self._start = time.perf_counter(), time.process_time()

    def stop(self, count: int = 1) -> dict[str, float]:
        """Return the seconds per call since the start.

        Args:
            count: Number of calls. Defaults to 1.
        """
        clock, processor = self._start
        return {
            "clock": (time.perf_counter() - clock) / count,
            "processor": (time.process_time() - processor) / count,
        }


def execute(source: str) -> dict[str, Any]:
    """Execute a program and return its names."""
    names: dict[str, Any] = {}
    exec(compile(source, "program", "exec"), names)  # noqa: S102 - written in bench/peers and bench/rows
    return names


def timed(source: str) -> dict[str, Any]:
    """Return the seconds of a program and of its ``stop``, the imported modules, and the class of its ``result``."""
    code = compile(source, "program", "exec")
    names: dict[str, Any] = {}
    before, watch = len(sys.modules), Stopwatch()
    exec(code, names)  # noqa: S102
    values = {**watch.stop(), "modules": len(sys.modules) - before, "model": type(names.get("result")).__name__}
    if "stop" in names:
        watch = Stopwatch()
        names["stop"]()
        values["stop"] = watch.stop()["clock"]
    return values


def read_lines() -> Iterator[list[Any]]:
    """Yield the values of each line of standard input."""
    import json

    for line in sys.stdin:
        yield json.loads(line)


def write_line(value: object) -> None:
    """Print a value as a line of JSON."""
    import json

    sys.stdout.write(f"{json.dumps(value)}\n")
    sys.stdout.flush()


def main() -> None:
    """Run the task of the command line."""
    task, folders, source, *arguments = sys.argv[1:]
    function = timed if task == "timed" else _load(task)
    sys.path[:0] = filter(None, folders.split("\n"))
    result = function(source, *arguments)
    if hasattr(result, "__next__"):
        for value in result:
            write_line(value)
    elif hasattr(result, "__await__") or hasattr(result, "__anext__"):
        import asyncio

        asyncio.run(_finish(result))
    else:
        write_line(result)


async def _finish(result: Any) -> None:
    if hasattr(result, "__await__"):
        write_line(await result)
    else:
        async for value in result:
            write_line(value)


def _load(task: str) -> Any:
    module, _, name = task.partition(".")
    root = __file__.rpartition("bench")[0]
    sys.path.append(root)  # only for this import: nothing in the repository may shadow or complete a package
    function = getattr(__import__(f"bench.programs.{module}", fromlist=[name]), name)
    sys.path.remove(root)
    return function


if __name__ == "__main__":
    main()

"""Files there and back in a process of its own, whose memory is looked at: ``python -m tests.overlays.itwin._mover``.

Standard input has one JSON object: ``kind`` (sync or async), ``source`` and ``target`` (folders here), ``least``
(seconds that each way takes at least, as on a slow line), and either ``client`` (arguments of the client) with ``data``
(the id of reality data), or ``port`` and ``key`` of the storage service with ``container``. Standard output gets what
happened.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from tiepoint_core import Progress
from tiepoint_itwin import AsyncClient, AsyncFiles, Client, Files
from tiepoint_itwin._async.open_lists import AsyncOpenLists
from tiepoint_itwin._sync.open_lists import OpenLists

__all__ = ["LIFETIME"]

LIFETIME = 5.0
"""Seconds that a signature is good for."""


class _Signatures:
    """Signed URLs of a container of the storage service, counted."""

    def __init__(self, arguments: dict[str, Any]) -> None:
        from ...support.storage import Container

        self._container = Container(arguments["port"], arguments["key"], arguments["container"])
        self.count = {False: 0, True: 0}

    def __call__(self, write: bool) -> str:
        self.count[write] += 1
        return self._container.sas("rwl" if write else "rl", seconds=LIFETIME)

    async def for_async(self, write: bool) -> str:
        return self(write)


@contextmanager
def _unmarked() -> Iterator[None]:
    yield


@asynccontextmanager
async def _unmarked_too() -> AsyncIterator[None]:
    yield


def _slow_line(least: float) -> Callable[[Progress], None]:
    """Delay a transfer so that it takes a number of seconds at least."""
    start = time.monotonic()

    def delay(progress: Progress) -> None:
        if progress.total:
            time.sleep(max(0.0, start + least * progress.done / progress.total - time.monotonic()))

    return delay


def _move(arguments: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    is_async = arguments["kind"] == "async"
    signatures = None if "client" in arguments else _Signatures(arguments)
    with asyncio.Runner() as runner, ExitStack() as stack:

        def run(value: Any) -> Any:
            return runner.run(value) if is_async else value

        if signatures is None:
            client: Any = (AsyncClient if is_async else Client)(**arguments["client"])
            stack.callback(lambda: run(client.aclose()) if is_async else client.close())
            files = client.reality_data.files(arguments["data"])
        elif not is_async:
            files = Files(signatures, "the container", writing=_unmarked, open_lists=OpenLists())
        else:
            access, lists = signatures.for_async, AsyncOpenLists()
            files = AsyncFiles(access, "the container", writing=_unmarked_too, open_lists=lists)
        for name, call, path in (("up", files.upload, "source"), ("down", files.download, "target")):
            start = time.monotonic()
            moved = run(call(arguments[path], on_progress=_slow_line(arguments["least"])))
            result |= {name: len(moved.files), f"{name}_seconds": time.monotonic() - start}
    if signatures is not None:
        result |= {"write": signatures.count[True], "read": signatures.count[False]}
    return result


def _peak() -> int:
    """The most memory that this process had, in bytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return 1024 * next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


def _main() -> None:
    result = _move(json.load(sys.stdin))
    print(json.dumps({**result, "peak": _peak()}))  # noqa: T201 - what it is for


if __name__ == "__main__":
    _main()

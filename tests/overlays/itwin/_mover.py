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
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tiepoint_core import Progress
from tiepoint_itwin import AsyncClient, AsyncFiles, Client, Files

if TYPE_CHECKING:
    from ...support.storage import Container

__all__ = ["LIFETIME"]

LIFETIME = 5.0
"""Seconds that a signature is good for."""


class _Given:
    """Signatures of a container of the storage service, counted."""

    def __init__(self, box: Container) -> None:
        self._box = box
        self.counted = {False: 0, True: 0}

    def __call__(self, write: bool) -> str:
        self.counted[write] += 1
        return self._box.sas("rwl" if write else "rl", seconds=LIFETIME)

    async def later(self, write: bool) -> str:
        return self(write)


def _given(told: dict[str, Any]) -> _Given:
    from ...support.storage import Container

    return _Given(Container(told["port"], told["key"], told["container"]))


@contextmanager
def _unmarked() -> Iterator[None]:
    yield


@asynccontextmanager
async def _unmarked_too() -> AsyncIterator[None]:
    yield


def _slow_line(least: float) -> Callable[[Progress], None]:
    """Hold a transfer up so that it takes some seconds at least."""
    began = time.monotonic()

    def told(progress: Progress) -> None:
        if progress.total:
            time.sleep(max(0.0, began + least * progress.done / progress.total - time.monotonic()))

    return told


def _moved(told: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    given = None if "client" in told else _given(told)
    with ExitStack() as stack:
        if given is None:
            files = stack.enter_context(Client(**told["client"])).reality_data.files(told["data"])
        else:
            files = Files(given, "the container", writing=_unmarked)
        began = time.monotonic()
        up = files.upload(told["source"], on_progress=_slow_line(told["least"]))
        found |= {"up": len(up.files), "up_seconds": time.monotonic() - began}
        began = time.monotonic()
        down = files.download(told["target"], on_progress=_slow_line(told["least"]))
        found |= {"down": len(down.files), "down_seconds": time.monotonic() - began}
    if given is not None:
        found |= {"write": given.counted[True], "read": given.counted[False]}
    return found


async def _amoved(told: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    given = None if "client" in told else _given(told)
    async with AsyncExitStack() as stack:
        if given is None:
            client = await stack.enter_async_context(AsyncClient(**told["client"]))
            files = client.reality_data.files(told["data"])
        else:
            files = AsyncFiles(given.later, "the container", writing=_unmarked_too)
        began = time.monotonic()
        up = await files.upload(told["source"], on_progress=_slow_line(told["least"]))
        found |= {"up": len(up.files), "up_seconds": time.monotonic() - began}
        began = time.monotonic()
        down = await files.download(told["target"], on_progress=_slow_line(told["least"]))
        found |= {"down": len(down.files), "down_seconds": time.monotonic() - began}
    if given is not None:
        found |= {"write": given.counted[True], "read": given.counted[False]}
    return found


def _peak() -> int:
    """The most memory that this process had, in bytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return 1024 * next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


def _main() -> None:
    told = json.load(sys.stdin)
    found = asyncio.run(_amoved(told)) if told["kind"] == "async" else _moved(told)
    print(json.dumps({**found, "peak": _peak()}))  # noqa: T201 - what it is for


if __name__ == "__main__":
    _main()

"""Threads that nobody has to wait for, and waiting in a task."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextvars import copy_context
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")


def in_thread(name: str, work: Callable[[], T]) -> Future[T]:
    """Start work in a daemon thread that has a copy of this context, and return its future.

    Neither a caller that gives up nor the end of the program has to wait for the thread.
    """
    from concurrent.futures import Future  # slow to import, and most programs need no thread

    future: Future[T] = Future()

    def run() -> None:
        try:
            result = work()
        except BaseException as error:
            if future.set_running_or_notify_cancel():
                future.set_exception(error)
        else:
            if future.set_running_or_notify_cancel():
                future.set_result(result)

    threading.Thread(target=copy_context().run, args=(run,), name=name, daemon=True).start()
    return future


async def async_sleep(seconds: float) -> None:
    """Wait without blocking the event loop."""
    import asyncio  # slow to import, and a sync program does not need it

    await asyncio.sleep(seconds)

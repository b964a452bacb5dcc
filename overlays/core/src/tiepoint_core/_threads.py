"""Work in threads that nobody has to wait for: not a caller who gives up, and not the end of the program."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextvars import copy_context
from typing import TypeVar

__all__ = ["in_thread"]

T = TypeVar("T")


def in_thread(name: str, work: Callable[[], T]) -> Future[T]:
    """Begin work in a thread of its own, in this context."""
    outcome: Future[T] = Future()

    def run() -> None:
        try:
            found = work()
        except BaseException as error:
            if outcome.set_running_or_notify_cancel():
                outcome.set_exception(error)
        else:
            if outcome.set_running_or_notify_cancel():
                outcome.set_result(found)

    threading.Thread(target=copy_context().run, args=(run,), name=name, daemon=True).start()
    return outcome

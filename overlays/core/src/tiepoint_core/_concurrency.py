"""Work in threads that nobody has to wait for: not a caller who gives up, and not the end of the program."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextvars import copy_context
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

__all__ = ["in_thread"]

T = TypeVar("T")


def in_thread(name: str, work: Callable[[], T]) -> Future[T]:
    """Begin work in a thread of its own, in this context."""
    from concurrent.futures import Future  # not needed by those who sign in by a key, and ask for no page ahead

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

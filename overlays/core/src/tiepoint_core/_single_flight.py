"""Single flight: however many threads and tasks need a new value at once, one of them fetches it."""

from __future__ import annotations

import contextlib
import copy
import os
import threading
import time
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._concurrency import in_thread
from ._errors import AuthError, TiepointError

if TYPE_CHECKING:
    from concurrent.futures import Future

__all__ = ["Interrupted", "OutOfTime", "SingleFlight"]

T = TypeVar("T")


class Interrupted(Exception):  # noqa: N818
    """Raised by work whose caller has gone: another of those who wait takes over."""


class OutOfTime(Exception):  # noqa: N818
    """The caller cannot wait any longer; the work goes on for the others."""


class _Got(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value


class _Failed:
    def __init__(self, error: Exception) -> None:
        self.error = error


class SingleFlight(Generic[T]):
    """Hold a value that all callers share, and renew it once for all of them.

    The lock is held for a few lines, never while anything is fetched. The work of a caller who is async, or who cannot
    wait for ever, runs in a thread of its own: cancelling that caller, the end of its event loop or of its time takes
    nothing from those who wait elsewhere.

    Args:
        clock: Monotonic seconds.
        hold: Seconds for which a failure answers all callers, so that 50 waiters do not become 50 attempts.
        max_wait: Seconds that a caller waits for another's work.
    """

    def __init__(
        self, *, clock: Callable[[], float] = time.monotonic, hold: float = 1.0, max_wait: float = 30.0
    ) -> None:
        self._clock = clock
        self._hold = hold
        self._max_wait = max_wait
        self._lock = threading.Lock()
        self._value: T | None = None
        self._failed: _Failed | None = None
        self._failed_until = 0.0
        self._pending: Future[_Got[T] | _Failed | None] | None = None
        self._pending_until = 0.0
        _ALL.add(self)

    @property
    def value(self) -> T | None:
        """The value that is held, good or not."""
        return self._value

    def get(self, good: Callable[[T], bool], work: Callable[[T | None], T], left: float | None = None) -> T:
        """Give the value, fetched first if it is not good.

        Args:
            good: Whether a value can be used; also called under the lock, so it must not wait.
            work: Fetches a new value, and is given the old one.
            left: Seconds that this caller has; None: as many as it takes.

        Raises:
            OutOfTime: They have passed.
            Exception: What the work raised, for the one who did it and for all who waited.
        """
        if (value := self._value) is not None and good(value):
            return value  # without the lock: nearly all calls end here
        ends = _end(left)
        while True:
            future, leads = self._join(good)
            if leads and ends is None:
                self._lead(future, work)
            elif leads:
                self._lead_beside(future, work)
            wait = self._wait(ends)
            try:
                outcome = future.result(wait)
            except TimeoutError:
                outcome = self._late(wait)
            if outcome is not None:
                return _given(outcome)
            _check_alone(leads)

    async def aget(self, good: Callable[[T], bool], work: Callable[[T | None], T], left: float | None = None) -> T:
        """Give the value as `get` does, without blocking the event loop."""
        if (value := self._value) is not None and good(value):
            return value
        ends = _end(left)
        while True:
            future, leads = self._join(good)
            if leads:
                self._lead_beside(future, work)
            wait = self._wait(ends)
            if not (future.done() or await _done(future, wait)):
                return _given(self._late(wait))
            outcome = future.result()
            if outcome is not None:
                return _given(outcome)
            _check_alone(leads)

    def _join(self, good: Callable[[T], bool]) -> tuple[Future[_Got[T] | _Failed | None], bool]:
        with self._lock:
            if self._value is not None and good(self._value):
                return _finished(_Got(self._value)), False
            # One that takes longer than anybody waits is given up, also where all who waited had less time.
            if self._pending is not None and time.monotonic() < self._pending_until:
                return self._pending, False
            if self._failed is not None and self._clock() < self._failed_until:
                return _finished(self._failed), False
            self._pending = _future()
            self._pending_until = time.monotonic() + self._max_wait
            self._pending.set_running_or_notify_cancel()
            return self._pending, True

    def _lead(self, future: Future[_Got[T] | _Failed | None], work: Callable[[T | None], T]) -> None:
        # None tells the others that the one who did the work was interrupted (Ctrl-C, the end of its event loop), and
        # that one of them takes over.
        outcome: _Got[T] | _Failed | None = None
        try:
            outcome = _Got(work(self._value))
        except Interrupted:
            pass
        except Exception as error:
            outcome = _Failed(_bare(error))
        finally:
            with self._lock:
                if isinstance(outcome, _Got):
                    self._value, self._failed = outcome.value, None
                if self._pending is future:
                    self._pending = None
                    if isinstance(outcome, _Failed):
                        self._failed, self._failed_until = outcome, self._clock() + self._hold
            future.set_result(outcome)

    def _lead_beside(self, future: Future[_Got[T] | _Failed | None], work: Callable[[T | None], T]) -> None:
        in_thread("tiepoint-token", lambda: self._lead(future, work))

    def _wait(self, ends: float | None) -> float:
        return self._max_wait if ends is None else max(0.0, min(self._max_wait, ends - time.monotonic()))

    def _late(self, waited: float) -> _Failed:
        if waited < self._max_wait:
            raise OutOfTime
        return _Failed(AuthError(f"a sign-in begun by another call took over {self._max_wait:g} s; try again"))

    def _forked(self) -> None:
        # The thread that did the work is not in this process, and the lock may have been held at the fork.
        self._lock = threading.Lock()
        self._pending = None


def _end(left: float | None) -> float | None:
    return None if left is None else time.monotonic() + left


def _check_alone(leads: bool) -> None:
    # Whoever did the work and is still here would do it again and again.
    if leads:
        raise AuthError("a sign-in was interrupted; try again")


async def _done(future: Future[Any], max_wait: float) -> bool:
    """Wait in a task, and tell whether it was worth it; the waiter's cancellation takes nothing from the others."""
    import asyncio  # is slow to import, and a sync program does not need it

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return await _done_in_trio(future, max_wait)
    try:
        # The future is marked as running, so that a cancelled waiter cannot cancel it.
        await asyncio.wait_for(asyncio.wrap_future(future), max_wait)
    except TimeoutError:
        return False
    return True


async def _done_in_trio(future: Future[Any], max_wait: float) -> bool:
    import trio  # who does not use it need not have it

    here, event = trio.lowlevel.current_trio_token(), trio.Event()

    def wake(_: Future[Any]) -> None:
        with contextlib.suppress(trio.RunFinishedError):
            here.run_sync_soon(event.set)

    future.add_done_callback(wake)
    with trio.move_on_after(max_wait):
        await event.wait()
    return future.done()


def _future() -> Future[Any]:
    from concurrent.futures import Future  # who signs in by a key does not need it

    return Future()


def _finished(outcome: _Got[T] | _Failed) -> Future[_Got[T] | _Failed | None]:
    future: Future[_Got[T] | _Failed | None] = _future()
    future.set_result(outcome)
    return future


def _bare(error: Exception) -> Exception:
    # What is kept for others must not keep the frames of the one who failed.
    error.__context__ = error.__cause__ = error.__traceback__ = None
    return error


def _given(outcome: _Got[T] | _Failed) -> T:
    if isinstance(outcome, _Got):
        return outcome.value
    # Each gets an error of its own: one shared by 50 threads would gather the tracebacks of all.
    raise copy.copy(outcome.error) if isinstance(outcome.error, TiepointError) else outcome.error


_ALL: weakref.WeakSet[Any] = weakref.WeakSet()


def _after_fork() -> None:
    for flight in list(_ALL):
        flight._forked()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

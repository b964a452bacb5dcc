"""Single flight: if many threads and tasks need a new value at once, one of them fetches it for all."""

from __future__ import annotations

import copy
import os
import threading
import time
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._concurrency import in_thread
from ._constants import TOKEN_FAILURE_HOLD, TOKEN_WAIT
from ._errors import AuthError, TiepointError

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")


class Interrupted(Exception):  # noqa: N818
    """Raised by a fetch whose caller is gone: another waiting caller takes over."""


class OutOfTime(Exception):  # noqa: N818
    """Raised for a caller that cannot wait longer; the fetch continues for the others."""


class _Value(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value


class _Failure:
    def __init__(self, error: Exception) -> None:
        self.error = error


class SingleFlight(Generic[T]):
    """A value that all callers share and that is renewed once for all of them.

    The lock is held for a few lines, never during a fetch. For a caller that is async or has a deadline, the fetch runs
    in a separate thread: the end of that caller, its event loop or its time does not interrupt it for the others.

    Args:
        clock: Returns monotonic seconds.
        hold: Seconds for which a failure answers all callers, so that 50 waiting callers do not make 50 attempts.
        max_wait: Seconds that a caller waits for a fetch of another caller.
    """

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.monotonic,
        hold: float = TOKEN_FAILURE_HOLD,
        max_wait: float = TOKEN_WAIT,
    ) -> None:
        self._clock = clock
        self._hold = hold
        self._max_wait = max_wait
        self._lock = threading.Lock()
        self._value: T | None = None
        self._failure: _Failure | None = None
        self._failure_until = 0.0
        self._pending: Future[_Value[T] | _Failure | None] | None = None
        self._pending_until = 0.0
        _ALL.add(self)

    @property
    def value(self) -> T | None:
        """The current value, valid or not, or None before the first fetch."""
        return self._value

    def get(self, is_valid: Callable[[T], bool], fetch: Callable[[T | None], T], timeout: float | None = None) -> T:
        """Return the current value, fetching a new one first if it is missing or no longer valid.

        Args:
            is_valid: Returns whether a value can be used; also called under the lock, so it must not wait.
            fetch: Returns a new value; its argument is the old one.
            timeout: Seconds that this caller can wait, or None to wait up to `max_wait` only.

        Raises:
            OutOfTime: If the timeout has passed.
            Exception: If the fetch failed, for the caller that ran it and for all that waited.
        """
        if (value := self._value) is not None and is_valid(value):
            return value  # without the lock, as nearly all calls
        end = _end(timeout)
        while True:
            future, is_leader = self._join(is_valid)
            if is_leader and end is None:
                self._fetch(future, fetch)
            elif is_leader:
                self._fetch_in_thread(future, fetch)
            wait = self._wait(end)
            try:
                outcome = future.result(wait)
            except TimeoutError:
                outcome = self._too_late(wait)
            if outcome is not None:
                return _result(outcome)
            _check_interrupted(is_leader)

    async def async_get(
        self, is_valid: Callable[[T], bool], fetch: Callable[[T | None], T], timeout: float | None = None
    ) -> T:
        """Return the current value as `get` does, without blocking the event loop."""
        if (value := self._value) is not None and is_valid(value):
            return value
        end = _end(timeout)
        while True:
            future, is_leader = self._join(is_valid)
            if is_leader:
                self._fetch_in_thread(future, fetch)
            wait = self._wait(end)
            if not (future.done() or await _is_done_within(future, wait)):
                return _result(self._too_late(wait))
            outcome = future.result()
            if outcome is not None:
                return _result(outcome)
            _check_interrupted(is_leader)

    def _join(self, is_valid: Callable[[T], bool]) -> tuple[Future[_Value[T] | _Failure | None], bool]:
        """Return the future of the fetch to wait for, and whether the caller has to run the fetch."""
        with self._lock:
            if self._value is not None and is_valid(self._value):
                return _finished(_Value(self._value)), False
            # A fetch that takes longer than any caller waits is abandoned, even if all its callers had less time.
            if self._pending is not None and time.monotonic() < self._pending_until:
                return self._pending, False
            if self._failure is not None and self._clock() < self._failure_until:
                return _finished(self._failure), False
            self._pending = _future()
            self._pending_until = time.monotonic() + self._max_wait
            self._pending.set_running_or_notify_cancel()
            return self._pending, True

    def _fetch(self, future: Future[_Value[T] | _Failure | None], fetch: Callable[[T | None], T]) -> None:
        # None means that the fetch was interrupted (Ctrl-C, the end of its event loop), and that another caller takes
        # over.
        outcome: _Value[T] | _Failure | None = None
        try:
            outcome = _Value(fetch(self._value))
        except Interrupted:
            pass
        except Exception as error:
            outcome = _Failure(_without_frames(error))
        finally:
            with self._lock:
                if isinstance(outcome, _Value):
                    self._value, self._failure = outcome.value, None
                if self._pending is future:
                    self._pending = None
                    if isinstance(outcome, _Failure):
                        self._failure, self._failure_until = outcome, self._clock() + self._hold
            future.set_result(outcome)

    def _fetch_in_thread(self, future: Future[_Value[T] | _Failure | None], fetch: Callable[[T | None], T]) -> None:
        in_thread("tiepoint-token", lambda: self._fetch(future, fetch))

    def _wait(self, end: float | None) -> float:
        return self._max_wait if end is None else max(0.0, min(self._max_wait, end - time.monotonic()))

    def _too_late(self, waited: float) -> _Failure:
        if waited < self._max_wait:
            raise OutOfTime
        return _Failure(AuthError(f"a sign-in begun by another call took over {self._max_wait:g} s; try again"))

    def _after_fork(self) -> None:
        # The thread that ran the fetch is not in this process, and the lock may have been held at the fork.
        self._lock = threading.Lock()
        self._pending = None


def _end(timeout: float | None) -> float | None:
    return None if timeout is None else time.monotonic() + timeout


def _check_interrupted(is_leader: bool) -> None:
    # A caller that ran the interrupted fetch and is still here would run it again and again.
    if is_leader:
        raise AuthError("a sign-in was interrupted; try again")


async def _is_done_within(future: Future[Any], max_wait: float) -> bool:
    """Wait for a future, and return whether it is done; cancelling the wait does not cancel the future."""
    import asyncio  # slow to import, and a sync program does not need it

    try:
        # The future is marked as running, so that a cancelled task cannot cancel it.
        await asyncio.wait_for(asyncio.wrap_future(future), max_wait)
    except TimeoutError:
        return False
    return True


def _future() -> Future[Any]:
    from concurrent.futures import Future  # slow to import, and authentication by a key does not need it

    return Future()


def _finished(outcome: _Value[T] | _Failure) -> Future[_Value[T] | _Failure | None]:
    future: Future[_Value[T] | _Failure | None] = _future()
    future.set_result(outcome)
    return future


def _without_frames(error: Exception) -> Exception:
    # An error that is kept for others must not keep the frames of the caller that failed.
    error.__context__ = error.__cause__ = error.__traceback__ = None
    return error


def _result(outcome: _Value[T] | _Failure) -> T:
    if isinstance(outcome, _Value):
        return outcome.value
    # A separate error for each caller: one error shared by 50 threads would collect the tracebacks of all.
    raise copy.copy(outcome.error) if isinstance(outcome.error, TiepointError) else outcome.error


_ALL: weakref.WeakSet[Any] = weakref.WeakSet()


def _after_fork() -> None:
    for flight in list(_ALL):
        flight._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

"""One fetch for all: interrupted leaders, slow ones, and processes that fork."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from tiepoint_core._errors import AuthError
from tiepoint_core._single_flight import Interrupted, OutOfTime, SingleFlight, _after_fork

from .python import run_python


def never(_: int) -> bool:
    return False


class Slow:
    """A fetch that waits until the test lets it go on, and then returns 1 or raises an error."""

    def __init__(self, error: BaseException | None = None) -> None:
        self.begun = threading.Event()
        self.go = threading.Event()
        self._error = error

    def __call__(self, _: int | None) -> int:
        self.begun.set()
        self.go.wait(10)
        if self._error is not None:
            raise self._error
        return 1


@pytest.mark.sides("sync")
def test_fault_03_interrupted_leader() -> None:
    """If the fetching thread is interrupted, a waiting one takes over."""
    flight: SingleFlight[int] = SingleFlight()
    interrupted = Slow(KeyboardInterrupt())

    def lead() -> None:
        with pytest.raises(KeyboardInterrupt):
            flight.get(never, interrupted)

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(lead)
        assert interrupted.begun.wait(10)
        second = pool.submit(flight.get, never, lambda _: 2)
        interrupted.go.set()
        first.result(10)
        assert second.result(10) == 2


def test_thread_max_wait() -> None:
    """Threads stop waiting after `max_wait`."""
    flight: SingleFlight[int] = SingleFlight(max_wait=0.05)
    slow = Slow()

    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(flight.get, never, slow)
        assert slow.begun.wait(10)
        with pytest.raises(AuthError, match=r"over 0\.05 s"):
            flight.get(never, lambda _: 2)
        assert flight.get(never, lambda _: 3) == 3
        slow.go.set()
        assert first.result(10) == 1


def test_task_max_wait() -> None:
    """Tasks stop waiting after `max_wait`."""
    flight: SingleFlight[int] = SingleFlight(max_wait=0.05)
    slow = Slow()

    async def run() -> None:
        with pytest.raises(AuthError, match=r"over 0\.05 s"):
            await flight.async_get(never, slow)

    try:
        asyncio.run(run())
    finally:
        slow.go.set()


def test_timeout() -> None:
    """A caller whose time is up leaves, and the fetch continues for the others."""
    flight: SingleFlight[int] = SingleFlight()
    slow = Slow()

    async def run() -> None:
        with pytest.raises(OutOfTime):
            await flight.async_get(never, slow, 0.05)

    with pytest.raises(OutOfTime):
        flight.get(never, slow, 0.05)
    asyncio.run(run())
    with ThreadPoolExecutor(1) as pool:
        last = pool.submit(flight.get, never, lambda _: 2, 10.0)
        time.sleep(0.05)
        slow.go.set()
        assert last.result(10) == 1


def test_endless_fetch() -> None:
    """A fetch that never ends is abandoned, even if no caller waits long."""
    flight: SingleFlight[int] = SingleFlight(max_wait=0.2)
    slow = Slow()

    begun = time.monotonic()
    while time.monotonic() < begun + 0.3:
        with pytest.raises(OutOfTime):
            flight.get(never, slow, 0.02)
    # The second one began after 0.2 s.
    time.sleep(0.2)
    assert flight.get(never, lambda _: 2, 5.0) == 2
    slow.go.set()


def test_interrupted_fetch() -> None:
    """An interrupted fetch is taken over, and its own caller gets an error."""
    flight: SingleFlight[int] = SingleFlight()
    interrupted = Slow(Interrupted())

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(flight.get, never, interrupted)
        assert interrupted.begun.wait(10)
        second = pool.submit(flight.get, never, lambda _: 2)
        time.sleep(0.05)
        interrupted.go.set()
        assert second.result(10) == 2
        with pytest.raises(AuthError, match="interrupted"):
            first.result(10)
    with pytest.raises(AuthError, match="interrupted"):
        asyncio.run(flight.async_get(never, interrupted))


def test_foreign_error() -> None:
    """An error that is not Tiepoint's reaches the caller unchanged."""
    error = ValueError("a mistake of ours")

    def broken(_: int | None) -> int:
        raise error

    with pytest.raises(ValueError, match="mistake") as caught:
        SingleFlight[int]().get(never, broken)
    assert caught.value is error


def test_previous_value() -> None:
    """The fetch receives the previous value."""
    flight: SingleFlight[int] = SingleFlight()
    assert [flight.get(never, lambda old: (old or 0) + 1) for _ in range(3)] == [1, 2, 3]
    assert flight.get(lambda _: True, lambda _: 9) == 3


@pytest.mark.sides("sync")
def test_fault_41_fork_while_fetching() -> None:
    """After a fork, the child does not wait for the parent's fetch."""
    flight: SingleFlight[int] = SingleFlight(max_wait=0.05)
    slow = Slow()

    with ThreadPoolExecutor(1) as pool:
        pool.submit(flight.get, never, slow)
        assert slow.begun.wait(10)
        try:
            # What the interpreter calls in a child; a real fork of a threaded test run is itself a warning.
            _after_fork()
            assert flight.get(never, lambda _: 2) == 2
        finally:
            slow.go.set()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_fault_41_child_process() -> None:
    """A child process fetches a separate value."""
    code = (
        "import os, sys, threading\n"
        "from tiepoint_core._single_flight import SingleFlight\n"
        "flight = SingleFlight(max_wait=5)\n"
        "flight._lock.acquire()\n"
        "pid = os.fork()\n"
        "if not pid: os._exit(flight.get(lambda _: False, lambda _: 7))\n"
        "sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))\n"
    )
    assert run_python("-c", code, timeout=20).returncode == 7

"""One fetch for all: interrupted leaders, slow ones, and processes that fork."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from tiepoint_core._errors import AuthError
from tiepoint_core._single_flight import Interrupted, OutOfTime, SingleFlight, _after_fork


def never(_: int) -> bool:
    return False


@pytest.mark.sides("sync")
def test_fault_03_interrupted_leader() -> None:
    """If the fetching thread is interrupted, a waiting one takes over."""
    flight: SingleFlight[int] = SingleFlight()
    begun, go = threading.Event(), threading.Event()

    def interrupted(_: int | None) -> int:
        begun.set()
        go.wait(10)
        raise KeyboardInterrupt

    def lead() -> None:
        with pytest.raises(KeyboardInterrupt):
            flight.get(never, interrupted)

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(lead)
        assert begun.wait(10)
        second = pool.submit(flight.get, never, lambda _: 2)
        go.set()
        first.result(10)
        assert second.result(10) == 2


def test_thread_max_wait() -> None:
    """Threads stop waiting after `max_wait`."""
    flight: SingleFlight[int] = SingleFlight(max_wait=0.05)
    begun, go = threading.Event(), threading.Event()

    def slow(_: int | None) -> int:
        begun.set()
        go.wait(10)
        return 1

    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(flight.get, never, slow)
        assert begun.wait(10)
        with pytest.raises(AuthError, match=r"over 0\.05 s"):
            flight.get(never, lambda _: 2)
        assert flight.get(never, lambda _: 3) == 3
        go.set()
        assert first.result(10) == 1


def test_task_max_wait() -> None:
    """Tasks stop waiting after `max_wait`."""
    flight: SingleFlight[int] = SingleFlight(max_wait=0.05)
    go = threading.Event()

    def slow(_: int | None) -> int:
        go.wait(10)
        return 1

    async def run() -> None:
        with pytest.raises(AuthError, match=r"over 0\.05 s"):
            await flight.async_get(never, slow)

    try:
        asyncio.run(run())
    finally:
        go.set()


def test_timeout() -> None:
    """A caller whose time is up leaves, and the fetch continues for the others."""
    flight: SingleFlight[int] = SingleFlight()
    go = threading.Event()

    def slow(_: int | None) -> int:
        go.wait(10)
        return 1

    async def run() -> None:
        with pytest.raises(OutOfTime):
            await flight.async_get(never, slow, 0.05)

    with pytest.raises(OutOfTime):
        flight.get(never, slow, 0.05)
    asyncio.run(run())
    with ThreadPoolExecutor(1) as pool:
        last = pool.submit(flight.get, never, lambda _: 2, 10.0)
        time.sleep(0.05)
        go.set()
        assert last.result(10) == 1


def test_endless_fetch() -> None:
    """A fetch that never ends is abandoned, even if no caller waits long."""
    flight: SingleFlight[int] = SingleFlight(max_wait=0.2)
    go = threading.Event()

    def slow(_: int | None) -> int:
        go.wait(10)
        return 1

    begun = time.monotonic()
    while time.monotonic() < begun + 0.3:
        with pytest.raises(OutOfTime):
            flight.get(never, slow, 0.02)
    # The second one began after 0.2 s.
    time.sleep(0.2)
    assert flight.get(never, lambda _: 2, 5.0) == 2
    go.set()


def test_interrupted_fetch() -> None:
    """An interrupted fetch is taken over, and its own caller gets an error."""
    flight: SingleFlight[int] = SingleFlight()
    begun, go = threading.Event(), threading.Event()

    def interrupted(_: int | None) -> int:
        begun.set()
        go.wait(10)
        raise Interrupted

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(flight.get, never, interrupted)
        assert begun.wait(10)
        second = pool.submit(flight.get, never, lambda _: 2)
        time.sleep(0.05)
        go.set()
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
    begun, go = threading.Event(), threading.Event()

    def slow(_: int | None) -> int:
        begun.set()
        go.wait(10)
        return 1

    with ThreadPoolExecutor(1) as pool:
        pool.submit(flight.get, never, slow)
        assert begun.wait(10)
        try:
            # What the interpreter calls in a child; a real fork of a threaded test run is itself a warning.
            _after_fork()
            assert flight.get(never, lambda _: 2) == 2
        finally:
            go.set()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_fault_41_child_process() -> None:
    """A child process fetches a separate value."""
    import subprocess

    code = (
        "import os, sys, threading; sys.path[:0] = [sys.argv[1]]\n"
        "from tiepoint_core._single_flight import SingleFlight\n"
        "flight = SingleFlight(max_wait=5)\n"
        "flight._lock.acquire()\n"
        "pid = os.fork()\n"
        "if not pid: os._exit(flight.get(lambda _: False, lambda _: 7))\n"
        "sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))\n"
    )
    from .conftest import CORE

    assert subprocess.run([sys.executable, "-c", code, str(CORE)], timeout=20, check=False).returncode == 7

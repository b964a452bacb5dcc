"""Runners of steps: several at a time, by threads or by tasks."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextvars import copy_context
from threading import Event, Lock, Thread
from typing import Any, Final, TypeVar

import httpx

from .._constants import INTERRUPT_GRACE
from .._context import min_read_bytes
from .._errors import TransportError
from .._http.client import AsyncHttpClient, HttpClient
from .steps import BlockingCall, GetUrl, Operation, SendRequest, Sink, Sleep, Start, Steps, StoppedError

T = TypeVar("T")

_READ: Final = 2**20  # bytes per read: after each, other threads get their turn
_BATCH: Final = 2**20  # bytes that are written to the disk at once, since each write changes threads


class _Queue:
    def __init__(self, streams: int) -> None:
        self._streams = streams
        self._waiting: deque[Steps[None]] = deque()
        self._busy = 0
        self._error: BaseException | None = None
        self._on_end: list[Callable[[], object]] = []

    def at_end(self, call: Callable[[], object]) -> None:
        self._on_end.append(call)

    def _close(self) -> None:
        for steps in self._waiting:
            steps.close()
        self._waiting.clear()
        for call in self._on_end:
            try:
                call()
            except Exception as error:
                self._error = self._error or error


class Runner(_Queue):
    """Runner that uses threads.

    After an interruption, threads end at their next check. The last thread closes what is open, even if no caller waits
    for the thread.

    Args:
        client: Client that sends the requests.
        streams: Maximum number of threads.
    """

    def __init__(self, client: HttpClient, streams: int) -> None:
        super().__init__(streams)
        self._client = client
        self._lock = Lock()
        self._ended = Event()
        self._stopped = Event()

    def add(self, *steps: Steps[None]) -> None:
        """Run steps before all that wait."""
        with self._lock:
            self._waiting.extendleft(reversed(steps))
            new = min(self._streams - self._busy, len(self._waiting))
            self._busy += new
        for left in range(new, 0, -1):
            try:
                Thread(target=copy_context().run, args=(self._work,), name="tiepoint-transfer", daemon=True).start()
            except RuntimeError:  # the system has no more threads, or the program is ending
                with self._lock:
                    self._busy -= left
                    is_alone = not self._busy
                if is_alone:
                    self._close()
                    raise
                break  # the running threads do all of the work

    def check(self) -> None:
        """Raise `StoppedError` if the transfer was stopped."""
        if self._stopped.is_set():
            raise StoppedError

    def run(self, start: Start[T]) -> T:
        """Run a transfer and return its result.

        Raises:
            RuntimeError: If no thread can be started.
            Exception: If a step fails; the first error of all threads.
        """
        transfer = start(self)
        self.add(transfer.begin())
        try:
            while not self._ended.wait(0.5):  # with a timeout, since Windows delivers no Ctrl-C during an endless wait
                pass
        except BaseException:
            self._stopped.set()
            self._ended.wait(INTERRUPT_GRACE)
            raise
        if self._error is not None:
            raise self._error
        return transfer.outcome()

    def _work(self) -> None:
        min_read_bytes.set(_READ)  # for this thread alone
        try:
            while True:
                with self._lock:
                    if self._stopped.is_set() or not self._waiting:
                        break
                    steps = self._waiting.popleft()
                self._drive(steps)
        except StoppedError:
            pass
        except BaseException as error:
            with self._lock:
                self._error = self._error or error
                self._stopped.set()
        finally:
            with self._lock:
                self._busy -= 1
                is_last = not self._busy
            if is_last:
                self._close()
                self._ended.set()

    def _drive(self, steps: Steps[None]) -> None:
        try:
            operation = next(steps)
            while True:
                self.check()
                try:
                    value = self._do(operation)
                except BaseException as error:
                    operation = steps.throw(error)
                else:
                    operation = steps.send(value)
        except StopIteration:
            pass
        finally:
            steps.close()

    def _do(self, operation: Operation) -> Any:
        match operation:
            case SendRequest(request, sink):
                return self._client.send(request) if sink is None else self._receive(request, sink)
            case GetUrl(provider, rejected):
                return provider.get(rejected)
            case BlockingCall(call):
                return call()
            case Sleep(seconds):
                self._stopped.wait(seconds)

    def _receive(self, request: httpx.Request, sink: Sink) -> httpx.Response:
        response = self._client.send(request, stream=True)
        try:
            if sink.begin(response):
                for part in response.iter_raw():
                    self.check()
                    sink.write(part)
                    sink.count(len(part))
        finally:
            response.close()
        return response


class AsyncRunner(_Queue):
    """Runner that uses tasks, and worker threads for blocking calls.

    Blocking calls use anyio, not `asyncio.to_thread`: a cancelled task waits until its thread has ended, so that no
    thread writes to a file that is closed, and the number of threads does not depend on the number of processors.

    Args:
        client: Client that sends the requests.
        streams: Maximum number of tasks.
    """

    def __init__(self, client: AsyncHttpClient, streams: int) -> None:
        super().__init__(streams)
        self._client = client
        self._group: Any = None

    def add(self, *steps: Steps[None]) -> None:
        """Run steps before all that wait."""
        self._waiting.extendleft(reversed(steps))
        for _ in range(min(self._streams - self._busy, len(self._waiting))):
            self._busy += 1
            self._group.start_soon(self._work)

    def check(self) -> None:
        """Do nothing: tasks are cancelled."""

    async def run(self, start: Start[T]) -> T:
        """Run a transfer and return its result.

        Raises:
            Exception: If a step fails; the first error of all tasks.
        """
        import anyio
        import anyio.to_thread

        transfer = start(self)
        try:
            async with anyio.create_task_group() as self._group:
                self.add(transfer.begin())
        finally:
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(self._close)
        if self._error is not None:
            raise self._error
        return transfer.outcome()

    async def _work(self) -> None:
        try:
            while self._waiting:
                await self._drive(self._waiting.popleft())
        except Exception as error:
            self._error = self._error or error
            self._group.cancel_scope.cancel()
        finally:
            self._busy -= 1

    async def _drive(self, steps: Steps[None]) -> None:
        try:
            operation = next(steps)
            while True:
                try:
                    value = await self._do(operation)
                except BaseException as error:
                    operation = steps.throw(error)
                else:
                    operation = steps.send(value)
        except StopIteration:
            pass
        finally:
            steps.close()

    async def _do(self, operation: Operation) -> Any:
        import anyio
        import anyio.to_thread

        match operation:
            case SendRequest(request, sink):
                return await (self._client.send(request) if sink is None else self._receive(request, sink))
            case GetUrl(provider, rejected):
                return await provider.async_get(rejected)
            case BlockingCall(call):
                return await anyio.to_thread.run_sync(call)
            case Sleep(seconds):
                await anyio.sleep(seconds)

    async def _receive(self, request: httpx.Request, sink: Sink) -> httpx.Response:
        import anyio
        import anyio.to_thread

        parts: list[bytes] = []
        size = 0

        async def flush() -> None:
            nonlocal size
            if parts:
                await anyio.to_thread.run_sync(sink.write, b"".join(parts))
                sink.count(size)
            parts.clear()
            size = 0

        response = await self._client.send(request, stream=True)
        try:
            if sink.begin(response):
                async for part in response.aiter_raw():
                    if not sink.is_blocking:
                        sink.write(part)
                        sink.count(len(part))
                        continue
                    parts.append(part)
                    size += len(part)
                    if size >= _BATCH:
                        await flush()
                await flush()
        except TransportError:
            await flush()  # the received bytes are valid: only the rest is requested again
            raise
        finally:
            with anyio.CancelScope(shield=True):
                await response.aclose()
        return response

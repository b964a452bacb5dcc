"""Run flows, several at a time: by threads, or by tasks."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextvars import copy_context
from threading import Event, Lock, Thread
from typing import Any, Final

import httpx

from .._errors import TransportError
from .._http.call import at_once
from .._http.client import AsyncHttpClient, HttpClient, asleep
from .steps import Disk, Flow, Give, Ops, Send, Sink, Sleep, StoppedError

__all__ = ["AsyncCrew", "Runner"]

_GRACE: Final = 5.0  # seconds that an interrupted call waits for its threads
_READ: Final = 2**20  # bytes of a read: at each, other threads take their turn
_BATCH: Final = 2**20  # bytes that go to the disk at once, where each time takes a change of threads


class _Queue:
    def __init__(self, streams: int) -> None:
        self._streams = streams
        self._todo: deque[Flow[None]] = deque()
        self._busy = 0
        self._error: BaseException | None = None
        self._last: list[Callable[[], object]] = []

    def at_end(self, call: Callable[[], object]) -> None:
        self._last.append(call)

    def _close(self) -> None:
        for flow in self._todo:
            flow.close()
        self._todo.clear()
        for call in self._last:
            try:
                call()
            except Exception as error:
                self._error = self._error or error


class Runner(_Queue):
    """Run flows by threads.

    Interrupted, they end where they next look; the last one to leave closes what is open, also if nobody waits for it.

    Args:
        client: Sends.
        streams: How many threads.
    """

    def __init__(self, client: HttpClient, streams: int) -> None:
        super().__init__(streams)
        self._client = client
        self._lock = Lock()
        self._ended = Event()
        self._stopped = Event()

    def add(self, *flows: Flow[None]) -> None:
        """Begin these before all that wait."""
        with self._lock:
            self._todo.extendleft(reversed(flows))
            new = min(self._streams - self._busy, len(self._todo))
            self._busy += new
        for left in range(new, 0, -1):
            try:
                Thread(target=copy_context().run, args=(self._work,), name="tiepoint-transfer", daemon=True).start()
            except RuntimeError:  # the system gives no more, or the program ends
                with self._lock:
                    self._busy -= left
                    alone = not self._busy
                if alone:
                    self._close()
                    raise
                break  # those that run do all of it

    def check(self) -> None:
        """Raise where the transfer was stopped."""
        if self._stopped.is_set():
            raise StoppedError

    def run(self, flow: Flow[None]) -> None:
        """Run a flow and all that it adds.

        Raises:
            RuntimeError: No thread can be begun.
            Exception: The first that one of them raised.
        """
        self.add(flow)
        try:
            while not self._ended.wait(0.5):  # with an end, for Windows lets no Ctrl-C through before
                pass
        except BaseException:
            self._stopped.set()
            self._ended.wait(_GRACE)
            raise
        if self._error is not None:
            raise self._error

    def _work(self) -> None:
        at_once.set(_READ)  # of this thread alone
        try:
            while True:
                with self._lock:
                    if self._stopped.is_set() or not self._todo:
                        break
                    flow = self._todo.popleft()
                self._drive(flow)
        except StoppedError:
            pass
        except BaseException as error:
            with self._lock:
                self._error = self._error or error
                self._stopped.set()
        finally:
            with self._lock:
                self._busy -= 1
                last = not self._busy
            if last:
                self._close()
                self._ended.set()

    def _drive(self, flow: Flow[None]) -> None:
        try:
            op = next(flow)
            while True:
                self.check()
                try:
                    value = self._do(op)
                except BaseException as error:
                    op = flow.throw(error)
                else:
                    op = flow.send(value)
        except StopIteration:
            pass
        finally:
            flow.close()

    def _do(self, op: Ops) -> Any:
        match op:
            case Send(request, sink):
                return self._client.send(request) if sink is None else self._receive(request, sink)
            case Give(address, refused):
                return address.give(refused)
            case Disk(call):
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


class AsyncCrew(_Queue):
    """Run flows by tasks; what waits for the disk is done in threads.

    Args:
        client: Sends.
        streams: How many tasks.
    """

    def __init__(self, client: AsyncHttpClient, streams: int) -> None:
        super().__init__(streams)
        self._client = client
        self._group: Any = None

    def add(self, *flows: Flow[None]) -> None:
        """Begin these before all that wait."""
        self._todo.extendleft(reversed(flows))
        for _ in range(min(self._streams - self._busy, len(self._todo))):
            self._busy += 1
            self._group.start_soon(self._work)

    def check(self) -> None:
        """Do nothing: a task that is to stop is cancelled."""

    async def run(self, flow: Flow[None]) -> None:
        """Run a flow and all that it adds, as `Runner.run` does."""
        import anyio
        import anyio.to_thread

        try:
            async with anyio.create_task_group() as self._group:
                self.add(flow)
        finally:
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(self._close)
        if self._error is not None:
            raise self._error

    async def _work(self) -> None:
        try:
            while self._todo:
                await self._drive(self._todo.popleft())
        except Exception as error:
            self._error = self._error or error
            self._group.cancel_scope.cancel()
        finally:
            self._busy -= 1

    async def _drive(self, flow: Flow[None]) -> None:
        try:
            op = next(flow)
            while True:
                try:
                    value = await self._do(op)
                except BaseException as error:
                    op = flow.throw(error)
                else:
                    op = flow.send(value)
        except StopIteration:
            pass
        finally:
            flow.close()

    async def _do(self, op: Ops) -> Any:
        import anyio.to_thread

        match op:
            case Send(request, sink):
                return await (self._client.send(request) if sink is None else self._receive(request, sink))
            case Give(address, refused):
                return await address.agive(refused)
            case Disk(call):
                return await anyio.to_thread.run_sync(call)
            case Sleep(seconds):
                await asleep(seconds)

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
                    if not sink.waits:
                        sink.write(part)
                        sink.count(len(part))
                        continue
                    parts.append(part)
                    size += len(part)
                    if size >= _BATCH:
                        await flush()
                await flush()
        except TransportError:
            await flush()  # what came is good: the rest is asked for
            raise
        finally:
            with anyio.CancelScope(shield=True):
                await response.aclose()
        return response

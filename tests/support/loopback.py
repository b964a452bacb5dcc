"""A server on loopback that answers by a script, byte for byte, and both clients behind one face."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
from attrs import field, frozen, mutable
from tiepoint_core._http.client import AsyncHttpClient, HttpClient

__all__ = ["Asked", "Caller", "Server", "answer", "serve"]


@frozen
class Asked:
    """A request as it came in."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    whole: bool


Script = Callable[[int, Asked], bytes | None]
"""Gives the bytes to send for the request of a number, from 1; None: close without a word. `b""` closes likewise."""


def answer(status: int, body: bytes = b"{}", *, close: bool = False, **headers: str) -> bytes:
    more = {"content-type": "application/json", **{name.replace("_", "-"): value for name, value in headers.items()}}
    if close:
        more["connection"] = "close"
    lines = [f"HTTP/1.1 {status} Told", f"content-length: {len(body)}", *(f"{k}: {v}" for k, v in more.items())]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@mutable
class Server:
    """Where it listens, and what it was asked."""

    port: int
    asked: list[Asked] = field(factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def serve(script: Script, *, cut: bool = False, port: int = 0) -> Iterator[Server]:
    """Serve on loopback. With `cut` every connection is closed after its first answer, without saying so."""
    listener = socket.create_server(("127.0.0.1", port))
    server = Server(listener.getsockname()[1])
    lock = threading.Lock()
    open_now: set[socket.socket] = set()
    threads: list[threading.Thread] = []

    def converse(connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as lines:
            while (asked := _asked(lines)) is not None:
                with lock:
                    server.asked.append(asked)
                    number = len(server.asked)
                told = script(number, asked)
                if told:
                    connection.sendall(told)
                if not told or cut or b"connection: close" in told or not asked.whole:
                    break
            # A plain close would reset the connection if bytes were left unread, and the answer with it.
            connection.shutdown(socket.SHUT_WR)

    def guarded(connection: socket.socket) -> None:
        try:
            converse(connection)
        except OSError:
            pass  # the other side went first
        finally:
            open_now.discard(connection)

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            open_now.add(connection)
            threads.append(threading.Thread(target=guarded, args=(connection,), daemon=True))
            threads[-1].start()

    accepting = threading.Thread(target=accept, daemon=True)
    accepting.start()
    try:
        yield server
    finally:
        try:
            listener.shutdown(socket.SHUT_RDWR)
        finally:
            listener.close()
        accepting.join(5)
        for connection in list(open_now):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue
        for thread in threads:
            thread.join(5)


def _asked(lines: Any) -> Asked | None:
    first = lines.readline()
    if not first.endswith(b"\r\n"):
        return None
    method, path, _ = first.decode().split(" ", 2)
    headers = {}
    while (line := lines.readline().decode().rstrip("\r\n")) != "":
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    if headers.get("transfer-encoding") == "chunked":
        body = b""
        while size := lines.readline():
            count = int(size, 16)
            body += lines.read(count)
            lines.readline()
            if not count:
                return Asked(method, path, headers, body, True)
        return Asked(method, path, headers, body, False)
    due = int(headers.get("content-length", 0))
    body = lines.read(due)
    return Asked(method, path, headers, body, len(body) == due)


class Caller:
    """A client, sync or async, whose waits are recorded and take no time."""

    def __init__(self, kind: str, **options: Any) -> None:
        self.slept: list[float] = []
        self.now = 0.0
        sleep: Any = self._asleep if kind == "async" else self._sleep
        options = {"sleep": sleep, **options}
        self.client: Any = AsyncHttpClient(**options) if kind == "async" else HttpClient(**options)
        self._runner = asyncio.Runner() if kind == "async" else None

    def clock(self) -> float:
        return self.now

    def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def _asleep(self, seconds: float) -> None:
        self._sleep(seconds)

    def request(self, method: str, url: str, client: Any = None, **more: Any) -> httpx.Response:
        found = (client or self.client).request(method, url, **more)
        return self._runner.run(found) if self._runner else found  # type: ignore[no-any-return]

    def stream(self, method: str, url: str) -> bytes:
        if self._runner:
            return self._runner.run(self._astream(method, url))
        with self.client.stream(method, url) as response:
            return b"".join(response.iter_bytes())

    async def _astream(self, method: str, url: str) -> bytes:
        async with self.client.stream(method, url) as response:
            return b"".join([part async for part in response.aiter_bytes()])

    def close(self, client: Any = None) -> None:
        closing = client or self.client
        if self._runner:
            self._runner.run(closing.aclose())
        else:
            closing.close()

    def end(self) -> None:
        self.close()
        if self._runner:
            self._runner.close()

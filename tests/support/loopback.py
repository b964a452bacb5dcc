"""Scripted HTTP server on loopback, and the sync and async HTTP clients behind one interface."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

import httpx
from attrs import field, frozen, mutable
from tiepoint_core._http.client import AsyncHttpClient, HttpClient

from .connections import accepting, read_head


@frozen
class Asked:
    """Request as the server received it.

    Attributes:
        whole: Whether the body arrived completely.
    """

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    whole: bool


Script = Callable[[int, Asked], bytes | None]
"""Function from the number of a request, starting at 1, and the request to the bytes to send.

None or `b""` closes the connection without a response.
"""


def answer(status: int, body: bytes = b"{}", *, close: bool = False, **headers: str) -> bytes:
    """Return the bytes of a JSON response; underscores in header names become hyphens."""
    more = {"content-type": "application/json", **{name.replace("_", "-"): value for name, value in headers.items()}}
    if close:
        more["connection"] = "close"
    lines = [f"HTTP/1.1 {status} Status", f"content-length: {len(body)}", *(f"{k}: {v}" for k, v in more.items())]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@mutable
class Server:
    """Port of a running server, and the requests that it received."""

    port: int
    asked: list[Asked] = field(factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def serve(script: Script, *, cut: bool = False, port: int = 0) -> Iterator[Server]:
    """Serve on loopback until the end of the ``with`` block.

    Args:
        script: Responses.
        cut: Whether to close each connection after its first response without announcing it.
        port: Port to listen on, or 0 for any free port.
    """
    server = Server(port)
    lock = threading.Lock()

    def converse(connection: socket.socket) -> None:
        with connection.makefile("rb") as lines:
            while (asked := _read_request(lines)) is not None:
                with lock:
                    server.asked.append(asked)
                    number = len(server.asked)
                response = script(number, asked)
                if response:
                    connection.sendall(response)
                if not response or cut or b"connection: close" in response or not asked.whole:
                    break
            # If bytes were left unread, a plain close would reset the connection and lose the response.
            connection.shutdown(socket.SHUT_WR)

    with accepting(converse, port) as server.port:
        yield server


def _read_request(lines: BinaryIO) -> Asked | None:
    head = read_head(lines)
    if head is None:
        return None
    method, path, headers = head
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
    """HTTP client, sync or async, whose waits are recorded and take no time.

    Attributes:
        slept: Seconds of each wait.
        now: Time of `clock`, the sum of all waits.
    """

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
        """Send a request with this client or another of its kind."""
        result = (client or self.client).request(method, url, **more)
        return self._runner.run(result) if self._runner else result  # type: ignore[no-any-return]

    def stream(self, method: str, url: str) -> bytes:
        """Return the body of a streamed response."""
        if self._runner:
            return self._runner.run(self._astream(method, url))
        with self.client.stream(method, url) as response:
            return b"".join(response.iter_bytes())

    async def _astream(self, method: str, url: str) -> bytes:
        async with self.client.stream(method, url) as response:
            return b"".join([part async for part in response.aiter_bytes()])

    def close(self, client: Any = None) -> None:
        """Close this client or another of its kind."""
        closing = client or self.client
        if self._runner:
            self._runner.run(closing.aclose())
        else:
            closing.close()

    def end(self) -> None:
        """Close the client and its event loop."""
        self.close()
        if self._runner:
            self._runner.close()

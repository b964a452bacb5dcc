"""Reverse proxy that records requests, slows them down, and cuts connections by a test's rule."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, BinaryIO
from urllib.parse import parse_qsl

from attrs import field, frozen, mutable

from .connections import accepting, read_head

CHUNK = 2**18


@mutable
class Seen:
    """Request and its outcome.

    Attributes:
        number: Number of the request, starting at 1.
        status: Status of the response, or 0 if there was none.
        whole: Whether the client was sent the complete response.
    """

    number: int
    method: str
    target: str
    query: dict[str, str]
    headers: dict[str, str]
    status: int = 0
    whole: bool = False

    @property
    def kind(self) -> str:
        """Method and storage operation, such as ``PUT block``."""
        return f"{self.method} {self.query.get('comp', '')}".strip()


@frozen(kw_only=True)
class Cut:
    """Interruption of a request.

    Attributes:
        answer: Response to send instead of forwarding the request.
        body: Bytes of the request's body to forward before both connections are closed.
        reply: Bytes of the response to forward before both connections are closed.
    """

    answer: bytes | None = None
    body: int | None = None
    reply: int | None = None


@mutable
class Proxy:
    """Running proxy.

    Attributes:
        seen: Requests so far.
        rule: Function from a request to its interruption, or to None to forward the request unchanged.
        pace: Seconds of delay before each chunk of a response.
    """

    port: int
    seen: list[Seen] = field(factory=list)
    rule: Callable[[Seen], Cut | None] = lambda _: None
    pace: float = 0.0

    def of(self, kind: str, status: int | None = None) -> list[Seen]:
        """Return the requests of a kind, such as ``PUT block``, optionally only those with a status."""
        return [each for each in list(self.seen) if each.kind == kind and status in (None, each.status)]


def said(status: int, body: bytes = b"", **headers: str) -> bytes:
    """Return the bytes of a response; underscores in header names become hyphens."""
    more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} Status\r\ncontent-length: {len(body)}\r\n{more}\r\n".encode() + body


@contextmanager
def running_proxy(upstream: int) -> Iterator[Proxy]:
    """Run a proxy in front of a loopback port until the end of the ``with`` block."""
    proxy = Proxy(0)
    lock = threading.Lock()

    def converse(client: socket.socket) -> None:
        # A client that is killed leaves half a request, which is ignored.
        with client.makefile("rb") as lines, suppress(ValueError):
            while (seen := _read(lines, proxy, lock)) is not None:
                cut = proxy.rule(seen) or Cut()
                length = int(seen.headers.get("content-length", 0))
                if cut.answer is not None:
                    lines.read(length)
                    client.sendall(cut.answer)
                    seen.status = int(cut.answer.split(b" ", 2)[1])
                    continue
                with socket.create_connection(("127.0.0.1", upstream)) as service:
                    forward(seen, lines, service, client, length, cut)
                return

    def forward(seen: Seen, lines: Any, service: socket.socket, client: socket.socket, length: int, cut: Cut) -> None:
        headers = {**seen.headers, "connection": "close"}
        head = f"{seen.method} {seen.target} HTTP/1.1\r\n"
        service.sendall((head + "".join(f"{k}: {v}\r\n" for k, v in headers.items()) + "\r\n").encode())
        left = length if cut.body is None else min(cut.body, length)
        while left and (data := lines.read1(min(left, CHUNK))):
            left -= len(data)
            with suppress(ConnectionError):  # a service may respond without reading the rest
                service.sendall(data)
        if left or cut.body is not None:
            return
        total = 0
        while data := service.recv(CHUNK):
            if not total:
                seen.status = int(data.split(b" ", 2)[1])
            if cut.reply is not None and total + len(data) > cut.reply:
                client.sendall(data[: cut.reply - total])
                return
            if proxy.pace:
                time.sleep(proxy.pace)
            client.sendall(data)
            total += len(data)
        seen.whole = True

    with accepting(converse) as proxy.port:
        yield proxy


def _read(lines: BinaryIO, proxy: Proxy, lock: threading.Lock) -> Seen | None:
    head = read_head(lines)
    if head is None:
        return None
    method, target, headers = head
    query = dict(parse_qsl(target.partition("?")[2]))
    with lock:
        seen = Seen(len(proxy.seen) + 1, method, target, query, headers)
        proxy.seen.append(seen)
    return seen

"""A proxy in front of the storage service: it counts, slows down, and cuts what the rule of a test says."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any
from urllib.parse import parse_qsl

from attrs import field, frozen, mutable

from .network import accepting

__all__ = ["Cut", "Proxy", "Seen", "running_proxy", "said"]

CHUNK = 2**18


@mutable
class Seen:
    """A request, and what came of it.

    Attributes:
        number: From 1.
        status: Of the service's answer; 0: there was none.
        whole: Whether the answer went to the client to its end.
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
        return f"{self.method} {self.query.get('comp', '')}".strip()


@frozen(kw_only=True)
class Cut:
    """What happens to a request instead of its passing.

    Attributes:
        answer: Is answered so, and not passed on.
        body: So many bytes of its body are passed on, then both connections end.
        reply: So many bytes of the answer are, likewise.
    """

    answer: bytes | None = None
    body: int | None = None
    reply: int | None = None


@mutable
class Proxy:
    """Where it listens, what it saw, and what it does."""

    port: int
    seen: list[Seen] = field(factory=list)
    rule: Callable[[Seen], Cut | None] = lambda _: None
    pace: float = 0.0
    """Seconds for each chunk of an answer."""

    def of(self, kind: str, status: int | None = None) -> list[Seen]:
        """The requests of a kind, such as ``PUT block``, that were answered so."""
        return [each for each in list(self.seen) if each.kind == kind and status in (None, each.status)]


def said(status: int, body: bytes = b"", **headers: str) -> bytes:
    """An answer."""
    more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} Told\r\ncontent-length: {len(body)}\r\n{more}\r\n".encode() + body


@contextmanager
def running_proxy(upstream: int) -> Iterator[Proxy]:
    """Run it in front of a port."""
    proxy = Proxy(0)
    lock = threading.Lock()

    def converse(client: socket.socket) -> None:
        # Half a request, where the other side was killed, is none.
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
                    _pass(seen, lines, service, client, length, cut)
                return

    def _pass(seen: Seen, lines: Any, service: socket.socket, client: socket.socket, length: int, cut: Cut) -> None:
        headers = {**seen.headers, "connection": "close"}
        head = f"{seen.method} {seen.target} HTTP/1.1\r\n"
        service.sendall((head + "".join(f"{k}: {v}\r\n" for k, v in headers.items()) + "\r\n").encode())
        left = length if cut.body is None else min(cut.body, length)
        while left and (data := lines.read1(min(left, CHUNK))):
            left -= len(data)
            with suppress(ConnectionError):  # a service that refuses need not read on: its answer is there
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


def _read(lines: Any, proxy: Proxy, lock: threading.Lock) -> Seen | None:
    first = lines.readline()
    if not first.endswith(b"\r\n"):
        return None
    method, target, _ = first.decode().split(" ", 2)
    _, _, query = target.partition("?")
    headers = {}
    while (line := lines.readline().decode().rstrip("\r\n")) != "":
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    with lock:
        seen = Seen(len(proxy.seen) + 1, method, target, dict(parse_qsl(query)), headers)
        proxy.seen.append(seen)
    return seen

"""A service on loopback that goes wrong at any point of a request: it closes, resets, hangs, or says half of it."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from attrs import field, frozen, mutable

__all__ = [
    "ALWAYS",
    "CONNECTION_FAULTS",
    "STATUS_FAULTS",
    "Fault",
    "Faulty",
    "Received",
    "Talk",
    "faulty",
    "good",
    "said",
    "says",
]

ALWAYS = 1_000_000


@frozen
class Received:
    """A request that came whole, by its own account of its length."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@mutable
class Faulty:
    """Where it listens, how often it was connected to, and what came whole."""

    port: int
    connections: int = 0
    received: list[Received] = field(factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


class Talk:
    """One connection, for one request."""

    def __init__(self, connection: socket.socket, server: Faulty, end: threading.Event) -> None:
        self.connection = connection
        self.end = end
        self._server = server
        self._file: Any = connection.makefile("rb")

    def head(self) -> tuple[str, str, dict[str, str]]:
        method, path, _ = self._file.readline().decode().split(" ", 2)
        headers = {}
        while (line := self._file.readline().decode().rstrip("\r\n")) != "":
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        return method, path, headers

    def some(self) -> None:
        """Read the head, and a byte of the body."""
        self.head()
        self._file.read(1)

    def whole(self) -> None:
        """Read all of it; it counts as received only if the sender brings it to its end."""
        method, path, headers = self.head()
        if headers.get("transfer-encoding") == "chunked":
            body = b""
            while True:
                count = int(self._file.readline(), 16)  # an empty line, at a premature end, is no number
                part = self._file.read(count + 2)
                if len(part) < count + 2:
                    raise EOFError
                body += part[:count]
                if not count:
                    break
        else:
            due = int(headers.get("content-length", 0))
            body = self._file.read(due)
            if len(body) < due:
                raise EOFError
        self._server.received.append(Received(method, path, headers, body))

    def received(self) -> Received:
        """Return the last request that this service received."""
        return self._server.received[-1]

    def send(self, data: bytes) -> None:
        self.connection.sendall(data)

    def reset(self) -> None:
        """End with RST instead of FIN."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def close(self) -> None:
        self._file.close()
        self.connection.close()


Fault = Callable[[Talk], None]


@contextmanager
def faulty(fault: Fault, *, times: int = ALWAYS, then: Fault | None = None) -> Iterator[Faulty]:
    """Serve with a fault on the first connections, and without on the rest."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = Faulty(listener.getsockname()[1])
    end = threading.Event()
    threads: list[threading.Thread] = []

    def talk(connection: socket.socket, act: Fault) -> None:
        talk = Talk(connection, server, end)
        connection.settimeout(10)
        # The other side went first, or said something that is no request.
        with suppress(OSError, EOFError, ValueError):
            act(talk)
        talk.close()

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            server.connections += 1
            act = fault if server.connections <= times else then or good
            threads.append(threading.Thread(target=talk, args=(connection, act), daemon=True))
            threads[-1].start()

    accepting = threading.Thread(target=accept, daemon=True)
    accepting.start()
    try:
        yield server
    finally:
        end.set()
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        accepting.join(5)
        for thread in threads:
            thread.join(5)


def said(status: int, body: bytes = b"{}", **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status} Said", f"content-length: {len(body)}", "connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def good(talk: Talk) -> None:
    talk.whole()
    talk.send(said(200))


def says(data: bytes) -> Fault:
    """Answer a whole request with some bytes."""
    return _fault(Talk.whole, data, reset=False)


def _fault(read: Callable[[Talk], object], told: bytes, *, reset: bool) -> Fault:
    def act(talk: Talk) -> None:
        read(talk)
        talk.send(told)
        if reset:
            talk.reset()

    return act


def _hangs(talk: Talk) -> None:
    talk.whole()
    talk.end.wait(10)


def _hangs_in_the_answer(talk: Talk) -> None:
    talk.whole()
    talk.send(said(200, b"{" * 100)[:-50])
    talk.end.wait(10)


def _answers_early(talk: Talk) -> None:
    talk.some()
    talk.send(said(503))


_READS: dict[str, Callable[[Talk], object]] = {
    "before the request": lambda _: None,
    "within the body": Talk.some,
    "after the body": Talk.whole,
}
_SAYS = {
    "head": b"HTTP/1.1 200 OK\r\ncontent-le",
    "body by length": b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{",
    "body by chunks": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\na\r\n{",
}

CONNECTION_FAULTS: dict[str, Fault] = {
    **{
        f"{how} {when}": _fault(read, b"", reset=how == "resets")
        for when, read in _READS.items()
        for how in ("closes", "resets")
    },
    **{
        f"{how} within the {what} of its answer": _fault(Talk.whole, told, reset=how == "resets")
        for what, told in _SAYS.items()
        for how in ("closes", "resets")
    },
    "says what is no HTTP": says(b"220 mail.example ESMTP\r\n"),
    "goes on and then closes": says(b"HTTP/1.1 100 Continue\r\n\r\n"),
    "answers before the body is there": _answers_early,
    "hangs": _hangs,
    "hangs in its answer": _hangs_in_the_answer,
}
"""What a service does to a connection."""

STATUS_FAULTS: dict[str, Fault] = {
    f"says {status}": says(said(status, location="/other"))
    for status in (301, 302, 303, 307, 308, 400, 401, 404, 408, 409, 425, 500, 501, 502, 503, 504, 507, 520, 599)
}
"""What a service answers; not 429 and not 503 with `Retry-After`, which say that nothing was done."""

"""Accepting of connections on loopback, and reading of HTTP request heads."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO


@contextmanager
def accepting(serve: Callable[[socket.socket], None], port: int = 0) -> Iterator[int]:
    """Serve each connection in a thread until the end of the ``with`` block, and yield the port.

    Args:
        serve: Function that serves a connection and may raise OSError, since a client can close first.
        port: Port to listen on, or 0 for any free port.
    """
    listener = socket.create_server(("127.0.0.1", port))
    connections: set[socket.socket] = set()
    threads: list[threading.Thread] = []

    def converse(connection: socket.socket) -> None:
        with connection, suppress(OSError):
            serve(connection)
        connections.discard(connection)

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                connections.add(connection)
                threads.append(threading.Thread(target=converse, args=(connection,), daemon=True))
                threads[-1].start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)
        for connection in list(connections):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for each in threads:
            each.join(5)


def read_head(lines: BinaryIO) -> tuple[str, str, dict[str, str]] | None:
    """Return method, target and headers (names in lower case) of a request, or None at the end of a connection."""
    first = lines.readline()
    if not first.endswith(b"\r\n"):
        return None
    method, target, _ = first.decode().split(" ", 2)
    headers = {}
    while (line := lines.readline().decode().rstrip("\r\n")) != "":
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    return method, target, headers

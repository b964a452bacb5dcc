"""A service by TLS under a name of its own, a proxy that leads to it, and an authority that nobody knows."""

from __future__ import annotations

import select
import socket
import ssl
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress

import trustme
from attrs import field, mutable

__all__ = ["NAME", "Proxy", "Secure", "accepting", "proxy_to", "secure"]

NAME = "api.example.test"
"""What the service's certificate is for, besides 127.0.0.1; no name service knows it."""


@contextmanager
def accepting(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """Serve each connection in a thread, and give the port."""
    listener = socket.create_server(("127.0.0.1", 0))
    threads: list[threading.Thread] = []

    def guarded(connection: socket.socket) -> None:
        # The other side may have gone first, as it does where it trusts nobody.
        with connection, suppress(OSError):
            connection.settimeout(10)
            serve(connection)

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threads.append(threading.Thread(target=guarded, args=(connection,), daemon=True))
            threads[-1].start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for each in (thread, *threads):
            each.join(5)


def head(connection: socket.socket) -> str:
    """The head of a request."""
    found = b""
    while not found.endswith(b"\r\n\r\n") and (part := connection.recv(1)):
        found += part
    return found.decode()


@mutable
class Secure:
    """Where it listens, and the heads of what it was asked."""

    port: int = 0
    connections: int = 0
    asked: list[str] = field(factory=list)

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}"


@contextmanager
def secure(authority: trustme.CA, *names: str) -> Iterator[Secure]:
    """Answer each request with 200, by TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*(names or (NAME, "127.0.0.1"))).configure_cert(context)
    found = Secure()

    def serve(connection: socket.socket) -> None:
        found.connections += 1
        with context.wrap_socket(connection, server_side=True) as wrapped:
            if asked := head(wrapped):
                found.asked.append(asked)
                wrapped.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}")

    with accepting(serve) as found.port:
        yield found


@mutable
class Proxy:
    """Where it listens, and the heads of what it was asked."""

    port: int = 0
    asked: list[str] = field(factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def proxy_to(service: Secure, *, password: str = "") -> Iterator[Proxy]:
    """Connect whoever asks for a tunnel, to wherever, with the service."""
    found = Proxy()
    due = f"Basic {b64encode(f'me:{password}'.encode()).decode()}"

    def serve(connection: socket.socket) -> None:
        asked = head(connection)
        found.asked.append(asked)
        if password and due not in asked:
            connection.sendall(b"HTTP/1.1 407 Who are you\r\ncontent-length: 0\r\n\r\n")
            return
        with socket.create_connection(("127.0.0.1", service.port)) as beyond:
            connection.sendall(b"HTTP/1.1 200 Go on\r\n\r\n")
            ends = {connection: beyond, beyond: connection}
            while True:
                for one in select.select(list(ends), [], [], 10)[0] or [connection]:
                    part = one.recv(65536)
                    if not part:
                        return
                    ends[one].sendall(part)

    with ExitStack() as stack:
        found.port = stack.enter_context(accepting(serve))
        yield found

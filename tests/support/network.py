"""TLS service with a certificate for its own host name, and a tunnelling proxy in front of it."""

from __future__ import annotations

import select
import socket
import ssl
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager

import trustme
from attrs import field, mutable

from .connections import accepting

NAME = "api.example.test"
"""Host name in the service's certificate, besides 127.0.0.1; no DNS server resolves it."""


def head(connection: socket.socket) -> str:
    """Return the request line and headers of a request."""
    data = b""
    while not data.endswith(b"\r\n\r\n") and (part := connection.recv(1)):
        data += part
    return data.decode()


@mutable
class Secure:
    """Port of a TLS service, its number of connections, and the heads of its requests."""

    port: int = 0
    connections: int = 0
    asked: list[str] = field(factory=list)

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}"


@contextmanager
def secure(authority: trustme.CA, *names: str) -> Iterator[Secure]:
    """Serve 200 to each request over TLS, with a certificate for `NAME` or for the given names."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*(names or (NAME, "127.0.0.1"))).configure_cert(context)
    service = Secure()

    def serve(connection: socket.socket) -> None:
        service.connections += 1
        with context.wrap_socket(connection, server_side=True) as wrapped:
            if asked := head(wrapped):
                service.asked.append(asked)
                wrapped.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}")

    with accepting(serve) as service.port:
        yield service


@mutable
class Proxy:
    """Port of a proxy, and the heads of its requests."""

    port: int = 0
    asked: list[str] = field(factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def proxy_to(service: Secure, *, password: str = "") -> Iterator[Proxy]:
    """Run a proxy that connects every tunnel to the service, whatever its target.

    Args:
        service: Service behind the proxy.
        password: Password that the proxy requires of user "me", or "" for no authentication.
    """
    proxy = Proxy()
    expected = f"Basic {b64encode(f'me:{password}'.encode()).decode()}"

    def serve(connection: socket.socket) -> None:
        asked = head(connection)
        proxy.asked.append(asked)
        if password and expected not in asked:
            connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")
            return
        with socket.create_connection(("127.0.0.1", service.port)) as upstream:
            connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            ends = {connection: upstream, upstream: connection}
            while True:
                for one in select.select(list(ends), [], [], 10)[0] or [connection]:
                    part = one.recv(65536)
                    if not part:
                        return
                    ends[one].sendall(part)

    with accepting(serve) as proxy.port:
        yield proxy

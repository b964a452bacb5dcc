"""The deadline of a call holds for all that it takes."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress

import httpx
import pytest
from tiepoint_core import Timeout, TokenSource

from ...support.loopback import Asked, Caller, answer, serve

Calls = Callable[..., Caller]


def test_redirects(calls: Calls) -> None:
    """The deadline applies to all redirects together."""

    def slow(*_: object) -> bytes:
        time.sleep(0.15)  # of the service, so that several take longer than the deadline, and each alone does not
        return answer(302, location="/again")

    with serve(slow) as server:
        caller = calls(base_url=server.url, deadline=0.4, follow_redirects=True)
        with pytest.raises(Timeout, match="deadline"):
            caller.request("GET", "/")
    assert len(server.asked) < 5


def test_rejected_token(calls: Calls) -> None:
    """The deadline applies to the second request after a rejected token."""
    now = 0.0

    def script(_: int, __: Asked) -> bytes:
        nonlocal now
        now += 10.0
        return answer(401)

    with serve(script) as server:
        auth = TokenSource(iter(["a", "b"]).__next__)
        caller = calls(base_url=server.url, deadline=5.0, auth=auth, clock=lambda: now)
        with pytest.raises(Timeout, match="deadline"):
            caller.request("GET", "/")
    assert len(server.asked) == 1


BODY = (b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n", b"y" * 500)
SLOW = {
    "headers": ("request", b"", b"HTTP/1.1 200 OK\r\nx: " + b"y" * 500),
    "body": ("request", *BODY),
    "what unpacks to nothing": (
        "request",
        b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 500\r\n\r\n",
        b"\x1f\x8b\x08\x08\0\0\0\0\0\x03" + b"name" * 120,
    ),
    "stream": ("stream", *BODY),
}


@pytest.mark.parametrize(("method", "first", "rest"), SLOW.values(), ids=SLOW)
def test_slow_response(calls: Calls, method: str, first: bytes, rest: bytes) -> None:
    """The deadline ends a response or stream that arrives byte by byte."""
    with dripping(first, rest) as url:
        caller = calls(base_url=url, deadline=0.3)
        began = time.monotonic()
        with pytest.raises(Timeout, match="deadline"):
            getattr(caller, method)("GET", "/")
        assert time.monotonic() - began < 3


@contextmanager
def dripping(first: bytes, rest: bytes) -> Iterator[str]:
    """Run a service that sends its response byte by byte."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve_one() -> None:
            with listener.accept()[0] as connection:
                connection.recv(65_536)
                with suppress(OSError):
                    connection.sendall(first)
                    for byte in rest:
                        time.sleep(0.02)  # of the service
                        connection.sendall(bytes([byte]))

        thread = threading.Thread(target=serve_one)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        thread.join(15)


def test_foreign_timeout(calls: Calls) -> None:
    """A TimeoutError of the caller's own code is raised unchanged."""

    class Auth(httpx.Auth):
        def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
            if request.method == "GET":
                raise TimeoutError("my own")
            yield request

    with pytest.raises(TimeoutError, match="my own"):
        calls(base_url="http://127.0.0.1:9", deadline=60.0, auth=Auth()).request("GET", "/")

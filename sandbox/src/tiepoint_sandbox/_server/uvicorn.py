"""ASGI applications served over real HTTP on loopback, by a thread of their own."""

from __future__ import annotations

import logging
import socket
import threading
import traceback
from collections.abc import Mapping, Sequence
from typing import Final

import uvicorn
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .._errors import SandboxError
from .http_response import ASSUMPTION_HEADER

_ASSUMPTION_HEADER: Final = ASSUMPTION_HEADER.encode()
_HOST: Final = "127.0.0.1"
_LOGGERS: Final = ("uvicorn.error", "uvicorn.access", "uvicorn.asgi")
_TIMEOUT: Final = 10.0
"""Seconds to wait for the server to start or to stop; both take a fraction of one."""


class Server:
    """A server with a port of its own for each of its applications.

    The first port is the one asked for, those of the others follow it; without one the system gives all.

    Attributes:
        assumed: The ids of what its answers assumed so far, as they name them in `ASSUMPTION_HEADER`.
        failures: The list that was given, or one of its own: the exceptions that applications did not catch.
    """

    def __init__(
        self,
        apps: Sequence[tuple[str, ASGIApp]],
        *,
        port: int,
        tls: tuple[str, str] | None,
        failures: list[str] | None = None,
    ) -> None:
        self.assumed: set[str] = set()
        self.failures = [] if failures is None else failures
        self._apps = apps
        self._port = port
        self._tls = tls
        self._sockets: list[socket.socket] = []
        self._server: _Uvicorn | None = None
        self._thread: _Thread | None = None

    def bind(self) -> Mapping[str, str]:
        """Take the ports, and give the address of each application, by name: who connects waits for `start`.

        Raises:
            SandboxError: A port is taken.
        """
        for index, (name, _) in enumerate(self._apps):
            port = self._port + index if self._port else 0
            try:
                if port >= 2**16:
                    raise OSError("there is no such port")
                sock = socket.create_server((_HOST, port), backlog=512)
                self._sockets.append(sock)
            except OSError as error:
                self._close()
                raise SandboxError(
                    f"port {port} of {_HOST}, for {name}, cannot be had ({error}): give another --port, or none"
                ) from None
            # Its connections inherit this. asyncio, unlike uvloop, does not switch it on for a socket made here, and
            # the body of an answer, which is sent after the head, would wait up to 40 ms for the client's TCP.
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return self._addresses()

    def start(self) -> Mapping[str, str]:
        """Start it, and give the same addresses; it takes the ports if `bind` did not.

        Raises:
            SandboxError: A port is taken.
        """
        if not self._sockets:
            self.bind()
        certificate, key = self._tls or (None, None)
        by_port = {sock.getsockname()[1]: app for sock, app in zip(self._sockets, self._apps, strict=True)}
        config = uvicorn.Config(
            _ByPort(by_port, self.assumed, self.failures),
            lifespan="off",
            log_config=None,
            server_header=False,
            ws="none",
            timeout_graceful_shutdown=1,
            ssl_certfile=certificate,
            ssl_keyfile=key,
        )
        self._server = _Uvicorn(config)
        for name in _LOGGERS:
            logging.getLogger(name).addFilter(_of_others)
        self._thread = _Thread(target=self._server.run, args=(self._sockets,), name="tiepoint-sandbox", daemon=True)
        self._thread.start()
        if not self._server.ready.wait(_TIMEOUT):
            self.stop()
            raise SandboxError(f"the server did not start within {_TIMEOUT:g} seconds")
        return self._addresses()

    def stop(self) -> None:
        """End it, and the connections that are open; to call it again does no harm."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join(_TIMEOUT)
        self._close()
        self._server = self._thread = None

    def _addresses(self) -> Mapping[str, str]:
        scheme = "http" if self._tls is None else "https"
        return {
            name: f"{scheme}://{_HOST}:{sock.getsockname()[1]}"
            for sock, (name, _) in zip(self._sockets, self._apps, strict=True)
        }

    def _close(self) -> None:
        for sock in self._sockets:
            sock.close()
        self._sockets = []


class _Thread(threading.Thread):
    """One that serves."""


def _of_others(_: logging.LogRecord) -> bool:
    """Return whether another server of the process logs: responses that are cut on purpose are not errors."""
    return not isinstance(threading.current_thread(), _Thread)


class _Uvicorn(uvicorn.Server):
    """Says when it has started."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


class _ByPort:
    """An application for each port, and a note of what they assume, and of what they fail of."""

    def __init__(self, apps: Mapping[int, tuple[str, ASGIApp]], assumed: set[str], failures: list[str]) -> None:
        self._apps = apps
        self._assumed = assumed
        self._failures = failures

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the one whose port it is serve a request."""

        async def noting(message: Message) -> None:
            if message["type"] == "http.response.start":
                for name, value in message["headers"]:
                    if name == _ASSUMPTION_HEADER:
                        self._assumed.update(value.decode().split(", "))
            await send(message)

        name, app = self._apps[scope["server"][1]]
        try:
            await app(scope, receive, noting)
        except ClientDisconnect:
            return  # before all of the body was there: nobody waits for an answer
        except Exception:
            self._failures.append(f"{name} {scope['method']} {scope['path']}: {traceback.format_exc()}")
            raise  # uvicorn answers with 500, or ends the connection

"""Connections: new ones in a process that was forked and, for tasks, in another event loop."""

from __future__ import annotations

import os
from collections.abc import Callable, MutableMapping
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import httpx

from .._origins import is_loopback

if TYPE_CHECKING:
    import asyncio

__all__ = ["AsyncConnections", "Connections"]


class Connections(httpx.BaseTransport):
    """Send by the proxy that an address asks for, on connections of this process.

    Args:
        make: Makes a client of httpx, whose transports and proxies are used.
    """

    def __init__(self, make: Callable[[], httpx.Client]) -> None:
        self._make = make
        self._process = os.getpid()
        self._client = make()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        return _route(self._mine(), request.url).handle_request(request)

    def close(self) -> None:
        """Close all connections of this process."""
        if self._process == os.getpid():
            self._client.close()

    def _mine(self) -> httpx.Client:
        if self._process != os.getpid():
            # The parent goes on with the old connections: closing them here could end its TLS sessions.
            self._client, self._process = self._make(), os.getpid()
        return self._client


class AsyncConnections(httpx.AsyncBaseTransport):
    """The async twin of `Connections`, with connections for each event loop."""

    def __init__(self, make: Callable[[], httpx.AsyncClient]) -> None:
        self._make = make
        self._lock = Lock()
        self._process = os.getpid()
        self._other: httpx.AsyncClient | None = None
        self._clients: MutableMapping[asyncio.AbstractEventLoop, httpx.AsyncClient] = WeakKeyDictionary()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        return await _aroute(self._mine(), request.url).handle_async_request(request)

    async def aclose(self) -> None:
        """Close all connections of this event loop; those of loops that have ended are gone."""
        client = self._held() if self._process == os.getpid() else None
        if client is not None:
            await client.aclose()

    def _mine(self) -> httpx.AsyncClient:
        if self._process != os.getpid():
            self._lock = Lock()
            self._clients, self._other, self._process = WeakKeyDictionary(), None, os.getpid()
        with self._lock:
            found = self._held()
            if found is None:
                # Those of loops that have ended: their connections hold them, so that nobody else would let them go.
                for ended in [loop for loop in self._clients if loop.is_closed()]:
                    del self._clients[ended]
                found = self._make()
                if (loop := _loop()) is None:
                    self._other = found
                else:
                    self._clients[loop] = found
            return found

    def _held(self) -> httpx.AsyncClient | None:
        loop = _loop()
        return self._other if loop is None else self._clients.get(loop)


def _loop() -> asyncio.AbstractEventLoop | None:
    """The event loop that this runs in; None: it is trio's."""
    import asyncio  # is slow, and who only uses the sync client does not need it

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _goes_direct(url: httpx.URL) -> bool:
    # Plain http stays on the machine only if no proxy of the environment carries it elsewhere.
    return url.scheme == "http" and is_loopback(url.host)


def _route(client: httpx.Client, url: httpx.URL) -> httpx.BaseTransport:
    return client._transport if _goes_direct(url) else client._transport_for_url(url)


def _aroute(client: httpx.AsyncClient, url: httpx.URL) -> httpx.AsyncBaseTransport:
    return client._transport if _goes_direct(url) else client._transport_for_url(url)

"""Connections per process and per event loop: new ones after a fork and in another event loop."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, MutableMapping
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakKeyDictionary

import httpx

from .._errors import ConfigError
from .._origins import is_loopback
from .httpx_private import async_transport_for, transport_for
from .tls import tls_context

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


class Connections(httpx.BaseTransport):
    """A transport that sends through the proxy of a URL, on connections of this process.

    Args:
        make: Makes an httpx client, whose transports and proxies are used.
    """

    def __init__(self, make: Callable[[], httpx.Client]) -> None:
        self._make = make
        self._process = os.getpid()
        self._client = make()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        if self._process != os.getpid():
            # The parent still uses the old connections: closing them here could end its TLS sessions.
            self._client, self._process = self._make(), os.getpid()
        # Without a variable for the URL, whose signature a traceback would show.
        transport = transport_for(self._client, request.url, direct=_is_direct(request.url))
        return transport.handle_request(request)

    def close(self) -> None:
        """Close all connections of this process."""
        if self._process == os.getpid():
            self._client.close()


class AsyncConnections(httpx.AsyncBaseTransport):
    """The async counterpart of `Connections`, with connections per event loop.

    Args:
        make: Makes an httpx client, whose transports and proxies are used.
    """

    def __init__(self, make: Callable[[], httpx.AsyncClient]) -> None:
        self._make = make
        self._lock = Lock()
        self._process = os.getpid()
        self._clients: MutableMapping[asyncio.AbstractEventLoop, httpx.AsyncClient] = WeakKeyDictionary()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        transport = async_transport_for(self._client(), request.url, direct=_is_direct(request.url))
        return await transport.handle_async_request(request)

    async def aclose(self) -> None:
        """Close all connections of this event loop; connections of closed loops are gone already."""
        client = self._clients.get(_loop()) if self._process == os.getpid() else None
        if client is not None:
            await client.aclose()

    def _client(self) -> httpx.AsyncClient:
        if self._process != os.getpid():
            self._lock = Lock()
            self._clients, self._process = WeakKeyDictionary(), os.getpid()
        with self._lock:
            loop = _loop()
            client = self._clients.get(loop)
            if client is None:
                # The connections of a closed loop refer to the loop, so that nothing else would release them.
                for closed in [each for each in self._clients if each.is_closed()]:
                    del self._clients[closed]
                client = self._clients[loop] = self._make()
            return client


def connector(
    make: Callable[..., T],
    *,
    verify: ssl.SSLContext | str | os.PathLike[str] | None,
    proxy: httpx.Proxy | str | None,
    trust_env: bool,
    limits: httpx.Limits,
) -> Callable[[], T]:
    """Return a function that makes an httpx client for `Connections` or `AsyncConnections`.

    Args:
        make: Makes the httpx client of the other arguments.
        verify: TLS context, or a file or folder of certificates to trust, or None for the default ones.
        proxy: Proxy, or None for the environment's.
        trust_env: Whether the proxies of the environment are used.
        limits: Limits of the number of connections.

    Raises:
        ConfigError: If the certificates or the proxy cannot be used.
    """
    context = tls_context(verify)
    try:
        checked = httpx.Proxy(proxy) if isinstance(proxy, str) else proxy
    except (ValueError, httpx.InvalidURL):
        raise ConfigError("proxy must be an address that begins with http://, https:// or socks5://") from None
    options: dict[str, Any] = {"verify": context, "proxy": checked, "trust_env": trust_env, "limits": limits}
    return lambda: with_proxy_errors(lambda: make(**options), "a proxy")


def with_proxy_errors(make: Callable[[], T], what: str) -> T:
    """Make a client or a proxy, with errors that do not quote the proxy's URL, which can hold a password.

    Args:
        make: Makes the client or proxy.
        what: Name of the proxy in the message.

    Raises:
        ConfigError: If the URL of the proxy is invalid, or the extra for SOCKS is not installed.
    """
    try:
        return make()
    except (ValueError, httpx.InvalidURL):
        why = "it is no valid address"
    except ImportError:
        why = "SOCKS needs httpx[socks]"
    raise ConfigError(f"{what} cannot be used: {why}; check proxy=, HTTPS_PROXY, HTTP_PROXY and ALL_PROXY")


def _loop() -> asyncio.AbstractEventLoop:
    import asyncio  # slow to import, and a sync program does not need it

    return asyncio.get_running_loop()


def _is_direct(url: httpx.URL) -> bool:
    # Plain http to this machine must not leave it through a proxy of the environment.
    return url.scheme == "http" and is_loopback(url.host)

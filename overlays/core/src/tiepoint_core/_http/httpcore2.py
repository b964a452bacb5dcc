"""The async client's connections: httpcore2 instead of httpcore, whose pool is slow if many tasks use it.

httpx has not been released since 2024, and the successor of its engine is maintained under another name. When the
generated code moves to httpx's own successor, this module goes.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterable, AsyncIterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpcore
    import httpcore2


class Pool:
    """A pool of httpcore2's connections, with the interface and the exceptions that httpx's transport needs.

    Args:
        context: TLS context.
        limits: Limits of the number of connections.
        proxy: Proxy to connect through, or None to connect directly.
    """

    def __init__(self, context: ssl.SSLContext, limits: httpx.Limits, proxy: httpx.Proxy | None) -> None:
        import httpcore2  # slow to import, and a sync program does not need it

        from .async_backend import Backend

        self._connections = httpcore2.AsyncConnectionPool(
            ssl_context=context,
            proxy=None if proxy is None else _proxy(proxy),
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
            network_backend=Backend(httpcore2.AnyIOBackend()),  # pyright: ignore[reportArgumentType]  # has two definitions
        )

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request."""
        import httpcore

        with _httpx_exceptions():
            response = await self._connections.handle_async_request(_converted(request))
        assert isinstance(response.stream, AsyncIterable)  # noqa: S101 - for the type checker
        return httpcore.Response(
            response.status, headers=response.headers, content=_Stream(response.stream), extensions=response.extensions
        )

    async def aclose(self) -> None:
        """Close all connections."""
        await self._connections.aclose()


class _Stream:
    def __init__(self, inner: AsyncIterable[bytes]) -> None:
        self._inner = inner

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _httpx_exceptions():
            async for part in self._inner:
                yield part

    async def aclose(self) -> None:
        with _httpx_exceptions():
            await self._inner.aclose()  # type: ignore[attr-defined]  # a stream of the pool has it


def _converted(request: httpcore.Request) -> httpcore2.Request:
    # Not in the function that sends: a traceback would keep the URL, and its signature, in that frame.
    import httpcore2

    url = request.url
    return httpcore2.Request(
        method=request.method,
        url=httpcore2.URL(scheme=url.scheme, host=url.host, port=url.port, target=url.target),
        headers=request.headers,
        content=request.stream,
        extensions=request.extensions,
    )


def _proxy(proxy: httpx.Proxy) -> httpcore2.Proxy:
    import httpcore2

    url = proxy.url
    return httpcore2.Proxy(
        httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        auth=proxy.raw_auth,
        headers=proxy.headers.raw,
        ssl_context=proxy.ssl_context,
    )


@contextmanager
def _httpx_exceptions() -> Iterator[None]:
    """Raise httpx's exceptions instead of httpcore2's, which have the same names."""
    try:
        yield
    except Exception as error:
        kind = next((_exceptions()[each] for each in type(error).__mro__ if each in _exceptions()), None)
        if kind is None:
            raise
        raise kind(str(error)) from error


@cache
def _exceptions() -> dict[type, type[Exception]]:
    import httpcore2

    names = (
        *("TimeoutException", "ConnectTimeout", "ReadTimeout", "WriteTimeout", "PoolTimeout"),
        *("NetworkError", "ConnectError", "ReadError", "WriteError", "ProxyError", "UnsupportedProtocol"),
        *("ProtocolError", "LocalProtocolError", "RemoteProtocolError"),
    )
    return {getattr(httpcore2, name): getattr(httpx, name) for name in names}

"""The engine beneath the async client: httpcore2 in place of httpcore, whose pool is slow when many tasks use it.

httpx has not been released since 2024, and its engine's successor is maintained under another name. What reads proxies
and certificates stays httpx's. When the generated code moves to httpx's own successor, this module goes.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterable, AsyncIterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpcore
    import httpcore2

__all__ = ["FastAsyncClient"]


class FastAsyncClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` whose connections, also those through proxies, are of the other engine."""

    # httpx passes all of these by name.
    def _init_transport(self, *_: Any, **named: Any) -> httpx.AsyncBaseTransport:
        return _Transport(named["verify"], named["limits"])

    def _init_proxy_transport(self, proxy: httpx.Proxy, *_: Any, **named: Any) -> httpx.AsyncBaseTransport:
        return _Transport(named["verify"], named["limits"], proxy)


class _Transport(httpx.AsyncHTTPTransport):
    """httpx's own transport, also for those who look for its class, as instrumentations do; its pool is another."""

    def __init__(self, context: ssl.SSLContext, limits: httpx.Limits, proxy: httpx.Proxy | None = None) -> None:
        self._pool: Any = _Pool(context, limits, proxy)


class _Pool:
    """The other engine's connections, for httpx's transport."""

    def __init__(self, context: ssl.SSLContext, limits: httpx.Limits, proxy: httpx.Proxy | None) -> None:
        import httpcore2  # is slow to import, and a sync program does not need it

        from .async_backend import Backend

        pool = self._pool = httpcore2.AsyncConnectionPool(
            ssl_context=context,
            proxy=None if proxy is None else _proxy(proxy),
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
        )
        pool._network_backend = Backend(pool._network_backend)

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request."""
        import httpcore

        with _mapped():
            answer = await self._pool.handle_async_request(_sent(request))
        assert isinstance(answer.stream, AsyncIterable)  # noqa: S101 - as an async pool gives
        return httpcore.Response(
            answer.status, headers=answer.headers, content=_Stream(answer.stream), extensions=answer.extensions
        )

    async def aclose(self) -> None:
        """Close all connections."""
        await self._pool.aclose()


class _Stream:
    def __init__(self, stream: AsyncIterable[bytes]) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _mapped():
            async for part in self._stream:
                yield part

    async def aclose(self) -> None:
        with _mapped():
            await self._stream.aclose()  # type: ignore[attr-defined]  # a stream of the pool has it


def _sent(request: httpcore.Request) -> httpcore2.Request:
    # Not where the body is sent: an error of that would keep the address, and its signature, in this frame.
    import httpcore2

    url = request.url
    return httpcore2.Request(
        method=request.method,
        url=httpcore2.URL(scheme=url.scheme, host=url.host, port=url.port, target=url.target),
        headers=request.headers,
        content=request.stream,
        extensions=request.extensions,
    )


def _url(url: httpx.URL) -> httpcore2.URL:
    import httpcore2

    return httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


def _proxy(proxy: httpx.Proxy) -> httpcore2.Proxy:
    import httpcore2

    return httpcore2.Proxy(
        _url(proxy.url), auth=proxy.raw_auth, headers=proxy.headers.raw, ssl_context=proxy.ssl_context
    )


@contextmanager
def _mapped() -> Iterator[None]:
    """Raise httpx's exceptions for those of the engine, which have the same names."""
    try:
        yield
    except Exception as error:
        found = next((_exceptions()[kind] for kind in type(error).__mro__ if kind in _exceptions()), None)
        if found is None:
            raise
        raise found(str(error)) from error


@cache
def _exceptions() -> dict[type, type[Exception]]:
    import httpcore2

    names = (
        *("TimeoutException", "ConnectTimeout", "ReadTimeout", "WriteTimeout", "PoolTimeout"),
        *("NetworkError", "ConnectError", "ReadError", "WriteError", "ProxyError", "UnsupportedProtocol"),
        *("ProtocolError", "LocalProtocolError", "RemoteProtocolError"),
    )
    return {getattr(httpcore2, name): getattr(httpx, name) for name in names}

"""Every name of httpx that is not public, so that a new version of httpx means edits in this file only."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx
from httpx._client import BaseClient as BaseClient

if TYPE_CHECKING:
    import ssl

    import httpcore
    from httpx._client import UseClientDefault as UseClientDefault
    from httpx._types import AuthTypes as AuthTypes
    from httpx._types import QueryParamTypes as QueryParamTypes
    from httpx._types import RequestContent as RequestContent
    from httpx._types import RequestData as RequestData
    from httpx._types import RequestFiles as RequestFiles

    MakePool = Callable[[ssl.SSLContext, httpx.Limits, httpx.Proxy | None], Any]


def set_content(response: httpx.Response, content: bytes) -> None:
    """Store a body that was read without httpx's `read`, which has no size limit."""
    response._content = content


def has_content(response: httpx.Response) -> bool:
    """Return whether the body of a response was read."""
    return hasattr(response, "_content")


def mark_closed(client: httpx.Client | httpx.AsyncClient) -> None:
    """Let a client reject further requests without closing its transport, which others use."""
    client._state = type(client._state).CLOSED


def form_files(stream: object) -> list[object] | None:
    """Return the values of a multipart form's fields, or None for another kind of body."""
    fields = getattr(stream, "fields", None)
    return [getattr(field, "file", b"") for field in fields] if isinstance(fields, list) else None


def body_source(stream: object) -> Any:
    """Return the file or iterable that the caller passed as the body, or the stream itself."""
    return getattr(stream, "_stream", stream)


def transport_for(client: httpx.Client, url: httpx.URL, *, direct: bool) -> httpx.BaseTransport:
    """Return the transport, with or without a proxy, that a client uses for a URL."""
    return client._transport if direct else client._transport_for_url(url)


def async_transport_for(client: httpx.AsyncClient, url: httpx.URL, *, direct: bool) -> httpx.AsyncBaseTransport:
    """Return the transport that an async client uses for a URL, as `transport_for` does."""
    return client._transport if direct else client._transport_for_url(url)


def wrap_backends(client: httpx.Client, wrap: Callable[[httpcore.NetworkBackend], httpcore.NetworkBackend]) -> None:
    """Replace the network backends of a client's connection pools by wrapped ones."""
    for transport in (client._transport, *client._mounts.values()):
        if isinstance(transport, httpx.HTTPTransport):
            transport._pool._network_backend = wrap(transport._pool._network_backend)


class PoolAsyncClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` whose connection pools, also those through proxies, come from another library.

    httpx still reads proxies and certificates.

    Args:
        make_pool: Makes a pool of a TLS context, limits and a proxy.
        options: Arguments of `httpx.AsyncClient`.
    """

    def __init__(self, make_pool: MakePool, **options: Any) -> None:
        self._make_pool = make_pool
        super().__init__(**options)

    # httpx passes all of these by name.
    def _init_transport(self, *_: Any, **options: Any) -> httpx.AsyncBaseTransport:
        return _PoolTransport(self._make_pool(options["verify"], options["limits"], None))

    def _init_proxy_transport(self, proxy: httpx.Proxy, *_: Any, **options: Any) -> httpx.AsyncBaseTransport:
        return _PoolTransport(self._make_pool(options["verify"], options["limits"], proxy))


class _PoolTransport(httpx.AsyncHTTPTransport):
    """httpx's transport, whose class instrumentations look for, on another pool."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool

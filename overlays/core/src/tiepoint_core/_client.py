"""Options of all vendors' clients, and the part of their base classes that does not send."""

from __future__ import annotations

import copy
import os
import ssl
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, Self, TypedDict, TypeVar, cast

import httpx

from ._error_from_response import ErrorParser, error_factory
from ._hide_frames import hide_frames
from ._hooks import Hooks
from ._http.client import AsyncHttpClient, HttpClient
from ._http.retry import RetryPolicy
from ._http.throttle import Throttle
from ._type_check import check_types

if TYPE_CHECKING:
    from ._http.httpx_private import QueryParamTypes, RequestContent, RequestData, RequestFiles


class ClientOptions(TypedDict, total=False):
    """Options of every client besides its base URL and authentication, as `HttpClient` documents them.

    Attributes:
        timeout: Seconds for each step of an attempt, or an `httpx.Timeout`.
        deadline: Seconds for a whole call, retries and waits included, or None for no deadline.
        retries: How often and how long a request is sent again.
        throttle: Rate-limit gate and retry budget, to share with another client of the same account.
        limits: Limits of the number of connections.
        hooks: Functions that are notified of requests, responses and retries.
        verify: TLS context, or a file or folder of certificates to trust.
        proxy: URL of a proxy.
        trust_env: Whether the proxies of the environment are used.
    """

    timeout: float | httpx.Timeout
    deadline: float | None
    retries: RetryPolicy
    throttle: Throttle
    limits: httpx.Limits
    hooks: Hooks
    verify: ssl.SSLContext | str | os.PathLike[str]
    proxy: str | httpx.Proxy
    trust_env: bool


class AsyncClientOptions(ClientOptions, total=False):
    """Options of every async client: those of `ClientOptions`, and one more.

    Attributes:
        engine: Library of the connections. Defaults to httpcore2, which serves many tasks better; ``httpcore`` is
            httpx's own.
    """

    engine: Literal["httpcore2", "httpcore"]


class RequestOptions(TypedDict, total=False):
    """Options of a request besides method and URL, as in httpx.

    Attributes:
        params: Query parameters.
        headers: Headers to add to those of the client.
        json: Value of a JSON body.
        content: Body as bytes, a string or an iterable of bytes.
        data: Fields of a form.
        files: Files of a form.
        timeout: Seconds for each step of an attempt, or an `httpx.Timeout`.
        extensions: Values that `HttpClient` reads: ``operation``, ``idempotent``, ``deadline``.
    """

    params: QueryParamTypes
    headers: Mapping[str, str]
    json: Any
    content: RequestContent
    data: RequestData
    files: RequestFiles
    timeout: float | httpx.Timeout
    extensions: Mapping[str, Any]


G = TypeVar("G")
H = TypeVar("H", HttpClient, AsyncHttpClient)


class SharedClient(Generic[H]):
    """The part of `BaseClient` and `AsyncBaseClient` that does not send."""

    _product: ClassVar[str] = ""
    """Name and version of a vendor's distribution, for the User-Agent."""

    _http: H
    _error_parser: ErrorParser | None
    _strict: bool

    @property
    def base_url(self) -> str:
        """The URL that all paths are appended to."""
        return str(self._http.base_url)

    @hide_frames
    def with_options(
        self,
        *,
        timeout: float | httpx.Timeout | None = None,
        deadline: float | None = None,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Return a client on the same connections with other settings, as `HttpClient.with_options` does."""
        other = copy.copy(self)
        for name in list(vars(other)):
            if isinstance(getattr(type(other), name, None), cached_property):
                del vars(other)[name]  # which belongs to this client
        other._http = self._http.with_options(
            timeout=timeout, deadline=deadline, retries=retries, headers=headers, secret_headers=tuple(headers or ())
        )
        return other

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def _attach(self, generated: Callable[..., G]) -> G:
        """Return a generated client that sends with this client and raises Tiepoint's errors."""
        on_value = check_types if self._strict else None
        client: Any = generated(self.base_url, on_error=error_factory(self._error_parser), on_value=on_value)
        return cast("G", client.set_httpx_client(self._http))

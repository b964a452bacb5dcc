"""Base classes of all vendors' clients: one HTTP client for all APIs, plain requests, and changed options."""

from __future__ import annotations

import copy
import os
import ssl
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, Self, TypedDict, TypeVar, Unpack, cast

import httpx

from ._error_from_response import ErrorParser, error_factory, error_from_response
from ._hide_frames import hide_frames
from ._hooks import Hooks
from ._http.client import AsyncHttpClient, HttpClient
from ._http.retry import RetryPolicy
from ._http.throttle import Throttle
from ._origins import base_url as checked_base_url
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


class _SharedClient(Generic[H]):
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


class BaseClient(_SharedClient[HttpClient]):
    """The HTTP client that all APIs of a vendor share, until `close` or the end of a `with` block.

    Args:
        base_url: URL that all paths are appended to: https, or http on a loopback host.
        auth: Authentication of the requests.
        headers: Headers of every request to the origin of `base_url` or to one of `origins`. Operations on other hosts
            do not send these headers. No error, log or event shows their values.
        origins: Further URLs whose origins get the headers and the authentication.
        error_parser: Reads the vendor's error bodies.
        strict: Whether a value of another type than the definition's raises `DecodeError`; otherwise it is preserved.
        user_agent: Name and version of your program, such as ``survey/1.2``, put before Tiepoint's own.
        transport: Transport that sends the requests instead of the client's own connections, for tests for example.
        options: Options of `ClientOptions`.

    Raises:
        ConfigError: If the base URL, a header or an option cannot be used.
    """

    @hide_frames
    def __init__(
        self,
        *,
        base_url: str,
        auth: httpx.Auth | None = None,
        headers: Mapping[str, str] | None = None,
        origins: Iterable[httpx.URL | str] = (),
        error_parser: ErrorParser | None = None,
        strict: bool = False,
        user_agent: str = "",
        transport: httpx.BaseTransport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        self._error_parser = error_parser
        self._strict = strict
        self._http = HttpClient(
            base_url=checked_base_url(base_url),
            auth=auth,
            headers=headers,
            secret_headers=tuple(headers or ()),
            origins=origins,
            user_agent=f"{user_agent} {self._product}".strip(),
            transport=transport,
            **options,
        )

    @property
    def http(self) -> HttpClient:
        """The HTTP client that sends all requests: for streams, and for anything that `request` cannot do."""
        return self._http

    def request(self, method: str, url: str, **options: Unpack[RequestOptions]) -> httpx.Response:
        """Send a request that is not in the definition, with this client's authentication, retries and errors.

        Args:
            method: HTTP method, such as ``GET``.
            url: A path, appended to the base URL, or a complete URL; other origins get no credentials.
            options: Options of `RequestOptions`.

        Raises:
            HttpError: If the service returns an error status.
            TransportError: If there was no response.
            ConfigError: If the URL or a header cannot be sent.
        """
        try:
            response = self._http.request(method, url, **options)
        finally:
            del url, options  # a traceback keeps this frame, and debuggers show its variables
        if not response.is_success:
            raise error_from_response(response, self._error_parser)
        return response

    def close(self) -> None:
        """Close all connections; the client cannot be used again."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        self.close()


class AsyncBaseClient(_SharedClient[AsyncHttpClient]):
    """The async counterpart of `BaseClient`, for asyncio; close it by `aclose` or `async with`.

    Args:
        engine: Library of the connections. Defaults to httpcore2, which serves many tasks better; ``httpcore`` is
            httpx's own.

    The other arguments are those of `BaseClient`.
    """

    @hide_frames
    def __init__(
        self,
        *,
        base_url: str,
        auth: httpx.Auth | None = None,
        headers: Mapping[str, str] | None = None,
        origins: Iterable[httpx.URL | str] = (),
        error_parser: ErrorParser | None = None,
        strict: bool = False,
        user_agent: str = "",
        engine: Literal["httpcore2", "httpcore"] = "httpcore2",
        transport: httpx.AsyncBaseTransport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        self._error_parser = error_parser
        self._strict = strict
        self._http = AsyncHttpClient(
            base_url=checked_base_url(base_url),
            auth=auth,
            headers=headers,
            secret_headers=tuple(headers or ()),
            origins=origins,
            user_agent=f"{user_agent} {self._product}".strip(),
            engine=engine,
            transport=transport,
            **options,
        )

    @property
    def http(self) -> AsyncHttpClient:
        """The HTTP client that sends all requests: for streams, and for anything that `request` cannot do."""
        return self._http

    async def request(self, method: str, url: str, **options: Unpack[RequestOptions]) -> httpx.Response:
        """Send a request that is not in the definition, as `BaseClient.request` does."""
        try:
            response = await self._http.request(method, url, **options)
        finally:
            del url, options
        if not response.is_success:
            raise error_from_response(response, self._error_parser)
        return response

    async def aclose(self) -> None:
        """Close all connections of this event loop; the client cannot be used again."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()

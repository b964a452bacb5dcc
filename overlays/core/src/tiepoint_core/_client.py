"""What all vendors' clients share: one HTTP client for all APIs, requests that no definition has, other options."""

from __future__ import annotations

import copy
import os
import ssl
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypedDict, TypeVar, Unpack, cast

import httpx

from ._error_from_response import ErrorParser, check_types, error_factory, error_from_response
from ._errors import hide_frames
from ._hooks import Hooks
from ._http.client import AsyncHttpClient, HttpClient
from ._http.retry import RetryPolicy
from ._http.throttle import Throttle
from ._origins import base_url as checked_base_url

if TYPE_CHECKING:
    from httpx._types import QueryParamTypes, RequestContent, RequestData, RequestFiles

__all__ = ["AsyncBaseClient", "BaseClient", "ClientOptions", "RequestOptions"]


class ClientOptions(TypedDict, total=False):
    """What every client takes besides its address and sign-in; `HttpClient` says what each is.

    Attributes:
        timeout: Seconds for each step of an attempt, or an `httpx.Timeout`.
        deadline: Seconds for a whole call, retries and waits included.
        retries: How often and how long a request is sent again.
        throttle: Rate-limit gate and retry budget, to share with another client of the same account.
        limits: Numbers of connections, as httpx has them.
        hooks: Functions that are told of requests, answers and retries.
        verify: A TLS context, or a file or folder of certificates to trust.
        proxy: Address of a proxy.
        trust_env: Whether the environment's proxies are used.
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
    """What a request has besides method and address, as httpx takes it.

    Attributes:
        params: The query.
        headers: Added to those of the client.
        json: Becomes the body.
        content: The body as it is: bytes, a text or an iterable of bytes.
        data: Fields of a form.
        files: Files of a form.
        timeout: Seconds for each step of an attempt.
        extensions: What `HttpClient` reads: ``operation``, ``idempotent``, ``deadline``.
    """

    params: QueryParamTypes
    headers: Mapping[str, str]
    json: Any
    content: RequestContent
    data: RequestData
    files: RequestFiles
    timeout: float | httpx.Timeout
    extensions: Mapping[str, Any]


C = TypeVar("C")
G = TypeVar("G")


class BaseClient:
    """Hold the HTTP client that all APIs of a vendor share, until `close` or the end of a `with` block.

    Args:
        base_url: Address that all paths are appended to: https, or http on a loopback host.
        auth: Signs requests in.
        headers: Headers of every request to that address's host. Some operations go to another host: these do not get
            them. Their values are in no error, log or event.
        origins: Further addresses whose hosts get the headers and the sign-in.
        error_parser: Reads the vendor's error bodies.
        strict: Whether a value of another type than the definition says is a `DecodeError`; if not, it is kept.
        user_agent: Name and version of your program, such as ``survey/1.2``, put before ours.
        transport: Sends instead of connections of its own, in tests for instance.
        options: `ClientOptions`.

    Raises:
        ConfigError: The base URL, a header or an option cannot be used.
    """

    _product: ClassVar[str] = ""
    """Name and version of a vendor's distribution, for the User-Agent."""

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
    def base_url(self) -> str:
        """The address that all paths are appended to."""
        return str(self._http.base_url)

    @property
    def http(self) -> HttpClient:
        """The HTTP client that everything is sent with: for streams, and for what `request` does not do."""
        return self._http

    def request(self, method: str, address: str, **options: Unpack[RequestOptions]) -> httpx.Response:
        """Send a request that no definition has, with this client's sign-in, retries and errors.

        Args:
            method: Such as ``GET``.
            address: A path, appended to the base URL, or a whole address; another host gets no sign-in.
            options: `RequestOptions`.

        Raises:
            HttpError: The service refused.
            TransportError: There was no answer.
            ConfigError: The address or a header cannot be sent.
        """
        try:
            response = self._http.request(method, address, **options)
        finally:
            del address, options  # an error's traceback keeps this frame, and debuggers show what is in it
        if not response.is_success:
            raise error_from_response(response, self._error_parser)
        return response

    @hide_frames
    def with_options(
        self,
        *,
        timeout: float | httpx.Timeout | None = None,
        deadline: float | None = None,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Give a client on the same connections with other settings; `HttpClient.with_options` says what they are."""
        other = _copied(self)
        other._http = self._http.with_options(
            timeout=timeout, deadline=deadline, retries=retries, headers=headers, secret_headers=tuple(headers or ())
        )
        return other

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

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def _attach(self, generated: Callable[..., G]) -> G:
        """Make a generated client that sends with this one and raises errors of our tree."""
        on_value = check_types if self._strict else None
        client: Any = generated(self.base_url, on_error=error_factory(self._error_parser), on_value=on_value)
        return cast("G", client.set_httpx_client(self._http))


class AsyncBaseClient:
    """The async twin of `BaseClient`, which takes the same; close it by `aclose` or `async with`.

    ``engine="httpcore"`` goes back from httpcore2 to httpx's own connections.
    """

    _product: ClassVar[str] = ""

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
    def base_url(self) -> str:
        """The address that all paths are appended to."""
        return str(self._http.base_url)

    @property
    def http(self) -> AsyncHttpClient:
        """The HTTP client that everything is sent with: for streams, and for what `request` does not do."""
        return self._http

    async def request(self, method: str, address: str, **options: Unpack[RequestOptions]) -> httpx.Response:
        """Send a request that no definition has, as `BaseClient.request` does."""
        try:
            response = await self._http.request(method, address, **options)
        finally:
            del address, options
        if not response.is_success:
            raise error_from_response(response, self._error_parser)
        return response

    @hide_frames
    def with_options(
        self,
        *,
        timeout: float | httpx.Timeout | None = None,
        deadline: float | None = None,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Give a client on the same connections with other settings; `HttpClient.with_options` says what they are."""
        other = _copied(self)
        other._http = self._http.with_options(
            timeout=timeout, deadline=deadline, retries=retries, headers=headers, secret_headers=tuple(headers or ())
        )
        return other

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

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def _attach(self, generated: Callable[..., G]) -> G:
        """Make a generated client that sends with this one and raises errors of our tree."""
        on_value = check_types if self._strict else None
        client: Any = generated(self.base_url, on_error=error_factory(self._error_parser), on_value=on_value)
        return cast("G", client.set_httpx_client(self._http))


def _copied(client: C) -> C:
    other = copy.copy(client)
    for name in list(vars(other)):
        if isinstance(getattr(type(other), name, None), cached_property):
            del vars(other)[name]  # it stands on the client before
    return other

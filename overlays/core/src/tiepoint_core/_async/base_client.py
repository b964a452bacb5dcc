"""Async base class of all vendors' clients: one HTTP client for all APIs, plain requests, and changed options."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import Self, Unpack

import httpx

from .._client import AsyncClientOptions, RequestOptions, SharedClient
from .._error_from_response import ErrorParser, error_from_response
from .._hide_frames import hide_frames
from .._http.client import AsyncHttpClient
from .._origins import base_url as checked_base_url


class AsyncBaseClient(SharedClient[AsyncHttpClient]):
    """Async HTTP client that all APIs of a vendor share, until `aclose` or the end of an ``async with`` block.

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
        options: Options of `AsyncClientOptions`.

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
        transport: httpx.AsyncBaseTransport | None = None,
        **options: Unpack[AsyncClientOptions],
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
            transport=transport,
            **options,
        )

    @property
    def http(self) -> AsyncHttpClient:
        """The HTTP client that sends all requests: for streams, and for anything that `request` cannot do."""
        return self._http

    async def request(self, method: str, url: str, **options: Unpack[RequestOptions]) -> httpx.Response:
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
            response = await self._http.request(method, url, **options)
        finally:
            del url, options  # a traceback keeps this frame, and debuggers show its variables
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

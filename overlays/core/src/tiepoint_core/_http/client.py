"""httpx's two clients, with deadlines, retries, Tiepoint's errors, and credentials that stay with their origins."""

from __future__ import annotations

import copy
import os
import ssl
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import nullcontext
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Literal, Self

import httpx

from .._concurrency import async_sleep
from .._constants import (
    CONNECT_TIMEOUT,
    KEEPALIVE_EXPIRY,
    MAX_CONNECTIONS,
    MAX_REDIRECTS,
    MAX_RESPONSE_BYTES,
    TIMEOUT,
)
from .._context import is_sending, time_left
from .._errors import ConfigError, TiepointError
from .._hide_frames import hide_frames
from .._hooks import Hooks
from .._origin_auth import OriginAuth
from ._async.transport import AsyncGuardTransport, AsyncMappedStream
from ._async.transport import read as async_read
from ._sync.transport import GuardTransport, MappedStream, read
from .arguments import INFINITE_TIMEOUT, check_choice, check_types, checked_deadline, finite_timeout, trusted_urls
from .call import Call, CallSettings
from .connections import AsyncConnections, Connections, connector
from .headers import check_headers, default_headers
from .httpcore2 import Pool
from .httpx_private import BaseClient, PoolAsyncClient, mark_closed, wrap_backends
from .origin_guard import OriginGuard
from .retry import RetryPolicy
from .throttle import Throttle

if TYPE_CHECKING:
    from .httpx_private import AuthTypes, UseClientDefault

DEFAULT_TIMEOUT: Final = httpx.Timeout(TIMEOUT, connect=CONNECT_TIMEOUT)
"""Seconds to connect, to read or write the next bytes, and to wait for a free connection."""

DEFAULT_LIMITS: Final = httpx.Limits(
    max_connections=MAX_CONNECTIONS, max_keepalive_connections=MAX_CONNECTIONS, keepalive_expiry=KEEPALIVE_EXPIRY
)
"""Keep-alive equals the maximum; otherwise busy workers reconnect for every request."""


class _SharedClient(BaseClient):
    """The part of `HttpClient` and `AsyncHttpClient` that neither sends nor waits."""

    _settings: CallSettings
    _throttle: Throttle
    _owner: _SharedClient | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    @hide_frames
    def build_request(self, method: str, url: httpx.URL | str, **options: Any) -> httpx.Request:
        """Build a request, as httpx does.

        Raises:
            ConfigError: If the URL or a header cannot be sent; the message quotes neither.
        """
        check_headers(options.get("headers"))
        try:
            return super().build_request(method, url, **options)
        except httpx.InvalidURL:
            pass
        raise ConfigError("the address of the request is not valid")

    @hide_frames
    def with_options(
        self,
        *,
        timeout: float | httpx.Timeout | None = None,
        deadline: float | None = None,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        secret_headers: Iterable[str] = (),
    ) -> Self:
        """Return a client on the same connections with other settings; None keeps a setting.

        The connections belong to this client: closing the other client does not close them, closing this client closes
        both clients.

        Args:
            timeout: Seconds for each step of an attempt.
            deadline: Seconds for a whole call.
            retries: How often and how long a request is sent again.
            headers: Headers to add or replace.
            secret_headers: Names of those headers that hold a credential, besides the usual ones.

        Raises:
            ConfigError: If an argument cannot be used.
        """
        check_types(timeout=timeout, retries=retries)
        check_headers(headers)
        other = copy.copy(self)
        other._owner = self._owner or self
        other.headers = self.headers  # which httpx copies
        other.headers.update(headers)
        if timeout is not None:
            other.timeout = finite_timeout(timeout)
        settings = self._settings
        other._settings = settings._replace(
            deadline=settings.deadline if deadline is None else checked_deadline(deadline),
            retries=retries or settings.retries,
            secret_headers=(*settings.secret_headers, *secret_headers),
        )
        return other

    def _start_call(
        self,
        request: httpx.Request,
        auth: AuthTypes | UseClientDefault | None,
        follow_redirects: bool | UseClientDefault,
    ) -> Call:
        if self.is_closed or (self._owner is not None and self._owner.is_closed):
            del request
            raise ConfigError("the client was closed: make a new one")
        used = self.auth if auth is httpx.USE_CLIENT_DEFAULT else auth
        origin_auth = used if isinstance(used, OriginAuth) else None
        if origin_auth is not None and origin_auth is not self.auth:
            origin_auth.bind([self.base_url] if self.base_url.host else [])
        follows = self.follow_redirects if follow_redirects is httpx.USE_CLIENT_DEFAULT else bool(follow_redirects)
        timeout = request.extensions.get("timeout")
        if not timeout:
            request.extensions["timeout"] = self.timeout.as_dict()
        elif None in timeout.values():
            raise ConfigError(INFINITE_TIMEOUT)
        return Call(request, self._settings, self._throttle, auth=origin_auth, follows_redirects=follows)


class HttpClient(_SharedClient, httpx.Client):
    """An `httpx.Client` that retries, raises Tiepoint's errors, and sends credentials to trusted origins only.

    `send`, and so `request` and every other method that sends, returns the final response whatever its status; use
    `error_factory` to raise on error statuses.

    The `extensions` of a response have `attempts`, `request_id`, `retry_after` and, for a failure, `gave_up`. The
    `extensions` of a request can have `operation` (its name), `idempotent` (True if repeating the request is safe) and
    `deadline` (seconds).

    Args:
        base_url: URL that relative URLs are appended to; its origin gets credentials.
        origins: Further URLs whose origins get credentials.
        auth: Authentication of the requests.
        headers: Headers of every request; other origins get only those that hold no credential.
        secret_headers: Names of headers that hold a credential, besides the usual ones such as ``Authorization``.
        trusted_origins_only: Whether requests to other origins are rejected, with `UntrustedLink`.
        timeout: Seconds for each step of an attempt, or an `httpx.Timeout`, finite for every step.
        deadline: Seconds for a whole call, with retries, waits and the reading of a stream, or None for no deadline.
            The sync client does not interrupt the look-up of a host name, nor the caller's own body or authentication.
        retries: How often and how long a request is sent again.
        throttle: Rate-limit gate and retry budget, which clients of one account can share. Defaults to a new one.
        limits: Limits of the number of connections.
        max_response_bytes: Size limit of a response in bytes, after decompression; streams have no limit.
        follow_redirects: Whether redirects are followed.
        max_redirects: Maximum number of redirects of a call.
        hooks: Functions that are notified of requests, responses and retries.
        user_agent: Name and version of your program, put before Tiepoint's own.
        verify: TLS context, or a file or folder of certificates to trust. Defaults to httpx's certificates, or
            `SSL_CERT_FILE`.
        proxy: URL of a proxy for all requests except plain http to a loopback host.
        trust_env: Whether the proxies of the environment are used, with the same exception.
        transport: Transport that sends the requests instead of the client's own connections, for tests for example.
        clock: Returns monotonic seconds.
        sleep: Waits for a number of seconds.

    Raises:
        ConfigError: If an argument has the wrong type or cannot be used.
    """

    @hide_frames
    def __init__(
        self,
        *,
        base_url: httpx.URL | str = "",
        origins: Iterable[httpx.URL | str] = (),
        auth: httpx.Auth | None = None,
        headers: Mapping[str, str] | None = None,
        secret_headers: Iterable[str] = (),
        trusted_origins_only: bool = False,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        retries: RetryPolicy | None = None,
        throttle: Throttle | None = None,
        limits: httpx.Limits = DEFAULT_LIMITS,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        follow_redirects: bool = False,
        max_redirects: int = MAX_REDIRECTS,
        hooks: Hooks | None = None,
        user_agent: str = "",
        verify: ssl.SSLContext | str | os.PathLike[str] | None = None,
        proxy: str | httpx.Proxy | None = None,
        trust_env: bool = True,
        transport: httpx.BaseTransport | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        check_types(
            timeout=timeout,
            retries=retries,
            throttle=throttle,
            limits=limits,
            max_response_bytes=max_response_bytes,
            max_redirects=max_redirects,
            hooks=hooks,
            verify=verify,
            proxy=proxy,
            transport=transport,
        )
        if transport is None:
            transport = Connections(
                connector(_deadline_client, verify=verify, proxy=proxy, trust_env=trust_env, limits=limits)
            )
        trusted = trusted_urls(base_url, origins)
        if isinstance(auth, OriginAuth):
            auth.bind(trusted, hooks=hooks)
        super().__init__(
            base_url=base_url,
            auth=auth,
            headers=default_headers(headers, user_agent),
            timeout=finite_timeout(timeout),
            follow_redirects=follow_redirects,
            max_redirects=max_redirects,
            transport=GuardTransport(transport, OriginGuard(trusted, trusted_origins_only=trusted_origins_only)),
        )
        self._settings = _settings(retries, deadline, max_response_bytes, secret_headers, hooks, clock)
        self._throttle = throttle or Throttle()
        self._sleep = sleep

    def send(
        self,
        request: httpx.Request,
        *,
        stream: bool = False,
        auth: AuthTypes | UseClientDefault | None = httpx.USE_CLIENT_DEFAULT,
        follow_redirects: bool | UseClientDefault = httpx.USE_CLIENT_DEFAULT,
    ) -> httpx.Response:
        """Send a request, with retries, and return the final response.

        Unless `stream` is set, the body is read within the attempt, so that an interrupted body is requested again.

        Raises:
            TransportError: If there was no complete response.
            UntrustedLink: If the URL must not be requested.
            ResponseTooLarge: If the response is larger than the client's limit.
            DecodeError: If the body cannot be decompressed.
            ConfigError: If the client was closed.
        """
        sending, limit = is_sending.set(True), None
        try:
            call = self._start_call(request, auth, follow_redirects)
            limit = time_left.set(call.time_left if call.has_deadline else None)
            while True:
                while delay := call.wait_before_attempt():
                    self._sleep(delay)
                call.start_attempt()
                step: float | TiepointError | httpx.Response | None
                try:
                    response = super().send(request, stream=True, auth=auth, follow_redirects=follow_redirects)
                    if not stream:
                        read(response, call)
                except Exception as error:
                    step = call.on_error(error)
                else:
                    step = call.on_response(response)
                    if step is None:
                        if stream and isinstance(response.stream, httpx.SyncByteStream):
                            response.stream = MappedStream(response.stream, call.request_line)
                        return response
                    response.close()
                # Raised outside of the block, so that this error does not keep httpx's exception and its request.
                if isinstance(step, TiepointError):
                    raise step
                if isinstance(step, httpx.Response):
                    return step
                self._sleep(step)
        finally:
            is_sending.reset(sending)
            if limit is not None:
                time_left.reset(limit)
            del request, auth  # a traceback keeps this frame, and debuggers show its variables

    def close(self) -> None:
        """Close all connections; the client cannot be used again."""
        if self._owner is None:
            super().close()
        else:
            mark_closed(self)

    def __enter__(self) -> Self:
        if self._owner is None:
            super().__enter__()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        self.close()


class AsyncHttpClient(_SharedClient, httpx.AsyncClient):
    """The async counterpart of `HttpClient`, for asyncio.

    One client can be used in several event loops: each has separate connections.

    Args:
        engine: Library of the connections. Defaults to httpcore2, which serves many tasks better; ``httpcore`` is
            httpx's own.
        sleep: Async function that waits for a number of seconds. Defaults to `asyncio.sleep`.

    The other arguments are those of `HttpClient`.
    """

    @hide_frames
    def __init__(
        self,
        *,
        base_url: httpx.URL | str = "",
        origins: Iterable[httpx.URL | str] = (),
        auth: httpx.Auth | None = None,
        headers: Mapping[str, str] | None = None,
        secret_headers: Iterable[str] = (),
        trusted_origins_only: bool = False,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        retries: RetryPolicy | None = None,
        throttle: Throttle | None = None,
        limits: httpx.Limits = DEFAULT_LIMITS,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        follow_redirects: bool = False,
        max_redirects: int = MAX_REDIRECTS,
        hooks: Hooks | None = None,
        user_agent: str = "",
        verify: ssl.SSLContext | str | os.PathLike[str] | None = None,
        proxy: str | httpx.Proxy | None = None,
        trust_env: bool = True,
        engine: Literal["httpcore2", "httpcore"] = "httpcore2",
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] | None = None,
    ) -> None:
        check_types(
            timeout=timeout,
            retries=retries,
            throttle=throttle,
            limits=limits,
            max_response_bytes=max_response_bytes,
            max_redirects=max_redirects,
            hooks=hooks,
            verify=verify,
            proxy=proxy,
            **{"async transport": transport},
        )
        check_choice("engine", engine, ("httpcore2", "httpcore"))
        if transport is None:
            make = partial(PoolAsyncClient, Pool) if engine == "httpcore2" else httpx.AsyncClient
            transport = AsyncConnections(
                connector(make, verify=verify, proxy=proxy, trust_env=trust_env, limits=limits)
            )
        trusted = trusted_urls(base_url, origins)
        if isinstance(auth, OriginAuth):
            auth.bind(trusted, hooks=hooks)
        super().__init__(
            base_url=base_url,
            auth=auth,
            headers=default_headers(headers, user_agent),
            timeout=finite_timeout(timeout),
            follow_redirects=follow_redirects,
            max_redirects=max_redirects,
            transport=AsyncGuardTransport(transport, OriginGuard(trusted, trusted_origins_only=trusted_origins_only)),
        )
        self._settings = _settings(retries, deadline, max_response_bytes, secret_headers, hooks, clock)
        self._throttle = throttle or Throttle()
        self._sleep = sleep or async_sleep

    async def send(
        self,
        request: httpx.Request,
        *,
        stream: bool = False,
        auth: AuthTypes | UseClientDefault | None = httpx.USE_CLIENT_DEFAULT,
        follow_redirects: bool | UseClientDefault = httpx.USE_CLIENT_DEFAULT,
    ) -> httpx.Response:
        """Send a request, with retries, and return the final response, as `HttpClient.send` does."""
        import asyncio  # slow to import, and a sync program does not need it

        sending = is_sending.set(True)
        try:
            call = self._start_call(request, auth, follow_redirects)
            while True:
                while delay := call.wait_before_attempt():
                    await self._sleep(delay)
                call.start_attempt()
                limit = asyncio.timeout(call.time_left()) if call.has_deadline else None
                step: float | TiepointError | httpx.Response | None
                try:
                    async with limit or nullcontext():
                        response = await super().send(
                            request, stream=True, auth=auth, follow_redirects=follow_redirects
                        )
                        if not stream:
                            await async_read(response, call)
                except TimeoutError:
                    if limit is None or not limit.expired():  # the caller's own body or authentication raised it
                        raise
                    step = call.deadline_error()
                except Exception as error:
                    step = call.on_error(error)
                else:
                    step = call.on_response(response)
                    if step is None:
                        if stream and isinstance(response.stream, httpx.AsyncByteStream):
                            response.stream = AsyncMappedStream(response.stream, call.request_line)
                        return response
                    await response.aclose()
                if isinstance(step, TiepointError):
                    raise step
                if isinstance(step, httpx.Response):
                    return step
                await self._sleep(step)
        finally:
            is_sending.reset(sending)
            del request, auth  # a traceback keeps this frame, and debuggers show its variables

    async def aclose(self) -> None:
        """Close all connections of this event loop; the client cannot be used again."""
        if self._owner is None:
            await super().aclose()
        else:
            mark_closed(self)

    async def __aenter__(self) -> Self:
        if self._owner is None:
            await super().__aenter__()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()


def _deadline_client(**options: Any) -> httpx.Client:
    from .sync_backend import DeadlineBackend  # imports httpcore, which httpx imports no sooner

    client = httpx.Client(**options)
    wrap_backends(client, DeadlineBackend)
    return client


def _settings(
    retries: RetryPolicy | None,
    deadline: float | None,
    max_response_bytes: int,
    secret_headers: Iterable[str],
    hooks: Hooks | None,
    clock: Callable[[], float],
) -> CallSettings:
    return CallSettings(
        retries=retries or RetryPolicy(),
        deadline=checked_deadline(deadline),
        max_response_bytes=max_response_bytes,
        secret_headers=tuple(secret_headers),
        hooks=hooks or Hooks(),
        clock=clock,
    )

"""httpx's two clients, with what a service needs: deadlines, retries, and credentials that stay at home."""

from __future__ import annotations

import copy
import os
import platform
import ssl
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Literal, Self, TypeVar

import httpx

from .._errors import ConfigError, TiepointError, hide_frames
from .._hooks import Hooks
from .._logging import inside
from .._origins import OriginAuth, safe_address
from .._origins import base_url as checked_base_url
from .._version import __version__
from .call import MAX_RESPONSE_BYTES, Call, CallSettings, left
from .connections import AsyncConnections, Connections
from .exceptions import AsyncMappedStream, MappedStream
from .httpcore2 import FastAsyncClient
from .origin_guard import AsyncGuardTransport, Guard, GuardTransport
from .response_body import aread, read
from .retry import RetryPolicy
from .throttle import Throttle
from .tls import tls_context

C = TypeVar("C")

if TYPE_CHECKING:
    from httpx._client import UseClientDefault
    from httpx._types import AuthTypes

__all__ = ["DEFAULT_LIMITS", "DEFAULT_TIMEOUT", "MAX_RESPONSE_BYTES", "AsyncHttpClient", "HttpClient"]

DEFAULT_TIMEOUT: Final = httpx.Timeout(60.0, connect=5.0)
"""Seconds to connect, to read or write the next bytes, and to wait for a free connection."""

DEFAULT_LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=5.0)
"""As many connections are kept as there can be: with fewer, busy workers would open one for each request."""


_ENDLESS: Final = "timeout has to be finite for every step: connect, read, write and pool"
_USER_AGENT: Final = f"tiepoint-core/{__version__} python/{platform.python_version()} httpx/{httpx.__version__}"


class HttpClient(httpx.Client):
    """An `httpx.Client` that sends again what it may, raises errors of our tree, and keeps credentials at home.

    `send`, and so `request` and all that stands on it, returns the final response whatever its status; use
    `error_factory` to raise on error statuses.
    An answer's `extensions` hold `attempts`, `request_id`, `retry_after` and, for a failure, `gave_up`.
    A request's own `extensions` can hold `operation` (its name), `idempotent` (True: a second one does no harm) and
    `deadline` (seconds).

    Args:
        base_url: Address that relative ones are appended to; its origin gets credentials.
        origins: Further addresses whose origins get credentials.
        auth: Signs requests in.
        headers: Sent with every request; to other origins only those that hold no credential.
        secret_headers: Names of headers that hold a credential, besides the usual ones such as ``Authorization``.
        trusted_origins_only: Whether requests to other origins are refused, with `UntrustedLink`.
        timeout: Seconds for each step of an attempt, or an `httpx.Timeout`; it has to be finite.
        deadline: Seconds for a whole call, retries, waits and the reading of a stream included; None: no more than its
            steps and `retries` say. In the sync client, looking up a host's name and what a body or a sign-in of the
            caller's own does are seen to the end first.
        retries: How often and how long a request is sent again.
        throttle: Rate-limit gate and retry budget, which clients of one account can share. Defaults to a new one.
        limits: Numbers of connections, as httpx has them.
        max_response_bytes: Size limit of a response in bytes, after decompression; streams have no such limit.
        follow_redirects: Whether redirects are followed.
        max_redirects: How many of them.
        hooks: Functions that are told of requests, answers and retries.
        user_agent: Name and version of what sends, put before Tiepoint's own.
        verify: A TLS context, or a file or folder of certificates to trust; None: httpx's, or `SSL_CERT_FILE`.
        proxy: Address of a proxy, for all requests but those of plain http to a loopback host.
        trust_env: Whether the environment's proxies are used, likewise.
        transport: Sends instead of connections of its own, in tests for instance.
        clock: Gives seconds that never go back.
        sleep: Waits for so many seconds.

    Raises:
        ConfigError: `verify` or `timeout` cannot be used.
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
        max_redirects: int = 20,
        hooks: Hooks | None = None,
        user_agent: str = "",
        verify: ssl.SSLContext | str | os.PathLike[str] | None = None,
        proxy: str | httpx.Proxy | None = None,
        trust_env: bool = True,
        transport: httpx.BaseTransport | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        def connections() -> httpx.Client:
            from .sync_backend import keep_to_deadlines  # imports what httpx imports only now

            made = _connections(httpx.Client, verify=context, proxy=proxy, trust_env=trust_env, limits=limits)
            return keep_to_deadlines(made)

        if transport is None:
            context = tls_context(verify)
            proxy = _checked_proxy(proxy)
            transport = Connections(connections)
        home = _home(base_url, origins)
        if isinstance(auth, OriginAuth):
            auth.bind(home, hooks=hooks)
        super().__init__(
            base_url=base_url,
            auth=auth,
            headers=_headers(headers, user_agent),
            timeout=_finite(timeout),
            follow_redirects=follow_redirects,
            max_redirects=max_redirects,
            transport=GuardTransport(transport, Guard(home, trusted_origins_only=trusted_origins_only)),
        )
        self._settings = _settings(retries, deadline, max_response_bytes, tuple(secret_headers), hooks, clock)
        self._throttle = throttle or Throttle()
        self._sleep = sleep
        self._owner: HttpClient | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def build_request(self, method: str, url: httpx.URL | str, **more: Any) -> httpx.Request:
        """Make a request, as httpx does.

        Raises:
            ConfigError: The address or a header cannot be sent; the message quotes neither.
        """
        try:
            return _built(super().build_request, method, url, more)
        finally:
            del url, more  # as in `send`

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
        """Give a client on the same connections with other settings; what is None stays.

        The connections are this client's: closing the other does not close them, closing this one closes both.

        Args:
            timeout: Seconds for each step of an attempt.
            deadline: Seconds for a whole call.
            retries: How often and how long a request is sent again.
            headers: Added to those of this client, or in place of them.
            secret_headers: Names of those headers that hold a credential, besides the usual ones.
        """
        other = copy.copy(self)
        _change(self, other, timeout, deadline, retries, headers, secret_headers)
        other._owner = self._owner or self
        return other

    def send(
        self,
        request: httpx.Request,
        *,
        stream: bool = False,
        auth: AuthTypes | UseClientDefault | None = httpx.USE_CLIENT_DEFAULT,
        follow_redirects: bool | UseClientDefault = httpx.USE_CLIENT_DEFAULT,
    ) -> httpx.Response:
        """Send a request, again where it may be, and give the last answer.

        The body is read within the attempt, so that one that is cut short is asked for again, unless `stream` is set.

        Raises:
            TransportError: There was no answer, or only a part of one.
            UntrustedLink: The address may not be asked.
            ResponseTooLarge: The answer is larger than this client takes.
            DecodeError: The answer is not compressed as it says.
            ConfigError: The client was closed.
        """
        shown, limit = inside.set(True), None
        try:
            call = _begun(self, request, auth, follow_redirects)
            limit = left.set(call.left if call.ends else None)
            while True:
                while delay := call.hold():
                    self._sleep(delay)
                call.begin()
                step: float | TiepointError | httpx.Response | None
                try:
                    response = super().send(request, stream=True, auth=auth, follow_redirects=follow_redirects)
                    if not stream:
                        read(response, call)
                except Exception as error:
                    step = call.failed(error)
                else:
                    step = call.answered(response)
                    if step is None:
                        if stream and isinstance(response.stream, httpx.SyncByteStream):
                            response.stream = MappedStream(response.stream, call.where)
                        return response
                    response.close()
                # Raised outside of the block, so that httpx's exception and its request are not kept with ours.
                if isinstance(step, TiepointError):
                    raise step
                if isinstance(step, httpx.Response):
                    return step
                self._sleep(step)
        finally:
            inside.reset(shown)
            if limit is not None:
                left.reset(limit)
            del request, auth  # an error's traceback keeps this frame, and debuggers show what is in it

    def close(self) -> None:
        """Close all connections; the client cannot be used again."""
        if self._owner is None:
            super().close()
        else:
            self._state = type(self._state).CLOSED

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


class AsyncHttpClient(httpx.AsyncClient):
    """The async twin of `HttpClient`, which takes the same; `sleep` gives something to await.

    Its connections are httpcore2's, which serve many tasks better; ``engine="httpcore"`` goes back to httpx's own.

    One client can be used in several event loops: each has connections of its own.
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
        max_redirects: int = 20,
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
        def connections() -> httpx.AsyncClient:
            kind = FastAsyncClient if engine == "httpcore2" else httpx.AsyncClient
            return _connections(kind, verify=context, proxy=proxy, trust_env=trust_env, limits=limits)

        if transport is None:
            context = tls_context(verify)
            proxy = _checked_proxy(proxy)
            transport = AsyncConnections(connections)
        home = _home(base_url, origins)
        if isinstance(auth, OriginAuth):
            auth.bind(home, hooks=hooks)
        super().__init__(
            base_url=base_url,
            auth=auth,
            headers=_headers(headers, user_agent),
            timeout=_finite(timeout),
            follow_redirects=follow_redirects,
            max_redirects=max_redirects,
            transport=AsyncGuardTransport(transport, Guard(home, trusted_origins_only=trusted_origins_only)),
        )
        self._settings = _settings(retries, deadline, max_response_bytes, tuple(secret_headers), hooks, clock)
        self._throttle = throttle or Throttle()
        self._sleep = sleep or asleep
        self._owner: AsyncHttpClient | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def build_request(self, method: str, url: httpx.URL | str, **more: Any) -> httpx.Request:
        """Make a request, as httpx does.

        Raises:
            ConfigError: The address or a header cannot be sent; the message quotes neither.
        """
        try:
            return _built(super().build_request, method, url, more)
        finally:
            del url, more  # as in `send`

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
        """Give a client on the same connections with other settings, as `HttpClient.with_options` does."""
        other = copy.copy(self)
        _change(self, other, timeout, deadline, retries, headers, secret_headers)
        other._owner = self._owner or self
        return other

    async def send(
        self,
        request: httpx.Request,
        *,
        stream: bool = False,
        auth: AuthTypes | UseClientDefault | None = httpx.USE_CLIENT_DEFAULT,
        follow_redirects: bool | UseClientDefault = httpx.USE_CLIENT_DEFAULT,
    ) -> httpx.Response:
        """Send a request, again where it may be, and give the last answer, as `HttpClient.send` does."""
        shown = inside.set(True)
        try:
            call = _begun(self, request, auth, follow_redirects)
            while True:
                while delay := call.hold():
                    await self._sleep(delay)
                call.begin()
                cut = _Cut(call.left())
                step: float | TiepointError | httpx.Response | None
                try:
                    async with cut:
                        response = await super().send(
                            request, stream=True, auth=auth, follow_redirects=follow_redirects
                        )
                        if not stream:
                            await aread(response, call)
                except TimeoutError:
                    if not cut.fell:  # of the caller's own body or sign-in
                        raise
                    step = call.out_of_time()
                except Exception as error:
                    step = call.failed(error)
                else:
                    step = call.answered(response)
                    if step is None:
                        if stream and isinstance(response.stream, httpx.AsyncByteStream):
                            response.stream = AsyncMappedStream(response.stream, call.where)
                        return response
                    await response.aclose()
                if isinstance(step, TiepointError):
                    raise step
                if isinstance(step, httpx.Response):
                    return step
                await self._sleep(step)
        finally:
            inside.reset(shown)
            del request, auth  # an error's traceback keeps this frame, and debuggers show what is in it

    async def aclose(self) -> None:
        """Close all connections of this event loop; the client cannot be used again."""
        if self._owner is None:
            await super().aclose()
        else:
            self._state = type(self._state).CLOSED

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


# --- what both have -----------------------------------------------------------------------------------------------


def _built(
    build: Callable[..., httpx.Request], method: str, url: httpx.URL | str, more: dict[str, Any]
) -> httpx.Request:
    try:
        _checked(more.get("headers"))
        try:
            return build(method, url, **more)
        except httpx.InvalidURL:
            pass
        raise ConfigError("the address of the request is not valid")
    finally:
        del url, more


def _begun(
    client: HttpClient | AsyncHttpClient,
    request: httpx.Request,
    auth: AuthTypes | UseClientDefault | None,
    follow: bool | UseClientDefault,
) -> Call:
    if client.is_closed or (client._owner is not None and client._owner.is_closed):
        del request
        raise ConfigError("the client was closed: make a new one")
    given = client.auth if auth is httpx.USE_CLIENT_DEFAULT else auth
    sign_in = given if isinstance(given, OriginAuth) else None
    if sign_in is not None and sign_in is not client.auth:
        sign_in.bind([client.base_url] if client.base_url.host else [])
    follows = client.follow_redirects if follow is httpx.USE_CLIENT_DEFAULT else bool(follow)
    told = request.extensions.get("timeout")
    if not told:
        request.extensions["timeout"] = client.timeout.as_dict()
    elif None in told.values():
        raise ConfigError(_ENDLESS)
    return Call(request, client._settings, client._throttle, sign_in=sign_in, follows=follows)


def _home(base_url: httpx.URL | str, origins: Iterable[httpx.URL | str]) -> list[httpx.URL]:
    """Where credentials may go: https, or http on a loopback host."""
    home = [checked_base_url(str(base_url))] if str(base_url) else []
    return [*home, *(safe_address(str(each), "origins") for each in origins)]


def _connections(kind: Callable[..., C], **options: Any) -> C:
    # Of proxies: httpx quotes an address that it cannot use, and an address can hold a password.
    try:
        return kind(**options)
    except (ValueError, httpx.InvalidURL):
        why = "it is no valid address"
    except ImportError:
        why = "SOCKS needs httpx[socks]"
    raise ConfigError(f"a proxy cannot be used: {why}; check proxy=, HTTPS_PROXY, HTTP_PROXY and ALL_PROXY")


def _checked_proxy(proxy: httpx.Proxy | str | None) -> httpx.Proxy | None:
    if proxy is None or isinstance(proxy, httpx.Proxy):
        return proxy
    try:
        return httpx.Proxy(proxy)
    except (ValueError, httpx.InvalidURL):
        raise ConfigError("proxy must be an address that begins with http://, https:// or socks5://") from None


def _finite(timeout: float | httpx.Timeout) -> httpx.Timeout:
    found = httpx.Timeout(timeout)
    if None in found.as_dict().values():
        raise ConfigError(_ENDLESS)
    return found


def _headers(headers: Mapping[str, str] | None, user_agent: str) -> httpx.Headers:
    found = httpx.Headers({"User-Agent": f"{user_agent} {_USER_AGENT}".strip()})
    _checked(headers)
    found.update(headers)
    return found


def _checked(headers: object) -> None:
    # httpx and h11 refuse these too, but quote the value: a token with the line end of its file would show.
    for name, value in headers.items() if isinstance(headers, Mapping) else ():
        if isinstance(value, str) and not (value.isascii() and value.isprintable() and value == value.strip()):
            del headers, value
            raise ConfigError(f"the value of header {name!r} must be printable ASCII without spaces around it")


def _settings(
    retries: RetryPolicy | None,
    deadline: float | None,
    max_response_bytes: int,
    secret: tuple[str, ...],
    hooks: Hooks | None,
    clock: Callable[[], float],
) -> CallSettings:
    return CallSettings(
        retries=retries or RetryPolicy(),
        deadline=deadline,
        max_response_bytes=max_response_bytes,
        secret=secret,
        hooks=hooks or Hooks(),
        clock=clock,
    )


def _change(
    old: HttpClient | AsyncHttpClient,
    new: HttpClient | AsyncHttpClient,
    timeout: float | httpx.Timeout | None,
    deadline: float | None,
    retries: RetryPolicy | None,
    headers: Mapping[str, str] | None,
    secret_headers: Iterable[str],
) -> None:
    new.headers = old.headers  # httpx makes a copy
    _checked(headers)
    new.headers.update(headers)
    if timeout is not None:
        new.timeout = _finite(timeout)
    new._settings = old._settings._replace(
        deadline=old._settings.deadline if deadline is None else deadline,
        retries=retries or old._settings.retries,
        secret=(*old._settings.secret, *secret_headers),
    )


async def asleep(seconds: float) -> None:
    import anyio  # httpx has it too, but does not import it before it is needed

    await anyio.sleep(seconds)


class _Cut(AbstractAsyncContextManager[None]):
    """End what is under way after so many seconds, with a `TimeoutError`; None: never."""

    def __init__(self, seconds: float | None) -> None:
        self._scopes: Any = nullcontext()
        self._scope: Any = None
        if seconds is not None:
            import anyio

            self._scopes = anyio.fail_after(seconds)

    @property
    def fell(self) -> bool:
        """Whether it ended something; if not, the error is another's."""
        return self._scope is not None and bool(self._scope.cancelled_caught)

    async def __aenter__(self) -> None:
        self._scope = self._scopes.__enter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        ended: bool | None = self._scopes.__exit__(kind, error, trace)
        return ended

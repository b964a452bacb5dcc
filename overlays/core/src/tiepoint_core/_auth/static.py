"""Authentication with credentials of the caller: a token, a key, a cookie, or a function that returns tokens."""

from __future__ import annotations

import inspect
import re
from collections.abc import Awaitable, Callable, Generator, Iterable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import httpx
from attr import field, frozen

from .._constants import TOKEN_LIFETIME
from .._context import run_in_loop
from .._errors import AuthError, ConfigError, TiepointError
from .._hide_frames import hide_frames
from .._hooks import Hooks
from .._origin_auth import OriginAuth
from .._redact import Secret
from .._single_flight import Interrupted
from .base import TokenAuth, as_secret
from .token_endpoint import now
from .tokens import Moment, Token

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from concurrent.futures import Future

_LOOP_CHECK: Final = 0.5  # seconds between two checks that the event loop is still open


class _HeaderAuth(OriginAuth):
    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign a request to a trusted origin; a 401 response goes to the caller, since there is no other credential."""
        if self.signs_for(request.url):
            self._sign(request)
        yield request

    def _sign(self, request: httpx.Request) -> None:
        raise NotImplementedError


class BearerToken(_HeaderAuth):
    """Authentication by an existing token: ``Authorization: Bearer ...``.

    Args:
        token: Token, with or without ``Bearer`` before it; never shown.
        origins: URLs whose origins may see the credential, as for `OriginAuth`.
    """

    @hide_frames
    def __init__(self, token: str | Secret, *, origins: Iterable[str] = ()) -> None:
        super().__init__(origins)
        self._secret = _without_scheme(as_secret(token, "the token"))

    def _sign(self, request: httpx.Request) -> None:
        request.headers["Authorization"] = f"Bearer {self._secret.reveal()}"


class ApiKeyHeader(_HeaderAuth):
    """Authentication by a key in a header.

    Args:
        name: Name of the header.
        key: Key; never shown.
        origins: URLs whose origins may see the credential, as for `OriginAuth`.
    """

    @hide_frames
    def __init__(self, name: str, key: str | Secret, *, origins: Iterable[str] = ()) -> None:
        super().__init__(origins)
        self._name = _header_name(name)
        self.header_names = (self._name.lower(),)
        self._secret = as_secret(key, f"the key for {self._name}")

    def _sign(self, request: httpx.Request) -> None:
        request.headers[self._name] = self._secret.reveal()


class CookieToken(_HeaderAuth):
    """Authentication by a cookie; other cookies of the request are preserved.

    Args:
        name: Name of the cookie.
        value: Value of the cookie; never shown.
        origins: URLs whose origins may see the credential, as for `OriginAuth`.
    """

    header_names = ("cookie",)

    @hide_frames
    def __init__(self, name: str, value: str | Secret, *, origins: Iterable[str] = ()) -> None:
        super().__init__(origins)
        self._name = _header_name(name)
        self._secret = as_secret(value, f"the cookie {self._name}")
        if re.search(r'[\s",;\\]', self._secret.reveal()):
            raise ConfigError(f"the cookie {self._name} holds a character that no cookie may; give its value only")

    def _sign(self, request: httpx.Request) -> None:
        others = [part.strip() for part in request.headers.get("Cookie", "").split(";")]
        # A request that is sent again has the cookie already.
        kept = [part for part in others if part and part.partition("=")[0] != self._name]
        request.headers["Cookie"] = "; ".join([*kept, f"{self._name}={self._secret.reveal()}"])


def _header_name(name: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", name):
        raise ConfigError("the name of a header or cookie holds a character that it may not")
    return name


def _as_token_secret(value: str | Secret) -> Secret:
    return _without_scheme(as_secret(value, "the token of the source"))


def _without_scheme(token: Secret) -> Secret:
    """Return a token without ``Bearer`` before it, which other clients need and callers therefore often have."""
    scheme, _, rest = token.reveal().partition(" ")
    return Secret(rest.strip()) if rest and scheme.lower() == "bearer" else token


@frozen
class SourcedToken:
    """A token from the caller's own source.

    Attributes:
        access: Token; a string becomes a `Secret`.
        expires_in: Seconds until the token expires, from now.
    """

    access: Secret = field(converter=_as_token_secret)
    expires_in: float = TOKEN_LIFETIME


_AwaitableToken = Awaitable[str | SourcedToken]


class TokenSource(TokenAuth):
    """Authentication by tokens of the caller's own function, called again before expiry and after a 401 response.

    Args:
        source: Function that returns a token as a string (renewed after 300 s) or as a `SourcedToken`. An async
            function works with async clients only. One thread or task at a time calls the function, in a separate
            thread if the client is async or the call has a deadline.
        origins: URLs whose origins may see the token, as for `OriginAuth`.
        hooks: Hooks whose ``on_token`` is called.
        clock: Returns the time of the monotonic clock and of the wall clock.
    """

    def __init__(
        self,
        source: Callable[[], str | SourcedToken | Awaitable[str | SourcedToken]],
        *,
        origins: Iterable[str] = (),
        hooks: Hooks | None = None,
        clock: Callable[[], Moment] = now,
    ) -> None:
        super().__init__(origins, hooks=hooks, clock=clock)
        self._source = source

    def _obtain(self, current: Token | None, rejected: Token | None) -> tuple[Token, str]:  # noqa: ARG002
        requested = self._clock()
        token = self._from_source(run_in_loop.get())
        if isinstance(token, Exception):
            raise token
        expires_in = token.expires_in if 0 < token.expires_in < float("inf") else TOKEN_LIFETIME
        return Token.issue(token.access, requested=requested, expires_in=expires_in), "fetched"

    def _from_source(self, run: Callable[[Awaitable[Any]], Any] | None) -> SourcedToken | Exception:
        # Returns the error instead of raising it: an error of the source may hold its secrets, in text or in frames.
        try:
            token = self._source()
            if inspect.isawaitable(token):
                if run is None:
                    if inspect.iscoroutine(token):
                        token.close()
                    return ConfigError("the token source is async: use it with an async client only")
                token = run(token)
            return token if isinstance(token, SourcedToken) else SourcedToken(token)
        except Interrupted:
            raise
        except TiepointError as error:
            return error
        except Exception as error:
            return AuthError(f"the token source raised {type(error).__name__}; see to it that it gives a token")

    async def _async_token(self, timeout: float | None = None) -> Token:
        import asyncio  # slow to import, and a sync program does not need it

        # The fetch runs in another thread with a copy of this context; an async source belongs to this loop.
        before = run_in_loop.set(partial(_await_in, asyncio.get_running_loop()))
        try:
            return await super()._async_token(timeout)
        finally:
            run_in_loop.reset(before)


def _await_in(loop: AbstractEventLoop, token: _AwaitableToken) -> str | SourcedToken:
    """Return the result of an awaitable that an event loop of another thread awaits.

    Raises:
        Interrupted: If the event loop was closed.
    """
    import asyncio
    from concurrent.futures import CancelledError

    coroutine = _awaited(token)
    future: Future[str | SourcedToken] | None = None
    with suppress(RuntimeError):  # the loop is closed
        future = asyncio.run_coroutine_threadsafe(coroutine, loop)
    with suppress(CancelledError):
        # A loop that is closed later never runs the coroutine.
        while future is not None and not loop.is_closed():
            with suppress(TimeoutError):
                return future.result(_LOOP_CHECK)
            if future.done():
                return future.result()  # raises the source's own TimeoutError
    # Python warns of coroutines that are never awaited.
    for each in (coroutine, token):
        if inspect.iscoroutine(each):
            each.close()
    raise Interrupted


async def _awaited(token: _AwaitableToken) -> str | SourcedToken:
    return await token

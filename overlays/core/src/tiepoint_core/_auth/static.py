"""Sign-ins with what the caller has: a token, a key, a cookie, or a function that gives a token."""

from __future__ import annotations

import inspect
import re
from collections.abc import Awaitable, Callable, Generator, Iterable
from contextlib import suppress
from contextvars import ContextVar
from functools import partial
from typing import TYPE_CHECKING, Final

import httpx
from attr import field, frozen

from .._errors import AuthError, ConfigError, TiepointError, hide_frames
from .._hooks import Hooks
from .._origins import OriginAuth
from .._redact import Secret
from .._single_flight import Interrupted
from .base import TokenAuth, as_secret
from .token_endpoint import now
from .tokens import DEFAULT_LIFETIME, Moment, Token

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from concurrent.futures import Future

    from trio.lowlevel import TrioToken

__all__ = ["ApiKeyHeader", "BearerToken", "CookieToken", "SourcedToken", "TokenSource"]

_LOOK_AGAIN: Final = 0.5


class _HeaderAuth(OriginAuth):
    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign if the address is one of ours; a 401 goes to the caller, for there is no other credential."""
        if self.signs_for(request.url):
            self._sign(request)
        yield request

    def _sign(self, request: httpx.Request) -> None:
        raise NotImplementedError


class BearerToken(_HeaderAuth):
    """Sign with a token that the caller has: ``Authorization: Bearer ...``.

    Args:
        token: The token, with or without ``Bearer`` before it; never shown.
        origins: Addresses that may see it, as for `OriginAuth`.
    """

    @hide_frames
    def __init__(self, token: str | Secret, *, origins: Iterable[str] = ()) -> None:
        super().__init__(origins)
        self._secret = _bare(as_secret(token, "the token"))

    def _sign(self, request: httpx.Request) -> None:
        request.headers["Authorization"] = f"Bearer {self._secret.reveal()}"


class ApiKeyHeader(_HeaderAuth):
    """Sign with a key in a header.

    Args:
        name: Name of the header.
        key: The key; never shown.
        origins: Addresses that may see it, as for `OriginAuth`.
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
    """Sign with a cookie; other cookies of the request stay.

    Args:
        name: Name of the cookie.
        value: Its value; never shown.
        origins: Addresses that may see it, as for `OriginAuth`.
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
        # A request that is sent again carries ours already.
        kept = [part for part in others if part and part.partition("=")[0] != self._name]
        request.headers["Cookie"] = "; ".join([*kept, f"{self._name}={self._secret.reveal()}"])


def _header_name(name: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", name):
        raise ConfigError("the name of a header or cookie holds a character that it may not")
    return name


def _as_token_secret(value: str | Secret) -> Secret:
    return _bare(as_secret(value, "the token of the source"))


def _bare(token: Secret) -> Secret:
    """The token alone: other clients want it with ``Bearer`` before it, and so it is often at hand."""
    scheme, _, rest = token.reveal().partition(" ")
    return Secret(rest.strip()) if rest and scheme.lower() == "bearer" else token


@frozen
class SourcedToken:
    """A token from the caller's own source.

    Attributes:
        access: The token; a text becomes a `Secret`.
        expires_in: Seconds that it is good for, from now.
    """

    access: Secret = field(converter=_as_token_secret)
    expires_in: float = DEFAULT_LIFETIME


_Given = Awaitable[str | SourcedToken]


class TokenSource(TokenAuth):
    """Sign with tokens that a function of the caller's gives; it is asked again ahead of expiry and after a 401.

    Args:
        source: Gives a token: a text (asked again after 300 s) or a `SourcedToken`. An async function works with async
            clients only. It is called by one thread or task at a time, in a thread of its own if the client is async or
            the call has a deadline.
        origins: Addresses that may see the token, as for `OriginAuth`.
        hooks: Its ``on_token`` is called.
        clock: Both clocks.
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

    def _obtain(self, held: Token | None, rejected: Token | None) -> tuple[Token, str]:  # noqa: ARG002
        asked = self._clock()
        given = self._ask(_AWAIT.get())
        if isinstance(given, Exception):
            raise given
        expires_in = given.expires_in if 0 < given.expires_in < float("inf") else DEFAULT_LIFETIME
        return Token.issued(given.access, asked=asked, expires_in=expires_in), "fetched"

    def _ask(self, awaited: Callable[[_Given], str | SourcedToken] | None) -> SourcedToken | Exception:
        # Gives the error instead of raising it: what the source raised may hold its secrets, in text or in frames.
        try:
            given = self._source()
            if inspect.isawaitable(given):
                if awaited is None:
                    if inspect.iscoroutine(given):
                        given.close()
                    return ConfigError("the token source is async: use it with an async client only")
                given = awaited(given)
            return given if isinstance(given, SourcedToken) else SourcedToken(given)
        except Interrupted:
            raise
        except TiepointError as error:
            return error
        except Exception as error:
            return AuthError(f"the token source raised {type(error).__name__}; see to it that it gives a token")

    async def _atoken(self, left: float | None = None) -> Token:
        # The work runs in another thread with a copy of this context; an async source belongs to this loop.
        before = _AWAIT.set(_awaiting())
        try:
            return await super()._atoken(left)
        finally:
            _AWAIT.reset(before)


_AWAIT: ContextVar[Callable[[_Given], str | SourcedToken] | None] = ContextVar("_AWAIT", default=None)


def _awaiting() -> Callable[[_Given], str | SourcedToken]:
    """Give what, in another thread, has something awaited by the event loop of this task, asyncio's or trio's."""
    import asyncio

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        import trio  # who does not use it need not have it

        return partial(_awaited_by_trio, trio.lowlevel.current_trio_token())
    return partial(_awaited_by_asyncio, loop)


def _awaited_by_asyncio(loop: AbstractEventLoop, given: _Given) -> str | SourcedToken:
    import asyncio
    from concurrent.futures import CancelledError

    waiting = _awaited(given)
    future: Future[str | SourcedToken] | None = None
    with suppress(RuntimeError):  # the loop is closed
        future = asyncio.run_coroutine_threadsafe(waiting, loop)
    with suppress(CancelledError):
        # A loop that was closed since never runs what was still to run there.
        while future is not None and not loop.is_closed():
            with suppress(TimeoutError):
                return future.result(_LOOK_AGAIN)
            if future.done():
                return future.result()  # raises the source's own TimeoutError
    _close(waiting, given)
    raise Interrupted


def _awaited_by_trio(loop: TrioToken, given: _Given) -> str | SourcedToken:
    import trio

    with suppress(trio.Cancelled, trio.RunFinishedError):
        return trio.from_thread.run(_awaited, given, trio_token=loop)
    _close(given)
    raise Interrupted


async def _awaited(given: _Given) -> str | SourcedToken:
    return await given


def _close(*waiting: _Given) -> None:
    # Python warns of coroutines that nobody awaits.
    for each in waiting:
        if inspect.iscoroutine(each):
            each.close()

"""Token authentication: a token that is fetched when it is needed, shared, and renewed after a 401 response."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Callable, Generator, Iterable

import httpx

from .._constants import TOKEN_WAIT
from .._errors import ConfigError, TiepointError
from .._hooks import Hooks, TokenEvent
from .._http.call import Call
from .._http.request_body import replayable
from .._logging import logger
from .._origin_auth import OriginAuth
from .._redact import Secret
from .._single_flight import OutOfTime, SingleFlight
from .token_endpoint import now
from .tokens import Moment, Token, usable


def as_secret(value: str | Secret, name: str) -> Secret:
    """Return a credential as a `Secret`.

    Args:
        value: Credential.
        name: Name of the credential in the message.

    Raises:
        ConfigError: If the credential is empty or cannot be sent in a header. The message does not quote it.
    """
    secret = value if isinstance(value, Secret) else Secret(value)
    if not re.fullmatch(r"[\x20-\x7e]+", secret.reveal()) or secret.reveal() != secret.reveal().strip():
        raise ConfigError(f"{name} is empty, or holds spaces at its ends or characters that a header cannot; check it")
    return secret


class TokenAuth(OriginAuth):
    """Authentication by a token that is fetched when it is needed and shared by all threads and tasks.

    Subclasses implement `_obtain`, which can block: it runs in a thread if the caller is async.

    Args:
        origins: URLs whose origins may see the token, as for `OriginAuth`.
        hooks: Hooks whose ``on_token`` is called for each token request. Defaults to those of the first client that
            uses this authentication and has hooks.
        clock: Returns the time of the monotonic clock and of the wall clock.
        max_wait: Seconds that a caller waits for a token that another caller fetches.
    """

    def __init__(
        self,
        origins: Iterable[str] = (),
        *,
        hooks: Hooks | None = None,
        clock: Callable[[], Moment] = now,
        max_wait: float = TOKEN_WAIT,
    ) -> None:
        super().__init__(origins)
        self._hooks = hooks
        self._clock = clock
        self._rejected: Token | None = None
        self._tokens: SingleFlight[Token] = SingleFlight(clock=lambda: clock().monotonic, max_wait=max_wait)

    def bind(self, origins: Iterable[httpx.URL], *, hooks: Hooks | None = None) -> None:
        """Bind this authentication to a client; its hooks receive token events unless there are others already.

        Args:
            origins: Base URL and origins of the client.
            hooks: Hooks of the client.

        Raises:
            ConfigError: If this authentication is for other origins.
        """
        super().bind(origins, hooks=hooks)
        self._hooks = self._hooks or hooks

    def _obtain(self, current: Token | None, rejected: Token | None) -> tuple[Token, str]:
        """Return a new token, and the outcome for the hook."""
        raise NotImplementedError

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Authenticate a request, and once more with a new token if the service rejects the first one."""
        if not self.signs_for(request.url):
            yield request
            return
        token = self._sign(request, self._token_for(request))
        response = yield request
        if self._should_repeat(request, response, token):
            self._sign(request, self._token_for(request))
            yield request

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Authenticate a request, and once more with a new token if the service rejects the first one."""
        if not self.signs_for(request.url):
            yield request
            return
        token = self._sign(request, await self._async_token_for(request))
        response = yield request
        if self._should_repeat(request, response, token):
            self._sign(request, await self._async_token_for(request))
            yield request

    def _should_repeat(self, request: httpx.Request, response: httpx.Response, token: Token) -> bool:
        # After a redirect the 401 may come from another host, which has not seen the token.
        if response.status_code != 401 or not self.signs_for(response.request.url):
            return False
        # Also for a body that cannot be sent again, so that the next call renews the token. A token that has been
        # replaced in the meantime is not renewed once more.
        if self._tokens.value is token:
            self._rejected = token
        return replayable(request, sent=True)

    def _sign(self, request: httpx.Request, token: Token) -> Token:
        request.headers["Authorization"] = f"Bearer {token.access.reveal()}"
        return token

    def _token_for(self, request: httpx.Request) -> Token:
        try:
            return self._token(_time_left(request))
        except OutOfTime:
            pass
        raise httpx.ReadTimeout("", request=request)

    async def _async_token_for(self, request: httpx.Request) -> Token:
        try:
            return await self._async_token(_time_left(request))
        except OutOfTime:
            pass
        raise httpx.ReadTimeout("", request=request)

    def _token(self, timeout: float | None = None) -> Token:
        return self._tokens.get(self._is_valid, self._fetch, timeout)

    async def _async_token(self, timeout: float | None = None) -> Token:
        return await self._tokens.async_get(self._is_valid, self._fetch, timeout)

    def _is_valid(self, token: Token) -> bool:
        # Not compared by value: some services return the same token until it expires, and it is tried again.
        return token is not self._rejected and usable(token, now=self._clock().monotonic)

    def _fetch(self, current: Token | None) -> Token:
        start = self._clock().monotonic
        try:
            token, outcome = self._obtain(current, self._rejected)
        except TiepointError:
            self._notify("failed", start, None)
            raise
        self._notify(outcome, start, token.deadline - self._clock().monotonic)
        return token

    def _notify(self, outcome: str, start: float, expires_in: float | None) -> None:
        elapsed = self._clock().monotonic - start
        source = type(self).__name__
        logger.debug("token %s: %s in %.3f s", source, outcome, elapsed)
        if self._hooks is None or self._hooks.on_token is None:
            return
        try:
            self._hooks.on_token(TokenEvent(source=source, outcome=outcome, elapsed=elapsed, expires_in=expires_in))
        except Exception as error:
            # The text is the caller's own, and may hold anything.
            logger.warning("on_token raised %s; it goes no further", type(error).__name__)


def _time_left(request: httpx.Request) -> float | None:
    """Return the seconds until the deadline of the request's call, or None without a deadline."""
    call = Call.find(request)
    return None if call is None else call.time_left()

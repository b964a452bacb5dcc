"""What all sign-ins share: to which origins a credential goes, and what happens on a 401."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Callable, Generator, Iterable

import httpx

from .._errors import ConfigError, TiepointError
from .._hooks import Hooks, TokenEvent
from .._http.call import Call
from .._http.request_body import replayable
from .._logging import logger
from .._origins import OriginAuth
from .._redact import Secret
from .._single_flight import OutOfTime, SingleFlight
from .token_endpoint import now
from .tokens import Moment, Token, usable

__all__ = ["TokenAuth", "as_secret"]


def as_secret(value: str | Secret, what: str) -> Secret:
    """Take a credential as a `Secret`.

    Raises:
        ConfigError: It is empty, or holds what cannot stand in a header. The message does not quote it.
    """
    secret = value if isinstance(value, Secret) else Secret(value)
    if not re.fullmatch(r"[\x20-\x7e]+", secret.reveal()) or secret.reveal() != secret.reveal().strip():
        raise ConfigError(f"{what} is empty, or holds spaces at its ends or characters that a header cannot; check it")
    return secret


class TokenAuth(OriginAuth):
    """A sign-in by a token that is fetched when it is needed and shared by all threads and tasks.

    Subclasses say how in `_obtain`, which may block: it runs in a thread where the caller is async.

    Args:
        origins: As for `OriginAuth`.
        hooks: Its ``on_token`` is called for each token that was fetched or could not be; None: that of the first
            client that it is given to and that has hooks.
        clock: Both clocks.
        max_wait: Seconds that a caller waits for a token which another fetches.
    """

    def __init__(
        self,
        origins: Iterable[str] = (),
        *,
        hooks: Hooks | None = None,
        clock: Callable[[], Moment] = now,
        max_wait: float = 30.0,
    ) -> None:
        super().__init__(origins)
        self._hooks = hooks
        self._clock = clock
        self._rejected: Token | None = None
        self._flight: SingleFlight[Token] = SingleFlight(clock=lambda: clock().monotonic, max_wait=max_wait)

    def bind(self, home: Iterable[httpx.URL], *, hooks: Hooks | None = None) -> None:
        """Be given to a client, whose hooks are told of tokens where there are no others."""
        super().bind(home, hooks=hooks)
        self._hooks = self._hooks or hooks

    def _obtain(self, held: Token | None, rejected: Token | None) -> tuple[Token, str]:
        """Get a new token, and the outcome for the hook."""
        raise NotImplementedError

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign, and once more if the service rejects the token."""
        if not self.signs_for(request.url):
            yield request
            return
        token = self._sign(request, self._token_for(request))
        response = yield request
        if self._goes_again(request, response, token):
            self._sign(request, self._token_for(request))
            yield request

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Sign, and once more if the service rejects the token."""
        if not self.signs_for(request.url):
            yield request
            return
        token = self._sign(request, await self._atoken_for(request))
        response = yield request
        if self._goes_again(request, response, token):
            self._sign(request, await self._atoken_for(request))
            yield request

    def _goes_again(self, request: httpx.Request, response: httpx.Response, token: Token) -> bool:
        # After a redirect the 401 may be another host's, which has not seen the token.
        if response.status_code != 401 or not self.signs_for(response.request.url):
            return False
        # Also for a body that cannot be sent again, so that the next call renews. A token that has been replaced since
        # is not renewed once more.
        if self._flight.value is token:
            self._rejected = token
        return replayable(request, sent=True)

    def _sign(self, request: httpx.Request, token: Token) -> Token:
        request.headers["Authorization"] = f"Bearer {token.access.reveal()}"
        return token

    def _token_for(self, request: httpx.Request) -> Token:
        try:
            return self._token(_left(request))
        except OutOfTime:
            pass
        raise httpx.ReadTimeout("", request=request)

    async def _atoken_for(self, request: httpx.Request) -> Token:
        try:
            return await self._atoken(_left(request))
        except OutOfTime:
            pass
        raise httpx.ReadTimeout("", request=request)

    def _token(self, left: float | None = None) -> Token:
        return self._flight.get(self._is_good, self._work, left)

    async def _atoken(self, left: float | None = None) -> Token:
        return await self._flight.aget(self._is_good, self._work, left)

    def _is_good(self, token: Token) -> bool:
        # Not compared by its text: some services give the same token until it ends, and it is tried again.
        return token is not self._rejected and usable(token, now=self._clock().monotonic)

    def _work(self, held: Token | None) -> Token:
        begun = self._clock().monotonic
        try:
            token, outcome = self._obtain(held, self._rejected)
        except TiepointError:
            self._tell("failed", begun, None)
            raise
        self._tell(outcome, begun, token.deadline - self._clock().monotonic)
        return token

    def _tell(self, outcome: str, begun: float, expires_in: float | None) -> None:
        seconds = self._clock().monotonic - begun
        logger.debug("token %s: %s in %.3f s", type(self).__name__, outcome, seconds)
        if self._hooks is None or self._hooks.on_token is None:
            return
        try:
            self._hooks.on_token(
                TokenEvent(source=type(self).__name__, outcome=outcome, seconds=seconds, expires_in=expires_in)
            )
        except Exception as error:
            # Its text is the caller's own, and may hold anything.
            logger.warning("on_token raised %s; it goes no further", type(error).__name__)


def _left(request: httpx.Request) -> float | None:
    """Seconds until the deadline of the call; None where there is none."""
    call = request.extensions.get("tiepoint.call")
    return call.left() if isinstance(call, Call) else None

"""The codes and tokens that were given out, and what they are good for."""

from __future__ import annotations

import secrets
from typing import Final

from attrs import define, field, frozen

from .._clock import Clock
from .._handler import Caller
from .rules import Destination, OAuthClient, OAuthError, Parameters, check_scopes, verify_challenge

TOKEN_LIFETIME: Final = 3600.0
"""Seconds for which an access token is good."""

_CODE_LIFETIME: Final = 60.0


@frozen
class ConsentRequest:
    """What a person is asked to agree to.

    Attributes:
        to: Who asks, and where the answer goes.
        scopes: What for.
        challenge: What the user of the code must answer.
        assumed: Why it is so, where the documentation does not say.
    """

    to: Destination
    scopes: tuple[str, ...]
    challenge: str | None = field(repr=False)
    assumed: tuple[str, ...]


@define(eq=False)
class SignIn:
    """What all tokens of one sign-in have in common.

    Attributes:
        client_id: The program.
        caller: Who its tokens stand for.
        scopes: What was granted.
        refresh: The refresh token that has not been used yet.
        ended: Whether none of its tokens is good any more.
    """

    client_id: str
    caller: Caller
    scopes: tuple[str, ...]
    refresh: str | None = field(default=None, repr=False)
    ended: bool = False


@frozen
class AccessToken:
    """What an access token is good for."""

    sign_in: SignIn
    scopes: tuple[str, ...]
    ends: float


@define(eq=False)
class _Code:
    consent: ConsentRequest
    ends: float
    used: bool = False
    sign_in: SignIn | None = None


class Tokens:
    """All of them, by the sandbox's clock."""

    # A test's thread may call `expire` and `revoke` while the server's is at work: they put empty tables in place of
    # the full ones, so that nobody meets a table that changes.

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._codes: dict[str, _Code] = {}
        self._access: dict[str, AccessToken] = {}
        self._refresh: dict[str, SignIn] = {}

    def code(self, consent: ConsentRequest) -> str:
        """Return a code for what a person has agreed to."""
        code = secrets.token_urlsafe(32)
        self._codes[code] = _Code(consent, self._clock.time() + _CODE_LIFETIME)
        return code

    def access(self, sign_in: SignIn, scopes: tuple[str, ...] | None = None) -> str:
        """Return an access token, for some of what was granted; None: for all of it."""
        token = secrets.token_urlsafe(32)
        ends = self._clock.time() + TOKEN_LIFETIME
        self._access[token] = AccessToken(sign_in, sign_in.scopes if scopes is None else scopes, ends)
        return token

    def refresh(self, sign_in: SignIn) -> str:
        """Return a refresh token, in place of the one before."""
        token = sign_in.refresh = secrets.token_urlsafe(32)
        self._refresh[token] = sign_in
        return token

    def find(self, token: str) -> AccessToken | None:
        """Return what an access token is good for; None: nothing."""
        access = self._access.get(token)
        return None if access is None or access.sign_in.ended or self._clock.time() >= access.ends else access

    def redeem_code(self, client: OAuthClient, person: Caller, form: Parameters) -> SignIn:
        """Return the sign-in that a code was given for.

        Raises:
            OAuthError: The code is no good, or not for the one who has it.
        """
        code = self._codes.get(form.need("code"))
        if code is None or code.consent.to.client.id != client.id:
            raise OAuthError("invalid_grant", "the code is unknown")
        if code.used:
            if code.sign_in is not None:
                code.sign_in.ended = True
            raise OAuthError("invalid_grant", "the code was used before", ("code-replay",))
        if self._clock.time() >= code.ends:
            raise OAuthError("invalid_grant", "the code has ended", ("code-lifetime",))
        proven = verify_challenge(form.get("code_verifier"), code.consent.challenge)
        same = form.need("redirect_uri") == code.consent.to.redirect_uri
        code.used = True  # a wrong answer, too: there is no second guess
        if not same:
            raise OAuthError("invalid_grant", "the redirect_uri is not that of the sign-in")
        if not proven:
            raise OAuthError("invalid_grant", "the code_verifier does not belong to the sign-in's code_challenge")
        code.sign_in = SignIn(client.id, person, code.consent.scopes)
        return code.sign_in

    def redeem_refresh_token(self, client: OAuthClient, form: Parameters) -> tuple[SignIn, tuple[str, ...]]:
        """Return the sign-in that a refresh token belongs to, and the scopes that are asked for.

        Raises:
            OAuthError: It is no good, or more is asked for than was granted.
        """
        token = form.need("refresh_token")
        sign_in = self._refresh.get(token)
        if sign_in is None or sign_in.client_id != client.id:
            raise OAuthError("invalid_grant", "the refresh token is unknown")
        if token != sign_in.refresh or sign_in.ended:
            sign_in.ended = True
            raise OAuthError(
                "invalid_grant", "the refresh token was used before, or its sign-in has ended", ("refresh-rotation",)
            )
        scopes = tuple(dict.fromkeys(form["scope"].split(" "))) if "scope" in form else sign_in.scopes
        check_scopes(scopes, sign_in.scopes, "more is asked for than was granted")
        return sign_in, scopes

    def expire(self) -> None:
        self._access = {}

    def revoke(self) -> None:
        self._access, self._refresh = {}, {}

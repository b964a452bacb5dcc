"""Tokens, and the responses of token services: decisions without I/O."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from attr import frozen

from .._constants import TOKEN_LEEWAY, TOKEN_LEEWAY_SHARE, TOKEN_LIFETIME
from .._errors import AuthError
from .._redact import Secret

_MAX_LIFETIME: Final = 366 * 24 * 3600.0
_CODES: Final = frozenset(
    {
        "access_denied",
        "account_selection_required",
        "authorization_pending",
        "consent_required",
        "expired_token",
        "interaction_required",
        "invalid_client",
        "invalid_grant",
        "invalid_request",
        "invalid_scope",
        "invalid_target",
        "login_required",
        "server_error",
        "slow_down",
        "temporarily_unavailable",
        "unauthorized_client",
        "unsupported_grant_type",
        "unsupported_response_type",
    }
)


class Moment(NamedTuple):
    """A point in time on the monotonic clock and the wall clock, in seconds.

    Attributes:
        monotonic: Time that decides when a token is renewed, which a change of the wall clock does not affect.
        wall: Time for the cache, which outlives the process.
    """

    monotonic: float
    wall: float


@frozen(kw_only=True)
class Token:
    """A token, and the time until which it is used.

    Attributes:
        access: Access token.
        refresh: Refresh token, or None if the service issued none.
        deadline: Monotonic time from which the token is renewed: 60 s or 20 % of its lifetime before it expires.
        issued_at: Wall-clock time at which the token was requested.
        lifetime: Seconds from the request to `deadline`.
    """

    access: Secret
    refresh: Secret | None = None
    deadline: float
    issued_at: float
    lifetime: float

    @classmethod
    def issue(
        cls, access: Secret, *, requested: Moment, expires_in: float = TOKEN_LIFETIME, refresh: Secret | None = None
    ) -> Token:
        """Create a token from its lifetime.

        Args:
            access: Access token.
            requested: Time before the request was sent.
            expires_in: Seconds from the request until the token expires.
            refresh: Refresh token, or None.
        """
        lifetime = expires_in - min(TOKEN_LEEWAY, expires_in * TOKEN_LEEWAY_SHARE)
        return cls(
            access=access,
            refresh=refresh,
            deadline=requested.monotonic + lifetime,
            issued_at=requested.wall,
            lifetime=lifetime,
        )


def usable(token: Token | None, *, now: float, rejected: Token | None = None) -> bool:
    """Return whether a token can be sent: before its deadline, and not the one that the service has just rejected."""
    return token is not None and now < token.deadline and (rejected is None or token.access != rejected.access)


class TokenError(AuthError):
    """The token service returned an error, or its response has no usable token.

    Attributes:
        status_code: HTTP status code of the response.
        code: OAuth error code, or an empty string if it is not a standard one.
    """

    def __init__(self, message: str, *, status_code: int, code: str = "", **more: Any) -> None:
        super().__init__(message, **more)
        self.status_code = status_code
        self.code = code


class Problem(NamedTuple):
    """The reason why a response has no token: a value, so that the error is raised in a frame without the response."""

    reason: str
    code: str = ""


def known_error_code(value: object) -> str:
    """Return an OAuth error code if it is a known one; any other text could be a secret or a control sequence."""
    return value if isinstance(value, str) and value in _CODES else ""


def parse_response(status_code: int, body: bytes, *, requested: Moment) -> Token | Problem:
    """Return the token in a token service's response, or the reason why there is none.

    Args:
        status_code: HTTP status code.
        body: Response body.
        requested: Time before the request was sent.
    """
    values = _object(body)
    if values is None:
        return Problem("the answer is not a JSON object")
    code = known_error_code(values.get("error"))
    if (
        not 200 <= status_code <= 299
        or "error" in values
        or _first(values, "hasError", "has_error") not in (None, False)
    ):
        return Problem("it refused", code)
    kind = _first(values, "token_type", "tokenType")
    # Some services leave the type out; a token of another type would be sent in the wrong way.
    if kind is not None and (not isinstance(kind, str) or kind.lower() != "bearer"):
        return Problem("the token is not a bearer token")
    access = _text(_first(values, "access_token", "accessToken"))
    if access is None:
        return Problem("the answer holds no usable access token")
    return Token.issue(
        access,
        requested=requested,
        expires_in=_lifetime(_first(values, "expires_in", "expiresIn")),
        refresh=_text(_first(values, "refresh_token", "refreshToken")),
    )


def _object(body: bytes) -> dict[str, Any] | None:
    try:
        values = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None


def _first(values: Mapping[str, Any], *names: str) -> Any:
    return next((values[name] for name in names if values.get(name) is not None), None)


def _text(value: object) -> Secret | None:
    # Other characters would break the request, or add a header to it.
    return Secret(value) if isinstance(value, str) and re.fullmatch(r"[\x21-\x7e]+", value) else None


def _lifetime(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return TOKEN_LIFETIME
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        return TOKEN_LIFETIME
    return seconds if math.isfinite(seconds) and 0 < seconds <= _MAX_LIFETIME else TOKEN_LIFETIME

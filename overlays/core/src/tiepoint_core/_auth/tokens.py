"""Tokens, and what a token service's answer says. All decisions, no I/O."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from attr import frozen

from .._errors import AuthError
from .._redact import Secret

__all__ = ["DEFAULT_LIFETIME", "Moment", "Problem", "Token", "TokenError", "error_code", "parse_answer", "usable"]

DEFAULT_LIFETIME: Final = 300.0
"""Seconds that a token is taken to be good for, where its service does not say so believably."""

_LONGEST_LIFETIME: Final = 366 * 24 * 3600.0
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
    """One point in time on both clocks, in seconds.

    Attributes:
        monotonic: Decides when a token is renewed: a change of the wall clock does not touch it.
        wall: For what outlives the process: the cache.
    """

    monotonic: float
    wall: float


@frozen(kw_only=True)
class Token:
    """A token, and until when it is used.

    Attributes:
        deadline: Second of the monotonic clock from which it is renewed; min(60 s, 20 %) ahead of its end.
        issued_at: Second of the wall clock at which it was asked for.
        lifetime: Seconds from then to `deadline`.
    """

    access: Secret
    refresh: Secret | None = None
    deadline: float
    issued_at: float
    lifetime: float

    @classmethod
    def issued(
        cls, access: Secret, *, asked: Moment, expires_in: float = DEFAULT_LIFETIME, refresh: Secret | None = None
    ) -> Token:
        """Make a token from its lifetime in seconds, counted from before the request for it was sent."""
        lifetime = expires_in - min(60.0, expires_in / 5)
        return cls(
            access=access,
            refresh=refresh,
            deadline=asked.monotonic + lifetime,
            issued_at=asked.wall,
            lifetime=lifetime,
        )


def usable(token: Token | None, *, now: float, rejected: Token | None = None) -> bool:
    """Whether a token can be sent: not at its deadline, and not the one that the service has just rejected."""
    return token is not None and now < token.deadline and (rejected is None or token.access != rejected.access)


class TokenError(AuthError):
    """The token service refused, or its answer is no good.

    Attributes:
        status_code: The status of its answer.
        code: The OAuth error code, where it is one that the standards know; otherwise empty.
    """

    def __init__(self, message: str, *, status_code: int, code: str = "", **more: Any) -> None:
        super().__init__(message, **more)
        self.status_code = status_code
        self.code = code


class Problem(NamedTuple):
    """Why an answer holds no token. A value, so that it is raised from a frame that does not hold the answer."""

    why: str
    code: str = ""


def error_code(said: object) -> str:
    """An OAuth error code, if it is a known one: any other text could be a secret sent back, or a control sequence."""
    return said if isinstance(said, str) and said in _CODES else ""


def parse_answer(status_code: int, body: bytes, *, asked: Moment) -> Token | Problem:
    """Read a token service's answer; take nothing in it for granted."""
    answer = _object(body)
    if answer is None:
        return Problem("the answer is not a JSON object")
    code = error_code(answer.get("error"))
    if (
        not 200 <= status_code <= 299
        or "error" in answer
        or _first(answer, "hasError", "has_error") not in (None, False)
    ):
        return Problem("it refused", code)
    kind = _first(answer, "token_type", "tokenType")
    # Services with names of their own leave the type out; another type would be sent the wrong way.
    if kind is not None and (not isinstance(kind, str) or kind.lower() != "bearer"):
        return Problem("the token is not a bearer token")
    access = _text(_first(answer, "access_token", "accessToken"))
    if access is None:
        return Problem("the answer holds no usable access token")
    return Token.issued(
        access,
        asked=asked,
        expires_in=_lifetime(_first(answer, "expires_in", "expiresIn")),
        refresh=_text(_first(answer, "refresh_token", "refreshToken")),
    )


def _object(body: bytes) -> dict[str, Any] | None:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return answer if isinstance(answer, dict) else None


def _first(answer: Mapping[str, Any], *names: str) -> Any:
    return next((answer[name] for name in names if answer.get(name) is not None), None)


def _text(value: object) -> Secret | None:
    # Only what can stand in a header: the rest would break the request, or add a header to it.
    return Secret(value) if isinstance(value, str) and re.fullmatch(r"[\x21-\x7e]+", value) else None


def _lifetime(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return DEFAULT_LIFETIME
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        return DEFAULT_LIFETIME
    return seconds if math.isfinite(seconds) and 0 < seconds <= _LONGEST_LIFETIME else DEFAULT_LIFETIME

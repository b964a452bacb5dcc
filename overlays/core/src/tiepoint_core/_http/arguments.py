"""Checks of a client's arguments when it is made, so that a wrong one does not fail at the first call."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterable, Sequence
from typing import Any, Final

import httpx

from .._errors import ConfigError
from .._hooks import Hooks
from .._origins import base_url, safe_url
from .retry import RetryPolicy
from .throttle import Throttle

INFINITE_TIMEOUT: Final = "timeout must be finite for every step: connect, read, write and pool"

_PATH: Final = (ssl.SSLContext, str, os.PathLike)
_TYPES: Final[dict[str, tuple[tuple[type, ...], str]]] = {
    "timeout": ((int, float, tuple, httpx.Timeout), "a number of seconds or an httpx.Timeout"),
    "retries": ((RetryPolicy,), "a RetryPolicy"),
    "throttle": ((Throttle,), "a Throttle"),
    "limits": ((httpx.Limits,), "an httpx.Limits"),
    "max_response_bytes": ((int,), "a number of bytes"),
    "max_redirects": ((int,), "a whole number"),
    "hooks": ((Hooks,), "Hooks"),
    "verify": (_PATH, "an ssl.SSLContext, or the path of a file or folder of certificates"),
    "proxy": ((str, httpx.Proxy), "a URL or an httpx.Proxy"),
    "transport": ((httpx.BaseTransport,), "an httpx.BaseTransport"),
    "async transport": ((httpx.AsyncBaseTransport,), "an httpx.AsyncBaseTransport"),
}
_REQUIRED: Final = frozenset({"limits", "max_response_bytes", "max_redirects"})


def check_types(**arguments: Any) -> None:
    """Check the types of a client's arguments; None stands for the default where an argument has none of its own.

    Raises:
        ConfigError: If an argument has another type; the message names the argument and the type, not the value.
    """
    for name, value in arguments.items():
        if value is None and name not in _REQUIRED:
            continue
        kinds, expected = _TYPES[name]
        if not isinstance(value, kinds) or isinstance(value, bool):
            kind = type(value).__name__
            del arguments, value
            raise ConfigError(f"{name.removeprefix('async ')} must be {expected}, not {kind}")


def check_choice(name: str, value: object, choices: Sequence[str]) -> None:
    """Check that an argument is one of a few strings.

    Raises:
        ConfigError: If the argument is another value.
    """
    if value not in choices:
        raise ConfigError(f"{name} must be one of {', '.join(map(repr, choices))}, not {value!r}")


def finite_timeout(timeout: float | httpx.Timeout | None) -> httpx.Timeout:
    """Return a timeout that is finite for every step.

    Raises:
        ConfigError: If a step has no timeout.
    """
    result = httpx.Timeout(timeout)
    if None in result.as_dict().values():
        raise ConfigError(INFINITE_TIMEOUT)
    return result


def checked_deadline(deadline: object) -> float | None:
    """Return a deadline in seconds, or None for no deadline.

    Raises:
        ConfigError: If the value is not a number above 0.
    """
    if deadline is None:
        return None
    if isinstance(deadline, bool) or not isinstance(deadline, int | float) or not deadline > 0:
        raise ConfigError("a deadline must be a number of seconds above 0")
    return float(deadline)


def trusted_urls(url: httpx.URL | str, origins: Iterable[httpx.URL | str]) -> list[httpx.URL]:
    """Return the URLs whose origins get a client's credentials: https, or http on a loopback host.

    Args:
        url: Base URL of the client, or an empty string.
        origins: Further URLs.

    Raises:
        ConfigError: If a URL is not allowed.
    """
    base = [base_url(str(url))] if str(url) else []
    return [*base, *(safe_url(str(each), "origins") for each in origins)]

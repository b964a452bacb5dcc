"""Headers of every request: the User-Agent, and a check of values before httpx would quote them."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from typing import Final

import httpx

from .._errors import ConfigError
from .._version import __version__

USER_AGENT: Final = f"tiepoint-core/{__version__} python/{platform.python_version()} httpx/{httpx.__version__}"


def default_headers(headers: Mapping[str, str] | None, user_agent: str) -> httpx.Headers:
    """Return the headers of a client.

    Args:
        headers: Headers to add, or None.
        user_agent: Name and version to put before Tiepoint's own.

    Raises:
        ConfigError: If the value of a header cannot be sent.
    """
    check_headers(headers)
    result = httpx.Headers({"User-Agent": f"{user_agent} {USER_AGENT}".strip()})
    result.update(headers)
    return result


def check_headers(headers: object) -> None:
    """Raise `ConfigError` if the value of a header cannot be sent; the message does not quote the value."""
    # httpx and h11 reject these values too, but quote them: a token with the line end of its file would show.
    for name, value in headers.items() if isinstance(headers, Mapping) else ():
        if isinstance(value, str) and not (value.isascii() and value.isprintable() and value == value.strip()):
            del headers, value
            raise ConfigError(f"the value of header {name!r} must be printable ASCII without spaces around it")

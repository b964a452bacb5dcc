"""Keep secrets, and what a terminal would take for a command, out of all that is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import httpx

__all__ = ["MASK", "Secret", "masked_headers", "one_line", "shown_url"]

MASK: Final = "***"
_SECRET_HEADERS: Final = frozenset(
    {"authorization", "proxy-authorization", "cookie", "set-cookie", "api_key", "user_token", "x-api-key"}
)
_LONGEST: Final = 500


def one_line(text: str) -> str:
    """A text as one line: control characters are escaped, and a very long text is cut."""
    escaped = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
    return escaped if len(escaped) <= _LONGEST else f"{escaped[:_LONGEST]}..."


def shown_url(url: httpx.URL | str) -> str:
    """Scheme, host, port and path of an address: user name and query may hold a secret."""
    try:
        found = httpx.URL(url)
    except httpx.InvalidURL:
        return "(no valid address)"
    port = f":{found.port}" if found.port else ""
    return one_line(f"{found.scheme}://{found.host}{port}{found.path}" if found.host else found.path)


def masked_headers(headers: httpx.Headers, *, secret: Iterable[str] = ()) -> dict[str, str]:
    """Headers as they may be shown: names of all, values of those that hold no secret."""
    hidden = _SECRET_HEADERS | {name.lower() for name in secret}
    return {
        name: MASK if name.lower() in hidden or re.search("token|secret|key|auth", name, re.I) else one_line(value)
        for name, value in headers.items()
    }


class Secret:
    """A text that is never shown and never pickled; `reveal` gives it."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Give the text."""
        return self._value

    def __repr__(self) -> str:
        return MASK

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return MASK

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._value == self._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __reduce__(self) -> str:
        raise TypeError("a secret is not pickled: the other process needs its own")

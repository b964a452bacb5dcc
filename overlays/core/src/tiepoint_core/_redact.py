"""Keep secrets, and what a terminal would take for a command, out of all that is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import httpx

__all__ = ["MASK", "Secret", "is_credential", "masked_headers", "one_line", "shown_url"]

MASK: Final = "***"
# By what they are called: services have names of their own, and this module knows none of them.
_CREDENTIAL: Final = re.compile("auth|cookie|token|secret|passw|credential|session|key", re.I)
_LONGEST: Final = 500


def one_line(text: str) -> str:
    """A text as one line: control characters are escaped, and a very long text is cut."""
    if text.isprintable() and len(text) <= _LONGEST:
        return text  # as nearly all are
    escaped = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
    return escaped if len(escaped) <= _LONGEST else f"{escaped[:_LONGEST]}..."


def shown_url(url: httpx.URL | str) -> str:
    """Scheme, host, port and path of an address: user name and query may hold a secret."""
    try:
        found = url if isinstance(url, httpx.URL) else httpx.URL(url)
    except httpx.InvalidURL:
        return "(no valid address)"
    port = f":{found.port}" if found.port else ""
    return one_line(f"{found.scheme}://{found.host}{port}{found.path}" if found.host else found.path)


def is_credential(name: str) -> bool:
    """Whether a header may hold a credential, by its name."""
    # The key of a request that it may be sent twice by is none, and the other host needs it.
    return _CREDENTIAL.search(name) is not None and name.lower() != "idempotency-key"


def masked_headers(headers: httpx.Headers, *, secret: Iterable[str] = ()) -> dict[str, str]:
    """Headers as they may be shown: names of all, values of those that hold no secret."""
    named = {name.lower() for name in secret}
    return {
        name: MASK if name.lower() in named or is_credential(name) else one_line(value)
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

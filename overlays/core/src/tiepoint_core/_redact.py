"""Redaction: secrets, and characters that a terminal would execute, are kept out of messages, logs and events."""

from __future__ import annotations

import base64
import re
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import httpx

MASK: Final = "***"
# By the names of headers in general, since services have names of their own.
_CREDENTIAL: Final = re.compile("auth|cookie|token|secret|passw|credential|session|key", re.I)
_MAX_LENGTH: Final = 500
_MIN_SECRET: Final = 4  # characters; masking shorter ones would mask ordinary text
# Compiled at the first error, not at every import.
_SECRET_TEXT: Final = (
    r"(?i)\b((?:bearer|basic)\s+)[^\s\"',;]+",
    r"(?i)(\b[\w.-]*(?:sig|token|code|secret|password|api[-_]?key)[\"']?\s*[=:]\s*[\"']?)[^\s&\"',;]+",
)
_URL: Final = r"(https?://[^\s?\"'<>]*)\?[^\s\"'<>]*"


def one_line(text: str) -> str:
    """Return a text as one line, with control characters escaped and a very long text cut."""
    if text.isprintable() and len(text) <= _MAX_LENGTH:
        return text  # as nearly all texts
    escaped = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
    return escaped if len(escaped) <= _MAX_LENGTH else f"{escaped[:_MAX_LENGTH]}..."


def shown_url(url: httpx.URL | str) -> str:
    """Return scheme, host, port and path of a URL; its user name and query may hold a secret."""
    import httpx  # so that importing only the errors does not import httpx

    try:
        parsed = url if isinstance(url, httpx.URL) else httpx.URL(url)
    except httpx.InvalidURL:
        return "(no valid address)"
    port = f":{parsed.port}" if parsed.port else ""
    return one_line(f"{parsed.scheme}://{parsed.host}{port}{parsed.path}" if parsed.host else parsed.path)


def is_credential(name: str) -> bool:
    """Return whether a header may hold a credential, by its name."""
    # An idempotency key is not a credential, and another host needs it.
    return _CREDENTIAL.search(name) is not None and name.lower() != "idempotency-key"


def masked_headers(headers: httpx.Headers, *, secret: Iterable[str] = ()) -> dict[str, str]:
    """Return headers that can be shown: the values of secret ones are masked.

    Args:
        headers: Headers.
        secret: Names of headers that hold a credential, besides the usual ones.
    """
    names = {name.lower() for name in secret}
    return {
        name: MASK if name.lower() in names or is_credential(name) else one_line(value)
        for name, value in headers.items()
    }


def sent_credentials(request: httpx.Request, secret: Collection[str]) -> set[str]:
    """Return the credentials of a request, complete and in the parts that a service may repeat.

    Args:
        request: Request.
        secret: Names, in lower case, of headers that hold a credential, besides the usual ones.
    """
    credentials: set[str] = set()
    for name, value in request.headers.multi_items():
        if not (name in secret or is_credential(name)):
            continue
        scheme, _, token = value.partition(" ")
        cookies = (each.partition("=")[2].strip() for each in value.split(";"))
        credentials.update({value, token, *cookies} if token or "=" in value else {value})
        if scheme.lower() == "basic":
            try:
                pair = base64.b64decode(token).decode()
            except ValueError:
                continue
            credentials.update({pair, pair.partition(":")[2]})
    return credentials


def without_secrets(text: str, credentials: Iterable[str] = ()) -> str:
    """Return a service's text without credentials: the given ones, queries of URLs, and parts that look like secrets.

    Args:
        text: Text.
        credentials: Credentials that the service knows, such as those of the request.
    """
    # The longest first, since one can be a part of another.
    for credential in sorted(credentials, key=len, reverse=True):
        if len(credential) >= _MIN_SECRET:
            text = text.replace(credential, MASK)
    text = re.sub(_URL, r"\1", text)
    for pattern in _SECRET_TEXT:
        text = re.sub(pattern, rf"\1{MASK}", text)
    return text


class Secret:
    """A string that is never shown and never pickled; `reveal` returns it."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the string."""
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

"""Rules for URLs: which origins get credentials, which URLs can be a base URL, and which links are followed."""

from __future__ import annotations

import ipaddress
from contextlib import suppress
from functools import lru_cache
from typing import Final

import httpx

from ._errors import ConfigError, UntrustedLink
from ._hide_frames import hide_frames
from ._redact import shown_url

_PORTS: Final = {"http": 80, "https": 443}


def origin(url: httpx.URL | str) -> str:
    """Return scheme, host and port of a URL, with the port also if it is the default one."""
    try:
        parsed = url if isinstance(url, httpx.URL) else httpx.URL(url)
    except httpx.InvalidURL:
        raise ConfigError("an address of origins is not a valid URL") from None
    return f"{parsed.scheme}://{parsed.host}:{parsed.port or _PORTS.get(parsed.scheme, 0)}"


@lru_cache(256)
def is_loopback(host: str) -> bool:
    """Return whether the host is a loopback address."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def base_url(text: str) -> httpx.URL:
    """Return a URL that requests and credentials can be sent to: https, or http on a loopback host.

    Raises:
        ConfigError: If the URL is not allowed. The message quotes at most the host, since the rest may hold a secret.
    """
    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, TypeError):
        raise ConfigError("base_url is not a valid URL") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise ConfigError("base_url must start with https:// (or http:// for a loopback host) and name a host")
    if url.userinfo or url.query or url.fragment:
        raise ConfigError("base_url must have no user name, password, query or fragment: credentials are headers")
    if url.scheme == "http" and not is_loopback(url.host):
        raise ConfigError(f"base_url must be https: http is for loopback hosts only, and {url.host!r} is none")
    return url


def safe_url(text: str, name: str) -> httpx.URL:
    """Return a URL that a credential can be sent to, as `base_url` does, with the setting's name in the error.

    Args:
        text: URL.
        name: Name of the setting.

    Raises:
        ConfigError: If the URL is not allowed; the message quotes at most the host.
    """
    try:
        return base_url(text)
    except ConfigError as error:
        raise ConfigError(error.message.replace("base_url", name)) from None


@hide_frames
def trusted_link(link: str, response_url: httpx.URL | str) -> httpx.URL:
    """Return the URL that a link in a response leads to, if it is on the same origin as the response.

    Args:
        link: Absolute or relative URL, such as the link to a list's next page.
        response_url: URL that the response came from.

    Raises:
        UntrustedLink: If the link leads to another host, port or scheme, or names a user; nothing is sent to it.
    """
    base = httpx.URL(response_url)
    url: httpx.URL | None = None
    with suppress(httpx.InvalidURL, TypeError):
        url = base.join(link)
    if url is None or not url.host:
        raise UntrustedLink("a link in an answer is not a valid address; it is not followed")
    if url.userinfo or origin(url) != origin(base):
        raise UntrustedLink(
            f"a link in an answer leads to {shown_url(url)}, away from {origin(base)}; it is not followed"
        )
    return url

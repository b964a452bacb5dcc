"""Origins: to which hosts a credential may go, and which addresses can be a base URL."""

from __future__ import annotations

import ipaddress

import httpx

from ._errors import ConfigError

__all__ = ["base_url", "is_loopback", "origin"]

_PORTS = {"http": 80, "https": 443}


def origin(url: httpx.URL | str) -> str:
    """Scheme, host and port of an address, the port also where it is the usual one."""
    found = httpx.URL(url)
    return f"{found.scheme}://{found.host}:{found.port or _PORTS.get(found.scheme, 0)}"


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def base_url(text: str) -> httpx.URL:
    """Check an address that requests and credentials are sent to: https, or http on a loopback host.

    Raises:
        ConfigError: It cannot be one. The message quotes the host at most: the rest may hold a secret.
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

"""Origins: to which hosts a credential may go, and which addresses can be a base URL."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from contextlib import suppress
from functools import lru_cache

import httpx

from ._errors import ConfigError, UntrustedLink, hide_frames
from ._hooks import Hooks
from ._redact import shown_url

__all__ = ["OriginAuth", "base_url", "is_loopback", "origin", "safe_address", "trusted_link"]

_PORTS = {"http": 80, "https": 443}


def origin(url: httpx.URL | str) -> str:
    """Scheme, host and port of an address, the port also where it is the usual one."""
    try:
        found = url if isinstance(url, httpx.URL) else httpx.URL(url)
    except httpx.InvalidURL:
        raise ConfigError("an address of origins is not a valid URL") from None
    return f"{found.scheme}://{found.host}:{found.port or _PORTS.get(found.scheme, 0)}"


@lru_cache(256)
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


@hide_frames
def trusted_link(link: str, came_from: httpx.URL | str) -> httpx.URL:
    """The address that a link in an answer leads to, which is on the same host as the answer.

    Args:
        link: A whole address or a part of one, such as that of a list's next page.
        came_from: The address that the answer came from.

    Raises:
        UntrustedLink: It leads to another host, port or scheme, or names a user; nothing is sent to it.
    """
    home = httpx.URL(came_from)
    url: httpx.URL | None = None
    with suppress(httpx.InvalidURL, TypeError):
        url = home.join(link)
    if url is None or not url.host:
        raise UntrustedLink("a link in an answer is not a valid address; it is not followed")
    if url.userinfo or origin(url) != origin(home):
        raise UntrustedLink(
            f"a link in an answer leads to {shown_url(url)}, away from {origin(home)}; it is not followed"
        )
    return url


def safe_address(address: str, what: str) -> httpx.URL:
    """Check an address that a credential goes to: https, or http on a loopback host.

    Raises:
        ConfigError: It cannot be one; the message names the setting, and quotes the host at most.
    """
    try:
        return base_url(address)
    except ConfigError as error:
        raise ConfigError(error.message.replace("base_url", what)) from None


class OriginAuth(httpx.Auth):
    """A sign-in that is bound to origins: to any other, requests go as they are.

    Args:
        origins: Addresses whose scheme, host and port may see the credential: https, or http on a loopback host. None:
            the base URL and origins of the clients that it is given to.

    Attributes:
        header_names: Headers that hold the credential, in small letters.
    """

    header_names: tuple[str, ...] = ("authorization",)

    @hide_frames
    def __init__(self, origins: Iterable[str] = ()) -> None:
        if isinstance(origins, str):
            raise ConfigError("origins must be a list of addresses, not one text")
        self._origins = frozenset(origin(safe_address(address, "origins")) for address in origins)
        self._named = bool(self._origins)

    @hide_frames
    def allow(self, address: str) -> None:
        """Sign for one more origin, such as the regional address that a service has named."""
        self._origins |= {origin(safe_address(address, "origins"))}

    def bind(self, home: Iterable[httpx.URL], *, hooks: Hooks | None = None) -> None:  # noqa: ARG002
        """Be given to a client.

        Args:
            home: Its base URL and origins.
            hooks: Who the client tells; a sign-in that fetches tokens tells them too.

        Raises:
            ConfigError: It was made for other origins, so that the client would not be signed in.
        """
        addresses = list(home)
        if not self._named:
            self._origins |= {origin(address) for address in addresses}
        elif addresses and not any(self.knows(address) for address in addresses):
            raise ConfigError("the sign-in is for other origins than the client's base URL: give it that one, or none")

    def signs_for(self, url: httpx.URL) -> bool:
        """Whether a request to this address is signed.

        Raises:
            ConfigError: It is not known for which addresses it signs.
        """
        if not self._origins:
            raise ConfigError("the sign-in is for no address yet: give origins, or a client with a base_url")
        return self.knows(url)

    def knows(self, url: httpx.URL) -> bool:
        """Whether an address is of one of its origins."""
        return origin(url) in self._origins

    def __repr__(self) -> str:
        return f"{type(self).__name__}(origins={sorted(self._origins)})"

    def __reduce__(self) -> str:
        raise TypeError("a sign-in is not pickled: the other process needs its own")

"""Authentication that is bound to origins."""

from __future__ import annotations

from collections.abc import Iterable

import httpx

from ._errors import ConfigError
from ._hide_frames import hide_frames
from ._hooks import Hooks
from ._origins import origin, safe_url


class OriginAuth(httpx.Auth):
    """Authentication that is bound to origins: requests to other origins are sent without credentials.

    Args:
        origins: URLs whose scheme, host and port may see the credential: https, or http on a loopback host. Defaults to
            the base URL and origins of the clients that use this authentication.

    Attributes:
        header_names: Names of the headers that hold the credential, in lower case.
    """

    header_names: tuple[str, ...] = ("authorization",)

    @hide_frames
    def __init__(self, origins: Iterable[str] = ()) -> None:
        if isinstance(origins, str):
            raise ConfigError("origins must be a list of addresses, not one text")
        self._origins = frozenset(origin(safe_url(url, "origins")) for url in origins)
        self._has_own_origins = bool(self._origins)

    @hide_frames
    def add_origin(self, url: str) -> None:
        """Authenticate for another origin, such as a regional URL that a service has named.

        Args:
            url: URL of the origin: https, or http on a loopback host.

        Raises:
            ConfigError: If the URL cannot be used.
        """
        self._origins |= {origin(safe_url(url, "origins"))}

    def bind(self, origins: Iterable[httpx.URL], *, hooks: Hooks | None = None) -> None:  # noqa: ARG002
        """Bind this authentication to a client, which calls this method.

        Args:
            origins: Base URL and origins of the client.
            hooks: Hooks of the client; authentication that fetches tokens notifies them, too.

        Raises:
            ConfigError: If this authentication is for other origins, so that the client would not be authenticated.
        """
        urls = list(origins)
        if not self._has_own_origins:
            self._origins |= {origin(url) for url in urls}
        elif urls and not any(self.trusts(url) for url in urls):
            raise ConfigError("the sign-in is for other origins than the client's base URL: give it that one, or none")

    def signs_for(self, url: httpx.URL) -> bool:
        """Return whether a request to a URL is authenticated.

        Raises:
            ConfigError: If no origins are known yet.
        """
        if not self._origins:
            raise ConfigError("the sign-in is for no address yet: give origins, or a client with a base_url")
        return self.trusts(url)

    def trusts(self, url: httpx.URL) -> bool:
        """Return whether a URL has one of this authentication's origins."""
        return origin(url) in self._origins

    def __repr__(self) -> str:
        return f"{type(self).__name__}(origins={sorted(self._origins)})"

    def __reduce__(self) -> str:
        raise TypeError("a sign-in is not pickled: the other process needs its own")

"""The last stop before the wire: credentials go to the origins that they are for, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable

import httpx

from ._calls import within
from ._errors import UntrustedLink
from ._origins import OriginAuth, origin
from ._redact import is_credential, shown_url

__all__ = ["AsyncGuardTransport", "Guard", "GuardTransport"]


class Guard:
    """Tell where credentials may go.

    httpx itself takes off no more than `Authorization`, and only on a redirect: a header of another name, or a link
    that is followed by hand, would carry the credential to any host.

    Args:
        origins: Addresses whose scheme, host and port are trusted.
        sign_in: Its own headers may also go to its own origins.
        sensitive: Names of headers that hold a credential, besides the usual ones.
        trusted_only: Whether to send nothing at all to other origins.
    """

    def __init__(
        self,
        origins: Iterable[httpx.URL | str],
        *,
        sign_in: OriginAuth | None = None,
        sensitive: Iterable[str] = (),
        trusted_only: bool = False,
    ) -> None:
        self._sign_in = sign_in
        self._origins = frozenset(origin(each) for each in origins)
        self._sensitive = frozenset(name.lower() for name in sensitive)
        self._trusted_only = trusted_only

    def allows(self, url: httpx.URL) -> bool:
        """Whether credentials may go to an address."""
        return origin(url) in self._origins

    def checked(self, request: httpx.Request) -> httpx.Request:
        """The request as it may be sent.

        Raises:
            UntrustedLink: It may not be sent at all.
        """
        if self.allows(request.url):
            return request
        if request.url.scheme not in ("http", "https"):
            raise UntrustedLink(f"not sent: {request.url.scheme!r} is no scheme to send a request by")
        signed: tuple[str, ...] = ()
        if self._sign_in is not None and self._sign_in.knows(request.url):
            signed = self._sign_in.header_names
        elif self._trusted_only:
            raise UntrustedLink(f"not sent: {shown_url(request.url)} is not on a host that this client trusts")
        kept = [
            (name, value)
            for name, value in request.headers.multi_items()
            if name in signed or not self._is_sensitive(name)
        ]
        return httpx.Request(
            request.method, request.url, headers=kept, stream=request.stream, extensions=request.extensions
        )

    def _is_sensitive(self, name: str) -> bool:
        return name.lower() in self._sensitive or is_credential(name)


class GuardTransport(httpx.BaseTransport):
    """Send only what a guard lets pass.

    Args:
        inner: Sends it.
        guard: Tells what may be sent.
    """

    def __init__(self, inner: httpx.BaseTransport, guard: Guard) -> None:
        self._inner = inner
        self._guard = guard

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, without credentials where they are not to go."""
        within(request)
        return self._inner.handle_request(self._guard.checked(request))

    def close(self) -> None:
        """Close the transport beneath."""
        self._inner.close()


class AsyncGuardTransport(httpx.AsyncBaseTransport):
    """The async twin of `GuardTransport`, which takes the same."""

    def __init__(self, inner: httpx.AsyncBaseTransport, guard: Guard) -> None:
        self._inner = inner
        self._guard = guard

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, without credentials where they are not to go."""
        within(request)
        return await self._inner.handle_async_request(self._guard.checked(request))

    async def aclose(self) -> None:
        """Close the transport beneath."""
        await self._inner.aclose()

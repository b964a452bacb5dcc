"""The last stop before the wire: credentials go to the origins that they are for, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable

import httpx

from .._errors import UntrustedLink
from .._origins import origin
from .._redact import is_credential, shown_url
from .call import Call
from .response_body import aread, read, timed

__all__ = ["AsyncGuardTransport", "Guard", "GuardTransport"]


class Guard:
    """Tell where credentials may go.

    httpx itself takes off no more than `Authorization`, and only on a redirect: a header of another name, or a link
    that is followed by hand, would carry the credential to any host.

    Args:
        origins: Addresses whose scheme, host and port are trusted.
        trusted_origins_only: Whether to send nothing at all to other origins.
    """

    def __init__(self, origins: Iterable[httpx.URL | str], *, trusted_origins_only: bool = False) -> None:
        self._origins = frozenset(origin(each) for each in origins)
        self._trusted_origins_only = trusted_origins_only

    def checked(self, request: httpx.Request, call: Call) -> httpx.Request:
        """The request as it may be sent.

        Args:
            request: One of those that the call makes.
            call: The call; the headers of its sign-in may also go to the sign-in's own origins.

        Raises:
            UntrustedLink: It may not be sent at all.
        """
        home = call.origin if request.url is call.url else origin(request.url)
        if home in self._origins:
            return request
        if request.url.scheme not in ("http", "https"):
            raise UntrustedLink(f"not sent: {request.url.scheme!r} is no scheme to send a request by")
        signed: tuple[str, ...] = ()
        if call.sign_in is not None and call.sign_in.knows(request.url):
            signed = call.sign_in.header_names
        elif self._trusted_origins_only:
            raise UntrustedLink(f"not sent: {shown_url(request.url)} is not on a host that this client trusts")
        secret = call.secret
        sent = request.headers.multi_items()
        kept = [pair for pair in sent if pair[0] in signed or not (pair[0] in secret or is_credential(pair[0]))]
        if len(kept) == len(sent):
            return request
        # Of the same class: it may keep the address from being shown.
        return type(request)(
            request.method, request.url, headers=kept, stream=request.stream, extensions=request.extensions
        )


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
        call: Call = request.extensions["tiepoint.call"]
        call.sending(request)
        response = self._inner.handle_request(self._guard.checked(request, call))
        timed(response, call)
        if call.is_read_on_the_way(response):
            read(response, call)
        return response

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
        call: Call = request.extensions["tiepoint.call"]
        call.sending(request)
        response = await self._inner.handle_async_request(self._guard.checked(request, call))
        timed(response, call)
        if call.is_read_on_the_way(response):
            await aread(response, call)
        return response

    async def aclose(self) -> None:
        """Close the transport beneath."""
        await self._inner.aclose()

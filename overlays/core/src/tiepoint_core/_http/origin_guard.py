"""The last step before a request is sent: credentials go to the origins that they are for, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable

import httpx

from .._errors import UntrustedLink
from .._origins import origin
from .._redact import is_credential, shown_url
from .call import Call


class OriginGuard:
    """Removes credentials from requests to other origins.

    httpx itself removes only `Authorization`, and only on a redirect: a header of another name, or a link that is
    followed by hand, would carry the credential to any host.

    Args:
        origins: URLs whose scheme, host and port are trusted.
        trusted_origins_only: Whether requests to other origins are rejected.
    """

    def __init__(self, origins: Iterable[httpx.URL | str], *, trusted_origins_only: bool = False) -> None:
        self._origins = frozenset(origin(each) for each in origins)
        self._trusted_origins_only = trusted_origins_only

    def checked(self, request: httpx.Request, call: Call) -> httpx.Request:
        """Return a request without the credentials that its origin must not see.

        Args:
            request: One of the requests of a call; redirects make several.
            call: The call; the headers of its authentication can also go to the authentication's own origins.

        Raises:
            UntrustedLink: If the request must not be sent at all.
        """
        target = call.origin if request.url is call.url else origin(request.url)
        if target in self._origins:
            return request
        if request.url.scheme not in ("http", "https"):
            raise UntrustedLink(f"not sent: {request.url.scheme!r} is no scheme to send a request by")
        allowed: tuple[str, ...] = ()
        if call.auth is not None and call.auth.trusts(request.url):
            allowed = call.auth.header_names
        elif self._trusted_origins_only:
            raise UntrustedLink(f"not sent: {shown_url(request.url)} is not on a host that this client trusts")
        secret = call.secret_headers
        headers = request.headers.multi_items()
        kept = [pair for pair in headers if pair[0] in allowed or not (pair[0] in secret or is_credential(pair[0]))]
        if len(kept) == len(headers):
            return request
        # Of the same class, which may keep the URL from being shown.
        return type(request)(
            request.method, request.url, headers=kept, stream=request.stream, extensions=request.extensions
        )

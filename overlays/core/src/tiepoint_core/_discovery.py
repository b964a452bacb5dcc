"""Discovery of a base URL that a service names: requested once, checked, and reused while it is valid."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

import httpx

from ._constants import DISCOVERY_MAX_AGE, DISCOVERY_RETRY, DISCOVERY_TTL
from ._error_from_response import error_from_response
from ._errors import ConfigError, DecodeError, HttpError, TiepointError, TransportError, UntrustedLink
from ._logging import logger
from ._origins import base_url
from ._single_flight import SingleFlight

_TOLERATED: Final = (TransportError, HttpError, DecodeError)


class _Result(NamedTuple):
    url: httpx.URL
    requested: float
    valid_until: float


class Discovery:
    """The base URL of an API, as its service names it; threads and tasks share the result.

    The service is asked again after the response's ``Cache-Control: max-age``. If that fails, the previous URL is used
    for a day at most. A URL on another host is always rejected.

    Args:
        fetch: Requests the URL and returns the response, such as a call of `HttpClient.get`. It can block: for async
            callers it runs in a thread.
        read_url: Returns the URL in a response.
        allowed_hosts: Names of the hosts that the URL can be on; ``.example.com`` allows all subdomains.
        ttl: Seconds that a URL is used if the response states no max-age.
        max_stale: Seconds that a URL is used at most while the service cannot be asked again.
        clock: Returns monotonic seconds.
    """

    def __init__(
        self,
        fetch: Callable[[], httpx.Response],
        read_url: Callable[[httpx.Response], str],
        *,
        allowed_hosts: Iterable[str],
        ttl: float = DISCOVERY_TTL,
        max_stale: float = DISCOVERY_MAX_AGE,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if isinstance(allowed_hosts, str):
            raise ConfigError("allowed_hosts must be a list of names, not one text")
        self._request = fetch
        self._read_url = read_url
        self._allowed_hosts = frozenset(host.lower() for host in allowed_hosts)
        self._ttl = ttl
        self._max_stale = max_stale
        self._clock = clock
        self._results: SingleFlight[_Result] = SingleFlight(clock=clock)

    def base_url(self) -> httpx.URL:
        """Return the base URL.

        Raises:
            UntrustedLink: If the service names a URL on another host, or a plain http URL.
            TiepointError: If the service names no URL, and no previous one can be used.
        """
        return self._results.get(self._is_valid, self._fetch).url

    async def async_base_url(self) -> httpx.URL:
        """Return the base URL, as `base_url` does, without blocking the event loop."""
        return (await self._results.async_get(self._is_valid, self._fetch)).url

    def _is_valid(self, result: _Result) -> bool:
        return self._clock() < result.valid_until

    def _fetch(self, previous: _Result | None) -> _Result:
        now = self._clock()
        try:
            response = self._request()
            if not response.is_success:
                raise error_from_response(response)
            return _Result(self._checked(self._text(response)), now, now + self._lifetime(response))
        except _TOLERATED as error:
            if previous is None or now >= previous.requested + self._max_stale:
                raise
            logger.warning("the base URL found before is used on: %s", type(error).__name__)
            return previous._replace(valid_until=now + DISCOVERY_RETRY)

    def _text(self, response: httpx.Response) -> str:
        failure = ""
        try:
            return self._read_url(response)
        except TiepointError:
            raise
        except Exception as error:  # the caller's own function, on whatever the service sent
            failure = type(error).__name__
        raise DecodeError(f"the answer that should name the base URL cannot be read ({failure})")

    def _checked(self, text: str) -> httpx.URL:
        try:
            url = base_url(text)
        except ConfigError as error:
            problem = error.message
        else:
            hosts = self._allowed_hosts
            if url.host in hosts or any(each.startswith(".") and url.host.endswith(each) for each in hosts):
                return url
            problem = f"base_url is on {url.host!r}, which is none of the hosts that it may be on"
        raise UntrustedLink(f"the service names a base URL that cannot be used: {problem}")

    def _lifetime(self, response: httpx.Response) -> float:
        match = re.search(r"\bmax-age=(\d{1,9})\b", response.headers.get("cache-control", ""), re.I)
        return min(float(match[1]), DISCOVERY_MAX_AGE) if match else self._ttl

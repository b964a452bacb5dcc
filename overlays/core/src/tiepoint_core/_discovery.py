"""The base URL that a service names: asked for once, checked, and kept for as long as it may be."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

import httpx

from ._error_from_response import error_from_response
from ._errors import ConfigError, DecodeError, HttpError, TiepointError, TransportError, UntrustedLink
from ._logging import logger
from ._origins import base_url
from ._single_flight import SingleFlight

__all__ = ["Discovery"]

_LONGEST: Final = 24 * 3600.0
_AGAIN: Final = 60.0
_NO_ANSWER: Final = (TransportError, HttpError, DecodeError)


class _Found(NamedTuple):
    url: httpx.URL
    asked: float
    until: float


class Discovery:
    """Find the base URL of an API by asking its service; threads and tasks share what was found.

    It is asked again after as long as the answer's ``Cache-Control: max-age`` says. If there is no good answer then,
    the last good one is used for a day at most. An address on another host is refused whatever was known before.

    Args:
        ask: Asks the service and gives its answer, such as a call of `HttpClient.get`. It may block: for async callers
            it runs in a thread.
        read: Gives the address that is in the answer.
        hosts: Names of the hosts that the address may be on; ``.example.com`` stands for all below it.
        ttl: Seconds that an answer is used where it does not say.
        stale: Seconds that it is used at most while there is no other.
        clock: Gives seconds that never go back.
    """

    def __init__(
        self,
        ask: Callable[[], httpx.Response],
        read: Callable[[httpx.Response], str],
        *,
        hosts: Iterable[str],
        ttl: float = 3600.0,
        stale: float = _LONGEST,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if isinstance(hosts, str):
            raise ConfigError("hosts must be a list of names, not one text")
        self._ask = ask
        self._read = read
        self._hosts = frozenset(host.lower() for host in hosts)
        self._ttl = ttl
        self._stale = stale
        self._clock = clock
        self._flight: SingleFlight[_Found] = SingleFlight(clock=clock)

    def base_url(self) -> httpx.URL:
        """Give the base URL.

        Raises:
            UntrustedLink: The service names an address on another host, or a plain one.
            TiepointError: There is no answer, or none that names an address, and none before that is still good.
        """
        return self._flight.get(self._good, self._work).url

    async def abase_url(self) -> httpx.URL:
        """Give the base URL, as `base_url` does, without blocking the event loop."""
        return (await self._flight.aget(self._good, self._work)).url

    def _good(self, found: _Found) -> bool:
        return self._clock() < found.until

    def _work(self, held: _Found | None) -> _Found:
        now = self._clock()
        try:
            response = self._ask()
            if not response.is_success:
                raise error_from_response(response)
            return _Found(self._checked(self._text(response)), now, now + self._lifetime(response))
        except _NO_ANSWER as error:
            if held is None or now >= held.asked + self._stale:
                raise
            logger.warning("the base URL found before is used on: %s", type(error).__name__)
            return held._replace(until=now + _AGAIN)

    def _text(self, response: httpx.Response) -> str:
        failed = ""
        try:
            return self._read(response)
        except TiepointError:
            raise
        except Exception as error:  # the caller's own function, on whatever the service sent
            failed = type(error).__name__
        raise DecodeError(f"the answer that should name the base URL cannot be read ({failed})")

    def _checked(self, text: str) -> httpx.URL:
        try:
            url = base_url(text)
        except ConfigError as error:
            refused = error.message
        else:
            if url.host in self._hosts or any(h.startswith(".") and url.host.endswith(h) for h in self._hosts):
                return url
            refused = f"base_url is on {url.host!r}, which is none of the hosts that it may be on"
        raise UntrustedLink(f"the service names a base URL that cannot be used: {refused}")

    def _lifetime(self, response: httpx.Response) -> float:
        told = re.search(r"\bmax-age=(\d{1,9})\b", response.headers.get("cache-control", ""), re.I)
        return min(float(told[1]), _LONGEST) if told else self._ttl

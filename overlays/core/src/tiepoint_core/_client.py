"""What all vendors' clients share: one httpx client for all APIs, with a checked base URL and headers."""

from collections.abc import Generator, Iterable, Mapping
from typing import Self

import httpx

from ._errors import ConfigError
from ._origins import base_url as checked_base_url
from ._origins import origin

DEFAULT_TIMEOUT = httpx.Timeout(30.0)
"""Seconds to wait for a place in the pool, for a connection, and for the next bytes to be read or written."""


class BaseClient:
    """Hold the httpx client that all APIs of a vendor share, until `close` or the end of a `with` block.

    Args:
        base_url: Address that all paths are appended to: https, or http on a loopback host.
        headers: Headers of every request to that address's host, the one that signs you in among them. Some
            operations go to another host: these do not get them. Their values are never shown.
        timeout: Seconds for each step of a request (not for the whole), or an `httpx.Timeout`.

    Raises:
        ValueError: The base URL or a header cannot be used.
    """

    def __init__(
        self,
        *,
        base_url: str,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
    ) -> None:
        url = _checked_base_url(base_url)
        self._http = httpx.Client(
            base_url=url,
            headers=_checked_headers(headers),
            auth=_HeadersAtHome(url, headers or {}),
            timeout=timeout,
            trust_env=_leaves_machine(url),
        )

    @property
    def base_url(self) -> str:
        """The address that all paths are appended to."""
        return str(self._http.base_url)

    def close(self) -> None:
        """Close all connections; the client cannot be used again."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"


class AsyncBaseClient:
    """Hold the async httpx client that all APIs of a vendor share, until `aclose` or the end of `async with`.

    It takes what `BaseClient` takes.
    """

    def __init__(
        self,
        *,
        base_url: str,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
    ) -> None:
        url = _checked_base_url(base_url)
        self._http = httpx.AsyncClient(
            base_url=url,
            headers=_checked_headers(headers),
            auth=_HeadersAtHome(url, headers or {}),
            timeout=timeout,
            trust_env=_leaves_machine(url),
        )

    @property
    def base_url(self) -> str:
        """The address that all paths are appended to."""
        return str(self._http.base_url)

    async def aclose(self) -> None:
        """Close all connections; the client cannot be used again."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"


class _HeadersAtHome(httpx.Auth):
    """Take the caller's headers off a request that goes to another host: they may hold a credential."""

    def __init__(self, home: httpx.URL, names: Iterable[str]) -> None:
        self._home = origin(home)
        self._names = tuple(names)

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        if origin(request.url) != self._home:
            for name in self._names:
                request.headers.pop(name, None)
        yield request


def _checked_base_url(text: str) -> httpx.URL:
    try:
        return checked_base_url(text)
    except ConfigError as error:
        raise ValueError(error.message) from None


def _leaves_machine(url: httpx.URL) -> bool:
    # Plain http stays on the machine only if no proxy of the environment carries it elsewhere.
    return url.scheme == "https"


def _checked_headers(headers: Mapping[str, str] | None) -> Mapping[str, str]:
    # httpx and h11 refuse these too, but quote the value: a token with the line end of its file would show.
    for name, value in (headers or {}).items():
        if not (value.isascii() and value.isprintable() and value == value.strip()):
            raise ValueError(f"the value of header {name!r} must be printable ASCII without spaces around it")
    return headers or {}

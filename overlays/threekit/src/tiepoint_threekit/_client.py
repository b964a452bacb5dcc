# Written by nox -s regenerate, do not edit.
"""Sync and async client of Threekit."""

from dataclasses import dataclass
from functools import cached_property

from tiepoint_core import AsyncBaseClient, BaseClient
from tiepoint_threekit_api.rest_api import AsyncClient as AsyncRestApiClient
from tiepoint_threekit_api.rest_api import Client as RestApiClient

from ._version import __version__

_PRODUCT = f"tiepoint-threekit/{__version__}"


@dataclass(frozen=True, kw_only=True)
class Api:
    """Generated client of each API; operations are methods of its resource attributes."""

    rest_api: RestApiClient


@dataclass(frozen=True, kw_only=True)
class AsyncApi:
    """Generated async client of each API; operations are methods of its resource attributes."""

    rest_api: AsyncRestApiClient


class Client(BaseClient):
    """Client of Threekit.

    Unofficial.

    Use the client in a `with` block, or call `close` at the end.

    Args:
        base_url: URL of your environment, such as `https://preview.threekit.com`.
        headers: Headers of every request to that host, such as `{"Authorization": "Bearer ..."}`. Their values
            are never shown.
        auth: Authentication, instead of headers: one of `tiepoint_core`, or any `httpx.Auth`.
        options: `tiepoint_core.ClientOptions`: `timeout`, `retries`, `hooks`, `verify` and others.

    Raises:
        ConfigError: If the base URL is neither https nor http on a loopback host, or a header cannot be sent.
    """

    _product = _PRODUCT

    @cached_property
    def api(self) -> Api:
        """Generated client of each API, on this client's connections and with its headers."""
        return Api(rest_api=self._attach(RestApiClient))


class AsyncClient(AsyncBaseClient):
    """Async client of Threekit.

    Unofficial.

    Use the client in an `async with` block, or call `aclose` at the end. Operations are awaited.

    Args:
        base_url: URL of your environment, such as `https://preview.threekit.com`.
        headers: Headers of every request to that host, such as `{"Authorization": "Bearer ..."}`. Their values
            are never shown.
        auth: Authentication, instead of headers: one of `tiepoint_core`, or any `httpx.Auth`.
        options: `tiepoint_core.ClientOptions`: `timeout`, `retries`, `hooks`, `verify` and others.

    Raises:
        ConfigError: If the base URL is neither https nor http on a loopback host, or a header cannot be sent.
    """

    _product = _PRODUCT

    @cached_property
    def api(self) -> AsyncApi:
        """Generated async client of each API, on this client's connections and with its headers."""
        return AsyncApi(rest_api=self._attach(AsyncRestApiClient))

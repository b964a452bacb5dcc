# Written by nox -s regenerate, do not edit.
"""Sync and async client of 3dverse."""

from dataclasses import dataclass
from functools import cached_property

from tiepoint_3dverse_api.asset_api import AsyncClient as AsyncAssetApiClient
from tiepoint_3dverse_api.asset_api import Client as AssetApiClient
from tiepoint_core import AsyncBaseClient, BaseClient

from ._version import __version__

_PRODUCT = f"tiepoint-3dverse/{__version__}"


@dataclass(frozen=True, kw_only=True)
class Api:
    """Generated client of each API; operations are methods of its resource attributes."""

    asset_api: AssetApiClient


@dataclass(frozen=True, kw_only=True)
class AsyncApi:
    """Generated async client of each API; operations are methods of its resource attributes."""

    asset_api: AsyncAssetApiClient


class Client(BaseClient):
    """Client of 3dverse.

    Unofficial.

    Use the client in a `with` block, or call `close` at the end.

    Args:
        base_url: URL of the API, such as `https://api.3dverse.com/app/v1`.
        headers: Headers of every request to that host, such as `{"api_key": "..."}`. Their values are never
            shown.
        auth: Authentication, instead of headers: one of `tiepoint_core`, or any `httpx.Auth`.
        options: `tiepoint_core.ClientOptions`: `timeout`, `retries`, `hooks`, `verify` and others.

    Raises:
        ConfigError: If the base URL is neither https nor http on a loopback host, or a header cannot be sent.
    """

    _product = _PRODUCT

    @cached_property
    def api(self) -> Api:
        """Generated client of each API, on this client's connections and with its headers."""
        return Api(asset_api=self._attach(AssetApiClient))


class AsyncClient(AsyncBaseClient):
    """Async client of 3dverse.

    Unofficial.

    Use the client in an `async with` block, or call `aclose` at the end. Operations are awaited.

    Args:
        base_url: URL of the API, such as `https://api.3dverse.com/app/v1`.
        headers: Headers of every request to that host, such as `{"api_key": "..."}`. Their values are never
            shown.
        auth: Authentication, instead of headers: one of `tiepoint_core`, or any `httpx.Auth`.
        options: `tiepoint_core.ClientOptions`: `timeout`, `retries`, `hooks`, `verify` and others.

    Raises:
        ConfigError: If the base URL is neither https nor http on a loopback host, or a header cannot be sent.
    """

    _product = _PRODUCT

    @cached_property
    def api(self) -> AsyncApi:
        """Generated async client of each API, on this client's connections and with its headers."""
        return AsyncApi(asset_api=self._attach(AsyncAssetApiClient))

"""The two clients, sync and async."""

from dataclasses import dataclass
from functools import cached_property

from tiepoint_3dverse_api.asset_api import AsyncClient as AsyncAssetApiClient
from tiepoint_3dverse_api.asset_api import Client as AssetApiClient
from tiepoint_core import AsyncBaseClient, BaseClient

from ._version import __version__

_PRODUCT = f"tiepoint-3dverse/{__version__}"


@dataclass(frozen=True, kw_only=True)
class Api:
    """The generated client of each API; its groups of operations are attributes."""

    asset_api: AssetApiClient


@dataclass(frozen=True, kw_only=True)
class AsyncApi:
    """The generated async client of each API; its groups of operations are attributes."""

    asset_api: AsyncAssetApiClient


class Client(BaseClient):
    """Call 3dverse; use it in a `with` block, or `close` it.

    Unofficial.

    Args:
        base_url: Address of the API, such as `https://api.3dverse.com/app/v1`.
        headers: Sent with every request to that host, such as `{"api_key": "..."}`; values are never shown.
        auth: Signs requests in, instead of headers: a sign-in of `tiepoint_core`, or any `httpx.Auth`.
        options: `tiepoint_core.ClientOptions`: `timeout`, `retries`, `hooks`, `verify` and so on.

    Raises:
        ConfigError: The base URL is neither https nor http on a loopback host, or a header cannot be sent.
    """

    _product = _PRODUCT

    @cached_property
    def api(self) -> Api:
        """The generated client of each API; all share this client's connections and headers."""
        return Api(
            asset_api=self._attach(AssetApiClient),
        )


class AsyncClient(AsyncBaseClient):
    """Call 3dverse with `await`; use it in an `async with` block, or `aclose` it.

    Unofficial.

    It takes what `Client` takes.
    """

    _product = _PRODUCT

    @cached_property
    def api(self) -> AsyncApi:
        """The generated client of each API; all share this client's connections and headers."""
        return AsyncApi(
            asset_api=self._attach(AsyncAssetApiClient),
        )

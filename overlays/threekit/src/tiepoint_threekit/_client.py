"""The two clients, sync and async."""

from dataclasses import dataclass
from functools import cached_property

from tiepoint_core import AsyncBaseClient, BaseClient
from tiepoint_threekit_api.rest_api import AsyncClient as AsyncRestApiClient
from tiepoint_threekit_api.rest_api import Client as RestApiClient

from ._version import __version__

_PRODUCT = f"tiepoint-threekit/{__version__}"


@dataclass(frozen=True, kw_only=True)
class Api:
    """The generated client of each API; its groups of operations are attributes."""

    rest_api: RestApiClient


@dataclass(frozen=True, kw_only=True)
class AsyncApi:
    """The generated async client of each API; its groups of operations are attributes."""

    rest_api: AsyncRestApiClient


class Client(BaseClient):
    """Call Threekit; use it in a `with` block, or `close` it.

    Unofficial.

    Args:
        base_url: Address of your environment, such as `https://preview.threekit.com`.
        headers: Sent with every request to that host, such as `{"Authorization": "Bearer ..."}`; never shown.
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
            rest_api=self._attach(RestApiClient),
        )


class AsyncClient(AsyncBaseClient):
    """Call Threekit with `await`; use it in an `async with` block, or `aclose` it.

    Unofficial.

    It takes what `Client` takes.
    """

    _product = _PRODUCT

    @cached_property
    def api(self) -> AsyncApi:
        """The generated client of each API; all share this client's connections and headers."""
        return AsyncApi(
            rest_api=self._attach(AsyncRestApiClient),
        )

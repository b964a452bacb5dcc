"""The two clients, sync and async."""

from dataclasses import dataclass
from functools import cached_property

from tiepoint_core import AsyncBaseClient, BaseClient
from tiepoint_itwin_api.itwins import AsyncClient as AsyncITwinsClient
from tiepoint_itwin_api.itwins import Client as ITwinsClient
from tiepoint_itwin_api.reality_conversion import AsyncClient as AsyncRealityConversionClient
from tiepoint_itwin_api.reality_conversion import Client as RealityConversionClient
from tiepoint_itwin_api.reality_management import AsyncClient as AsyncRealityManagementClient
from tiepoint_itwin_api.reality_management import Client as RealityManagementClient
from tiepoint_itwin_api.reality_modeling import AsyncClient as AsyncRealityModelingClient
from tiepoint_itwin_api.reality_modeling import Client as RealityModelingClient

from ._version import __version__

_PRODUCT = f"tiepoint-itwin/{__version__}"


@dataclass(frozen=True, kw_only=True)
class Api:
    """The generated client of each API; its groups of operations are attributes."""

    itwins: ITwinsClient
    reality_conversion: RealityConversionClient
    reality_management: RealityManagementClient
    reality_modeling: RealityModelingClient


@dataclass(frozen=True, kw_only=True)
class AsyncApi:
    """The generated async client of each API; its groups of operations are attributes."""

    itwins: AsyncITwinsClient
    reality_conversion: AsyncRealityConversionClient
    reality_management: AsyncRealityManagementClient
    reality_modeling: AsyncRealityModelingClient


class Client(BaseClient):
    """Call Bentley's iTwin Platform; use it in a `with` block, or `close` it.

    Unofficial. Reality Modeling and Reality Conversion are technical previews of Bentley, not for production.

    Args:
        base_url: Address of the platform, such as `https://api.bentley.com`.
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
            itwins=self._attach(ITwinsClient),
            reality_conversion=self._attach(RealityConversionClient),
            reality_management=self._attach(RealityManagementClient),
            reality_modeling=self._attach(RealityModelingClient),
        )


class AsyncClient(AsyncBaseClient):
    """Call Bentley's iTwin Platform with `await`; use it in an `async with` block, or `aclose` it.

    Unofficial. Reality Modeling and Reality Conversion are technical previews of Bentley, not for production.

    It takes what `Client` takes.
    """

    _product = _PRODUCT

    @cached_property
    def api(self) -> AsyncApi:
        """The generated client of each API; all share this client's connections and headers."""
        return AsyncApi(
            itwins=self._attach(AsyncITwinsClient),
            reality_conversion=self._attach(AsyncRealityConversionClient),
            reality_management=self._attach(AsyncRealityManagementClient),
            reality_modeling=self._attach(AsyncRealityModelingClient),
        )

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
        timeout: Seconds for each step of a request (not for the whole), or an `httpx.Timeout`.

    Raises:
        ValueError: The base URL is neither https nor http on a loopback host, or a header cannot be sent.
    """

    @cached_property
    def api(self) -> Api:
        """The generated client of each API; all share this client's connections and headers."""
        return Api(
            itwins=ITwinsClient(base_url=self.base_url).set_httpx_client(self._http),
            reality_conversion=RealityConversionClient(base_url=self.base_url).set_httpx_client(self._http),
            reality_management=RealityManagementClient(base_url=self.base_url).set_httpx_client(self._http),
            reality_modeling=RealityModelingClient(base_url=self.base_url).set_httpx_client(self._http),
        )


class AsyncClient(AsyncBaseClient):
    """Call Bentley's iTwin Platform with `await`; use it in an `async with` block, or `aclose` it.

    Unofficial. Reality Modeling and Reality Conversion are technical previews of Bentley, not for production.

    It takes what `Client` takes.
    """

    @cached_property
    def api(self) -> AsyncApi:
        """The generated client of each API; all share this client's connections and headers."""
        return AsyncApi(
            itwins=AsyncITwinsClient(base_url=self.base_url).set_httpx_client(self._http),
            reality_conversion=AsyncRealityConversionClient(base_url=self.base_url).set_httpx_client(self._http),
            reality_management=AsyncRealityManagementClient(base_url=self.base_url).set_httpx_client(self._http),
            reality_modeling=AsyncRealityModelingClient(base_url=self.base_url).set_httpx_client(self._http),
        )

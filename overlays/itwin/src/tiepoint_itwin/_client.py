"""The two clients, sync and async."""

from dataclasses import dataclass
from functools import cached_property

from tiepoint_core import AsyncBaseClient, BaseClient
from tiepoint_itwin_api.itwins.client import Client as ITwinsClient
from tiepoint_itwin_api.reality_conversion.client import Client as RealityConversionClient
from tiepoint_itwin_api.reality_management.client import Client as RealityManagementClient
from tiepoint_itwin_api.reality_modeling.client import Client as RealityModelingClient


@dataclass(frozen=True, kw_only=True)
class Api:
    """Hold the generated client of each API: an operation takes it as `client`."""

    itwins: ITwinsClient
    reality_conversion: RealityConversionClient
    reality_management: RealityManagementClient
    reality_modeling: RealityModelingClient


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
    def api(self) -> Api:
        """The generated client of each API; all share this client's connections and headers."""
        return Api(
            itwins=ITwinsClient(base_url=self.base_url).set_async_httpx_client(self._http),
            reality_conversion=RealityConversionClient(base_url=self.base_url).set_async_httpx_client(self._http),
            reality_management=RealityManagementClient(base_url=self.base_url).set_async_httpx_client(self._http),
            reality_modeling=RealityModelingClient(base_url=self.base_url).set_async_httpx_client(self._http),
        )

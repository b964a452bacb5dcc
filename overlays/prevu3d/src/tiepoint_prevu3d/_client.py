"""The two clients, sync and async."""

from dataclasses import dataclass
from functools import cached_property

from tiepoint_core import AsyncBaseClient, BaseClient
from tiepoint_prevu3d_api.realityconnect import AsyncClient as AsyncRealityConnectClient
from tiepoint_prevu3d_api.realityconnect import Client as RealityConnectClient

from ._version import __version__

_PRODUCT = f"tiepoint-prevu3d/{__version__}"


@dataclass(frozen=True, kw_only=True)
class Api:
    """The generated client of each API; its groups of operations are attributes."""

    realityconnect: RealityConnectClient


@dataclass(frozen=True, kw_only=True)
class AsyncApi:
    """The generated async client of each API; its groups of operations are attributes."""

    realityconnect: AsyncRealityConnectClient


class Client(BaseClient):
    """Call Prevu3D RealityConnect; use it in a `with` block, or `close` it.

    Unofficial. Four operations; Prevu3D has not published the rest, nor the addresses of its regions.

    Args:
        base_url: Your organization's base address. How to discover it is not published: you supply it.
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
            realityconnect=self._attach(RealityConnectClient),
        )


class AsyncClient(AsyncBaseClient):
    """Call Prevu3D RealityConnect with `await`; use it in an `async with` block, or `aclose` it.

    Unofficial. Four operations; Prevu3D has not published the rest, nor the addresses of its regions.

    It takes what `Client` takes.
    """

    _product = _PRODUCT

    @cached_property
    def api(self) -> AsyncApi:
        """The generated client of each API; all share this client's connections and headers."""
        return AsyncApi(
            realityconnect=self._attach(AsyncRealityConnectClient),
        )

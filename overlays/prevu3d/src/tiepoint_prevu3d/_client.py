# Written by nox -s regenerate, do not edit.
"""Sync and async client of Prevu3D RealityConnect."""

from dataclasses import dataclass
from functools import cached_property

from tiepoint_core import AsyncBaseClient, BaseClient
from tiepoint_prevu3d_api.realityconnect import AsyncClient as AsyncRealityconnectClient
from tiepoint_prevu3d_api.realityconnect import Client as RealityconnectClient

from ._version import __version__

_PRODUCT = f"tiepoint-prevu3d/{__version__}"


@dataclass(frozen=True, kw_only=True)
class Api:
    """Generated client of each API; operations are methods of its resource attributes."""

    realityconnect: RealityconnectClient


@dataclass(frozen=True, kw_only=True)
class AsyncApi:
    """Generated async client of each API; operations are methods of its resource attributes."""

    realityconnect: AsyncRealityconnectClient


class Client(BaseClient):
    """Client of Prevu3D RealityConnect.

    Unofficial. Four operations; Prevu3D has not published the others, nor the URLs of its regions.

    Use the client in a `with` block, or call `close` at the end.

    Args:
        base_url: Your organization's base URL. How to discover it is not published: you supply it.
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
        return Api(realityconnect=self._attach(RealityconnectClient))


class AsyncClient(AsyncBaseClient):
    """Async client of Prevu3D RealityConnect.

    Unofficial. Four operations; Prevu3D has not published the others, nor the URLs of its regions.

    Use the client in an `async with` block, or call `aclose` at the end. Operations are awaited.

    Args:
        base_url: Your organization's base URL. How to discover it is not published: you supply it.
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
        return AsyncApi(realityconnect=self._attach(AsyncRealityconnectClient))

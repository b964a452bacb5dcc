"""Unofficial typed client of Bentley's iTwin Platform; its operations are in `tiepoint_itwin_api`."""

from ._client import Api, AsyncApi, AsyncClient, Client
from ._version import __version__

__all__ = ["Api", "AsyncApi", "AsyncClient", "Client", "__version__"]

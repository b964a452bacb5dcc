"""Unofficial typed client of Bentley's iTwin Platform; its operations are in `tiepoint_itwin_api`."""

from ._client import Api, AsyncClient, Client

__all__ = ["Api", "AsyncClient", "Client"]

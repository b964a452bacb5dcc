"""Unofficial typed client of Threekit; its operations are in `tiepoint_threekit_api`."""

from ._client import Api, AsyncClient, Client

__all__ = ["Api", "AsyncClient", "Client"]

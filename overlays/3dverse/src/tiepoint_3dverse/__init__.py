"""Unofficial typed client of 3dverse; its operations are in `tiepoint_3dverse_api`."""

from ._client import Api, AsyncApi, AsyncClient, Client

__all__ = ["Api", "AsyncApi", "AsyncClient", "Client"]

"""Unofficial typed client of Prevu3D RealityConnect; its operations are in `tiepoint_prevu3d_api`."""

from ._client import Api, AsyncClient, Client

__all__ = ["Api", "AsyncClient", "Client"]

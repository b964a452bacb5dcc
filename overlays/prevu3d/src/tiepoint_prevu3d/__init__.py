"""Unofficial typed client of Prevu3D RealityConnect; its operations are in `tiepoint_prevu3d_api`."""

from ._client import Api, AsyncApi, AsyncClient, Client
from ._version import __version__

__all__ = ["Api", "AsyncApi", "AsyncClient", "Client", "__version__"]

# Written by nox -s regenerate, do not edit.
"""Unofficial typed client of Prevu3D RealityConnect; its operations are in `tiepoint_prevu3d_api`."""

from tiepoint_prevu3d_api.realityconnect.errors import StatusError
from tiepoint_prevu3d_api.realityconnect.types import UNSET, File, Response, Unset

from ._client import Api, AsyncApi, AsyncClient, Client
from ._version import __version__

__all__ = [
    "UNSET",
    "Api",
    "AsyncApi",
    "AsyncClient",
    "Client",
    "File",
    "Response",
    "StatusError",
    "Unset",
    "__version__",
]

# Written by nox -s regenerate, do not edit.
"""Unofficial typed client of 3dverse; its operations are in `tiepoint_3dverse_api`."""

from tiepoint_3dverse_api.asset_api.errors import StatusError
from tiepoint_3dverse_api.asset_api.types import UNSET, File, Response, Unset

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

# Written by nox -s regenerate, do not edit.
"""Unofficial typed client of Threekit; its operations are in `tiepoint_threekit_api`."""

from tiepoint_threekit_api.rest_api.errors import StatusError
from tiepoint_threekit_api.rest_api.types import UNSET, File, Response, Unset

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

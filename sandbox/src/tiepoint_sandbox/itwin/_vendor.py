"""The platform as a whole: its sign-in, its APIs, its containers."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence

from .. import _blobs, _issuer
from .._blobs import BlobService
from .._calls import Answer, Call, Caller, Handler, Json, Refused
from .._clock import Clock
from .._definition import Definition, Operation
from .._issuer import Issuer, OAuthClient
from .._parameters import Problem
from .._security import Credentials
from .._vendor import ASSUMPTIONS, Vendor
from . import _itwins, _jobs, _paging, _reality_data, _refusals
from ._itwins import ITwins
from ._jobs import Jobs
from ._reality_data import RealityData
from ._world import PERSON, World

__all__ = ["ITwinVendor"]


class ITwinVendor(Vendor):
    """Bentley's iTwin Platform."""


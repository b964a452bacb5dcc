"""Unofficial typed client of Bentley's iTwin Platform: Reality Modeling, Conversion and Management, and iTwins.

`modeling`, `conversion`, `reality_data` and `itwins` have the classes that go in and come out. A name is imported when
it is first asked for.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from tiepoint_itwin_api.itwins.errors import StatusError
    from tiepoint_itwin_api.itwins.types import UNSET, File, Response, Unset

    from . import conversion, itwins, modeling, reality_data
    from ._api import Api, AsyncApi
    from ._client import AsyncClient, Client
    from ._conversion import AsyncConversion, Conversion
    from ._environments import Environment
    from ._errors import ErrorDetail
    from ._files import AsyncBucket, AsyncFiles, Bucket, Files, TransferOptions
    from ._filters import JobFilter, job
    from ._itwins import AsyncITwins, ITwinChanges, ITwinCriteria, ITwinFields, ITwins, ListedITwins
    from ._jobs import AsyncJobs, JobCriteria, Jobs
    from ._modeling import AsyncModeling, Modeling
    from ._preview import PreviewWarning
    from ._progress import JobMessage, JobMessages, vendor_schedule
    from ._reality_data import (
        AsyncRealityData,
        RealityData,
        RealityDataChanges,
        RealityDataCriteria,
        RealityDataFields,
    )
    from ._specs import Spec

_MODULES = {
    "tiepoint_itwin_api.itwins.errors": ("StatusError",),
    "tiepoint_itwin_api.itwins.types": ("UNSET", "File", "Response", "Unset"),
    "_api": ("Api", "AsyncApi"),
    "_client": ("AsyncClient", "Client"),
    "_conversion": ("AsyncConversion", "Conversion"),
    "_environments": ("Environment",),
    "_errors": ("ErrorDetail",),
    "_files": ("AsyncBucket", "AsyncFiles", "Bucket", "Files", "TransferOptions"),
    "_filters": ("JobFilter", "job"),
    "_itwins": ("AsyncITwins", "ITwinChanges", "ITwinCriteria", "ITwinFields", "ITwins", "ListedITwins"),
    "_jobs": ("AsyncJobs", "JobCriteria", "Jobs"),
    "_modeling": ("AsyncModeling", "Modeling"),
    "_preview": ("PreviewWarning",),
    "_progress": ("JobMessage", "JobMessages", "vendor_schedule"),
    "_reality_data": (
        "AsyncRealityData",
        "RealityData",
        "RealityDataChanges",
        "RealityDataCriteria",
        "RealityDataFields",
    ),
    "_specs": ("Spec",),
}

__all__ = [
    "UNSET",
    "Api",
    "AsyncApi",
    "AsyncBucket",
    "AsyncClient",
    "AsyncConversion",
    "AsyncFiles",
    "AsyncITwins",
    "AsyncJobs",
    "AsyncModeling",
    "AsyncRealityData",
    "Bucket",
    "Client",
    "Conversion",
    "Environment",
    "ErrorDetail",
    "File",
    "Files",
    "ITwinChanges",
    "ITwinCriteria",
    "ITwinFields",
    "ITwins",
    "JobCriteria",
    "JobFilter",
    "JobMessage",
    "JobMessages",
    "Jobs",
    "ListedITwins",
    "Modeling",
    "PreviewWarning",
    "RealityData",
    "RealityDataChanges",
    "RealityDataCriteria",
    "RealityDataFields",
    "Response",
    "Spec",
    "StatusError",
    "TransferOptions",
    "Unset",
    "__version__",
    "conversion",
    "itwins",
    "job",
    "modeling",
    "reality_data",
    "vendor_schedule",
]

if not TYPE_CHECKING:
    _WHERE = {name: module for module, names in _MODULES.items() for name in names}

    def __getattr__(name):
        """Import what is asked for."""
        if name in _WHERE:
            module = _WHERE[name] if "." in _WHERE[name] else f".{_WHERE[name]}"
            globals()[name] = getattr(importlib.import_module(module, __name__), name)
            return globals()[name]
        if name in __all__:
            return importlib.import_module(f".{name}", __name__)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *__all__})

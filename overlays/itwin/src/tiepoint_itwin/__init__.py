"""Unofficial typed client of Bentley's iTwin Platform: Reality Modeling, Conversion and Management, and iTwins.

`modeling`, `conversion`, `reality_data` and `itwins` have the models and the classes of job specifications. A name is
imported on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from . import conversion, itwins, modeling, reality_data
    from ._async.client import AsyncClient
    from ._async.conversion import AsyncConversion
    from ._async.files import AsyncBucket, AsyncFiles
    from ._async.generated import AsyncApi
    from ._async.itwins import AsyncITwins
    from ._async.jobs import AsyncJobs
    from ._async.modeling import AsyncModeling
    from ._async.reality_data import AsyncRealityData
    from ._client_options import AsyncClientOptions
    from ._environments import Environment
    from ._errors import ErrorDetail
    from ._files.options import TransferOptions
    from ._itwin_queries import ITwinChanges, ITwinCriteria, ITwinFields, ListedITwins
    from ._jobs.filters import JobCriteria, JobFilter, job
    from ._jobs.messages import JobMessage, JobMessages
    from ._jobs.poll_schedule import vendor_schedule
    from ._jobs.spec import Spec
    from ._preview_warning import PreviewWarning
    from ._reality_data_queries import RealityDataChanges, RealityDataCriteria, RealityDataFields
    from ._sync.client import Client
    from ._sync.conversion import Conversion
    from ._sync.files import Bucket, Files
    from ._sync.generated import Api
    from ._sync.itwins import ITwins
    from ._sync.jobs import Jobs
    from ._sync.modeling import Modeling
    from ._sync.reality_data import RealityData
    from ._types import UNSET, File, Response, StatusError, Unset

__all__ = [
    "UNSET",
    "Api",
    "AsyncApi",
    "AsyncBucket",
    "AsyncClient",
    "AsyncClientOptions",
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
    _HOMES = {
        "_async.client": "AsyncClient",
        "_async.conversion": "AsyncConversion",
        "_async.files": "AsyncBucket AsyncFiles",
        "_async.generated": "AsyncApi",
        "_async.itwins": "AsyncITwins",
        "_async.jobs": "AsyncJobs",
        "_async.modeling": "AsyncModeling",
        "_async.reality_data": "AsyncRealityData",
        "_client_options": "AsyncClientOptions",
        "_environments": "Environment",
        "_errors": "ErrorDetail",
        "_files.options": "TransferOptions",
        "_itwin_queries": "ITwinChanges ITwinCriteria ITwinFields ListedITwins",
        "_jobs.filters": "JobCriteria JobFilter job",
        "_jobs.messages": "JobMessage JobMessages",
        "_jobs.poll_schedule": "vendor_schedule",
        "_jobs.spec": "Spec",
        "_preview_warning": "PreviewWarning",
        "_reality_data_queries": "RealityDataChanges RealityDataCriteria RealityDataFields",
        "_sync.client": "Client",
        "_sync.conversion": "Conversion",
        "_sync.files": "Bucket Files",
        "_sync.generated": "Api",
        "_sync.itwins": "ITwins",
        "_sync.jobs": "Jobs",
        "_sync.modeling": "Modeling",
        "_sync.reality_data": "RealityData",
        "_types": "UNSET File Response StatusError Unset",
    }
    _MODULES = {"conversion", "itwins", "modeling", "reality_data"}

    def __getattr__(name):
        if name in _MODULES:
            return import_module(f".{name}", __name__)
        for home, names in _HOMES.items():
            if name in names.split():
                return globals().setdefault(name, getattr(import_module(f".{home}", __name__), name))
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *__all__})

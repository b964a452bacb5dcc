from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write
from .. import models as _models

_KEYS = frozenset({"jobId", "msg", "job"})


@define(kw_only=True)
class CatalogUploadResult:
    """Import job started for one uploaded file.

    Attributes:
        job: A job with the tally of its tasks.
    """

    job_id: str
    msg: str | Unset = UNSET
    job: _models.Job | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["jobId"] = self.job_id
        if self.msg is not UNSET:
            data["msg"] = self.msg
        if self.job is not UNSET:
            data["job"] = write(self.job)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.job_id = data["jobId"]
        self.msg = data.get("msg", UNSET)
        self.job = _models.Job.from_dict(value) if (value := data.get("job")) is not None else data.get("job", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"job", "output"})


@define(kw_only=True)
class CatalogJobResult:
    """State of a legacy import job.

    Attributes:
        job: A job with the tally of its tasks.
        output: Present once the job has stopped.
    """

    job: _models.Job
    output: _models.CatalogJobOutput | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["job"] = write(self.job)
        if self.output is not UNSET:
            data["output"] = write(self.output)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.job = _models.Job.from_dict(value) if (value := data["job"]) is not None else NULL
        self.output = (
            _models.CatalogJobOutput.from_dict(value)
            if (value := data.get("output")) is not None
            else data.get("output", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, read_datetime, rest, write

_KEYS = frozenset({"createdDateTime", "startedDateTime", "endedDateTime", "processingUnits"})


@define(kw_only=True)
class ExecutionInformation:
    """Timing and consumption of a job.

    Attributes:
        created_date_time: When the job was created.
        started_date_time: When processing began.
        ended_date_time: When processing ended.
        processing_units: Processing units the job has consumed.
    """

    created_date_time: datetime.datetime
    started_date_time: datetime.datetime | None | Unset = UNSET
    ended_date_time: datetime.datetime | None | Unset = UNSET
    processing_units: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["createdDateTime"] = write(self.created_date_time)
        if self.started_date_time is not UNSET:
            data["startedDateTime"] = write(self.started_date_time)
        if self.ended_date_time is not UNSET:
            data["endedDateTime"] = write(self.ended_date_time)
        if self.processing_units is not UNSET:
            data["processingUnits"] = self.processing_units
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.created_date_time = read_datetime(value) if (value := data["createdDateTime"]) is not None else NULL
        self.started_date_time = (
            read_datetime(value)
            if (value := data.get("startedDateTime")) is not None
            else data.get("startedDateTime", UNSET)
        )
        self.ended_date_time = (
            read_datetime(value)
            if (value := data.get("endedDateTime")) is not None
            else data.get("endedDateTime", UNSET)
        )
        self.processing_units = data.get("processingUnits", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

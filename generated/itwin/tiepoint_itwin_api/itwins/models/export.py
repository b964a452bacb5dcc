from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, read_datetime, rest, write
from .. import models as _models

_KEYS = frozenset(
    {"id", "request", "status", "outputUrl", "createdBy", "createdDateTime", "startedDateTime", "completedDateTime"}
)


@define(kw_only=True)
class Export:
    """An export.

    Attributes:
        id: Export id.
        request: What was asked for.
        status: State; final are Completed and Failed.
        output_url: Signed address of the file, once completed. Takes no bearer token.
        created_by: User who asked for it.
        created_date_time: When it was asked for.
        started_date_time: When it was begun.
        completed_date_time: When it was done.

    Source: https://developer.bentley.com/apis/itwins/operations/get-export,
        https://github.com/iTwin/itwins-client.
    """

    id: str
    request: _models.ExportRequest
    status: str
    output_url: str | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    created_date_time: datetime.datetime | None | Unset = UNSET
    started_date_time: datetime.datetime | None | Unset = UNSET
    completed_date_time: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        data["request"] = write(self.request)
        data["status"] = self.status
        if self.output_url is not UNSET:
            data["outputUrl"] = self.output_url
        if self.created_by is not UNSET:
            data["createdBy"] = self.created_by
        if self.created_date_time is not UNSET:
            data["createdDateTime"] = write(self.created_date_time)
        if self.started_date_time is not UNSET:
            data["startedDateTime"] = write(self.started_date_time)
        if self.completed_date_time is not UNSET:
            data["completedDateTime"] = write(self.completed_date_time)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.request = _models.ExportRequest.from_dict(value) if (value := data["request"]) is not None else NULL
        self.status = data["status"]
        self.output_url = data.get("outputUrl", UNSET)
        self.created_by = data.get("createdBy", UNSET)
        self.created_date_time = (
            read_datetime(value)
            if (value := data.get("createdDateTime")) is not None
            else data.get("createdDateTime", UNSET)
        )
        self.started_date_time = (
            read_datetime(value)
            if (value := data.get("startedDateTime")) is not None
            else data.get("startedDateTime", UNSET)
        )
        self.completed_date_time = (
            read_datetime(value)
            if (value := data.get("completedDateTime")) is not None
            else data.get("completedDateTime", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_datetime, rest, write

_KEYS = frozenset({"startDateTime", "endDateTime", "acquirer"})


@define(kw_only=True)
class Acquisition:
    """How the data was acquired.

    Attributes:
        start_date_time: When the acquisition began.
        end_date_time: When the acquisition ended.
        acquirer: Who acquired the data.

    Source: https://github.com/iTwin/reality-capture.
    """

    start_date_time: datetime.datetime | None | Unset = UNSET
    end_date_time: datetime.datetime | None | Unset = UNSET
    acquirer: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.start_date_time is not UNSET:
            data["startDateTime"] = write(self.start_date_time)
        if self.end_date_time is not UNSET:
            data["endDateTime"] = write(self.end_date_time)
        if self.acquirer is not UNSET:
            data["acquirer"] = self.acquirer
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.start_date_time = (
            read_datetime(value)
            if (value := data.get("startDateTime")) is not None
            else data.get("startDateTime", UNSET)
        )
        self.end_date_time = (
            read_datetime(value) if (value := data.get("endDateTime")) is not None else data.get("endDateTime", UNSET)
        )
        self.acquirer = data.get("acquirer", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

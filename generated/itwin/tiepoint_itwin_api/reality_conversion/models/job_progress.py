from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"percentage", "state"})


@define(kw_only=True)
class JobProgress:
    """How far a job has come.

    Attributes:
        percentage: Progress from 0 to 100.
        state: Where a job stands. Cancelled, Failed and Success are final.

    Source: https://github.com/iTwin/reality-capture (documented).
    """

    percentage: float
    state: _models.JobState
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["percentage"] = self.percentage
        data["state"] = write(self.state)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.percentage = data["percentage"]
        self.state = read_enum(_models.JobState, value) if (value := data["state"]) is not None else NULL
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

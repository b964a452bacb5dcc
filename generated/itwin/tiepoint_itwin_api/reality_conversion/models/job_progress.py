from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .. import models as _models
from .._wire import NULL, read_enum, rest, write

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
        return {**write(self.additional_properties), "percentage": self.percentage, "state": write(self.state)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            percentage=data["percentage"],
            state=read_enum(_models.JobState, value) if (value := data["state"]) is not None else NULL,
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )

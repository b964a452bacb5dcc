from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"costEstimation"})


@define(kw_only=True)
class CostEstimationResponse:
    """A cost estimate.

    Attributes:
        cost_estimation: A cost estimate.

    Source: https://github.com/iTwin/reality-capture.
    """

    cost_estimation: _models.CostEstimation
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["costEstimation"] = write(self.cost_estimation)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.cost_estimation = (
            _models.CostEstimation.from_dict(value) if (value := data["costEstimation"]) is not None else NULL
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

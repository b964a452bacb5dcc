from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"gpix", "mpoints", "geometricPrecision"})


@define(kw_only=True)
class ProductionCost:
    """Size of the inputs of a Production job, for a cost estimate.

    Attributes:
        gpix: Gigapixels in all inputs after downsampling.
        mpoints: Megapoints in all inputs.
        geometric_precision: Precision used in tiling.

    Source: https://github.com/iTwin/reality-capture.
    """

    gpix: float
    mpoints: float
    geometric_precision: _models.GeometricPrecision | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["gpix"] = self.gpix
        data["mpoints"] = self.mpoints
        if self.geometric_precision is not UNSET:
            data["geometricPrecision"] = write(self.geometric_precision)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.gpix = data["gpix"]
        self.mpoints = data["mpoints"]
        self.geometric_precision = (
            read_enum(_models.GeometricPrecision, value)
            if (value := data.get("geometricPrecision")) is not None
            else data.get("geometricPrecision", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"realityData"})


@define(kw_only=True)
class RealityDataResponse:
    """One reality data.

    Attributes:
        reality_data: Metadata of reality data. In lists with Prefer return=minimal only id, displayName and type
            are there; elsewhere the vendor's SDK counts on size, dataCenterLocation and the three times as well.

    Source: https://github.com/iTwin/reality-capture.
    """

    reality_data: _models.RealityData
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["realityData"] = write(self.reality_data)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.reality_data = _models.RealityData.from_dict(value) if (value := data["realityData"]) is not None else NULL
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

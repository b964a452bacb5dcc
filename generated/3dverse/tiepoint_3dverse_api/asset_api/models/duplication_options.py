from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"asset_types", "max_depth"})


@define(kw_only=True)
class DuplicationOptions:
    """How far a copy follows dependencies."""

    asset_types: list[_models.AssetType] | Unset = UNSET
    max_depth: int | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.asset_types is not UNSET:
            data["asset_types"] = write(self.asset_types)
        if self.max_depth is not UNSET:
            data["max_depth"] = self.max_depth
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.asset_types = (
            [read_enum(_models.AssetType, item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("asset_types")) is not None
            else data.get("asset_types", UNSET)
        )
        self.max_depth = data.get("max_depth", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

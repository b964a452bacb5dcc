from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"with_asset_types", "without_asset_types", "public"})


@define(kw_only=True)
class AssetDependencyFilters:
    """Filters on dependencies.

    Attributes:
        public: What to do with public assets.
    """

    with_asset_types: list[_models.AssetType] | Unset = UNSET
    without_asset_types: list[_models.AssetType] | Unset = UNSET
    public: _models.AssetDependencyFiltersPublic | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.with_asset_types is not UNSET:
            data["with_asset_types"] = write(self.with_asset_types)
        if self.without_asset_types is not UNSET:
            data["without_asset_types"] = write(self.without_asset_types)
        if self.public is not UNSET:
            data["public"] = write(self.public)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.with_asset_types = (
            [read_enum(_models.AssetType, item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("with_asset_types")) is not None
            else data.get("with_asset_types", UNSET)
        )
        self.without_asset_types = (
            [read_enum(_models.AssetType, item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("without_asset_types")) is not None
            else data.get("without_asset_types", UNSET)
        )
        self.public = (
            read_enum(_models.AssetDependencyFiltersPublic, value)
            if (value := data.get("public")) is not None
            else data.get("public", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"asset_type", "asset_name", "include_public_assets"})


@define(kw_only=True)
class AssetFilter:
    """Filters on all assets."""

    asset_type: list[_models.AssetType] | _models.AssetType | Unset = UNSET
    asset_name: str | Unset = UNSET
    include_public_assets: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.asset_type is not UNSET:
            data["asset_type"] = write(self.asset_type)
        if self.asset_name is not UNSET:
            data["asset_name"] = self.asset_name
        if self.include_public_assets is not UNSET:
            data["include_public_assets"] = self.include_public_assets
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.asset_type = (
            (
                [read_enum(_models.AssetType, item) if item is not None else NULL for item in listed(value)]
                if isinstance(value, list)
                else read_enum(_models.AssetType, value)
                if isinstance(value, str)
                else value
            )
            if (value := data.get("asset_type")) is not None
            else data.get("asset_type", UNSET)
        )
        self.asset_name = data.get("asset_name", UNSET)
        self.include_public_assets = data.get("include_public_assets", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

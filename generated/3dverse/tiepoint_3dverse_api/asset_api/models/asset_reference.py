from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"asset_id", "asset_type", "properties"})


@define(kw_only=True)
class AssetReference:
    """An asset that uses the requested asset.

    Attributes:
        asset_id: Identifier of an asset; every asset has one UUID.
        asset_type: Kind of an asset, singular form.
        properties: Optional properties, returned when asked for.
    """

    asset_id: str
    asset_type: _models.AssetType
    properties: _models.AssetReferenceProperties | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["asset_id"] = self.asset_id
        data["asset_type"] = write(self.asset_type)
        if self.properties is not UNSET:
            data["properties"] = write(self.properties)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.asset_id = data["asset_id"]
        self.asset_type = read_enum(_models.AssetType, value) if (value := data["asset_type"]) is not None else NULL
        self.properties = (
            _models.AssetReferenceProperties.from_dict(value)
            if (value := data.get("properties")) is not None
            else data.get("properties", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"asset_id", "name", "source_to_copy_asset_id_map"})


@define(kw_only=True)
class AssetDuplicationResult:
    """Identifier of the created asset, and for a copy the map from each source asset to its copy.

    Attributes:
        asset_id: Identifier of an asset; every asset has one UUID.
        source_to_copy_asset_id_map: Source asset identifier to copy identifier.
    """

    asset_id: str
    name: str
    source_to_copy_asset_id_map: dict[str, str] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["asset_id"] = self.asset_id
        data["name"] = self.name
        if self.source_to_copy_asset_id_map is not UNSET:
            data["source_to_copy_asset_id_map"] = write(self.source_to_copy_asset_id_map)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.asset_id = data["asset_id"]
        self.name = data["name"]
        self.source_to_copy_asset_id_map = data.get("source_to_copy_asset_id_map", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

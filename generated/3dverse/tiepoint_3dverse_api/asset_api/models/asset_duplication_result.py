from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.source_to_copy_asset_id_map import SourceToCopyAssetIdMap


T = TypeVar("T", bound="AssetDuplicationResult")


@_attrs_define
class AssetDuplicationResult:
    """Identifier of the created asset, and for a copy the map from each source asset to its copy.

    Attributes:
        asset_id (UUID): Identifier of an asset; every asset has one UUID.
        name (str):
        source_to_copy_asset_id_map (SourceToCopyAssetIdMap | Unset): Source asset identifier to copy identifier.
    """

    asset_id: UUID
    name: str
    source_to_copy_asset_id_map: SourceToCopyAssetIdMap | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset_id = str(self.asset_id)

        name = self.name

        source_to_copy_asset_id_map: dict[str, Any] | Unset = UNSET
        if not isinstance(self.source_to_copy_asset_id_map, Unset):
            source_to_copy_asset_id_map = self.source_to_copy_asset_id_map.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "asset_id": asset_id,
                "name": name,
            }
        )
        if source_to_copy_asset_id_map is not UNSET:
            field_dict["source_to_copy_asset_id_map"] = source_to_copy_asset_id_map

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.source_to_copy_asset_id_map import SourceToCopyAssetIdMap  # noqa: PLC0415

        d = dict(src_dict)
        asset_id = UUID(d.pop("asset_id"))

        name = d.pop("name")

        _source_to_copy_asset_id_map = d.pop("source_to_copy_asset_id_map", UNSET)
        source_to_copy_asset_id_map: SourceToCopyAssetIdMap | Unset
        if isinstance(_source_to_copy_asset_id_map, Unset):
            source_to_copy_asset_id_map = UNSET
        else:
            source_to_copy_asset_id_map = SourceToCopyAssetIdMap.from_dict(_source_to_copy_asset_id_map)

        _model = cls(
            asset_id=asset_id,
            name=name,
            source_to_copy_asset_id_map=source_to_copy_asset_id_map,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

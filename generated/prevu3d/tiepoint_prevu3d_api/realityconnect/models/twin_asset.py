from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.asset_metadata import AssetMetadata
    from ..models.asset_volume import AssetVolume


T = TypeVar("T", bound="TwinAsset")


@_attrs_define
class TwinAsset:
    """A RealityTwin asset. The reference marks no field as always present.

    Attributes:
        id (str | Unset): Identifier of the asset.
        created_at (datetime.datetime | Unset): When it was created.
        updated_at (datetime.datetime | Unset): When it last changed.
        name (str | Unset): Display name.
        asset_type_id (None | str | Unset): Identifier of the asset type, or null when it has none.
        working_structure (AssetVolume | Unset): The space that the asset takes up in the scan.
        metadata (AssetMetadata | Unset): Property values of the asset, grouped: each key is the name of a section and
            holds the properties of that section. The section and property names are those that the organization gave them,
            so they are free text and may have spaces.
    """

    id: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    name: str | Unset = UNSET
    asset_type_id: None | str | Unset = UNSET
    working_structure: AssetVolume | Unset = UNSET
    metadata: AssetMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat()

        name = self.name

        asset_type_id: None | str | Unset
        if isinstance(self.asset_type_id, Unset):
            asset_type_id = UNSET
        else:
            asset_type_id = self.asset_type_id

        working_structure: dict[str, Any] | Unset = UNSET
        if not isinstance(self.working_structure, Unset):
            working_structure = self.working_structure.to_dict()

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if name is not UNSET:
            field_dict["name"] = name
        if asset_type_id is not UNSET:
            field_dict["assetTypeId"] = asset_type_id
        if working_structure is not UNSET:
            field_dict["workingStructure"] = working_structure
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.asset_metadata import AssetMetadata  # noqa: PLC0415
        from ..models.asset_volume import AssetVolume  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        _created_at = d.pop("createdAt", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        _updated_at = d.pop("updatedAt", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)

        name = d.pop("name", UNSET)

        def _parse_asset_type_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        asset_type_id = _parse_asset_type_id(d.pop("assetTypeId", UNSET))

        _working_structure = d.pop("workingStructure", UNSET)
        working_structure: AssetVolume | Unset
        if isinstance(_working_structure, Unset):
            working_structure = UNSET
        else:
            working_structure = AssetVolume.from_dict(_working_structure)

        _metadata = d.pop("metadata", UNSET)
        metadata: AssetMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = AssetMetadata.from_dict(_metadata)

        _model = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            name=name,
            asset_type_id=asset_type_id,
            working_structure=working_structure,
            metadata=metadata,
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

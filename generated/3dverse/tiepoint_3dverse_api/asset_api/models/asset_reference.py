from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.asset_type import AssetType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.asset_reference_properties import AssetReferenceProperties


T = TypeVar("T", bound="AssetReference")


@_attrs_define
class AssetReference:
    """An asset that uses the requested asset.

    Attributes:
        asset_id (UUID): Identifier of an asset; every asset has one UUID.
        asset_type (AssetType): Kind of an asset, singular form.
        properties (AssetReferenceProperties | Unset): Optional properties, returned when asked for.
    """

    asset_id: UUID
    asset_type: AssetType
    properties: AssetReferenceProperties | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset_id = str(self.asset_id)

        asset_type = self.asset_type.value

        properties: dict[str, Any] | Unset = UNSET
        if not isinstance(self.properties, Unset):
            properties = self.properties.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "asset_id": asset_id,
                "asset_type": asset_type,
            }
        )
        if properties is not UNSET:
            field_dict["properties"] = properties

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.asset_reference_properties import AssetReferenceProperties  # noqa: PLC0415

        d = dict(src_dict)
        asset_id = UUID(d.pop("asset_id"))

        asset_type = AssetType(d.pop("asset_type"))

        _properties = d.pop("properties", UNSET)
        properties: AssetReferenceProperties | Unset
        if isinstance(_properties, Unset):
            properties = UNSET
        else:
            properties = AssetReferenceProperties.from_dict(_properties)

        _model = cls(
            asset_id=asset_id,
            asset_type=asset_type,
            properties=properties,
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

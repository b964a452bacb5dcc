from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.configuration import Configuration


T = TypeVar("T", bound="ItemAssetLink")


@_attrs_define
class ItemAssetLink:
    """Visual asset an item stands for.

    Attributes:
        asset_id (str):
        configuration (Configuration | Unset): Attribute values by attribute name. Example: {'Finish': 'Oak', 'Legs': 4,
            'Fabric': {'assetId': '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10'}}.
        type_ (str | Unset):
    """

    asset_id: str
    configuration: Configuration | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset_id = self.asset_id

        configuration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.configuration, Unset):
            configuration = self.configuration.to_dict()

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "assetId": asset_id,
            }
        )
        if configuration is not UNSET:
            field_dict["configuration"] = configuration
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.configuration import Configuration  # noqa: PLC0415

        d = dict(src_dict)
        asset_id = d.pop("assetId")

        _configuration = d.pop("configuration", UNSET)
        configuration: Configuration | Unset
        if isinstance(_configuration, Unset):
            configuration = UNSET
        else:
            configuration = Configuration.from_dict(_configuration)

        type_ = d.pop("type", UNSET)

        _model = cls(
            asset_id=asset_id,
            configuration=configuration,
            type_=type_,
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

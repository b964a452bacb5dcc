from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.color import Color
    from ..models.configuration_asset_value import ConfigurationAssetValue


T = TypeVar("T", bound="Configuration")


@_attrs_define
class Configuration:
    """Attribute values by attribute name.

    Example:
        {'Finish': 'Oak', 'Legs': 4, 'Fabric': {'assetId': '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10'}}

    """

    additional_properties: dict[
        str, bool | Color | ConfigurationAssetValue | float | list[ConfigurationAssetValue] | None | str
    ] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.color import Color  # noqa: PLC0415
        from ..models.configuration_asset_value import ConfigurationAssetValue  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            if isinstance(prop, Color):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, ConfigurationAssetValue):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, list):
                field_dict[prop_name] = []
                for additional_property_type_5_item_data in prop:
                    additional_property_type_5_item = additional_property_type_5_item_data.to_dict()
                    field_dict[prop_name].append(additional_property_type_5_item)

            else:
                field_dict[prop_name] = prop

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.color import Color  # noqa: PLC0415
        from ..models.configuration_asset_value import ConfigurationAssetValue  # noqa: PLC0415

        d = dict(src_dict)
        _model = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():

            def _parse_additional_property(
                data: object,
            ) -> bool | Color | ConfigurationAssetValue | float | list[ConfigurationAssetValue] | None | str:
                if data is None:
                    return data
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    additional_property_type_3 = Color.from_dict(data)

                    return additional_property_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    additional_property_type_4 = ConfigurationAssetValue.from_dict(data)

                    return additional_property_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, list):
                        raise TypeError()
                    additional_property_type_5 = []
                    _additional_property_type_5 = data
                    for additional_property_type_5_item_data in _additional_property_type_5:
                        additional_property_type_5_item = ConfigurationAssetValue.from_dict(
                            additional_property_type_5_item_data
                        )

                        additional_property_type_5.append(additional_property_type_5_item)

                    return additional_property_type_5
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                return cast(
                    bool | Color | ConfigurationAssetValue | float | list[ConfigurationAssetValue] | None | str, data
                )

            additional_property = _parse_additional_property(prop_dict)

            additional_properties[prop_name] = additional_property

        _model.additional_properties = additional_properties
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(
        self, key: str
    ) -> bool | Color | ConfigurationAssetValue | float | list[ConfigurationAssetValue] | None | str:
        return self.additional_properties[key]

    def __setitem__(
        self,
        key: str,
        value: bool | Color | ConfigurationAssetValue | float | list[ConfigurationAssetValue] | None | str,
    ) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

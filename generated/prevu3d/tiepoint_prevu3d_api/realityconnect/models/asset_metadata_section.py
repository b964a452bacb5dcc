from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.attachment_property_value import AttachmentPropertyValue
    from ..models.link_property_value import LinkPropertyValue


T = TypeVar("T", bound="AssetMetadataSection")


@_attrs_define
class AssetMetadataSection:
    """Property values of one section, by property name."""

    additional_properties: dict[str, AttachmentPropertyValue | bool | float | LinkPropertyValue | str] = _attrs_field(
        init=False, factory=dict
    )

    def to_dict(self) -> dict[str, Any]:
        from ..models.attachment_property_value import AttachmentPropertyValue  # noqa: PLC0415
        from ..models.link_property_value import LinkPropertyValue  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            if isinstance(prop, AttachmentPropertyValue):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, LinkPropertyValue):
                field_dict[prop_name] = prop.to_dict()
            else:
                field_dict[prop_name] = prop

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.attachment_property_value import AttachmentPropertyValue  # noqa: PLC0415
        from ..models.link_property_value import LinkPropertyValue  # noqa: PLC0415

        d = dict(src_dict)
        _model = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():

            def _parse_additional_property(
                data: object,
            ) -> AttachmentPropertyValue | bool | float | LinkPropertyValue | str:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_asset_property_value_type_3 = AttachmentPropertyValue.from_dict(data)

                    return componentsschemas_asset_property_value_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_asset_property_value_type_4 = LinkPropertyValue.from_dict(data)

                    return componentsschemas_asset_property_value_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                return cast(AttachmentPropertyValue | bool | float | LinkPropertyValue | str, data)

            additional_property = _parse_additional_property(prop_dict)

            additional_properties[prop_name] = additional_property

        _model.additional_properties = additional_properties
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> AttachmentPropertyValue | bool | float | LinkPropertyValue | str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: AttachmentPropertyValue | bool | float | LinkPropertyValue | str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

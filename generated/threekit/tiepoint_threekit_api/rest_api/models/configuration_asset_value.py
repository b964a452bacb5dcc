from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.configuration import Configuration


T = TypeVar("T", bound="ConfigurationAssetValue")


@_attrs_define
class ConfigurationAssetValue:
    """Value of an attribute that holds an asset.

    Attributes:
        asset_id (str): Asset chosen for the attribute; empty when none is.
        configuration (Configuration | str | Unset): Configuration of the chosen asset, as an object or as JSON text.
        type_ (str | Unset): Type of the chosen asset.
    """

    asset_id: str
    configuration: Configuration | str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.configuration import Configuration  # noqa: PLC0415

        asset_id = self.asset_id

        configuration: dict[str, Any] | str | Unset
        if isinstance(self.configuration, Unset):
            configuration = UNSET
        elif isinstance(self.configuration, Configuration):
            configuration = self.configuration.to_dict()
        else:
            configuration = self.configuration

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

        def _parse_configuration(data: object) -> Configuration | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                configuration_type_0 = Configuration.from_dict(data)

                return configuration_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Configuration | str | Unset, data)

        configuration = _parse_configuration(d.pop("configuration", UNSET))

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

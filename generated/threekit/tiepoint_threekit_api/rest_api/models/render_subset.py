from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="RenderSubset")


@_attrs_define
class RenderSubset:
    """Selection of attribute values and layers.

    Attributes:
        attributes (JsonObject | Unset): Any JSON object.
        layers (JsonObject | Unset): Any JSON object.
        unique_attrs (str | Unset):
    """

    attributes: JsonObject | Unset = UNSET
    layers: JsonObject | Unset = UNSET
    unique_attrs: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes.to_dict()

        layers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.layers, Unset):
            layers = self.layers.to_dict()

        unique_attrs = self.unique_attrs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        if layers is not UNSET:
            field_dict["layers"] = layers
        if unique_attrs is not UNSET:
            field_dict["uniqueAttrs"] = unique_attrs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        _attributes = d.pop("attributes", UNSET)
        attributes: JsonObject | Unset
        if isinstance(_attributes, Unset):
            attributes = UNSET
        else:
            attributes = JsonObject.from_dict(_attributes)

        _layers = d.pop("layers", UNSET)
        layers: JsonObject | Unset
        if isinstance(_layers, Unset):
            layers = UNSET
        else:
            layers = JsonObject.from_dict(_layers)

        unique_attrs = d.pop("uniqueAttrs", UNSET)

        _model = cls(
            attributes=attributes,
            layers=layers,
            unique_attrs=unique_attrs,
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

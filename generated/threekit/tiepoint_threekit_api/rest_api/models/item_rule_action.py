from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ItemRuleAction")


@_attrs_define
class ItemRuleAction:
    """Action of a rule.

    Attributes:
        type_ (str | Unset):
        name (str | Unset):
        label (str | Unset):
        attribute (str | Unset):
        attribute_id (str | Unset):
        visible (bool | Unset):
    """

    type_: str | Unset = UNSET
    name: str | Unset = UNSET
    label: str | Unset = UNSET
    attribute: str | Unset = UNSET
    attribute_id: str | Unset = UNSET
    visible: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        name = self.name

        label = self.label

        attribute = self.attribute

        attribute_id = self.attribute_id

        visible = self.visible

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if name is not UNSET:
            field_dict["name"] = name
        if label is not UNSET:
            field_dict["label"] = label
        if attribute is not UNSET:
            field_dict["attribute"] = attribute
        if attribute_id is not UNSET:
            field_dict["attributeId"] = attribute_id
        if visible is not UNSET:
            field_dict["visible"] = visible

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = d.pop("type", UNSET)

        name = d.pop("name", UNSET)

        label = d.pop("label", UNSET)

        attribute = d.pop("attribute", UNSET)

        attribute_id = d.pop("attributeId", UNSET)

        visible = d.pop("visible", UNSET)

        _model = cls(
            type_=type_,
            name=name,
            label=label,
            attribute=attribute,
            attribute_id=attribute_id,
            visible=visible,
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

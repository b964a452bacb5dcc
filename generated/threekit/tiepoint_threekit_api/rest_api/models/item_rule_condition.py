from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ItemRuleCondition")


@_attrs_define
class ItemRuleCondition:
    """Condition of a rule.

    Attributes:
        attribute_id (str | Unset):
        attribute (str | Unset):
        operator (str | Unset):
        value (Any | Unset):
    """

    attribute_id: str | Unset = UNSET
    attribute: str | Unset = UNSET
    operator: str | Unset = UNSET
    value: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attribute_id = self.attribute_id

        attribute = self.attribute

        operator = self.operator

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if attribute_id is not UNSET:
            field_dict["attributeId"] = attribute_id
        if attribute is not UNSET:
            field_dict["attribute"] = attribute
        if operator is not UNSET:
            field_dict["operator"] = operator
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        attribute_id = d.pop("attributeId", UNSET)

        attribute = d.pop("attribute", UNSET)

        operator = d.pop("operator", UNSET)

        value = d.pop("value", UNSET)

        _model = cls(
            attribute_id=attribute_id,
            attribute=attribute,
            operator=operator,
            value=value,
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

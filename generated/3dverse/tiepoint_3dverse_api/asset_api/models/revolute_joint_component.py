from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RevoluteJointComponent")


@_attrs_define
class RevoluteJointComponent:
    """Scene component: revolute joint.

    Attributes:
        axis (list[float] | Unset):
        anchor (list[float] | Unset):
    """

    axis: list[float] | Unset = UNSET
    anchor: list[float] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        axis: list[float] | Unset = UNSET
        if not isinstance(self.axis, Unset):
            axis = self.axis

        anchor: list[float] | Unset = UNSET
        if not isinstance(self.anchor, Unset):
            anchor = self.anchor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if axis is not UNSET:
            field_dict["axis"] = axis
        if anchor is not UNSET:
            field_dict["anchor"] = anchor

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        axis = cast(list[float], d.pop("axis", UNSET))

        anchor = cast(list[float], d.pop("anchor", UNSET))

        _model = cls(
            axis=axis,
            anchor=anchor,
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

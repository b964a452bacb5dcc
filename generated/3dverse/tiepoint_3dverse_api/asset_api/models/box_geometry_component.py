from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="BoxGeometryComponent")


@_attrs_define
class BoxGeometryComponent:
    """Scene component: box geometry.

    Attributes:
        dimension (list[float] | Unset):
        is_additive (bool | Unset):
        offset (list[float] | Unset):
    """

    dimension: list[float] | Unset = UNSET
    is_additive: bool | Unset = UNSET
    offset: list[float] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dimension: list[float] | Unset = UNSET
        if not isinstance(self.dimension, Unset):
            dimension = self.dimension

        is_additive = self.is_additive

        offset: list[float] | Unset = UNSET
        if not isinstance(self.offset, Unset):
            offset = self.offset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dimension is not UNSET:
            field_dict["dimension"] = dimension
        if is_additive is not UNSET:
            field_dict["isAdditive"] = is_additive
        if offset is not UNSET:
            field_dict["offset"] = offset

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        dimension = cast(list[float], d.pop("dimension", UNSET))

        is_additive = d.pop("isAdditive", UNSET)

        offset = cast(list[float], d.pop("offset", UNSET))

        _model = cls(
            dimension=dimension,
            is_additive=is_additive,
            offset=offset,
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

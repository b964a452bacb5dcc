from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="WaterConstraintsOptions")


@_attrs_define
class WaterConstraintsOptions:
    """Options of a WaterConstraints job.

    Attributes:
        force_horizontal (bool | None | Unset): Force the constraints to be horizontal.
    """

    force_horizontal: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        force_horizontal: bool | None | Unset
        if isinstance(self.force_horizontal, Unset):
            force_horizontal = UNSET
        else:
            force_horizontal = self.force_horizontal

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if force_horizontal is not UNSET:
            field_dict["forceHorizontal"] = force_horizontal

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_force_horizontal(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        force_horizontal = _parse_force_horizontal(d.pop("forceHorizontal", UNSET))

        _model = cls(
            force_horizontal=force_horizontal,
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

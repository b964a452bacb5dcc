from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SpotLightComponent")


@_attrs_define
class SpotLightComponent:
    """Scene component: spot light.

    Attributes:
        ies_profile (str):
        cutoff (float | Unset):
    """

    ies_profile: str
    cutoff: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ies_profile = self.ies_profile

        cutoff = self.cutoff

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "IESProfile": ies_profile,
            }
        )
        if cutoff is not UNSET:
            field_dict["cutoff"] = cutoff

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ies_profile = d.pop("IESProfile")

        cutoff = d.pop("cutoff", UNSET)

        _model = cls(
            ies_profile=ies_profile,
            cutoff=cutoff,
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

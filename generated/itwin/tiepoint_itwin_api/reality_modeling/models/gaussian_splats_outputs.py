from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GaussianSplatsOutputs")


@_attrs_define
class GaussianSplatsOutputs:
    """Outputs of a GaussianSplats job.

    Attributes:
        splats (None | str | Unset): Reality data id of the Gaussian splats.
        splats_reference (None | str | Unset): Reality data id of the Gaussian splats reference.
    """

    splats: None | str | Unset = UNSET
    splats_reference: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        splats: None | str | Unset
        if isinstance(self.splats, Unset):
            splats = UNSET
        else:
            splats = self.splats

        splats_reference: None | str | Unset
        if isinstance(self.splats_reference, Unset):
            splats_reference = UNSET
        else:
            splats_reference = self.splats_reference

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if splats is not UNSET:
            field_dict["splats"] = splats
        if splats_reference is not UNSET:
            field_dict["splatsReference"] = splats_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_splats(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        splats = _parse_splats(d.pop("splats", UNSET))

        def _parse_splats_reference(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        splats_reference = _parse_splats_reference(d.pop("splatsReference", UNSET))

        _model = cls(
            splats=splats,
            splats_reference=splats_reference,
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

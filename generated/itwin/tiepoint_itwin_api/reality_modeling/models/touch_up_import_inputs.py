from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="TouchUpImportInputs")


@_attrs_define
class TouchUpImportInputs:
    """Inputs of a TouchUpImport job.

    Attributes:
        modeling_reference (str): Reality data id of the modeling reference.
        touch_up_data (str): Reality data id of the touch-up data.
    """

    modeling_reference: str
    touch_up_data: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        modeling_reference = self.modeling_reference

        touch_up_data = self.touch_up_data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "modelingReference": modeling_reference,
                "touchUpData": touch_up_data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        modeling_reference = d.pop("modelingReference")

        touch_up_data = d.pop("touchUpData")

        _model = cls(
            modeling_reference=modeling_reference,
            touch_up_data=touch_up_data,
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

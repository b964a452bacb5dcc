from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="WaterConstraintsInputs")


@_attrs_define
class WaterConstraintsInputs:
    """Inputs of a WaterConstraints job.

    Attributes:
        scene (str): Reality data id of the ContextScene.
        modeling_reference (str): Reality data id of the modeling reference.
        crs_data (None | str | Unset): Bucket path (bkt:...) of coordinate reference system data.
    """

    scene: str
    modeling_reference: str
    crs_data: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        scene = self.scene

        modeling_reference = self.modeling_reference

        crs_data: None | str | Unset
        if isinstance(self.crs_data, Unset):
            crs_data = UNSET
        else:
            crs_data = self.crs_data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "scene": scene,
                "modelingReference": modeling_reference,
            }
        )
        if crs_data is not UNSET:
            field_dict["crsData"] = crs_data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        scene = d.pop("scene")

        modeling_reference = d.pop("modelingReference")

        def _parse_crs_data(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        crs_data = _parse_crs_data(d.pop("crsData", UNSET))

        _model = cls(
            scene=scene,
            modeling_reference=modeling_reference,
            crs_data=crs_data,
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

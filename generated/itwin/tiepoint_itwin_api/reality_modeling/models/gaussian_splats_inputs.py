from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GaussianSplatsInputs")


@_attrs_define
class GaussianSplatsInputs:
    """Inputs of a GaussianSplats job.

    Attributes:
        scene (str): Reality data id of the ContextScene to process.
        splats_reference (None | str | Unset): Reality data id of a Gaussian splats reference.
        region_of_interest (None | str | Unset): Bucket path (bkt:...) of a region of interest file.
        crs_data (None | str | Unset): Bucket path (bkt:...) of coordinate reference system data.
        preset (None | str | Unset): Path of a preset.
    """

    scene: str
    splats_reference: None | str | Unset = UNSET
    region_of_interest: None | str | Unset = UNSET
    crs_data: None | str | Unset = UNSET
    preset: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        scene = self.scene

        splats_reference: None | str | Unset
        if isinstance(self.splats_reference, Unset):
            splats_reference = UNSET
        else:
            splats_reference = self.splats_reference

        region_of_interest: None | str | Unset
        if isinstance(self.region_of_interest, Unset):
            region_of_interest = UNSET
        else:
            region_of_interest = self.region_of_interest

        crs_data: None | str | Unset
        if isinstance(self.crs_data, Unset):
            crs_data = UNSET
        else:
            crs_data = self.crs_data

        preset: None | str | Unset
        if isinstance(self.preset, Unset):
            preset = UNSET
        else:
            preset = self.preset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "scene": scene,
            }
        )
        if splats_reference is not UNSET:
            field_dict["splatsReference"] = splats_reference
        if region_of_interest is not UNSET:
            field_dict["regionOfInterest"] = region_of_interest
        if crs_data is not UNSET:
            field_dict["crsData"] = crs_data
        if preset is not UNSET:
            field_dict["preset"] = preset

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        scene = d.pop("scene")

        def _parse_splats_reference(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        splats_reference = _parse_splats_reference(d.pop("splatsReference", UNSET))

        def _parse_region_of_interest(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        region_of_interest = _parse_region_of_interest(d.pop("regionOfInterest", UNSET))

        def _parse_crs_data(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        crs_data = _parse_crs_data(d.pop("crsData", UNSET))

        def _parse_preset(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        preset = _parse_preset(d.pop("preset", UNSET))

        _model = cls(
            scene=scene,
            splats_reference=splats_reference,
            region_of_interest=region_of_interest,
            crs_data=crs_data,
            preset=preset,
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

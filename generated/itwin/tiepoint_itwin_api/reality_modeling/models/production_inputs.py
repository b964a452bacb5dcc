from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ProductionInputs")


@_attrs_define
class ProductionInputs:
    """Inputs of a Production job.

    Attributes:
        scene (str): Reality data id of the ContextScene to process.
        modeling_reference (str): Reality data id of the modeling reference.
        extent (None | str | Unset): Bucket path (bkt:...) of a region of interest file that limits exports.
        crs_data (None | str | Unset): Bucket path (bkt:...) of coordinate reference system data.
        presets (list[str] | None | str | Unset): Paths of presets. The vendor's page gives the type as a string and the
            meaning as a list; its SDK sends a list.
    """

    scene: str
    modeling_reference: str
    extent: None | str | Unset = UNSET
    crs_data: None | str | Unset = UNSET
    presets: list[str] | None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        scene = self.scene

        modeling_reference = self.modeling_reference

        extent: None | str | Unset
        if isinstance(self.extent, Unset):
            extent = UNSET
        else:
            extent = self.extent

        crs_data: None | str | Unset
        if isinstance(self.crs_data, Unset):
            crs_data = UNSET
        else:
            crs_data = self.crs_data

        presets: list[str] | None | str | Unset
        if isinstance(self.presets, Unset):
            presets = UNSET
        elif isinstance(self.presets, list):
            presets = self.presets

        else:
            presets = self.presets

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "scene": scene,
                "modelingReference": modeling_reference,
            }
        )
        if extent is not UNSET:
            field_dict["extent"] = extent
        if crs_data is not UNSET:
            field_dict["crsData"] = crs_data
        if presets is not UNSET:
            field_dict["presets"] = presets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        scene = d.pop("scene")

        modeling_reference = d.pop("modelingReference")

        def _parse_extent(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        extent = _parse_extent(d.pop("extent", UNSET))

        def _parse_crs_data(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        crs_data = _parse_crs_data(d.pop("crsData", UNSET))

        def _parse_presets(data: object) -> list[str] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                presets_type_0 = cast(list[str], data)

                return presets_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | str | Unset, data)

        presets = _parse_presets(d.pop("presets", UNSET))

        _model = cls(
            scene=scene,
            modeling_reference=modeling_reference,
            extent=extent,
            crs_data=crs_data,
            presets=presets,
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

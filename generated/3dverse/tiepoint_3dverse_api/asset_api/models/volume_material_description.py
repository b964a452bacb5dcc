from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="VolumeMaterialDescription")


@_attrs_define
class VolumeMaterialDescription:
    """Description document of an asset of the kind volume material.

    Attributes:
        name (str):
        range_max (float):
        range_min (float):
        uuid (str):
        albedo_lut (list[JsonObject] | Unset):
        metallic_lut (list[JsonObject] | Unset):
        opacity_lut (list[JsonObject] | Unset):
        roughness_lut (list[JsonObject] | Unset):
    """

    name: str
    range_max: float
    range_min: float
    uuid: str
    albedo_lut: list[JsonObject] | Unset = UNSET
    metallic_lut: list[JsonObject] | Unset = UNSET
    opacity_lut: list[JsonObject] | Unset = UNSET
    roughness_lut: list[JsonObject] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        range_max = self.range_max

        range_min = self.range_min

        uuid = self.uuid

        albedo_lut: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.albedo_lut, Unset):
            albedo_lut = []
            for albedo_lut_item_data in self.albedo_lut:
                albedo_lut_item = albedo_lut_item_data.to_dict()
                albedo_lut.append(albedo_lut_item)

        metallic_lut: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.metallic_lut, Unset):
            metallic_lut = []
            for metallic_lut_item_data in self.metallic_lut:
                metallic_lut_item = metallic_lut_item_data.to_dict()
                metallic_lut.append(metallic_lut_item)

        opacity_lut: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.opacity_lut, Unset):
            opacity_lut = []
            for opacity_lut_item_data in self.opacity_lut:
                opacity_lut_item = opacity_lut_item_data.to_dict()
                opacity_lut.append(opacity_lut_item)

        roughness_lut: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.roughness_lut, Unset):
            roughness_lut = []
            for roughness_lut_item_data in self.roughness_lut:
                roughness_lut_item = roughness_lut_item_data.to_dict()
                roughness_lut.append(roughness_lut_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "rangeMax": range_max,
                "rangeMin": range_min,
                "uuid": uuid,
            }
        )
        if albedo_lut is not UNSET:
            field_dict["albedoLUT"] = albedo_lut
        if metallic_lut is not UNSET:
            field_dict["metallicLUT"] = metallic_lut
        if opacity_lut is not UNSET:
            field_dict["opacityLUT"] = opacity_lut
        if roughness_lut is not UNSET:
            field_dict["roughnessLUT"] = roughness_lut

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        range_max = d.pop("rangeMax")

        range_min = d.pop("rangeMin")

        uuid = d.pop("uuid")

        _albedo_lut = d.pop("albedoLUT", UNSET)
        albedo_lut: list[JsonObject] | Unset = UNSET
        if _albedo_lut is not UNSET:
            albedo_lut = []
            for albedo_lut_item_data in _albedo_lut:
                albedo_lut_item = JsonObject.from_dict(albedo_lut_item_data)

                albedo_lut.append(albedo_lut_item)

        _metallic_lut = d.pop("metallicLUT", UNSET)
        metallic_lut: list[JsonObject] | Unset = UNSET
        if _metallic_lut is not UNSET:
            metallic_lut = []
            for metallic_lut_item_data in _metallic_lut:
                metallic_lut_item = JsonObject.from_dict(metallic_lut_item_data)

                metallic_lut.append(metallic_lut_item)

        _opacity_lut = d.pop("opacityLUT", UNSET)
        opacity_lut: list[JsonObject] | Unset = UNSET
        if _opacity_lut is not UNSET:
            opacity_lut = []
            for opacity_lut_item_data in _opacity_lut:
                opacity_lut_item = JsonObject.from_dict(opacity_lut_item_data)

                opacity_lut.append(opacity_lut_item)

        _roughness_lut = d.pop("roughnessLUT", UNSET)
        roughness_lut: list[JsonObject] | Unset = UNSET
        if _roughness_lut is not UNSET:
            roughness_lut = []
            for roughness_lut_item_data in _roughness_lut:
                roughness_lut_item = JsonObject.from_dict(roughness_lut_item_data)

                roughness_lut.append(roughness_lut_item)

        _model = cls(
            name=name,
            range_max=range_max,
            range_min=range_min,
            uuid=uuid,
            albedo_lut=albedo_lut,
            metallic_lut=metallic_lut,
            opacity_lut=opacity_lut,
            roughness_lut=roughness_lut,
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

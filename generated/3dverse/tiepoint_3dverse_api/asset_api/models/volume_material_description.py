from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"name", "rangeMax", "rangeMin", "uuid", "albedoLUT", "metallicLUT", "opacityLUT", "roughnessLUT"})


@define(kw_only=True)
class VolumeMaterialDescription:
    """Description document of an asset of the kind volume material."""

    name: str
    range_max: float
    range_min: float
    uuid: str
    albedo_lut: list[dict[str, Any]] | Unset = UNSET
    metallic_lut: list[dict[str, Any]] | Unset = UNSET
    opacity_lut: list[dict[str, Any]] | Unset = UNSET
    roughness_lut: list[dict[str, Any]] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["name"] = self.name
        data["rangeMax"] = self.range_max
        data["rangeMin"] = self.range_min
        data["uuid"] = self.uuid
        if self.albedo_lut is not UNSET:
            data["albedoLUT"] = write(self.albedo_lut)
        if self.metallic_lut is not UNSET:
            data["metallicLUT"] = write(self.metallic_lut)
        if self.opacity_lut is not UNSET:
            data["opacityLUT"] = write(self.opacity_lut)
        if self.roughness_lut is not UNSET:
            data["roughnessLUT"] = write(self.roughness_lut)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.name = data["name"]
        self.range_max = data["rangeMax"]
        self.range_min = data["rangeMin"]
        self.uuid = data["uuid"]
        self.albedo_lut = data.get("albedoLUT", UNSET)
        self.metallic_lut = data.get("metallicLUT", UNSET)
        self.opacity_lut = data.get("opacityLUT", UNSET)
        self.roughness_lut = data.get("roughnessLUT", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

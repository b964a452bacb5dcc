from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "crs",
        "lodScope",
        "compress",
        "textureColorSource",
        "textureColorSourceResMin",
        "textureColorSourceResMax",
        "textureColorSourceThermalUnit",
        "textureColorSourceThermalMin",
        "textureColorSourceThermalMax",
    }
)


@define(kw_only=True)
class Options3DTiles:
    """Options of a 3DTiles export.

    Attributes:
        crs: Coordinate reference system of the export, for example EPSG:32631.
        lod_scope: Scope of the levels of detail.
        compress: Compression.
        texture_color_source: Where texture colours come from.
        texture_color_source_res_min: Lowest resolution, when colours show resolution.
        texture_color_source_res_max: Highest resolution, when colours show resolution.
        texture_color_source_thermal_unit: Unit of the thermal bounds.
        texture_color_source_thermal_min: Lowest thermal value, when colours show temperature.
        texture_color_source_thermal_max: Highest thermal value, when colours show temperature.

    Source: https://github.com/iTwin/reality-capture.
    """

    crs: str | None | Unset = UNSET
    lod_scope: _models.LodScope | None | Unset = UNSET
    compress: _models.CesiumCompression | None | Unset = UNSET
    texture_color_source: _models.ColorSource | None | Unset = UNSET
    texture_color_source_res_min: float | None | Unset = UNSET
    texture_color_source_res_max: float | None | Unset = UNSET
    texture_color_source_thermal_unit: _models.ThermalUnit | None | Unset = UNSET
    texture_color_source_thermal_min: float | None | Unset = UNSET
    texture_color_source_thermal_max: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.crs is not UNSET:
            data["crs"] = self.crs
        if self.lod_scope is not UNSET:
            data["lodScope"] = write(self.lod_scope)
        if self.compress is not UNSET:
            data["compress"] = write(self.compress)
        if self.texture_color_source is not UNSET:
            data["textureColorSource"] = write(self.texture_color_source)
        if self.texture_color_source_res_min is not UNSET:
            data["textureColorSourceResMin"] = self.texture_color_source_res_min
        if self.texture_color_source_res_max is not UNSET:
            data["textureColorSourceResMax"] = self.texture_color_source_res_max
        if self.texture_color_source_thermal_unit is not UNSET:
            data["textureColorSourceThermalUnit"] = write(self.texture_color_source_thermal_unit)
        if self.texture_color_source_thermal_min is not UNSET:
            data["textureColorSourceThermalMin"] = self.texture_color_source_thermal_min
        if self.texture_color_source_thermal_max is not UNSET:
            data["textureColorSourceThermalMax"] = self.texture_color_source_thermal_max
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.crs = data.get("crs", UNSET)
        self.lod_scope = (
            read_enum(_models.LodScope, value)
            if (value := data.get("lodScope")) is not None
            else data.get("lodScope", UNSET)
        )
        self.compress = (
            read_enum(_models.CesiumCompression, value)
            if (value := data.get("compress")) is not None
            else data.get("compress", UNSET)
        )
        self.texture_color_source = (
            read_enum(_models.ColorSource, value)
            if (value := data.get("textureColorSource")) is not None
            else data.get("textureColorSource", UNSET)
        )
        self.texture_color_source_res_min = data.get("textureColorSourceResMin", UNSET)
        self.texture_color_source_res_max = data.get("textureColorSourceResMax", UNSET)
        self.texture_color_source_thermal_unit = (
            read_enum(_models.ThermalUnit, value)
            if (value := data.get("textureColorSourceThermalUnit")) is not None
            else data.get("textureColorSourceThermalUnit", UNSET)
        )
        self.texture_color_source_thermal_min = data.get("textureColorSourceThermalMin", UNSET)
        self.texture_color_source_thermal_max = data.get("textureColorSourceThermalMax", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

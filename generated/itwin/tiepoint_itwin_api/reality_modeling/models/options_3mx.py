from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.color_source import ColorSource
from ..models.lod_scope import LodScope
from ..models.thermal_unit import ThermalUnit
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.point_3d import Point3D


T = TypeVar("T", bound="Options3MX")


@_attrs_define
class Options3MX:
    """Options of a 3MX export.

    Attributes:
        crs (None | str | Unset): Coordinate reference system of the export, for example EPSG:32631.
        lod_scope (LodScope | None | Unset): Scope of the levels of detail.
        crs_origin (None | Point3D | Unset): Origin in the coordinate reference system.
        generate_web_app (bool | None | Unset): Also produce a web viewer.
        texture_color_source (ColorSource | None | Unset): Where texture colours come from.
        texture_color_source_res_min (float | None | Unset): Lowest resolution, when colours show resolution.
        texture_color_source_res_max (float | None | Unset): Highest resolution, when colours show resolution.
        texture_color_source_thermal_unit (None | ThermalUnit | Unset): Unit of the thermal bounds.
        texture_color_source_thermal_min (float | None | Unset): Lowest thermal value, when colours show temperature.
        texture_color_source_thermal_max (float | None | Unset): Highest thermal value, when colours show temperature.
    """

    crs: None | str | Unset = UNSET
    lod_scope: LodScope | None | Unset = UNSET
    crs_origin: None | Point3D | Unset = UNSET
    generate_web_app: bool | None | Unset = UNSET
    texture_color_source: ColorSource | None | Unset = UNSET
    texture_color_source_res_min: float | None | Unset = UNSET
    texture_color_source_res_max: float | None | Unset = UNSET
    texture_color_source_thermal_unit: None | ThermalUnit | Unset = UNSET
    texture_color_source_thermal_min: float | None | Unset = UNSET
    texture_color_source_thermal_max: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.point_3d import Point3D  # noqa: PLC0415

        crs: None | str | Unset
        if isinstance(self.crs, Unset):
            crs = UNSET
        else:
            crs = self.crs

        lod_scope: None | str | Unset
        if isinstance(self.lod_scope, Unset):
            lod_scope = UNSET
        elif isinstance(self.lod_scope, LodScope):
            lod_scope = self.lod_scope.value
        else:
            lod_scope = self.lod_scope

        crs_origin: dict[str, Any] | None | Unset
        if isinstance(self.crs_origin, Unset):
            crs_origin = UNSET
        elif isinstance(self.crs_origin, Point3D):
            crs_origin = self.crs_origin.to_dict()
        else:
            crs_origin = self.crs_origin

        generate_web_app: bool | None | Unset
        if isinstance(self.generate_web_app, Unset):
            generate_web_app = UNSET
        else:
            generate_web_app = self.generate_web_app

        texture_color_source: None | str | Unset
        if isinstance(self.texture_color_source, Unset):
            texture_color_source = UNSET
        elif isinstance(self.texture_color_source, ColorSource):
            texture_color_source = self.texture_color_source.value
        else:
            texture_color_source = self.texture_color_source

        texture_color_source_res_min: float | None | Unset
        if isinstance(self.texture_color_source_res_min, Unset):
            texture_color_source_res_min = UNSET
        else:
            texture_color_source_res_min = self.texture_color_source_res_min

        texture_color_source_res_max: float | None | Unset
        if isinstance(self.texture_color_source_res_max, Unset):
            texture_color_source_res_max = UNSET
        else:
            texture_color_source_res_max = self.texture_color_source_res_max

        texture_color_source_thermal_unit: None | str | Unset
        if isinstance(self.texture_color_source_thermal_unit, Unset):
            texture_color_source_thermal_unit = UNSET
        elif isinstance(self.texture_color_source_thermal_unit, ThermalUnit):
            texture_color_source_thermal_unit = self.texture_color_source_thermal_unit.value
        else:
            texture_color_source_thermal_unit = self.texture_color_source_thermal_unit

        texture_color_source_thermal_min: float | None | Unset
        if isinstance(self.texture_color_source_thermal_min, Unset):
            texture_color_source_thermal_min = UNSET
        else:
            texture_color_source_thermal_min = self.texture_color_source_thermal_min

        texture_color_source_thermal_max: float | None | Unset
        if isinstance(self.texture_color_source_thermal_max, Unset):
            texture_color_source_thermal_max = UNSET
        else:
            texture_color_source_thermal_max = self.texture_color_source_thermal_max

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if crs is not UNSET:
            field_dict["crs"] = crs
        if lod_scope is not UNSET:
            field_dict["lodScope"] = lod_scope
        if crs_origin is not UNSET:
            field_dict["crsOrigin"] = crs_origin
        if generate_web_app is not UNSET:
            field_dict["generateWebApp"] = generate_web_app
        if texture_color_source is not UNSET:
            field_dict["textureColorSource"] = texture_color_source
        if texture_color_source_res_min is not UNSET:
            field_dict["textureColorSourceResMin"] = texture_color_source_res_min
        if texture_color_source_res_max is not UNSET:
            field_dict["textureColorSourceResMax"] = texture_color_source_res_max
        if texture_color_source_thermal_unit is not UNSET:
            field_dict["textureColorSourceThermalUnit"] = texture_color_source_thermal_unit
        if texture_color_source_thermal_min is not UNSET:
            field_dict["textureColorSourceThermalMin"] = texture_color_source_thermal_min
        if texture_color_source_thermal_max is not UNSET:
            field_dict["textureColorSourceThermalMax"] = texture_color_source_thermal_max

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.point_3d import Point3D  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_crs(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        crs = _parse_crs(d.pop("crs", UNSET))

        def _parse_lod_scope(data: object) -> LodScope | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                lod_scope_type_0 = LodScope(data)

                return lod_scope_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LodScope | None | Unset, data)

        lod_scope = _parse_lod_scope(d.pop("lodScope", UNSET))

        def _parse_crs_origin(data: object) -> None | Point3D | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                crs_origin_type_0 = Point3D.from_dict(data)

                return crs_origin_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Point3D | Unset, data)

        crs_origin = _parse_crs_origin(d.pop("crsOrigin", UNSET))

        def _parse_generate_web_app(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        generate_web_app = _parse_generate_web_app(d.pop("generateWebApp", UNSET))

        def _parse_texture_color_source(data: object) -> ColorSource | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                texture_color_source_type_0 = ColorSource(data)

                return texture_color_source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ColorSource | None | Unset, data)

        texture_color_source = _parse_texture_color_source(d.pop("textureColorSource", UNSET))

        def _parse_texture_color_source_res_min(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        texture_color_source_res_min = _parse_texture_color_source_res_min(d.pop("textureColorSourceResMin", UNSET))

        def _parse_texture_color_source_res_max(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        texture_color_source_res_max = _parse_texture_color_source_res_max(d.pop("textureColorSourceResMax", UNSET))

        def _parse_texture_color_source_thermal_unit(data: object) -> None | ThermalUnit | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                texture_color_source_thermal_unit_type_0 = ThermalUnit(data)

                return texture_color_source_thermal_unit_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ThermalUnit | Unset, data)

        texture_color_source_thermal_unit = _parse_texture_color_source_thermal_unit(
            d.pop("textureColorSourceThermalUnit", UNSET)
        )

        def _parse_texture_color_source_thermal_min(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        texture_color_source_thermal_min = _parse_texture_color_source_thermal_min(
            d.pop("textureColorSourceThermalMin", UNSET)
        )

        def _parse_texture_color_source_thermal_max(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        texture_color_source_thermal_max = _parse_texture_color_source_thermal_max(
            d.pop("textureColorSourceThermalMax", UNSET)
        )

        _model = cls(
            crs=crs,
            lod_scope=lod_scope,
            crs_origin=crs_origin,
            generate_web_app=generate_web_app,
            texture_color_source=texture_color_source,
            texture_color_source_res_min=texture_color_source_res_min,
            texture_color_source_res_max=texture_color_source_res_max,
            texture_color_source_thermal_unit=texture_color_source_thermal_unit,
            texture_color_source_thermal_min=texture_color_source_thermal_min,
            texture_color_source_thermal_max=texture_color_source_thermal_max,
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

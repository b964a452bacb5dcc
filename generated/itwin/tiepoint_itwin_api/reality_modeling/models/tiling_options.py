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
        "tilingMode",
        "holeFilling",
        "tilingValue",
        "tilingOrigin",
        "pairSelection",
        "textureSource",
        "simplification",
        "colorCorrection",
        "orthoResolution",
        "untexturedColor",
        "discardEmptyTiles",
        "geometricPrecision",
        "photoUsedForGeometry",
        "modelingReferenceType",
        "pointCloudColorSource",
        "textureResolutionLimit",
        "geometryResolutionLimit",
        "untexturedRepresentation",
        "planarSimplificationTolerance",
    }
)


@define(kw_only=True)
class TilingOptions:
    """Options of Tiling and Reconstruction jobs.

    Attributes:
        crs: Coordinate reference system of the tiling.
        tiling_value: Size or memory value of the tiling mode.
        tiling_origin: Origin of the tiling.
        ortho_resolution: Resolution of the orthophoto.
        untextured_color: Colour of areas without texture, #rrggbb.
        discard_empty_tiles: Drop empty tiles.
        texture_resolution_limit: Limit of texture resolution.
        geometry_resolution_limit: Limit of geometry resolution.
        planar_simplification_tolerance: Tolerance of planar simplification.

    Source: https://github.com/iTwin/reality-capture.
    """

    crs: str | None | Unset = UNSET
    tiling_mode: _models.TilingMode | None | Unset = UNSET
    hole_filling: _models.HoleFilling | None | Unset = UNSET
    tiling_value: float | None | Unset = UNSET
    tiling_origin: _models.Point3D | None | Unset = UNSET
    pair_selection: _models.TilingPairSelection | None | Unset = UNSET
    texture_source: _models.TextureSource | None | Unset = UNSET
    simplification: _models.Simplification | None | Unset = UNSET
    color_correction: _models.ColorCorrection | None | Unset = UNSET
    ortho_resolution: float | None | Unset = UNSET
    untextured_color: str | None | Unset = UNSET
    discard_empty_tiles: bool | None | Unset = UNSET
    geometric_precision: _models.GeometricPrecision | None | Unset = UNSET
    photo_used_for_geometry: _models.PhotoUsedForGeometry | None | Unset = UNSET
    modeling_reference_type: _models.ModelingReferenceType | None | Unset = UNSET
    point_cloud_color_source: _models.PointCloudColorSource | None | Unset = UNSET
    texture_resolution_limit: float | None | Unset = UNSET
    geometry_resolution_limit: float | None | Unset = UNSET
    untextured_representation: _models.UntexturedRepresentation | None | Unset = UNSET
    planar_simplification_tolerance: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.crs is not UNSET:
            data["crs"] = self.crs
        if self.tiling_mode is not UNSET:
            data["tilingMode"] = write(self.tiling_mode)
        if self.hole_filling is not UNSET:
            data["holeFilling"] = write(self.hole_filling)
        if self.tiling_value is not UNSET:
            data["tilingValue"] = self.tiling_value
        if self.tiling_origin is not UNSET:
            data["tilingOrigin"] = write(self.tiling_origin)
        if self.pair_selection is not UNSET:
            data["pairSelection"] = write(self.pair_selection)
        if self.texture_source is not UNSET:
            data["textureSource"] = write(self.texture_source)
        if self.simplification is not UNSET:
            data["simplification"] = write(self.simplification)
        if self.color_correction is not UNSET:
            data["colorCorrection"] = write(self.color_correction)
        if self.ortho_resolution is not UNSET:
            data["orthoResolution"] = self.ortho_resolution
        if self.untextured_color is not UNSET:
            data["untexturedColor"] = self.untextured_color
        if self.discard_empty_tiles is not UNSET:
            data["discardEmptyTiles"] = self.discard_empty_tiles
        if self.geometric_precision is not UNSET:
            data["geometricPrecision"] = write(self.geometric_precision)
        if self.photo_used_for_geometry is not UNSET:
            data["photoUsedForGeometry"] = write(self.photo_used_for_geometry)
        if self.modeling_reference_type is not UNSET:
            data["modelingReferenceType"] = write(self.modeling_reference_type)
        if self.point_cloud_color_source is not UNSET:
            data["pointCloudColorSource"] = write(self.point_cloud_color_source)
        if self.texture_resolution_limit is not UNSET:
            data["textureResolutionLimit"] = self.texture_resolution_limit
        if self.geometry_resolution_limit is not UNSET:
            data["geometryResolutionLimit"] = self.geometry_resolution_limit
        if self.untextured_representation is not UNSET:
            data["untexturedRepresentation"] = write(self.untextured_representation)
        if self.planar_simplification_tolerance is not UNSET:
            data["planarSimplificationTolerance"] = self.planar_simplification_tolerance
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.crs = data.get("crs", UNSET)
        self.tiling_mode = (
            read_enum(_models.TilingMode, value)
            if (value := data.get("tilingMode")) is not None
            else data.get("tilingMode", UNSET)
        )
        self.hole_filling = (
            read_enum(_models.HoleFilling, value)
            if (value := data.get("holeFilling")) is not None
            else data.get("holeFilling", UNSET)
        )
        self.tiling_value = data.get("tilingValue", UNSET)
        self.tiling_origin = (
            _models.Point3D.from_dict(value)
            if (value := data.get("tilingOrigin")) is not None
            else data.get("tilingOrigin", UNSET)
        )
        self.pair_selection = (
            read_enum(_models.TilingPairSelection, value)
            if (value := data.get("pairSelection")) is not None
            else data.get("pairSelection", UNSET)
        )
        self.texture_source = (
            read_enum(_models.TextureSource, value)
            if (value := data.get("textureSource")) is not None
            else data.get("textureSource", UNSET)
        )
        self.simplification = (
            read_enum(_models.Simplification, value)
            if (value := data.get("simplification")) is not None
            else data.get("simplification", UNSET)
        )
        self.color_correction = (
            read_enum(_models.ColorCorrection, value)
            if (value := data.get("colorCorrection")) is not None
            else data.get("colorCorrection", UNSET)
        )
        self.ortho_resolution = data.get("orthoResolution", UNSET)
        self.untextured_color = data.get("untexturedColor", UNSET)
        self.discard_empty_tiles = data.get("discardEmptyTiles", UNSET)
        self.geometric_precision = (
            read_enum(_models.GeometricPrecision, value)
            if (value := data.get("geometricPrecision")) is not None
            else data.get("geometricPrecision", UNSET)
        )
        self.photo_used_for_geometry = (
            read_enum(_models.PhotoUsedForGeometry, value)
            if (value := data.get("photoUsedForGeometry")) is not None
            else data.get("photoUsedForGeometry", UNSET)
        )
        self.modeling_reference_type = (
            read_enum(_models.ModelingReferenceType, value)
            if (value := data.get("modelingReferenceType")) is not None
            else data.get("modelingReferenceType", UNSET)
        )
        self.point_cloud_color_source = (
            read_enum(_models.PointCloudColorSource, value)
            if (value := data.get("pointCloudColorSource")) is not None
            else data.get("pointCloudColorSource", UNSET)
        )
        self.texture_resolution_limit = data.get("textureResolutionLimit", UNSET)
        self.geometry_resolution_limit = data.get("geometryResolutionLimit", UNSET)
        self.untextured_representation = (
            read_enum(_models.UntexturedRepresentation, value)
            if (value := data.get("untexturedRepresentation")) is not None
            else data.get("untexturedRepresentation", UNSET)
        )
        self.planar_simplification_tolerance = data.get("planarSimplificationTolerance", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

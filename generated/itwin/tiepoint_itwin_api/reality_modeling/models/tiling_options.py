from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.color_correction import ColorCorrection
from ..models.geometric_precision import GeometricPrecision
from ..models.hole_filling import HoleFilling
from ..models.modeling_reference_type import ModelingReferenceType
from ..models.photo_used_for_geometry import PhotoUsedForGeometry
from ..models.point_cloud_color_source import PointCloudColorSource
from ..models.simplification import Simplification
from ..models.texture_source import TextureSource
from ..models.tiling_mode import TilingMode
from ..models.tiling_pair_selection import TilingPairSelection
from ..models.untextured_representation import UntexturedRepresentation
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.point_3d import Point3D


T = TypeVar("T", bound="TilingOptions")


@_attrs_define
class TilingOptions:
    """Options of Tiling and Reconstruction jobs.

    Attributes:
        crs (None | str | Unset): Coordinate reference system of the tiling.
        tiling_mode (None | TilingMode | Unset):
        hole_filling (HoleFilling | None | Unset):
        tiling_value (float | None | Unset): Size or memory value of the tiling mode.
        tiling_origin (None | Point3D | Unset): Origin of the tiling.
        pair_selection (None | TilingPairSelection | Unset):
        texture_source (None | TextureSource | Unset):
        simplification (None | Simplification | Unset):
        color_correction (ColorCorrection | None | Unset):
        ortho_resolution (float | None | Unset): Resolution of the orthophoto.
        untextured_color (None | str | Unset): Colour of areas without texture, #rrggbb.
        discard_empty_tiles (bool | None | Unset): Drop empty tiles.
        geometric_precision (GeometricPrecision | None | Unset):
        photo_used_for_geometry (None | PhotoUsedForGeometry | Unset):
        modeling_reference_type (ModelingReferenceType | None | Unset):
        point_cloud_color_source (None | PointCloudColorSource | Unset):
        texture_resolution_limit (float | None | Unset): Limit of texture resolution.
        geometry_resolution_limit (float | None | Unset): Limit of geometry resolution.
        untextured_representation (None | Unset | UntexturedRepresentation):
        planar_simplification_tolerance (float | None | Unset): Tolerance of planar simplification.
    """

    crs: None | str | Unset = UNSET
    tiling_mode: None | TilingMode | Unset = UNSET
    hole_filling: HoleFilling | None | Unset = UNSET
    tiling_value: float | None | Unset = UNSET
    tiling_origin: None | Point3D | Unset = UNSET
    pair_selection: None | TilingPairSelection | Unset = UNSET
    texture_source: None | TextureSource | Unset = UNSET
    simplification: None | Simplification | Unset = UNSET
    color_correction: ColorCorrection | None | Unset = UNSET
    ortho_resolution: float | None | Unset = UNSET
    untextured_color: None | str | Unset = UNSET
    discard_empty_tiles: bool | None | Unset = UNSET
    geometric_precision: GeometricPrecision | None | Unset = UNSET
    photo_used_for_geometry: None | PhotoUsedForGeometry | Unset = UNSET
    modeling_reference_type: ModelingReferenceType | None | Unset = UNSET
    point_cloud_color_source: None | PointCloudColorSource | Unset = UNSET
    texture_resolution_limit: float | None | Unset = UNSET
    geometry_resolution_limit: float | None | Unset = UNSET
    untextured_representation: None | Unset | UntexturedRepresentation = UNSET
    planar_simplification_tolerance: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.point_3d import Point3D  # noqa: PLC0415

        crs: None | str | Unset
        if isinstance(self.crs, Unset):
            crs = UNSET
        else:
            crs = self.crs

        tiling_mode: None | str | Unset
        if isinstance(self.tiling_mode, Unset):
            tiling_mode = UNSET
        elif isinstance(self.tiling_mode, TilingMode):
            tiling_mode = self.tiling_mode.value
        else:
            tiling_mode = self.tiling_mode

        hole_filling: None | str | Unset
        if isinstance(self.hole_filling, Unset):
            hole_filling = UNSET
        elif isinstance(self.hole_filling, HoleFilling):
            hole_filling = self.hole_filling.value
        else:
            hole_filling = self.hole_filling

        tiling_value: float | None | Unset
        if isinstance(self.tiling_value, Unset):
            tiling_value = UNSET
        else:
            tiling_value = self.tiling_value

        tiling_origin: dict[str, Any] | None | Unset
        if isinstance(self.tiling_origin, Unset):
            tiling_origin = UNSET
        elif isinstance(self.tiling_origin, Point3D):
            tiling_origin = self.tiling_origin.to_dict()
        else:
            tiling_origin = self.tiling_origin

        pair_selection: None | str | Unset
        if isinstance(self.pair_selection, Unset):
            pair_selection = UNSET
        elif isinstance(self.pair_selection, TilingPairSelection):
            pair_selection = self.pair_selection.value
        else:
            pair_selection = self.pair_selection

        texture_source: None | str | Unset
        if isinstance(self.texture_source, Unset):
            texture_source = UNSET
        elif isinstance(self.texture_source, TextureSource):
            texture_source = self.texture_source.value
        else:
            texture_source = self.texture_source

        simplification: None | str | Unset
        if isinstance(self.simplification, Unset):
            simplification = UNSET
        elif isinstance(self.simplification, Simplification):
            simplification = self.simplification.value
        else:
            simplification = self.simplification

        color_correction: None | str | Unset
        if isinstance(self.color_correction, Unset):
            color_correction = UNSET
        elif isinstance(self.color_correction, ColorCorrection):
            color_correction = self.color_correction.value
        else:
            color_correction = self.color_correction

        ortho_resolution: float | None | Unset
        if isinstance(self.ortho_resolution, Unset):
            ortho_resolution = UNSET
        else:
            ortho_resolution = self.ortho_resolution

        untextured_color: None | str | Unset
        if isinstance(self.untextured_color, Unset):
            untextured_color = UNSET
        else:
            untextured_color = self.untextured_color

        discard_empty_tiles: bool | None | Unset
        if isinstance(self.discard_empty_tiles, Unset):
            discard_empty_tiles = UNSET
        else:
            discard_empty_tiles = self.discard_empty_tiles

        geometric_precision: None | str | Unset
        if isinstance(self.geometric_precision, Unset):
            geometric_precision = UNSET
        elif isinstance(self.geometric_precision, GeometricPrecision):
            geometric_precision = self.geometric_precision.value
        else:
            geometric_precision = self.geometric_precision

        photo_used_for_geometry: None | str | Unset
        if isinstance(self.photo_used_for_geometry, Unset):
            photo_used_for_geometry = UNSET
        elif isinstance(self.photo_used_for_geometry, PhotoUsedForGeometry):
            photo_used_for_geometry = self.photo_used_for_geometry.value
        else:
            photo_used_for_geometry = self.photo_used_for_geometry

        modeling_reference_type: None | str | Unset
        if isinstance(self.modeling_reference_type, Unset):
            modeling_reference_type = UNSET
        elif isinstance(self.modeling_reference_type, ModelingReferenceType):
            modeling_reference_type = self.modeling_reference_type.value
        else:
            modeling_reference_type = self.modeling_reference_type

        point_cloud_color_source: None | str | Unset
        if isinstance(self.point_cloud_color_source, Unset):
            point_cloud_color_source = UNSET
        elif isinstance(self.point_cloud_color_source, PointCloudColorSource):
            point_cloud_color_source = self.point_cloud_color_source.value
        else:
            point_cloud_color_source = self.point_cloud_color_source

        texture_resolution_limit: float | None | Unset
        if isinstance(self.texture_resolution_limit, Unset):
            texture_resolution_limit = UNSET
        else:
            texture_resolution_limit = self.texture_resolution_limit

        geometry_resolution_limit: float | None | Unset
        if isinstance(self.geometry_resolution_limit, Unset):
            geometry_resolution_limit = UNSET
        else:
            geometry_resolution_limit = self.geometry_resolution_limit

        untextured_representation: None | str | Unset
        if isinstance(self.untextured_representation, Unset):
            untextured_representation = UNSET
        elif isinstance(self.untextured_representation, UntexturedRepresentation):
            untextured_representation = self.untextured_representation.value
        else:
            untextured_representation = self.untextured_representation

        planar_simplification_tolerance: float | None | Unset
        if isinstance(self.planar_simplification_tolerance, Unset):
            planar_simplification_tolerance = UNSET
        else:
            planar_simplification_tolerance = self.planar_simplification_tolerance

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if crs is not UNSET:
            field_dict["crs"] = crs
        if tiling_mode is not UNSET:
            field_dict["tilingMode"] = tiling_mode
        if hole_filling is not UNSET:
            field_dict["holeFilling"] = hole_filling
        if tiling_value is not UNSET:
            field_dict["tilingValue"] = tiling_value
        if tiling_origin is not UNSET:
            field_dict["tilingOrigin"] = tiling_origin
        if pair_selection is not UNSET:
            field_dict["pairSelection"] = pair_selection
        if texture_source is not UNSET:
            field_dict["textureSource"] = texture_source
        if simplification is not UNSET:
            field_dict["simplification"] = simplification
        if color_correction is not UNSET:
            field_dict["colorCorrection"] = color_correction
        if ortho_resolution is not UNSET:
            field_dict["orthoResolution"] = ortho_resolution
        if untextured_color is not UNSET:
            field_dict["untexturedColor"] = untextured_color
        if discard_empty_tiles is not UNSET:
            field_dict["discardEmptyTiles"] = discard_empty_tiles
        if geometric_precision is not UNSET:
            field_dict["geometricPrecision"] = geometric_precision
        if photo_used_for_geometry is not UNSET:
            field_dict["photoUsedForGeometry"] = photo_used_for_geometry
        if modeling_reference_type is not UNSET:
            field_dict["modelingReferenceType"] = modeling_reference_type
        if point_cloud_color_source is not UNSET:
            field_dict["pointCloudColorSource"] = point_cloud_color_source
        if texture_resolution_limit is not UNSET:
            field_dict["textureResolutionLimit"] = texture_resolution_limit
        if geometry_resolution_limit is not UNSET:
            field_dict["geometryResolutionLimit"] = geometry_resolution_limit
        if untextured_representation is not UNSET:
            field_dict["untexturedRepresentation"] = untextured_representation
        if planar_simplification_tolerance is not UNSET:
            field_dict["planarSimplificationTolerance"] = planar_simplification_tolerance

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

        def _parse_tiling_mode(data: object) -> None | TilingMode | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                tiling_mode_type_0 = TilingMode(data)

                return tiling_mode_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TilingMode | Unset, data)

        tiling_mode = _parse_tiling_mode(d.pop("tilingMode", UNSET))

        def _parse_hole_filling(data: object) -> HoleFilling | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                hole_filling_type_0 = HoleFilling(data)

                return hole_filling_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(HoleFilling | None | Unset, data)

        hole_filling = _parse_hole_filling(d.pop("holeFilling", UNSET))

        def _parse_tiling_value(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        tiling_value = _parse_tiling_value(d.pop("tilingValue", UNSET))

        def _parse_tiling_origin(data: object) -> None | Point3D | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tiling_origin_type_0 = Point3D.from_dict(data)

                return tiling_origin_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Point3D | Unset, data)

        tiling_origin = _parse_tiling_origin(d.pop("tilingOrigin", UNSET))

        def _parse_pair_selection(data: object) -> None | TilingPairSelection | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                pair_selection_type_0 = TilingPairSelection(data)

                return pair_selection_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TilingPairSelection | Unset, data)

        pair_selection = _parse_pair_selection(d.pop("pairSelection", UNSET))

        def _parse_texture_source(data: object) -> None | TextureSource | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                texture_source_type_0 = TextureSource(data)

                return texture_source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TextureSource | Unset, data)

        texture_source = _parse_texture_source(d.pop("textureSource", UNSET))

        def _parse_simplification(data: object) -> None | Simplification | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                simplification_type_0 = Simplification(data)

                return simplification_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Simplification | Unset, data)

        simplification = _parse_simplification(d.pop("simplification", UNSET))

        def _parse_color_correction(data: object) -> ColorCorrection | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                color_correction_type_0 = ColorCorrection(data)

                return color_correction_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ColorCorrection | None | Unset, data)

        color_correction = _parse_color_correction(d.pop("colorCorrection", UNSET))

        def _parse_ortho_resolution(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        ortho_resolution = _parse_ortho_resolution(d.pop("orthoResolution", UNSET))

        def _parse_untextured_color(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        untextured_color = _parse_untextured_color(d.pop("untexturedColor", UNSET))

        def _parse_discard_empty_tiles(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        discard_empty_tiles = _parse_discard_empty_tiles(d.pop("discardEmptyTiles", UNSET))

        def _parse_geometric_precision(data: object) -> GeometricPrecision | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                geometric_precision_type_0 = GeometricPrecision(data)

                return geometric_precision_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeometricPrecision | None | Unset, data)

        geometric_precision = _parse_geometric_precision(d.pop("geometricPrecision", UNSET))

        def _parse_photo_used_for_geometry(data: object) -> None | PhotoUsedForGeometry | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                photo_used_for_geometry_type_0 = PhotoUsedForGeometry(data)

                return photo_used_for_geometry_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PhotoUsedForGeometry | Unset, data)

        photo_used_for_geometry = _parse_photo_used_for_geometry(d.pop("photoUsedForGeometry", UNSET))

        def _parse_modeling_reference_type(data: object) -> ModelingReferenceType | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                modeling_reference_type_type_0 = ModelingReferenceType(data)

                return modeling_reference_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ModelingReferenceType | None | Unset, data)

        modeling_reference_type = _parse_modeling_reference_type(d.pop("modelingReferenceType", UNSET))

        def _parse_point_cloud_color_source(data: object) -> None | PointCloudColorSource | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                point_cloud_color_source_type_0 = PointCloudColorSource(data)

                return point_cloud_color_source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PointCloudColorSource | Unset, data)

        point_cloud_color_source = _parse_point_cloud_color_source(d.pop("pointCloudColorSource", UNSET))

        def _parse_texture_resolution_limit(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        texture_resolution_limit = _parse_texture_resolution_limit(d.pop("textureResolutionLimit", UNSET))

        def _parse_geometry_resolution_limit(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        geometry_resolution_limit = _parse_geometry_resolution_limit(d.pop("geometryResolutionLimit", UNSET))

        def _parse_untextured_representation(data: object) -> None | Unset | UntexturedRepresentation:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                untextured_representation_type_0 = UntexturedRepresentation(data)

                return untextured_representation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UntexturedRepresentation, data)

        untextured_representation = _parse_untextured_representation(d.pop("untexturedRepresentation", UNSET))

        def _parse_planar_simplification_tolerance(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        planar_simplification_tolerance = _parse_planar_simplification_tolerance(
            d.pop("planarSimplificationTolerance", UNSET)
        )

        _model = cls(
            crs=crs,
            tiling_mode=tiling_mode,
            hole_filling=hole_filling,
            tiling_value=tiling_value,
            tiling_origin=tiling_origin,
            pair_selection=pair_selection,
            texture_source=texture_source,
            simplification=simplification,
            color_correction=color_correction,
            ortho_resolution=ortho_resolution,
            untextured_color=untextured_color,
            discard_empty_tiles=discard_empty_tiles,
            geometric_precision=geometric_precision,
            photo_used_for_geometry=photo_used_for_geometry,
            modeling_reference_type=modeling_reference_type,
            point_cloud_color_source=point_cloud_color_source,
            texture_resolution_limit=texture_resolution_limit,
            geometry_resolution_limit=geometry_resolution_limit,
            untextured_representation=untextured_representation,
            planar_simplification_tolerance=planar_simplification_tolerance,
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

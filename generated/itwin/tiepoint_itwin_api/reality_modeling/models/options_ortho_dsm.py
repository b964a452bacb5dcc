from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.dsm_format import DsmFormat
from ..models.ortho_color_source import OrthoColorSource
from ..models.ortho_format import OrthoFormat
from ..models.overview_type import OverviewType
from ..models.projection_mode import ProjectionMode
from ..types import UNSET, Unset

T = TypeVar("T", bound="OptionsOrthoDSM")


@_attrs_define
class OptionsOrthoDSM:
    """Options of an OrthophotoDSM export.

    Attributes:
        crs (None | str | Unset): Coordinate reference system of the export, for example EPSG:32631.
        dsm_format (DsmFormat | None | Unset): Format of the surface model.
        overviews (None | OverviewType | Unset): Overviews to make.
        merge_parts (bool | None | Unset): Merge the parts.
        color_source (None | OrthoColorSource | Unset): Where colours come from.
        no_data_color (None | str | Unset): Colour of pixels without data.
        no_data_value (float | None | Unset): Value of cells without data.
        ortho_format (None | OrthoFormat | Unset): Format of the orthophoto.
        projection_mode (None | ProjectionMode | Unset): Surface kept.
        sampling_distance (float | None | Unset): Sampling distance.
        no_data_transparency (bool | None | Unset): Make pixels without data transparent.
    """

    crs: None | str | Unset = UNSET
    dsm_format: DsmFormat | None | Unset = UNSET
    overviews: None | OverviewType | Unset = UNSET
    merge_parts: bool | None | Unset = UNSET
    color_source: None | OrthoColorSource | Unset = UNSET
    no_data_color: None | str | Unset = UNSET
    no_data_value: float | None | Unset = UNSET
    ortho_format: None | OrthoFormat | Unset = UNSET
    projection_mode: None | ProjectionMode | Unset = UNSET
    sampling_distance: float | None | Unset = UNSET
    no_data_transparency: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        crs: None | str | Unset
        if isinstance(self.crs, Unset):
            crs = UNSET
        else:
            crs = self.crs

        dsm_format: None | str | Unset
        if isinstance(self.dsm_format, Unset):
            dsm_format = UNSET
        elif isinstance(self.dsm_format, DsmFormat):
            dsm_format = self.dsm_format.value
        else:
            dsm_format = self.dsm_format

        overviews: None | str | Unset
        if isinstance(self.overviews, Unset):
            overviews = UNSET
        elif isinstance(self.overviews, OverviewType):
            overviews = self.overviews.value
        else:
            overviews = self.overviews

        merge_parts: bool | None | Unset
        if isinstance(self.merge_parts, Unset):
            merge_parts = UNSET
        else:
            merge_parts = self.merge_parts

        color_source: None | str | Unset
        if isinstance(self.color_source, Unset):
            color_source = UNSET
        elif isinstance(self.color_source, OrthoColorSource):
            color_source = self.color_source.value
        else:
            color_source = self.color_source

        no_data_color: None | str | Unset
        if isinstance(self.no_data_color, Unset):
            no_data_color = UNSET
        else:
            no_data_color = self.no_data_color

        no_data_value: float | None | Unset
        if isinstance(self.no_data_value, Unset):
            no_data_value = UNSET
        else:
            no_data_value = self.no_data_value

        ortho_format: None | str | Unset
        if isinstance(self.ortho_format, Unset):
            ortho_format = UNSET
        elif isinstance(self.ortho_format, OrthoFormat):
            ortho_format = self.ortho_format.value
        else:
            ortho_format = self.ortho_format

        projection_mode: None | str | Unset
        if isinstance(self.projection_mode, Unset):
            projection_mode = UNSET
        elif isinstance(self.projection_mode, ProjectionMode):
            projection_mode = self.projection_mode.value
        else:
            projection_mode = self.projection_mode

        sampling_distance: float | None | Unset
        if isinstance(self.sampling_distance, Unset):
            sampling_distance = UNSET
        else:
            sampling_distance = self.sampling_distance

        no_data_transparency: bool | None | Unset
        if isinstance(self.no_data_transparency, Unset):
            no_data_transparency = UNSET
        else:
            no_data_transparency = self.no_data_transparency

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if crs is not UNSET:
            field_dict["crs"] = crs
        if dsm_format is not UNSET:
            field_dict["dsmFormat"] = dsm_format
        if overviews is not UNSET:
            field_dict["overviews"] = overviews
        if merge_parts is not UNSET:
            field_dict["mergeParts"] = merge_parts
        if color_source is not UNSET:
            field_dict["colorSource"] = color_source
        if no_data_color is not UNSET:
            field_dict["noDataColor"] = no_data_color
        if no_data_value is not UNSET:
            field_dict["noDataValue"] = no_data_value
        if ortho_format is not UNSET:
            field_dict["orthoFormat"] = ortho_format
        if projection_mode is not UNSET:
            field_dict["projectionMode"] = projection_mode
        if sampling_distance is not UNSET:
            field_dict["samplingDistance"] = sampling_distance
        if no_data_transparency is not UNSET:
            field_dict["noDataTransparency"] = no_data_transparency

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_crs(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        crs = _parse_crs(d.pop("crs", UNSET))

        def _parse_dsm_format(data: object) -> DsmFormat | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                dsm_format_type_0 = DsmFormat(data)

                return dsm_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DsmFormat | None | Unset, data)

        dsm_format = _parse_dsm_format(d.pop("dsmFormat", UNSET))

        def _parse_overviews(data: object) -> None | OverviewType | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                overviews_type_0 = OverviewType(data)

                return overviews_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OverviewType | Unset, data)

        overviews = _parse_overviews(d.pop("overviews", UNSET))

        def _parse_merge_parts(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        merge_parts = _parse_merge_parts(d.pop("mergeParts", UNSET))

        def _parse_color_source(data: object) -> None | OrthoColorSource | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                color_source_type_0 = OrthoColorSource(data)

                return color_source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OrthoColorSource | Unset, data)

        color_source = _parse_color_source(d.pop("colorSource", UNSET))

        def _parse_no_data_color(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        no_data_color = _parse_no_data_color(d.pop("noDataColor", UNSET))

        def _parse_no_data_value(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        no_data_value = _parse_no_data_value(d.pop("noDataValue", UNSET))

        def _parse_ortho_format(data: object) -> None | OrthoFormat | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ortho_format_type_0 = OrthoFormat(data)

                return ortho_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OrthoFormat | Unset, data)

        ortho_format = _parse_ortho_format(d.pop("orthoFormat", UNSET))

        def _parse_projection_mode(data: object) -> None | ProjectionMode | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                projection_mode_type_0 = ProjectionMode(data)

                return projection_mode_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectionMode | Unset, data)

        projection_mode = _parse_projection_mode(d.pop("projectionMode", UNSET))

        def _parse_sampling_distance(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        sampling_distance = _parse_sampling_distance(d.pop("samplingDistance", UNSET))

        def _parse_no_data_transparency(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        no_data_transparency = _parse_no_data_transparency(d.pop("noDataTransparency", UNSET))

        _model = cls(
            crs=crs,
            dsm_format=dsm_format,
            overviews=overviews,
            merge_parts=merge_parts,
            color_source=color_source,
            no_data_color=no_data_color,
            no_data_value=no_data_value,
            ortho_format=ortho_format,
            projection_mode=projection_mode,
            sampling_distance=sampling_distance,
            no_data_transparency=no_data_transparency,
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

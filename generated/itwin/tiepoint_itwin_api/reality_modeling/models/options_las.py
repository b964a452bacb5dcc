from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.color_source import ColorSource
from ..models.las_compression import LasCompression
from ..models.sampling_strategy import SamplingStrategy
from ..types import UNSET, Unset

T = TypeVar("T", bound="OptionsLAS")


@_attrs_define
class OptionsLAS:
    """Options of a LAS export.

    Attributes:
        crs (None | str | Unset): Coordinate reference system of the export, for example EPSG:32631.
        compress (LasCompression | None | Unset): Compression.
        merge_point_clouds (bool | None | Unset): Merge into one file.
        sampling_strategy (None | SamplingStrategy | Unset): Meaning of the sampling distance.
        sampling_distance (float | None | Unset): Sampling distance.
        texture_color_source (ColorSource | None | Unset): Where colours come from.
    """

    crs: None | str | Unset = UNSET
    compress: LasCompression | None | Unset = UNSET
    merge_point_clouds: bool | None | Unset = UNSET
    sampling_strategy: None | SamplingStrategy | Unset = UNSET
    sampling_distance: float | None | Unset = UNSET
    texture_color_source: ColorSource | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        crs: None | str | Unset
        if isinstance(self.crs, Unset):
            crs = UNSET
        else:
            crs = self.crs

        compress: None | str | Unset
        if isinstance(self.compress, Unset):
            compress = UNSET
        elif isinstance(self.compress, LasCompression):
            compress = self.compress.value
        else:
            compress = self.compress

        merge_point_clouds: bool | None | Unset
        if isinstance(self.merge_point_clouds, Unset):
            merge_point_clouds = UNSET
        else:
            merge_point_clouds = self.merge_point_clouds

        sampling_strategy: None | str | Unset
        if isinstance(self.sampling_strategy, Unset):
            sampling_strategy = UNSET
        elif isinstance(self.sampling_strategy, SamplingStrategy):
            sampling_strategy = self.sampling_strategy.value
        else:
            sampling_strategy = self.sampling_strategy

        sampling_distance: float | None | Unset
        if isinstance(self.sampling_distance, Unset):
            sampling_distance = UNSET
        else:
            sampling_distance = self.sampling_distance

        texture_color_source: None | str | Unset
        if isinstance(self.texture_color_source, Unset):
            texture_color_source = UNSET
        elif isinstance(self.texture_color_source, ColorSource):
            texture_color_source = self.texture_color_source.value
        else:
            texture_color_source = self.texture_color_source

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if crs is not UNSET:
            field_dict["crs"] = crs
        if compress is not UNSET:
            field_dict["compress"] = compress
        if merge_point_clouds is not UNSET:
            field_dict["mergePointClouds"] = merge_point_clouds
        if sampling_strategy is not UNSET:
            field_dict["samplingStrategy"] = sampling_strategy
        if sampling_distance is not UNSET:
            field_dict["samplingDistance"] = sampling_distance
        if texture_color_source is not UNSET:
            field_dict["textureColorSource"] = texture_color_source

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

        def _parse_compress(data: object) -> LasCompression | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                compress_type_0 = LasCompression(data)

                return compress_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LasCompression | None | Unset, data)

        compress = _parse_compress(d.pop("compress", UNSET))

        def _parse_merge_point_clouds(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        merge_point_clouds = _parse_merge_point_clouds(d.pop("mergePointClouds", UNSET))

        def _parse_sampling_strategy(data: object) -> None | SamplingStrategy | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sampling_strategy_type_0 = SamplingStrategy(data)

                return sampling_strategy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SamplingStrategy | Unset, data)

        sampling_strategy = _parse_sampling_strategy(d.pop("samplingStrategy", UNSET))

        def _parse_sampling_distance(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        sampling_distance = _parse_sampling_distance(d.pop("samplingDistance", UNSET))

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

        _model = cls(
            crs=crs,
            compress=compress,
            merge_point_clouds=merge_point_clouds,
            sampling_strategy=sampling_strategy,
            sampling_distance=sampling_distance,
            texture_color_source=texture_color_source,
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

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.tile_map_image_format import TileMapImageFormat
from ..models.tile_map_optimization_format import TileMapOptimizationFormat
from ..types import UNSET, Unset

T = TypeVar("T", bound="TileMapOptimizationOptions")


@_attrs_define
class TileMapOptimizationOptions:
    """Options of the job.

    Attributes:
        output_format (None | TileMapOptimizationFormat | Unset): Format to produce.
        input_crs (None | str | Unset): Coordinate reference system of the inputs.
        output_crs (None | str | Unset): Coordinate reference system wanted for the output.
        top_level (int | None | Unset): First level of the tile map to generate.
        bottom_level (int | None | Unset): Last level of the tile map to generate.
        image_format (None | TileMapImageFormat | Unset): Image format of the tiles.
        jpg_quality (int | None | Unset): JPG quality of the tiles.
        background_color (None | str | Unset): Background colour of the tiles, #rrggbb.
    """

    output_format: None | TileMapOptimizationFormat | Unset = UNSET
    input_crs: None | str | Unset = UNSET
    output_crs: None | str | Unset = UNSET
    top_level: int | None | Unset = UNSET
    bottom_level: int | None | Unset = UNSET
    image_format: None | TileMapImageFormat | Unset = UNSET
    jpg_quality: int | None | Unset = UNSET
    background_color: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        output_format: None | str | Unset
        if isinstance(self.output_format, Unset):
            output_format = UNSET
        elif isinstance(self.output_format, TileMapOptimizationFormat):
            output_format = self.output_format.value
        else:
            output_format = self.output_format

        input_crs: None | str | Unset
        if isinstance(self.input_crs, Unset):
            input_crs = UNSET
        else:
            input_crs = self.input_crs

        output_crs: None | str | Unset
        if isinstance(self.output_crs, Unset):
            output_crs = UNSET
        else:
            output_crs = self.output_crs

        top_level: int | None | Unset
        if isinstance(self.top_level, Unset):
            top_level = UNSET
        else:
            top_level = self.top_level

        bottom_level: int | None | Unset
        if isinstance(self.bottom_level, Unset):
            bottom_level = UNSET
        else:
            bottom_level = self.bottom_level

        image_format: None | str | Unset
        if isinstance(self.image_format, Unset):
            image_format = UNSET
        elif isinstance(self.image_format, TileMapImageFormat):
            image_format = self.image_format.value
        else:
            image_format = self.image_format

        jpg_quality: int | None | Unset
        if isinstance(self.jpg_quality, Unset):
            jpg_quality = UNSET
        else:
            jpg_quality = self.jpg_quality

        background_color: None | str | Unset
        if isinstance(self.background_color, Unset):
            background_color = UNSET
        else:
            background_color = self.background_color

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if output_format is not UNSET:
            field_dict["outputFormat"] = output_format
        if input_crs is not UNSET:
            field_dict["inputCrs"] = input_crs
        if output_crs is not UNSET:
            field_dict["outputCrs"] = output_crs
        if top_level is not UNSET:
            field_dict["topLevel"] = top_level
        if bottom_level is not UNSET:
            field_dict["bottomLevel"] = bottom_level
        if image_format is not UNSET:
            field_dict["imageFormat"] = image_format
        if jpg_quality is not UNSET:
            field_dict["jpgQuality"] = jpg_quality
        if background_color is not UNSET:
            field_dict["backgroundColor"] = background_color

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_output_format(data: object) -> None | TileMapOptimizationFormat | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                output_format_type_0 = TileMapOptimizationFormat(data)

                return output_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TileMapOptimizationFormat | Unset, data)

        output_format = _parse_output_format(d.pop("outputFormat", UNSET))

        def _parse_input_crs(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        input_crs = _parse_input_crs(d.pop("inputCrs", UNSET))

        def _parse_output_crs(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        output_crs = _parse_output_crs(d.pop("outputCrs", UNSET))

        def _parse_top_level(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        top_level = _parse_top_level(d.pop("topLevel", UNSET))

        def _parse_bottom_level(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        bottom_level = _parse_bottom_level(d.pop("bottomLevel", UNSET))

        def _parse_image_format(data: object) -> None | TileMapImageFormat | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                image_format_type_0 = TileMapImageFormat(data)

                return image_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TileMapImageFormat | Unset, data)

        image_format = _parse_image_format(d.pop("imageFormat", UNSET))

        def _parse_jpg_quality(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        jpg_quality = _parse_jpg_quality(d.pop("jpgQuality", UNSET))

        def _parse_background_color(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        background_color = _parse_background_color(d.pop("backgroundColor", UNSET))

        _model = cls(
            output_format=output_format,
            input_crs=input_crs,
            output_crs=output_crs,
            top_level=top_level,
            bottom_level=bottom_level,
            image_format=image_format,
            jpg_quality=jpg_quality,
            background_color=background_color,
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

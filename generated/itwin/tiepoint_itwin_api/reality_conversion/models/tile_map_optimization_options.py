from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset(
    {"outputFormat", "inputCrs", "outputCrs", "topLevel", "bottomLevel", "imageFormat", "jpgQuality", "backgroundColor"}
)


@define(kw_only=True)
class TileMapOptimizationOptions:
    """Options of the job.

    Attributes:
        output_format: Format to produce.
        input_crs: Coordinate reference system of the inputs.
        output_crs: Coordinate reference system wanted for the output.
        top_level: First level of the tile map to generate.
        bottom_level: Last level of the tile map to generate.
        image_format: Image format of the tiles.
        jpg_quality: JPG quality of the tiles.
        background_color: Background colour of the tiles, #rrggbb.

    Source: https://github.com/iTwin/reality-capture.
    """

    output_format: _models.TileMapOptimizationFormat | None | Unset = UNSET
    input_crs: str | None | Unset = UNSET
    output_crs: str | None | Unset = UNSET
    top_level: int | None | Unset = UNSET
    bottom_level: int | None | Unset = UNSET
    image_format: _models.TileMapImageFormat | None | Unset = UNSET
    jpg_quality: int | None | Unset = UNSET
    background_color: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.output_format is not UNSET:
            data["outputFormat"] = write(self.output_format)
        if self.input_crs is not UNSET:
            data["inputCrs"] = self.input_crs
        if self.output_crs is not UNSET:
            data["outputCrs"] = self.output_crs
        if self.top_level is not UNSET:
            data["topLevel"] = self.top_level
        if self.bottom_level is not UNSET:
            data["bottomLevel"] = self.bottom_level
        if self.image_format is not UNSET:
            data["imageFormat"] = write(self.image_format)
        if self.jpg_quality is not UNSET:
            data["jpgQuality"] = self.jpg_quality
        if self.background_color is not UNSET:
            data["backgroundColor"] = self.background_color
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.output_format = (
            read_enum(_models.TileMapOptimizationFormat, value)
            if (value := data.get("outputFormat")) is not None
            else data.get("outputFormat", UNSET)
        )
        self.input_crs = data.get("inputCrs", UNSET)
        self.output_crs = data.get("outputCrs", UNSET)
        self.top_level = data.get("topLevel", UNSET)
        self.bottom_level = data.get("bottomLevel", UNSET)
        self.image_format = (
            read_enum(_models.TileMapImageFormat, value)
            if (value := data.get("imageFormat")) is not None
            else data.get("imageFormat", UNSET)
        )
        self.jpg_quality = data.get("jpgQuality", UNSET)
        self.background_color = data.get("backgroundColor", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

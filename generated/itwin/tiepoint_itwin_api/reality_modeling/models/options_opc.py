from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"crs", "samplingStrategy", "samplingDistance", "textureColorSource"})


@define(kw_only=True)
class OptionsOPC:
    """Options of an OPC export.

    Attributes:
        crs: Coordinate reference system of the export, for example EPSG:32631.
        sampling_strategy: Meaning of the sampling distance.
        sampling_distance: Sampling distance.
        texture_color_source: Where colours come from.
    """

    crs: str | None | Unset = UNSET
    sampling_strategy: _models.SamplingStrategy | None | Unset = UNSET
    sampling_distance: float | None | Unset = UNSET
    texture_color_source: _models.ColorSource | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.crs is not UNSET:
            data["crs"] = self.crs
        if self.sampling_strategy is not UNSET:
            data["samplingStrategy"] = write(self.sampling_strategy)
        if self.sampling_distance is not UNSET:
            data["samplingDistance"] = self.sampling_distance
        if self.texture_color_source is not UNSET:
            data["textureColorSource"] = write(self.texture_color_source)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.crs = data.get("crs", UNSET)
        self.sampling_strategy = (
            read_enum(_models.SamplingStrategy, value)
            if (value := data.get("samplingStrategy")) is not None
            else data.get("samplingStrategy", UNSET)
        )
        self.sampling_distance = data.get("samplingDistance", UNSET)
        self.texture_color_source = (
            read_enum(_models.ColorSource, value)
            if (value := data.get("textureColorSource")) is not None
            else data.get("textureColorSource", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

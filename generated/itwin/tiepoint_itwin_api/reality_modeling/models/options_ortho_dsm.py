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
        "dsmFormat",
        "overviews",
        "mergeParts",
        "colorSource",
        "noDataColor",
        "noDataValue",
        "orthoFormat",
        "projectionMode",
        "samplingDistance",
        "noDataTransparency",
    }
)


@define(kw_only=True)
class OptionsOrthoDSM:
    """Options of an OrthophotoDSM export.

    Attributes:
        crs: Coordinate reference system of the export, for example EPSG:32631.
        dsm_format: Format of the surface model.
        overviews: Overviews to make.
        merge_parts: Merge the parts.
        color_source: Where colours come from.
        no_data_color: Colour of pixels without data.
        no_data_value: Value of cells without data.
        ortho_format: Format of the orthophoto.
        projection_mode: Surface kept.
        sampling_distance: Sampling distance.
        no_data_transparency: Make pixels without data transparent.
    """

    crs: str | None | Unset = UNSET
    dsm_format: _models.DsmFormat | None | Unset = UNSET
    overviews: _models.OverviewType | None | Unset = UNSET
    merge_parts: bool | None | Unset = UNSET
    color_source: _models.OrthoColorSource | None | Unset = UNSET
    no_data_color: str | None | Unset = UNSET
    no_data_value: float | None | Unset = UNSET
    ortho_format: _models.OrthoFormat | None | Unset = UNSET
    projection_mode: _models.ProjectionMode | None | Unset = UNSET
    sampling_distance: float | None | Unset = UNSET
    no_data_transparency: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.crs is not UNSET:
            data["crs"] = self.crs
        if self.dsm_format is not UNSET:
            data["dsmFormat"] = write(self.dsm_format)
        if self.overviews is not UNSET:
            data["overviews"] = write(self.overviews)
        if self.merge_parts is not UNSET:
            data["mergeParts"] = self.merge_parts
        if self.color_source is not UNSET:
            data["colorSource"] = write(self.color_source)
        if self.no_data_color is not UNSET:
            data["noDataColor"] = self.no_data_color
        if self.no_data_value is not UNSET:
            data["noDataValue"] = self.no_data_value
        if self.ortho_format is not UNSET:
            data["orthoFormat"] = write(self.ortho_format)
        if self.projection_mode is not UNSET:
            data["projectionMode"] = write(self.projection_mode)
        if self.sampling_distance is not UNSET:
            data["samplingDistance"] = self.sampling_distance
        if self.no_data_transparency is not UNSET:
            data["noDataTransparency"] = self.no_data_transparency
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.crs = data.get("crs", UNSET)
        self.dsm_format = (
            read_enum(_models.DsmFormat, value)
            if (value := data.get("dsmFormat")) is not None
            else data.get("dsmFormat", UNSET)
        )
        self.overviews = (
            read_enum(_models.OverviewType, value)
            if (value := data.get("overviews")) is not None
            else data.get("overviews", UNSET)
        )
        self.merge_parts = data.get("mergeParts", UNSET)
        self.color_source = (
            read_enum(_models.OrthoColorSource, value)
            if (value := data.get("colorSource")) is not None
            else data.get("colorSource", UNSET)
        )
        self.no_data_color = data.get("noDataColor", UNSET)
        self.no_data_value = data.get("noDataValue", UNSET)
        self.ortho_format = (
            read_enum(_models.OrthoFormat, value)
            if (value := data.get("orthoFormat")) is not None
            else data.get("orthoFormat", UNSET)
        )
        self.projection_mode = (
            read_enum(_models.ProjectionMode, value)
            if (value := data.get("projectionMode")) is not None
            else data.get("projectionMode", UNSET)
        )
        self.sampling_distance = data.get("samplingDistance", UNSET)
        self.no_data_transparency = data.get("noDataTransparency", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

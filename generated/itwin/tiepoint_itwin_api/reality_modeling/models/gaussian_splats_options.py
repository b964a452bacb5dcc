from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"exportCrs", "exportFormat", "referenceQuality", "referenceTileSize"})


@define(kw_only=True)
class GaussianSplatsOptions:
    """Options of a GaussianSplats job.

    Attributes:
        export_crs: Coordinate reference system of the splats.
        reference_tile_size: Tile size of the reference.
    """

    export_crs: str | None | Unset = UNSET
    export_format: _models.GSFormat | None | Unset = UNSET
    reference_quality: _models.GSQuality | None | Unset = UNSET
    reference_tile_size: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.export_crs is not UNSET:
            data["exportCrs"] = self.export_crs
        if self.export_format is not UNSET:
            data["exportFormat"] = write(self.export_format)
        if self.reference_quality is not UNSET:
            data["referenceQuality"] = write(self.reference_quality)
        if self.reference_tile_size is not UNSET:
            data["referenceTileSize"] = self.reference_tile_size
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.export_crs = data.get("exportCrs", UNSET)
        self.export_format = (
            read_enum(_models.GSFormat, value)
            if (value := data.get("exportFormat")) is not None
            else data.get("exportFormat", UNSET)
        )
        self.reference_quality = (
            read_enum(_models.GSQuality, value)
            if (value := data.get("referenceQuality")) is not None
            else data.get("referenceQuality", UNSET)
        )
        self.reference_tile_size = data.get("referenceTileSize", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

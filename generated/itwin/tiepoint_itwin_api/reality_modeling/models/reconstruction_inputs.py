from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"scene", "modelingReference", "regionOfInterest", "extent", "crsData", "presets"})


@define(kw_only=True)
class ReconstructionInputs:
    """Inputs of a Reconstruction job.

    Attributes:
        scene: Reality data id of the ContextScene to process.
        modeling_reference: Reality data id of a modeling reference to start from.
        region_of_interest: Bucket path (bkt:...) of a region of interest file for tiling.
        extent: Bucket path (bkt:...) of a region of interest file that limits exports.
        crs_data: Bucket path (bkt:...) of coordinate reference system data.
        presets: Paths of presets. The vendor's page gives the type as a string and the meaning as a list; its SDK
            sends a list.

    Source: https://github.com/iTwin/reality-capture.
    """

    scene: str
    modeling_reference: str | None | Unset = UNSET
    region_of_interest: str | None | Unset = UNSET
    extent: str | None | Unset = UNSET
    crs_data: str | None | Unset = UNSET
    presets: list[str] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["scene"] = self.scene
        if self.modeling_reference is not UNSET:
            data["modelingReference"] = self.modeling_reference
        if self.region_of_interest is not UNSET:
            data["regionOfInterest"] = self.region_of_interest
        if self.extent is not UNSET:
            data["extent"] = self.extent
        if self.crs_data is not UNSET:
            data["crsData"] = self.crs_data
        if self.presets is not UNSET:
            data["presets"] = write(self.presets)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.scene = data["scene"]
        self.modeling_reference = data.get("modelingReference", UNSET)
        self.region_of_interest = data.get("regionOfInterest", UNSET)
        self.extent = data.get("extent", UNSET)
        self.crs_data = data.get("crsData", UNSET)
        self.presets = data.get("presets", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

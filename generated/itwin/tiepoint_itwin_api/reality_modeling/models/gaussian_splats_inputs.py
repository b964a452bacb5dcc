from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"scene", "splatsReference", "regionOfInterest", "crsData", "preset"})


@define(kw_only=True)
class GaussianSplatsInputs:
    """Inputs of a GaussianSplats job.

    Attributes:
        scene: Reality data id of the ContextScene to process.
        splats_reference: Reality data id of a Gaussian splats reference.
        region_of_interest: Bucket path (bkt:...) of a region of interest file.
        crs_data: Bucket path (bkt:...) of coordinate reference system data.
        preset: Path of a preset.
    """

    scene: str
    splats_reference: str | None | Unset = UNSET
    region_of_interest: str | None | Unset = UNSET
    crs_data: str | None | Unset = UNSET
    preset: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["scene"] = self.scene
        if self.splats_reference is not UNSET:
            data["splatsReference"] = self.splats_reference
        if self.region_of_interest is not UNSET:
            data["regionOfInterest"] = self.region_of_interest
        if self.crs_data is not UNSET:
            data["crsData"] = self.crs_data
        if self.preset is not UNSET:
            data["preset"] = self.preset
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.scene = data["scene"]
        self.splats_reference = data.get("splatsReference", UNSET)
        self.region_of_interest = data.get("regionOfInterest", UNSET)
        self.crs_data = data.get("crsData", UNSET)
        self.preset = data.get("preset", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

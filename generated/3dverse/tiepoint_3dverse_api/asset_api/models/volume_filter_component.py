from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"range", "applyGaussianFiltering", "sampleUnfiltered", "enableMPR", "enable3D"})


@define(kw_only=True)
class VolumeFilterComponent:
    """Scene component: volume filter."""

    range_: list[float] | Unset = UNSET
    apply_gaussian_filtering: bool | Unset = UNSET
    sample_unfiltered: bool | Unset = UNSET
    enable_mpr: bool | Unset = UNSET
    enable_3d: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.range_ is not UNSET:
            data["range"] = write(self.range_)
        if self.apply_gaussian_filtering is not UNSET:
            data["applyGaussianFiltering"] = self.apply_gaussian_filtering
        if self.sample_unfiltered is not UNSET:
            data["sampleUnfiltered"] = self.sample_unfiltered
        if self.enable_mpr is not UNSET:
            data["enableMPR"] = self.enable_mpr
        if self.enable_3d is not UNSET:
            data["enable3D"] = self.enable_3d
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.range_ = data.get("range", UNSET)
        self.apply_gaussian_filtering = data.get("applyGaussianFiltering", UNSET)
        self.sample_unfiltered = data.get("sampleUnfiltered", UNSET)
        self.enable_mpr = data.get("enableMPR", UNSET)
        self.enable_3d = data.get("enable3D", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

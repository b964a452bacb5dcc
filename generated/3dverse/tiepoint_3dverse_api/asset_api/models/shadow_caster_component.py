from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset(
    {"bias", "nearDist", "farDist", "quality", "cascadeSplitLambda", "cascadeMaxZ", "accumulateShadowCascades"}
)


@define(kw_only=True)
class ShadowCasterComponent:
    """Scene component: shadow caster."""

    bias: float | Unset = UNSET
    near_dist: float | Unset = UNSET
    far_dist: float | Unset = UNSET
    quality: float | Unset = UNSET
    cascade_split_lambda: float | Unset = UNSET
    cascade_max_z: float | Unset = UNSET
    accumulate_shadow_cascades: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.bias is not UNSET:
            data["bias"] = self.bias
        if self.near_dist is not UNSET:
            data["nearDist"] = self.near_dist
        if self.far_dist is not UNSET:
            data["farDist"] = self.far_dist
        if self.quality is not UNSET:
            data["quality"] = self.quality
        if self.cascade_split_lambda is not UNSET:
            data["cascadeSplitLambda"] = self.cascade_split_lambda
        if self.cascade_max_z is not UNSET:
            data["cascadeMaxZ"] = self.cascade_max_z
        if self.accumulate_shadow_cascades is not UNSET:
            data["accumulateShadowCascades"] = self.accumulate_shadow_cascades
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.bias = data.get("bias", UNSET)
        self.near_dist = data.get("nearDist", UNSET)
        self.far_dist = data.get("farDist", UNSET)
        self.quality = data.get("quality", UNSET)
        self.cascade_split_lambda = data.get("cascadeSplitLambda", UNSET)
        self.cascade_max_z = data.get("cascadeMaxZ", UNSET)
        self.accumulate_shadow_cascades = data.get("accumulateShadowCascades", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

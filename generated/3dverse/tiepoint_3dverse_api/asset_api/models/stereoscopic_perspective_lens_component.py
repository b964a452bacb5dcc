from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"angleLeft", "angleRight", "angleUp", "angleDown", "nearPlane", "farPlane", "aspectRatio"})


@define(kw_only=True)
class StereoscopicPerspectiveLensComponent:
    """Scene component: stereoscopic perspective lens."""

    angle_left: float | Unset = UNSET
    angle_right: float | Unset = UNSET
    angle_up: float | Unset = UNSET
    angle_down: float | Unset = UNSET
    near_plane: float | Unset = UNSET
    far_plane: float | Unset = UNSET
    aspect_ratio: float | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.angle_left is not UNSET:
            data["angleLeft"] = self.angle_left
        if self.angle_right is not UNSET:
            data["angleRight"] = self.angle_right
        if self.angle_up is not UNSET:
            data["angleUp"] = self.angle_up
        if self.angle_down is not UNSET:
            data["angleDown"] = self.angle_down
        if self.near_plane is not UNSET:
            data["nearPlane"] = self.near_plane
        if self.far_plane is not UNSET:
            data["farPlane"] = self.far_plane
        if self.aspect_ratio is not UNSET:
            data["aspectRatio"] = self.aspect_ratio
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.angle_left = data.get("angleLeft", UNSET)
        self.angle_right = data.get("angleRight", UNSET)
        self.angle_up = data.get("angleUp", UNSET)
        self.angle_down = data.get("angleDown", UNSET)
        self.near_plane = data.get("nearPlane", UNSET)
        self.far_plane = data.get("farPlane", UNSET)
        self.aspect_ratio = data.get("aspectRatio", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

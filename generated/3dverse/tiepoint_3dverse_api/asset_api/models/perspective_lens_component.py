from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"aspectRatio", "fovy", "nearPlane", "farPlane"})


@define(kw_only=True)
class PerspectiveLensComponent:
    """Scene component: perspective lens."""

    aspect_ratio: float | Unset = UNSET
    fovy: float | Unset = UNSET
    near_plane: float | Unset = UNSET
    far_plane: float | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.aspect_ratio is not UNSET:
            data["aspectRatio"] = self.aspect_ratio
        if self.fovy is not UNSET:
            data["fovy"] = self.fovy
        if self.near_plane is not UNSET:
            data["nearPlane"] = self.near_plane
        if self.far_plane is not UNSET:
            data["farPlane"] = self.far_plane
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.aspect_ratio = data.get("aspectRatio", UNSET)
        self.fovy = data.get("fovy", UNSET)
        self.near_plane = data.get("nearPlane", UNSET)
        self.far_plane = data.get("farPlane", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

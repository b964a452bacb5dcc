from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"left", "right", "top", "bottom", "zNear", "zFar"})


@define(kw_only=True)
class OrthographicLensComponent:
    """Scene component: orthographic lens."""

    left: float | Unset = UNSET
    right: float | Unset = UNSET
    top: float | Unset = UNSET
    bottom: float | Unset = UNSET
    z_near: float | Unset = UNSET
    z_far: float | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.left is not UNSET:
            data["left"] = self.left
        if self.right is not UNSET:
            data["right"] = self.right
        if self.top is not UNSET:
            data["top"] = self.top
        if self.bottom is not UNSET:
            data["bottom"] = self.bottom
        if self.z_near is not UNSET:
            data["zNear"] = self.z_near
        if self.z_far is not UNSET:
            data["zFar"] = self.z_far
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.left = data.get("left", UNSET)
        self.right = data.get("right", UNSET)
        self.top = data.get("top", UNSET)
        self.bottom = data.get("bottom", UNSET)
        self.z_near = data.get("zNear", UNSET)
        self.z_far = data.get("zFar", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write
from .. import models as _models

_KEYS = frozenset({"center", "size", "rotation"})


@define(kw_only=True)
class OrientedBoundingBox:
    """A box that may be turned. Units, axis order and frame of reference are not published.

    Attributes:
        center: Three numbers.
        size: Three numbers.
        rotation: A rotation.

    Source: https://doc.prevu3d.com/apidocs/v1twintwinidassetsassetid (documented).
    """

    center: _models.Vector3 | Unset = UNSET
    size: _models.Vector3 | Unset = UNSET
    rotation: _models.Quaternion | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.center is not UNSET:
            data["center"] = write(self.center)
        if self.size is not UNSET:
            data["size"] = write(self.size)
        if self.rotation is not UNSET:
            data["rotation"] = write(self.rotation)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.center = (
            _models.Vector3.from_dict(value) if (value := data.get("center")) is not None else data.get("center", UNSET)
        )
        self.size = (
            _models.Vector3.from_dict(value) if (value := data.get("size")) is not None else data.get("size", UNSET)
        )
        self.rotation = (
            _models.Quaternion.from_dict(value)
            if (value := data.get("rotation")) is not None
            else data.get("rotation", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

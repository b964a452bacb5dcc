from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"aabb", "channels"})


@define(kw_only=True)
class MorphTarget:
    """A deformed variant of a submesh.

    Attributes:
        aabb: Axis aligned box given by its two corners.
    """

    aabb: _models.BoundingBox
    channels: list[_models.MeshChannel]
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["aabb"] = write(self.aabb)
        data["channels"] = write(self.channels)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.aabb = _models.BoundingBox.from_dict(value) if (value := data["aabb"]) is not None else NULL
        self.channels = (
            [_models.MeshChannel.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["channels"]) is not None
            else NULL
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"name", "boxTight", "boxOverlapping", "memoryUsage"})


@define(kw_only=True)
class LayoutTile:
    """A tile of a layout.

    Attributes:
        name: Name of the tile.
        box_tight: An axis-aligned box.
        box_overlapping: An axis-aligned box.
        memory_usage: Memory the tile takes.

    Source: https://github.com/iTwin/reality-capture.
    """

    name: str
    box_tight: _models.BoundingBox
    box_overlapping: _models.BoundingBox
    memory_usage: float
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["name"] = self.name
        data["boxTight"] = write(self.box_tight)
        data["boxOverlapping"] = write(self.box_overlapping)
        data["memoryUsage"] = self.memory_usage
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.name = data["name"]
        self.box_tight = _models.BoundingBox.from_dict(value) if (value := data["boxTight"]) is not None else NULL
        self.box_overlapping = (
            _models.BoundingBox.from_dict(value) if (value := data["boxOverlapping"]) is not None else NULL
        )
        self.memory_usage = data["memoryUsage"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

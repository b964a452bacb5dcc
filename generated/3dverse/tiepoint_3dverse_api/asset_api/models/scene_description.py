from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"aabb", "entities", "name", "uuid", "settings", "triangleCount"})


@define(kw_only=True)
class SceneDescription:
    """Description document of an asset of the kind scene.

    Attributes:
        aabb: Axis aligned box given by its two corners.
    """

    aabb: _models.BoundingBox
    entities: list[dict[str, Any]]
    name: str
    uuid: str
    settings: dict[str, Any] | Unset = UNSET
    triangle_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["aabb"] = write(self.aabb)
        data["entities"] = write(self.entities)
        data["name"] = self.name
        data["uuid"] = self.uuid
        if self.settings is not UNSET:
            data["settings"] = write(self.settings)
        if self.triangle_count is not UNSET:
            data["triangleCount"] = self.triangle_count
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.aabb = _models.BoundingBox.from_dict(value) if (value := data["aabb"]) is not None else NULL
        self.entities = data["entities"]
        self.name = data["name"]
        self.uuid = data["uuid"]
        self.settings = data.get("settings", UNSET)
        self.triangle_count = data.get("triangleCount", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

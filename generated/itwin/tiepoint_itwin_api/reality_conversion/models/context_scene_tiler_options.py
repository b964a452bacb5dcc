from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"objectToTile"})


@define(kw_only=True)
class ContextSceneTilerOptions:
    """Options of the job.

    Attributes:
        object_to_tile: Part of the scene to tile.
    """

    object_to_tile: _models.ContextSceneObject | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.object_to_tile is not UNSET:
            data["objectToTile"] = write(self.object_to_tile)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.object_to_tile = (
            read_enum(_models.ContextSceneObject, value)
            if (value := data.get("objectToTile")) is not None
            else data.get("objectToTile", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

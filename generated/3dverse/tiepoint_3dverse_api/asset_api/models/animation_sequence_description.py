from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"durationInMs", "name", "uuid"})


@define(kw_only=True)
class AnimationSequenceDescription:
    """Description document of an asset of the kind animation sequence."""

    duration_in_ms: float
    name: str
    uuid: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["durationInMs"] = self.duration_in_ms
        data["name"] = self.name
        data["uuid"] = self.uuid
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.duration_in_ms = data["durationInMs"]
        self.name = data["name"]
        self.uuid = data["uuid"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

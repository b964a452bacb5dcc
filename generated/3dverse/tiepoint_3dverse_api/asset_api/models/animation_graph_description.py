from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write

_KEYS = frozenset({"inputDescriptor", "name", "stateMachines", "uuid"})


@define(kw_only=True)
class AnimationGraphDescription:
    """Description document of an asset of the kind animation graph."""

    input_descriptor: list[dict[str, Any]]
    name: str
    state_machines: list[dict[str, Any]]
    uuid: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        return {
            **write(self.additional_properties),
            "inputDescriptor": write(self.input_descriptor),
            "name": self.name,
            "stateMachines": write(self.state_machines),
            "uuid": self.uuid,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            input_descriptor=data["inputDescriptor"],
            name=data["name"],
            state_machines=data["stateMachines"],
            uuid=data["uuid"],
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )

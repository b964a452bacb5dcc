from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

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
        data: dict[str, Any] = write(self.additional_properties)
        data["inputDescriptor"] = write(self.input_descriptor)
        data["name"] = self.name
        data["stateMachines"] = write(self.state_machines)
        data["uuid"] = self.uuid
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.input_descriptor = data["inputDescriptor"]
        self.name = data["name"]
        self.state_machines = data["stateMachines"]
        self.uuid = data["uuid"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

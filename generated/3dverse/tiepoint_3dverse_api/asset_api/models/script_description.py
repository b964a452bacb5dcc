from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"eventNames", "name", "uuid", "inputDescriptor", "subScripts"})


@define(kw_only=True)
class ScriptDescription:
    """Description document of an asset of the kind script."""

    event_names: list[str]
    name: str
    uuid: str
    input_descriptor: list[dict[str, Any]] | Unset = UNSET
    sub_scripts: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["eventNames"] = write(self.event_names)
        data["name"] = self.name
        data["uuid"] = self.uuid
        if self.input_descriptor is not UNSET:
            data["inputDescriptor"] = write(self.input_descriptor)
        if self.sub_scripts is not UNSET:
            data["subScripts"] = write(self.sub_scripts)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.event_names = data["eventNames"]
        self.name = data["name"]
        self.uuid = data["uuid"]
        self.input_descriptor = data.get("inputDescriptor", UNSET)
        self.sub_scripts = data.get("subScripts", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

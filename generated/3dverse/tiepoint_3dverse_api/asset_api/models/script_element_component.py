from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write

_KEYS = frozenset({"scriptRef", "dataJSON"})


@define(kw_only=True)
class ScriptElementComponent:
    """Scene component: script element."""

    script_ref: str
    data_json: dict[str, Any]
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        return {**write(self.additional_properties), "scriptRef": self.script_ref, "dataJSON": write(self.data_json)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            script_ref=data["scriptRef"],
            data_json=data["dataJSON"],
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )

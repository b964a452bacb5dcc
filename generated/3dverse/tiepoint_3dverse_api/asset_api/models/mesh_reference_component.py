from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write
from ..types import UNSET, Unset

_KEYS = frozenset({"value", "submeshIndex"})


@define(kw_only=True)
class MeshReferenceComponent:
    """Scene component: mesh reference."""

    value: str
    submesh_index: float | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = {**write(self.additional_properties), "value": self.value}
        if self.submesh_index is not UNSET:
            data["submeshIndex"] = self.submesh_index
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            value=data["value"],
            submesh_index=data.get("submeshIndex", UNSET),
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )

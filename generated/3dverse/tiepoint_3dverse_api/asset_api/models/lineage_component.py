from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"parentUUID", "ordinal"})


@define(kw_only=True)
class LineageComponent:
    """Scene component: lineage."""

    parent_uuid: str
    ordinal: float | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["parentUUID"] = self.parent_uuid
        if self.ordinal is not UNSET:
            data["ordinal"] = self.ordinal
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.parent_uuid = data["parentUUID"]
        self.ordinal = data.get("ordinal", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

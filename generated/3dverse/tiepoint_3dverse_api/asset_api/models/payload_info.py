from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"hash", "storage_id"})


@define(kw_only=True)
class PayloadInfo:
    """Where the payload of an asset is stored."""

    hash_: str | Unset = UNSET
    storage_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.hash_ is not UNSET:
            data["hash"] = self.hash_
        if self.storage_id is not UNSET:
            data["storage_id"] = self.storage_id
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.hash_ = data.get("hash", UNSET)
        self.storage_id = data.get("storage_id", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"id", "name", "metadata"})


@define(kw_only=True)
class ProductImportQuery:
    """Which existing items the entry updates."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    metadata: list[_models.TypedMetadataValue] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.id is not UNSET:
            data["id"] = self.id
        if self.name is not UNSET:
            data["name"] = self.name
        if self.metadata is not UNSET:
            data["metadata"] = write(self.metadata)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data.get("id", UNSET)
        self.name = data.get("name", UNSET)
        self.metadata = (
            [_models.TypedMetadataValue.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("metadata")) is not None
            else data.get("metadata", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

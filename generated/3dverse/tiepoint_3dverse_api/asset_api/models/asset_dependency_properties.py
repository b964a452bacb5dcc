from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset(
    {"name", "direct_count", "indirect_count", "is_public", "is_accessible", "payload_info", "dependencies"}
)


@define(kw_only=True)
class AssetDependencyProperties:
    """Optional properties, returned when asked for.

    Attributes:
        is_public: True for a public asset.
        payload_info: Where the payload of an asset is stored.
    """

    name: str | Unset = UNSET
    direct_count: int | Unset = UNSET
    indirect_count: int | Unset = UNSET
    is_public: bool | Unset = UNSET
    is_accessible: bool | Unset = UNSET
    payload_info: _models.PayloadInfo | Unset = UNSET
    dependencies: list[_models.DependencyCount] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.name is not UNSET:
            data["name"] = self.name
        if self.direct_count is not UNSET:
            data["direct_count"] = self.direct_count
        if self.indirect_count is not UNSET:
            data["indirect_count"] = self.indirect_count
        if self.is_public is not UNSET:
            data["is_public"] = self.is_public
        if self.is_accessible is not UNSET:
            data["is_accessible"] = self.is_accessible
        if self.payload_info is not UNSET:
            data["payload_info"] = write(self.payload_info)
        if self.dependencies is not UNSET:
            data["dependencies"] = write(self.dependencies)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.name = data.get("name", UNSET)
        self.direct_count = data.get("direct_count", UNSET)
        self.indirect_count = data.get("indirect_count", UNSET)
        self.is_public = data.get("is_public", UNSET)
        self.is_accessible = data.get("is_accessible", UNSET)
        self.payload_info = (
            _models.PayloadInfo.from_dict(value)
            if (value := data.get("payload_info")) is not None
            else data.get("payload_info", UNSET)
        )
        self.dependencies = (
            [_models.DependencyCount.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("dependencies")) is not None
            else data.get("dependencies", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

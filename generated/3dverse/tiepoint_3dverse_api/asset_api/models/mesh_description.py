from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"name", "payloadSize", "submeshes", "uuid"})


@define(kw_only=True)
class MeshDescription:
    """Description document of an asset of the kind mesh."""

    name: str
    payload_size: int
    submeshes: list[_models.Submesh]
    uuid: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["name"] = self.name
        data["payloadSize"] = self.payload_size
        data["submeshes"] = write(self.submeshes)
        data["uuid"] = self.uuid
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.name = data["name"]
        self.payload_size = data["payloadSize"]
        self.submeshes = (
            [_models.Submesh.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["submeshes"]) is not None
            else NULL
        )
        self.uuid = data["uuid"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

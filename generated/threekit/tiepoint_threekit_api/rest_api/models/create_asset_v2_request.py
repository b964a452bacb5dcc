from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"name", "type", "orgId", "customId", "description", "tags", "keywords"})


@define(kw_only=True)
class CreateAssetV2Request:
    """A new item.

    Attributes:
        name: Name of the item.
        description: At most 5000 characters.
    """

    name: str
    type_: _models.CreateAssetV2RequestType
    org_id: str | Unset = UNSET
    custom_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    tags: list[str] | Unset = UNSET
    keywords: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["name"] = self.name
        data["type"] = write(self.type_)
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.custom_id is not UNSET:
            data["customId"] = self.custom_id
        if self.description is not UNSET:
            data["description"] = self.description
        if self.tags is not UNSET:
            data["tags"] = write(self.tags)
        if self.keywords is not UNSET:
            data["keywords"] = write(self.keywords)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.name = data["name"]
        self.type_ = read_enum(_models.CreateAssetV2RequestType, value) if (value := data["type"]) is not None else NULL
        self.org_id = data.get("orgId", UNSET)
        self.custom_id = data.get("customId", UNSET)
        self.description = data.get("description", UNSET)
        self.tags = data.get("tags", UNSET)
        self.keywords = data.get("keywords", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

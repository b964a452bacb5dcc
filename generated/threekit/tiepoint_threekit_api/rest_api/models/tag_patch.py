from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"id", "orgId", "name", "legacyName", "label", "description", "color", "type"})


@define(kw_only=True)
class TagPatch:
    """Fields of a tag to change.

    Attributes:
        type_: What a tag is for.
    """

    id: str | Unset = UNSET
    org_id: str | Unset = UNSET
    name: str | Unset = UNSET
    legacy_name: str | None | Unset = UNSET
    label: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    color: str | None | Unset = UNSET
    type_: _models.TagType | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.id is not UNSET:
            data["id"] = self.id
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.name is not UNSET:
            data["name"] = self.name
        if self.legacy_name is not UNSET:
            data["legacyName"] = self.legacy_name
        if self.label is not UNSET:
            data["label"] = self.label
        if self.description is not UNSET:
            data["description"] = self.description
        if self.color is not UNSET:
            data["color"] = self.color
        if self.type_ is not UNSET:
            data["type"] = write(self.type_)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data.get("id", UNSET)
        self.org_id = data.get("orgId", UNSET)
        self.name = data.get("name", UNSET)
        self.legacy_name = data.get("legacyName", UNSET)
        self.label = data.get("label", UNSET)
        self.description = data.get("description", UNSET)
        self.color = data.get("color", UNSET)
        self.type_ = (
            read_enum(_models.TagType, value) if (value := data.get("type")) is not None else data.get("type", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

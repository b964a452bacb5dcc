from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"name", "members", "description"})


@define(kw_only=True)
class GroupCreation:
    """The group to create."""

    name: str
    members: list[_models.GroupMemberInput]
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["name"] = self.name
        data["members"] = write(self.members)
        if self.description is not UNSET:
            data["description"] = self.description
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.name = data["name"]
        self.members = (
            [_models.GroupMemberInput.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["members"]) is not None
            else NULL
        )
        self.description = data.get("description", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

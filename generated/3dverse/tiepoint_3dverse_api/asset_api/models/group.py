from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_datetime, rest, write
from .. import models as _models

_KEYS = frozenset({"group_id", "name", "created_at", "members", "description"})


@define(kw_only=True)
class Group:
    """A named group of users.

    Attributes:
        group_id: Identifier of a user group.
    """

    group_id: str
    name: str
    created_at: datetime.datetime
    members: list[_models.GroupMember]
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["group_id"] = self.group_id
        data["name"] = self.name
        data["created_at"] = write(self.created_at)
        data["members"] = write(self.members)
        if self.description is not UNSET:
            data["description"] = self.description
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.group_id = data["group_id"]
        self.name = data["name"]
        self.created_at = read_datetime(value) if (value := data["created_at"]) is not None else NULL
        self.members = (
            [_models.GroupMember.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["members"]) is not None
            else NULL
        )
        self.description = data.get("description", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

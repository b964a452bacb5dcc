from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .. import models as _models
from .._wire import NULL, listed, read_datetime, rest, write
from ..types import UNSET, Unset

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
        data: dict[str, Any] = {
            **write(self.additional_properties),
            "group_id": self.group_id,
            "name": self.name,
            "created_at": write(self.created_at),
            "members": write(self.members),
        }
        if self.description is not UNSET:
            data["description"] = self.description
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            group_id=data["group_id"],
            name=data["name"],
            created_at=read_datetime(value) if (value := data["created_at"]) is not None else NULL,
            members=[_models.GroupMember.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["members"]) is not None
            else NULL,
            description=data.get("description", UNSET),
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .. import models as _models
from .._wire import NULL, read_enum, rest, write

_KEYS = frozenset({"group_id", "name", "access"})


@define(kw_only=True)
class FolderGroupAccess:
    """Right of one group on a folder.

    Attributes:
        group_id: Identifier of a user group.
        access: Level of right, from reading only to full management. Used for token scopes, folder rights and
            group rights.
    """

    group_id: str
    name: str
    access: _models.AccessLevel
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        return {
            **write(self.additional_properties),
            "group_id": self.group_id,
            "name": self.name,
            "access": write(self.access),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            group_id=data["group_id"],
            name=data["name"],
            access=read_enum(_models.AccessLevel, value) if (value := data["access"]) is not None else NULL,
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )

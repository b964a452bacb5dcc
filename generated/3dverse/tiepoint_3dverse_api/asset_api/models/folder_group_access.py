from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

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
        data: dict[str, Any] = write(self.additional_properties)
        data["group_id"] = self.group_id
        data["name"] = self.name
        data["access"] = write(self.access)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.group_id = data["group_id"]
        self.name = data["name"]
        self.access = read_enum(_models.AccessLevel, value) if (value := data["access"]) is not None else NULL
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

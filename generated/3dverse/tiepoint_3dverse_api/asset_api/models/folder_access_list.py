from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"users", "groups"})


@define(kw_only=True)
class FolderAccessList:
    """Members that have a right on a folder."""

    users: list[_models.FolderUserAccess] | Unset = UNSET
    groups: list[_models.FolderGroupAccess] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.users is not UNSET:
            data["users"] = write(self.users)
        if self.groups is not UNSET:
            data["groups"] = write(self.groups)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.users = (
            [_models.FolderUserAccess.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("users")) is not None
            else data.get("users", UNSET)
        )
        self.groups = (
            [_models.FolderGroupAccess.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("groups")) is not None
            else data.get("groups", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

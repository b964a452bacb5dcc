from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"user_id", "username", "access"})


@define(kw_only=True)
class FolderUserAccess:
    """Right of one user on a folder.

    Attributes:
        user_id: Identifier of a user of the application.
        username: Display name of the user; the vendor says it only helps debugging.
        access: Level of right, from reading only to full management. Used for token scopes, folder rights and
            group rights.
    """

    user_id: str
    username: str
    access: _models.AccessLevel
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["user_id"] = self.user_id
        data["username"] = self.username
        data["access"] = write(self.access)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.user_id = data["user_id"]
        self.username = data["username"]
        self.access = read_enum(_models.AccessLevel, value) if (value := data["access"]) is not None else NULL
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

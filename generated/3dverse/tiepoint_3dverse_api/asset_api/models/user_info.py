from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, read_datetime, rest, write

_KEYS = frozenset({"user_id", "username", "registered_at"})


@define(kw_only=True)
class UserInfo:
    """A user of the application.

    Attributes:
        user_id: Identifier of a user of the application.
        username: Display name of the user; the vendor says it only helps debugging.
        registered_at: When the user was registered.
    """

    user_id: str
    username: str
    registered_at: datetime.datetime
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["user_id"] = self.user_id
        data["username"] = self.username
        data["registered_at"] = write(self.registered_at)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.user_id = data["user_id"]
        self.username = data["username"]
        self.registered_at = read_datetime(value) if (value := data["registered_at"]) is not None else NULL
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

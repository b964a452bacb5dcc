from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"user_id", "username"})


@define(kw_only=True)
class UserReference:
    """Short form of a user.

    Attributes:
        user_id: Identifier of a user of the application.
        username: Display name of the user; the vendor says it only helps debugging.
    """

    user_id: str
    username: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["user_id"] = self.user_id
        data["username"] = self.username
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.user_id = data["user_id"]
        self.username = data["username"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"user_id", "username", "client_id", "client_type"})


@define(kw_only=True)
class SessionClient:
    """A client connected to a session.

    Attributes:
        user_id: Identifier of a user of the application.
        username: Display name of the user; the vendor says it only helps debugging.
        client_id: Identifier of one client connected to a session.
        client_type: Whether the client joined with a user token or as a guest.
    """

    user_id: str
    username: str
    client_id: str | Unset = UNSET
    client_type: _models.ClientType | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["user_id"] = self.user_id
        data["username"] = self.username
        if self.client_id is not UNSET:
            data["client_id"] = self.client_id
        if self.client_type is not UNSET:
            data["client_type"] = write(self.client_type)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.user_id = data["user_id"]
        self.username = data["username"]
        self.client_id = data.get("client_id", UNSET)
        self.client_type = (
            read_enum(_models.ClientType, value)
            if (value := data.get("client_type")) is not None
            else data.get("client_type", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

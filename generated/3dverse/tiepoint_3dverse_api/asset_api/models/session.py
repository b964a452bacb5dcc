from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_datetime, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "session_id",
        "scene_id",
        "scene_name",
        "folder_id",
        "max_users",
        "created_at",
        "country_code",
        "continent_code",
        "is_transient_session",
        "clients",
        "creator_user_id",
    }
)


@define(kw_only=True)
class Session:
    """A running rendering session.

    Attributes:
        session_id: Identifier of a rendering session.
        scene_id: Identifier of an asset; every asset has one UUID.
        folder_id: Identifier of a folder.
        is_transient_session: True when changes made in the session are not saved.
        creator_user_id: Identifier of a user of the application.
    """

    session_id: str
    scene_id: str
    scene_name: str
    folder_id: str
    max_users: int
    created_at: datetime.datetime
    country_code: str
    continent_code: str
    is_transient_session: bool
    clients: list[_models.SessionClient]
    creator_user_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["session_id"] = self.session_id
        data["scene_id"] = self.scene_id
        data["scene_name"] = self.scene_name
        data["folder_id"] = self.folder_id
        data["max_users"] = self.max_users
        data["created_at"] = write(self.created_at)
        data["country_code"] = self.country_code
        data["continent_code"] = self.continent_code
        data["is_transient_session"] = self.is_transient_session
        data["clients"] = write(self.clients)
        if self.creator_user_id is not UNSET:
            data["creator_user_id"] = self.creator_user_id
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.session_id = data["session_id"]
        self.scene_id = data["scene_id"]
        self.scene_name = data["scene_name"]
        self.folder_id = data["folder_id"]
        self.max_users = data["max_users"]
        self.created_at = read_datetime(value) if (value := data["created_at"]) is not None else NULL
        self.country_code = data["country_code"]
        self.continent_code = data["continent_code"]
        self.is_transient_session = data["is_transient_session"]
        self.clients = (
            [_models.SessionClient.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["clients"]) is not None
            else NULL
        )
        self.creator_user_id = data.get("creator_user_id", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

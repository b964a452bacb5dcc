from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write
from .. import models as _models

_KEYS = frozenset({"id", "emails", "username", "photo", "createdAt", "disabledAt", "settings", "orgs", "roles"})


@define(kw_only=True)
class UserSession:
    """The user behind the credentials.

    Attributes:
        settings: Settings of a user.
    """

    id: str
    emails: list[str] | Unset = UNSET
    username: str | Unset = UNSET
    photo: str | None | Unset = UNSET
    created_at: str | Unset = UNSET
    disabled_at: str | None | Unset = UNSET
    settings: _models.UserSettings | Unset = UNSET
    orgs: list[str] | Unset = UNSET
    roles: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        if self.emails is not UNSET:
            data["emails"] = write(self.emails)
        if self.username is not UNSET:
            data["username"] = self.username
        if self.photo is not UNSET:
            data["photo"] = self.photo
        if self.created_at is not UNSET:
            data["createdAt"] = self.created_at
        if self.disabled_at is not UNSET:
            data["disabledAt"] = self.disabled_at
        if self.settings is not UNSET:
            data["settings"] = write(self.settings)
        if self.orgs is not UNSET:
            data["orgs"] = write(self.orgs)
        if self.roles is not UNSET:
            data["roles"] = write(self.roles)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.emails = data.get("emails", UNSET)
        self.username = data.get("username", UNSET)
        self.photo = data.get("photo", UNSET)
        self.created_at = data.get("createdAt", UNSET)
        self.disabled_at = data.get("disabledAt", UNSET)
        self.settings = (
            _models.UserSettings.from_dict(value)
            if (value := data.get("settings")) is not None
            else data.get("settings", UNSET)
        )
        self.orgs = data.get("orgs", UNSET)
        self.roles = data.get("roles", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

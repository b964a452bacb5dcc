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
        "id",
        "slug",
        "name",
        "members",
        "userId",
        "profile",
        "features",
        "playerSettings",
        "languages",
        "clientId",
        "featureflags",
        "supportAccessEndOn",
        "createdAt",
        "createdBy",
        "updatedAt",
        "deletedAt",
    }
)


@define(kw_only=True)
class Org:
    """An organisation.

    Attributes:
        features: Feature switches and limits of an organisation.
        player_settings: Player defaults of an organisation.
        languages: Languages of an organisation.
        created_at: When the record was made.
        created_by: Who made the record.
        updated_at: When the record last changed.
        deleted_at: Set while the record is soft-deleted.
    """

    id: str
    slug: str | Unset = UNSET
    name: str | Unset = UNSET
    members: list[_models.OrgMember] | Unset = UNSET
    user_id: str | Unset = UNSET
    profile: dict[str, Any] | Unset = UNSET
    features: _models.OrgFeatures | Unset = UNSET
    player_settings: _models.PlayerSettings | Unset = UNSET
    languages: _models.OrgLanguages | Unset = UNSET
    client_id: str | None | Unset = UNSET
    feature_flags: str | Unset = UNSET
    support_access_end_on: str | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        if self.slug is not UNSET:
            data["slug"] = self.slug
        if self.name is not UNSET:
            data["name"] = self.name
        if self.members is not UNSET:
            data["members"] = write(self.members)
        if self.user_id is not UNSET:
            data["userId"] = self.user_id
        if self.profile is not UNSET:
            data["profile"] = write(self.profile)
        if self.features is not UNSET:
            data["features"] = write(self.features)
        if self.player_settings is not UNSET:
            data["playerSettings"] = write(self.player_settings)
        if self.languages is not UNSET:
            data["languages"] = write(self.languages)
        if self.client_id is not UNSET:
            data["clientId"] = self.client_id
        if self.feature_flags is not UNSET:
            data["featureflags"] = self.feature_flags
        if self.support_access_end_on is not UNSET:
            data["supportAccessEndOn"] = self.support_access_end_on
        if self.created_at is not UNSET:
            data["createdAt"] = write(self.created_at)
        if self.created_by is not UNSET:
            data["createdBy"] = self.created_by
        if self.updated_at is not UNSET:
            data["updatedAt"] = write(self.updated_at)
        if self.deleted_at is not UNSET:
            data["deletedAt"] = write(self.deleted_at)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.slug = data.get("slug", UNSET)
        self.name = data.get("name", UNSET)
        self.members = (
            [_models.OrgMember.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("members")) is not None
            else data.get("members", UNSET)
        )
        self.user_id = data.get("userId", UNSET)
        self.profile = data.get("profile", UNSET)
        self.features = (
            _models.OrgFeatures.from_dict(value)
            if (value := data.get("features")) is not None
            else data.get("features", UNSET)
        )
        self.player_settings = (
            _models.PlayerSettings.from_dict(value)
            if (value := data.get("playerSettings")) is not None
            else data.get("playerSettings", UNSET)
        )
        self.languages = (
            _models.OrgLanguages.from_dict(value)
            if (value := data.get("languages")) is not None
            else data.get("languages", UNSET)
        )
        self.client_id = data.get("clientId", UNSET)
        self.feature_flags = data.get("featureflags", UNSET)
        self.support_access_end_on = data.get("supportAccessEndOn", UNSET)
        self.created_at = (
            read_datetime(value) if (value := data.get("createdAt")) is not None else data.get("createdAt", UNSET)
        )
        self.created_by = data.get("createdBy", UNSET)
        self.updated_at = (
            read_datetime(value) if (value := data.get("updatedAt")) is not None else data.get("updatedAt", UNSET)
        )
        self.deleted_at = (
            read_datetime(value) if (value := data.get("deletedAt")) is not None else data.get("deletedAt", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject
    from ..models.org_features import OrgFeatures
    from ..models.org_languages import OrgLanguages
    from ..models.org_member import OrgMember
    from ..models.player_settings import PlayerSettings


T = TypeVar("T", bound="Org")


@_attrs_define
class Org:
    """An organisation.

    Attributes:
        id (UUID):
        slug (str | Unset):
        name (str | Unset):
        members (list[OrgMember] | Unset):
        user_id (UUID | Unset):
        profile (JsonObject | Unset):
        features (OrgFeatures | Unset): Feature switches and limits of an organisation.
        player_settings (PlayerSettings | Unset): Player defaults of an organisation.
        languages (OrgLanguages | Unset): Languages of an organisation.
        client_id (None | str | Unset):
        feature_flags (str | Unset):
        support_access_end_on (None | str | Unset):
        created_at (datetime.datetime | Unset): When the record was made.
        created_by (str | Unset): Who made the record.
        updated_at (datetime.datetime | None | Unset): When the record last changed.
        deleted_at (datetime.datetime | None | Unset): Set while the record is soft-deleted.
    """

    id: UUID
    slug: str | Unset = UNSET
    name: str | Unset = UNSET
    members: list[OrgMember] | Unset = UNSET
    user_id: UUID | Unset = UNSET
    profile: JsonObject | Unset = UNSET
    features: OrgFeatures | Unset = UNSET
    player_settings: PlayerSettings | Unset = UNSET
    languages: OrgLanguages | Unset = UNSET
    client_id: None | str | Unset = UNSET
    feature_flags: str | Unset = UNSET
    support_access_end_on: None | str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        slug = self.slug

        name = self.name

        members: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.members, Unset):
            members = []
            for members_item_data in self.members:
                members_item = members_item_data.to_dict()
                members.append(members_item)

        user_id: str | Unset = UNSET
        if not isinstance(self.user_id, Unset):
            user_id = str(self.user_id)

        profile: dict[str, Any] | Unset = UNSET
        if not isinstance(self.profile, Unset):
            profile = self.profile.to_dict()

        features: dict[str, Any] | Unset = UNSET
        if not isinstance(self.features, Unset):
            features = self.features.to_dict()

        player_settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.player_settings, Unset):
            player_settings = self.player_settings.to_dict()

        languages: dict[str, Any] | Unset = UNSET
        if not isinstance(self.languages, Unset):
            languages = self.languages.to_dict()

        client_id: None | str | Unset
        if isinstance(self.client_id, Unset):
            client_id = UNSET
        else:
            client_id = self.client_id

        feature_flags = self.feature_flags

        support_access_end_on: None | str | Unset
        if isinstance(self.support_access_end_on, Unset):
            support_access_end_on = UNSET
        else:
            support_access_end_on = self.support_access_end_on

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        created_by = self.created_by

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        deleted_at: None | str | Unset
        if isinstance(self.deleted_at, Unset):
            deleted_at = UNSET
        elif isinstance(self.deleted_at, datetime.datetime):
            deleted_at = self.deleted_at.isoformat()
        else:
            deleted_at = self.deleted_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if slug is not UNSET:
            field_dict["slug"] = slug
        if name is not UNSET:
            field_dict["name"] = name
        if members is not UNSET:
            field_dict["members"] = members
        if user_id is not UNSET:
            field_dict["userId"] = user_id
        if profile is not UNSET:
            field_dict["profile"] = profile
        if features is not UNSET:
            field_dict["features"] = features
        if player_settings is not UNSET:
            field_dict["playerSettings"] = player_settings
        if languages is not UNSET:
            field_dict["languages"] = languages
        if client_id is not UNSET:
            field_dict["clientId"] = client_id
        if feature_flags is not UNSET:
            field_dict["featureflags"] = feature_flags
        if support_access_end_on is not UNSET:
            field_dict["supportAccessEndOn"] = support_access_end_on
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deletedAt"] = deleted_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.org_features import OrgFeatures  # noqa: PLC0415
        from ..models.org_languages import OrgLanguages  # noqa: PLC0415
        from ..models.org_member import OrgMember  # noqa: PLC0415
        from ..models.player_settings import PlayerSettings  # noqa: PLC0415

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        slug = d.pop("slug", UNSET)

        name = d.pop("name", UNSET)

        _members = d.pop("members", UNSET)
        members: list[OrgMember] | Unset = UNSET
        if _members is not UNSET:
            members = []
            for members_item_data in _members:
                members_item = OrgMember.from_dict(members_item_data)

                members.append(members_item)

        _user_id = d.pop("userId", UNSET)
        user_id: UUID | Unset
        if isinstance(_user_id, Unset):
            user_id = UNSET
        else:
            user_id = UUID(_user_id)

        _profile = d.pop("profile", UNSET)
        profile: JsonObject | Unset
        if isinstance(_profile, Unset):
            profile = UNSET
        else:
            profile = JsonObject.from_dict(_profile)

        _features = d.pop("features", UNSET)
        features: OrgFeatures | Unset
        if isinstance(_features, Unset):
            features = UNSET
        else:
            features = OrgFeatures.from_dict(_features)

        _player_settings = d.pop("playerSettings", UNSET)
        player_settings: PlayerSettings | Unset
        if isinstance(_player_settings, Unset):
            player_settings = UNSET
        else:
            player_settings = PlayerSettings.from_dict(_player_settings)

        _languages = d.pop("languages", UNSET)
        languages: OrgLanguages | Unset
        if isinstance(_languages, Unset):
            languages = UNSET
        else:
            languages = OrgLanguages.from_dict(_languages)

        def _parse_client_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        client_id = _parse_client_id(d.pop("clientId", UNSET))

        feature_flags = d.pop("featureflags", UNSET)

        def _parse_support_access_end_on(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        support_access_end_on = _parse_support_access_end_on(d.pop("supportAccessEndOn", UNSET))

        _created_at = d.pop("createdAt", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        created_by = d.pop("createdBy", UNSET)

        def _parse_updated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updatedAt", UNSET))

        def _parse_deleted_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                deleted_at_type_0 = datetime.datetime.fromisoformat(data)

                return deleted_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        deleted_at = _parse_deleted_at(d.pop("deletedAt", UNSET))

        _model = cls(
            id=id,
            slug=slug,
            name=name,
            members=members,
            user_id=user_id,
            profile=profile,
            features=features,
            player_settings=player_settings,
            languages=languages,
            client_id=client_id,
            feature_flags=feature_flags,
            support_access_end_on=support_access_end_on,
            created_at=created_at,
            created_by=created_by,
            updated_at=updated_at,
            deleted_at=deleted_at,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

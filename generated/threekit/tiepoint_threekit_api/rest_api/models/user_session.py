from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.user_settings import UserSettings


T = TypeVar("T", bound="UserSession")


@_attrs_define
class UserSession:
    """The user behind the credentials.

    Attributes:
        id (UUID):
        emails (list[str] | Unset):
        username (str | Unset):
        photo (None | str | Unset):
        created_at (str | Unset):
        disabled_at (None | str | Unset):
        settings (UserSettings | Unset): Settings of a user.
        orgs (list[str] | Unset):
        roles (list[str] | Unset):
    """

    id: UUID
    emails: list[str] | Unset = UNSET
    username: str | Unset = UNSET
    photo: None | str | Unset = UNSET
    created_at: str | Unset = UNSET
    disabled_at: None | str | Unset = UNSET
    settings: UserSettings | Unset = UNSET
    orgs: list[str] | Unset = UNSET
    roles: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        emails: list[str] | Unset = UNSET
        if not isinstance(self.emails, Unset):
            emails = self.emails

        username = self.username

        photo: None | str | Unset
        if isinstance(self.photo, Unset):
            photo = UNSET
        else:
            photo = self.photo

        created_at = self.created_at

        disabled_at: None | str | Unset
        if isinstance(self.disabled_at, Unset):
            disabled_at = UNSET
        else:
            disabled_at = self.disabled_at

        settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.settings, Unset):
            settings = self.settings.to_dict()

        orgs: list[str] | Unset = UNSET
        if not isinstance(self.orgs, Unset):
            orgs = self.orgs

        roles: list[str] | Unset = UNSET
        if not isinstance(self.roles, Unset):
            roles = self.roles

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if emails is not UNSET:
            field_dict["emails"] = emails
        if username is not UNSET:
            field_dict["username"] = username
        if photo is not UNSET:
            field_dict["photo"] = photo
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if disabled_at is not UNSET:
            field_dict["disabledAt"] = disabled_at
        if settings is not UNSET:
            field_dict["settings"] = settings
        if orgs is not UNSET:
            field_dict["orgs"] = orgs
        if roles is not UNSET:
            field_dict["roles"] = roles

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.user_settings import UserSettings  # noqa: PLC0415

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        emails = cast(list[str], d.pop("emails", UNSET))

        username = d.pop("username", UNSET)

        def _parse_photo(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        photo = _parse_photo(d.pop("photo", UNSET))

        created_at = d.pop("createdAt", UNSET)

        def _parse_disabled_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        disabled_at = _parse_disabled_at(d.pop("disabledAt", UNSET))

        _settings = d.pop("settings", UNSET)
        settings: UserSettings | Unset
        if isinstance(_settings, Unset):
            settings = UNSET
        else:
            settings = UserSettings.from_dict(_settings)

        orgs = cast(list[str], d.pop("orgs", UNSET))

        roles = cast(list[str], d.pop("roles", UNSET))

        _model = cls(
            id=id,
            emails=emails,
            username=username,
            photo=photo,
            created_at=created_at,
            disabled_at=disabled_at,
            settings=settings,
            orgs=orgs,
            roles=roles,
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

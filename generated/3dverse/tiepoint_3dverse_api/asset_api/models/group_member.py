from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.access_level import AccessLevel
from ..types import UNSET, Unset

T = TypeVar("T", bound="GroupMember")


@_attrs_define
class GroupMember:
    """A member of a group with its rights.

    Attributes:
        user_id (UUID): Identifier of a user of the application.
        group_access (AccessLevel): Level of right, from reading only to full management. Used for token scopes, folder
            rights and group rights.
        folder_access (AccessLevel): Level of right, from reading only to full management. Used for token scopes, folder
            rights and group rights.
        joined_at (datetime.datetime | Unset): When the user joined the group.
    """

    user_id: UUID
    group_access: AccessLevel
    folder_access: AccessLevel
    joined_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_id = str(self.user_id)

        group_access = self.group_access.value

        folder_access = self.folder_access.value

        joined_at: str | Unset = UNSET
        if not isinstance(self.joined_at, Unset):
            joined_at = self.joined_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "user_id": user_id,
                "group_access": group_access,
                "folder_access": folder_access,
            }
        )
        if joined_at is not UNSET:
            field_dict["joined_at"] = joined_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        user_id = UUID(d.pop("user_id"))

        group_access = AccessLevel(d.pop("group_access"))

        folder_access = AccessLevel(d.pop("folder_access"))

        _joined_at = d.pop("joined_at", UNSET)
        joined_at: datetime.datetime | Unset
        if isinstance(_joined_at, Unset):
            joined_at = UNSET
        else:
            joined_at = datetime.datetime.fromisoformat(_joined_at)

        _model = cls(
            user_id=user_id,
            group_access=group_access,
            folder_access=folder_access,
            joined_at=joined_at,
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

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SessionFilters")


@_attrs_define
class SessionFilters:
    """Filters on running sessions.

    Attributes:
        user_id (UUID | Unset): Identifier of a user of the application.
        scene_id (UUID | Unset): Identifier of an asset; every asset has one UUID.
        folder_id (UUID | Unset): Identifier of a folder.
    """

    user_id: UUID | Unset = UNSET
    scene_id: UUID | Unset = UNSET
    folder_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_id: str | Unset = UNSET
        if not isinstance(self.user_id, Unset):
            user_id = str(self.user_id)

        scene_id: str | Unset = UNSET
        if not isinstance(self.scene_id, Unset):
            scene_id = str(self.scene_id)

        folder_id: str | Unset = UNSET
        if not isinstance(self.folder_id, Unset):
            folder_id = str(self.folder_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if scene_id is not UNSET:
            field_dict["scene_id"] = scene_id
        if folder_id is not UNSET:
            field_dict["folder_id"] = folder_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _user_id = d.pop("user_id", UNSET)
        user_id: UUID | Unset
        if isinstance(_user_id, Unset):
            user_id = UNSET
        else:
            user_id = UUID(_user_id)

        _scene_id = d.pop("scene_id", UNSET)
        scene_id: UUID | Unset
        if isinstance(_scene_id, Unset):
            scene_id = UNSET
        else:
            scene_id = UUID(_scene_id)

        _folder_id = d.pop("folder_id", UNSET)
        folder_id: UUID | Unset
        if isinstance(_folder_id, Unset):
            folder_id = UNSET
        else:
            folder_id = UUID(_folder_id)

        _model = cls(
            user_id=user_id,
            scene_id=scene_id,
            folder_id=folder_id,
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

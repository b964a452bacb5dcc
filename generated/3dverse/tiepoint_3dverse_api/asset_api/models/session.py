from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.session_client import SessionClient


T = TypeVar("T", bound="Session")


@_attrs_define
class Session:
    """A running rendering session.

    Attributes:
        session_id (UUID): Identifier of a rendering session.
        scene_id (UUID): Identifier of an asset; every asset has one UUID.
        scene_name (str):
        folder_id (UUID): Identifier of a folder.
        max_users (int):
        created_at (datetime.datetime):
        country_code (str):
        continent_code (str):
        is_transient_session (bool): True when changes made in the session are not saved.
        clients (list[SessionClient]):
        creator_user_id (UUID | Unset): Identifier of a user of the application.
    """

    session_id: UUID
    scene_id: UUID
    scene_name: str
    folder_id: UUID
    max_users: int
    created_at: datetime.datetime
    country_code: str
    continent_code: str
    is_transient_session: bool
    clients: list[SessionClient]
    creator_user_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        session_id = str(self.session_id)

        scene_id = str(self.scene_id)

        scene_name = self.scene_name

        folder_id = str(self.folder_id)

        max_users = self.max_users

        created_at = self.created_at.isoformat()

        country_code = self.country_code

        continent_code = self.continent_code

        is_transient_session = self.is_transient_session

        clients = []
        for clients_item_data in self.clients:
            clients_item = clients_item_data.to_dict()
            clients.append(clients_item)

        creator_user_id: str | Unset = UNSET
        if not isinstance(self.creator_user_id, Unset):
            creator_user_id = str(self.creator_user_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "session_id": session_id,
                "scene_id": scene_id,
                "scene_name": scene_name,
                "folder_id": folder_id,
                "max_users": max_users,
                "created_at": created_at,
                "country_code": country_code,
                "continent_code": continent_code,
                "is_transient_session": is_transient_session,
                "clients": clients,
            }
        )
        if creator_user_id is not UNSET:
            field_dict["creator_user_id"] = creator_user_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.session_client import SessionClient  # noqa: PLC0415

        d = dict(src_dict)
        session_id = UUID(d.pop("session_id"))

        scene_id = UUID(d.pop("scene_id"))

        scene_name = d.pop("scene_name")

        folder_id = UUID(d.pop("folder_id"))

        max_users = d.pop("max_users")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        country_code = d.pop("country_code")

        continent_code = d.pop("continent_code")

        is_transient_session = d.pop("is_transient_session")

        clients = []
        _clients = d.pop("clients")
        for clients_item_data in _clients:
            clients_item = SessionClient.from_dict(clients_item_data)

            clients.append(clients_item)

        _creator_user_id = d.pop("creator_user_id", UNSET)
        creator_user_id: UUID | Unset
        if isinstance(_creator_user_id, Unset):
            creator_user_id = UNSET
        else:
            creator_user_id = UUID(_creator_user_id)

        _model = cls(
            session_id=session_id,
            scene_id=scene_id,
            scene_name=scene_name,
            folder_id=folder_id,
            max_users=max_users,
            created_at=created_at,
            country_code=country_code,
            continent_code=continent_code,
            is_transient_session=is_transient_session,
            clients=clients,
            creator_user_id=creator_user_id,
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

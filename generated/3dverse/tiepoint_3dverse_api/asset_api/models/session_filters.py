from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"user_id", "scene_id", "folder_id"})


@define(kw_only=True)
class SessionFilters:
    """Filters on running sessions.

    Attributes:
        user_id: Identifier of a user of the application.
        scene_id: Identifier of an asset; every asset has one UUID.
        folder_id: Identifier of a folder.
    """

    user_id: str | Unset = UNSET
    scene_id: str | Unset = UNSET
    folder_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.user_id is not UNSET:
            data["user_id"] = self.user_id
        if self.scene_id is not UNSET:
            data["scene_id"] = self.scene_id
        if self.folder_id is not UNSET:
            data["folder_id"] = self.folder_id
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.user_id = data.get("user_id", UNSET)
        self.scene_id = data.get("scene_id", UNSET)
        self.folder_id = data.get("folder_id", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"scene_id", "renderer_version", "is_transient", "options"})


@define(kw_only=True)
class SessionCreation:
    """The scene to run and how.

    Attributes:
        scene_id: Identifier of an asset; every asset has one UUID.
        renderer_version: Version of the renderer to run.
        is_transient: When true, changes made in the session are not saved. Default: false.
        options: Options of the session; their shape is not documented.
    """

    scene_id: str
    renderer_version: str | Unset = UNSET
    is_transient: bool | Unset = UNSET
    options: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["scene_id"] = self.scene_id
        if self.renderer_version is not UNSET:
            data["renderer_version"] = self.renderer_version
        if self.is_transient is not UNSET:
            data["is_transient"] = self.is_transient
        if self.options is not UNSET:
            data["options"] = write(self.options)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.scene_id = data["scene_id"]
        self.renderer_version = data.get("renderer_version", UNSET)
        self.is_transient = data.get("is_transient", UNSET)
        self.options = data.get("options", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"imageCollections", "sceneToProcess", "sceneToComplete", "presets"})


@define(kw_only=True)
class FillImagePropertiesInputs:
    """Inputs of a FillImageProperties job.

    Attributes:
        image_collections: Reality data ids of image collections.
        scene_to_process: Reality data id of a ContextScene to process.
        scene_to_complete: Reality data id of a ContextScene to complete.
        presets: Paths of presets. The vendor's page gives the type as a string and the meaning as a list; its SDK
            sends a list.

    Source: https://github.com/iTwin/reality-capture.
    """

    image_collections: list[str] | None | Unset = UNSET
    scene_to_process: str | None | Unset = UNSET
    scene_to_complete: str | None | Unset = UNSET
    presets: list[str] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.image_collections is not UNSET:
            data["imageCollections"] = write(self.image_collections)
        if self.scene_to_process is not UNSET:
            data["sceneToProcess"] = self.scene_to_process
        if self.scene_to_complete is not UNSET:
            data["sceneToComplete"] = self.scene_to_complete
        if self.presets is not UNSET:
            data["presets"] = write(self.presets)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.image_collections = data.get("imageCollections", UNSET)
        self.scene_to_process = data.get("sceneToProcess", UNSET)
        self.scene_to_complete = data.get("sceneToComplete", UNSET)
        self.presets = data.get("presets", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset(
    {"vrSceneMode", "vrSceneTool", "importAs", "dontOverwriteAssets", "updateMaterials", "updateTextures"}
)


@define(kw_only=True)
class AssetImportSettings:
    """Import settings; what is left out keeps its default."""

    vr_scene_mode: str | Unset = UNSET
    vr_scene_tool: str | Unset = UNSET
    import_as: str | Unset = UNSET
    dont_overwrite_assets: bool | Unset = UNSET
    update_materials: bool | Unset = UNSET
    update_textures: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.vr_scene_mode is not UNSET:
            data["vrSceneMode"] = self.vr_scene_mode
        if self.vr_scene_tool is not UNSET:
            data["vrSceneTool"] = self.vr_scene_tool
        if self.import_as is not UNSET:
            data["importAs"] = self.import_as
        if self.dont_overwrite_assets is not UNSET:
            data["dontOverwriteAssets"] = self.dont_overwrite_assets
        if self.update_materials is not UNSET:
            data["updateMaterials"] = self.update_materials
        if self.update_textures is not UNSET:
            data["updateTextures"] = self.update_textures
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.vr_scene_mode = data.get("vrSceneMode", UNSET)
        self.vr_scene_tool = data.get("vrSceneTool", UNSET)
        self.import_as = data.get("importAs", UNSET)
        self.dont_overwrite_assets = data.get("dontOverwriteAssets", UNSET)
        self.update_materials = data.get("updateMaterials", UNSET)
        self.update_textures = data.get("updateTextures", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AssetImportSettings")


@_attrs_define
class AssetImportSettings:
    """Import settings; what is left out keeps its default.

    Attributes:
        vr_scene_mode (str | Unset):
        vr_scene_tool (str | Unset):
        import_as (str | Unset):
        dont_overwrite_assets (bool | Unset):
        update_materials (bool | Unset):
        update_textures (bool | Unset):
    """

    vr_scene_mode: str | Unset = UNSET
    vr_scene_tool: str | Unset = UNSET
    import_as: str | Unset = UNSET
    dont_overwrite_assets: bool | Unset = UNSET
    update_materials: bool | Unset = UNSET
    update_textures: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        vr_scene_mode = self.vr_scene_mode

        vr_scene_tool = self.vr_scene_tool

        import_as = self.import_as

        dont_overwrite_assets = self.dont_overwrite_assets

        update_materials = self.update_materials

        update_textures = self.update_textures

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if vr_scene_mode is not UNSET:
            field_dict["vrSceneMode"] = vr_scene_mode
        if vr_scene_tool is not UNSET:
            field_dict["vrSceneTool"] = vr_scene_tool
        if import_as is not UNSET:
            field_dict["importAs"] = import_as
        if dont_overwrite_assets is not UNSET:
            field_dict["dontOverwriteAssets"] = dont_overwrite_assets
        if update_materials is not UNSET:
            field_dict["updateMaterials"] = update_materials
        if update_textures is not UNSET:
            field_dict["updateTextures"] = update_textures

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        vr_scene_mode = d.pop("vrSceneMode", UNSET)

        vr_scene_tool = d.pop("vrSceneTool", UNSET)

        import_as = d.pop("importAs", UNSET)

        dont_overwrite_assets = d.pop("dontOverwriteAssets", UNSET)

        update_materials = d.pop("updateMaterials", UNSET)

        update_textures = d.pop("updateTextures", UNSET)

        _model = cls(
            vr_scene_mode=vr_scene_mode,
            vr_scene_tool=vr_scene_tool,
            import_as=import_as,
            dont_overwrite_assets=dont_overwrite_assets,
            update_materials=update_materials,
            update_textures=update_textures,
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

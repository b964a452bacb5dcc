from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "action_maps",
        "animation_graphs",
        "animation_sequences",
        "animation_sets",
        "animations",
        "collision_geometries",
        "cubemaps",
        "event_maps",
        "materials",
        "meshes",
        "modules",
        "point_clouds",
        "render_graphs",
        "scenes",
        "scripts",
        "shaders",
        "skeletons",
        "sounds",
        "textures",
        "textures_1d",
        "textures_3d",
        "volume_materials",
    }
)


@define(kw_only=True)
class AssetList:
    """Assets grouped by kind; a kind without any asset may be absent."""

    action_maps: list[_models.AssetListItem] | Unset = UNSET
    animation_graphs: list[_models.AssetListItem] | Unset = UNSET
    animation_sequences: list[_models.AssetListItem] | Unset = UNSET
    animation_sets: list[_models.AssetListItem] | Unset = UNSET
    animations: list[_models.AssetListItem] | Unset = UNSET
    collision_geometries: list[_models.AssetListItem] | Unset = UNSET
    cubemaps: list[_models.AssetListItem] | Unset = UNSET
    event_maps: list[_models.AssetListItem] | Unset = UNSET
    materials: list[_models.AssetListItem] | Unset = UNSET
    meshes: list[_models.AssetListItem] | Unset = UNSET
    modules: list[_models.AssetListItem] | Unset = UNSET
    point_clouds: list[_models.AssetListItem] | Unset = UNSET
    render_graphs: list[_models.AssetListItem] | Unset = UNSET
    scenes: list[_models.AssetListItem] | Unset = UNSET
    scripts: list[_models.AssetListItem] | Unset = UNSET
    shaders: list[_models.AssetListItem] | Unset = UNSET
    skeletons: list[_models.AssetListItem] | Unset = UNSET
    sounds: list[_models.AssetListItem] | Unset = UNSET
    textures: list[_models.AssetListItem] | Unset = UNSET
    textures_1d: list[_models.AssetListItem] | Unset = UNSET
    textures_3d: list[_models.AssetListItem] | Unset = UNSET
    volume_materials: list[_models.AssetListItem] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.action_maps is not UNSET:
            data["action_maps"] = write(self.action_maps)
        if self.animation_graphs is not UNSET:
            data["animation_graphs"] = write(self.animation_graphs)
        if self.animation_sequences is not UNSET:
            data["animation_sequences"] = write(self.animation_sequences)
        if self.animation_sets is not UNSET:
            data["animation_sets"] = write(self.animation_sets)
        if self.animations is not UNSET:
            data["animations"] = write(self.animations)
        if self.collision_geometries is not UNSET:
            data["collision_geometries"] = write(self.collision_geometries)
        if self.cubemaps is not UNSET:
            data["cubemaps"] = write(self.cubemaps)
        if self.event_maps is not UNSET:
            data["event_maps"] = write(self.event_maps)
        if self.materials is not UNSET:
            data["materials"] = write(self.materials)
        if self.meshes is not UNSET:
            data["meshes"] = write(self.meshes)
        if self.modules is not UNSET:
            data["modules"] = write(self.modules)
        if self.point_clouds is not UNSET:
            data["point_clouds"] = write(self.point_clouds)
        if self.render_graphs is not UNSET:
            data["render_graphs"] = write(self.render_graphs)
        if self.scenes is not UNSET:
            data["scenes"] = write(self.scenes)
        if self.scripts is not UNSET:
            data["scripts"] = write(self.scripts)
        if self.shaders is not UNSET:
            data["shaders"] = write(self.shaders)
        if self.skeletons is not UNSET:
            data["skeletons"] = write(self.skeletons)
        if self.sounds is not UNSET:
            data["sounds"] = write(self.sounds)
        if self.textures is not UNSET:
            data["textures"] = write(self.textures)
        if self.textures_1d is not UNSET:
            data["textures_1d"] = write(self.textures_1d)
        if self.textures_3d is not UNSET:
            data["textures_3d"] = write(self.textures_3d)
        if self.volume_materials is not UNSET:
            data["volume_materials"] = write(self.volume_materials)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.action_maps = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("action_maps")) is not None
            else data.get("action_maps", UNSET)
        )
        self.animation_graphs = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("animation_graphs")) is not None
            else data.get("animation_graphs", UNSET)
        )
        self.animation_sequences = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("animation_sequences")) is not None
            else data.get("animation_sequences", UNSET)
        )
        self.animation_sets = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("animation_sets")) is not None
            else data.get("animation_sets", UNSET)
        )
        self.animations = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("animations")) is not None
            else data.get("animations", UNSET)
        )
        self.collision_geometries = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("collision_geometries")) is not None
            else data.get("collision_geometries", UNSET)
        )
        self.cubemaps = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("cubemaps")) is not None
            else data.get("cubemaps", UNSET)
        )
        self.event_maps = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("event_maps")) is not None
            else data.get("event_maps", UNSET)
        )
        self.materials = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("materials")) is not None
            else data.get("materials", UNSET)
        )
        self.meshes = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("meshes")) is not None
            else data.get("meshes", UNSET)
        )
        self.modules = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("modules")) is not None
            else data.get("modules", UNSET)
        )
        self.point_clouds = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("point_clouds")) is not None
            else data.get("point_clouds", UNSET)
        )
        self.render_graphs = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("render_graphs")) is not None
            else data.get("render_graphs", UNSET)
        )
        self.scenes = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("scenes")) is not None
            else data.get("scenes", UNSET)
        )
        self.scripts = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("scripts")) is not None
            else data.get("scripts", UNSET)
        )
        self.shaders = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("shaders")) is not None
            else data.get("shaders", UNSET)
        )
        self.skeletons = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("skeletons")) is not None
            else data.get("skeletons", UNSET)
        )
        self.sounds = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("sounds")) is not None
            else data.get("sounds", UNSET)
        )
        self.textures = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("textures")) is not None
            else data.get("textures", UNSET)
        )
        self.textures_1d = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("textures_1d")) is not None
            else data.get("textures_1d", UNSET)
        )
        self.textures_3d = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("textures_3d")) is not None
            else data.get("textures_3d", UNSET)
        )
        self.volume_materials = (
            [_models.AssetListItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("volume_materials")) is not None
            else data.get("volume_materials", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

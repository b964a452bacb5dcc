from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.asset_list_item import AssetListItem


T = TypeVar("T", bound="AssetList")


@_attrs_define
class AssetList:
    """Assets grouped by kind; a kind without any asset may be absent.

    Attributes:
        action_maps (list[AssetListItem] | Unset):
        animation_graphs (list[AssetListItem] | Unset):
        animation_sequences (list[AssetListItem] | Unset):
        animation_sets (list[AssetListItem] | Unset):
        animations (list[AssetListItem] | Unset):
        collision_geometries (list[AssetListItem] | Unset):
        cubemaps (list[AssetListItem] | Unset):
        event_maps (list[AssetListItem] | Unset):
        materials (list[AssetListItem] | Unset):
        meshes (list[AssetListItem] | Unset):
        modules (list[AssetListItem] | Unset):
        point_clouds (list[AssetListItem] | Unset):
        render_graphs (list[AssetListItem] | Unset):
        scenes (list[AssetListItem] | Unset):
        scripts (list[AssetListItem] | Unset):
        shaders (list[AssetListItem] | Unset):
        skeletons (list[AssetListItem] | Unset):
        sounds (list[AssetListItem] | Unset):
        textures (list[AssetListItem] | Unset):
        textures_1d (list[AssetListItem] | Unset):
        textures_3d (list[AssetListItem] | Unset):
        volume_materials (list[AssetListItem] | Unset):
    """

    action_maps: list[AssetListItem] | Unset = UNSET
    animation_graphs: list[AssetListItem] | Unset = UNSET
    animation_sequences: list[AssetListItem] | Unset = UNSET
    animation_sets: list[AssetListItem] | Unset = UNSET
    animations: list[AssetListItem] | Unset = UNSET
    collision_geometries: list[AssetListItem] | Unset = UNSET
    cubemaps: list[AssetListItem] | Unset = UNSET
    event_maps: list[AssetListItem] | Unset = UNSET
    materials: list[AssetListItem] | Unset = UNSET
    meshes: list[AssetListItem] | Unset = UNSET
    modules: list[AssetListItem] | Unset = UNSET
    point_clouds: list[AssetListItem] | Unset = UNSET
    render_graphs: list[AssetListItem] | Unset = UNSET
    scenes: list[AssetListItem] | Unset = UNSET
    scripts: list[AssetListItem] | Unset = UNSET
    shaders: list[AssetListItem] | Unset = UNSET
    skeletons: list[AssetListItem] | Unset = UNSET
    sounds: list[AssetListItem] | Unset = UNSET
    textures: list[AssetListItem] | Unset = UNSET
    textures_1d: list[AssetListItem] | Unset = UNSET
    textures_3d: list[AssetListItem] | Unset = UNSET
    volume_materials: list[AssetListItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action_maps: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.action_maps, Unset):
            action_maps = []
            for action_maps_item_data in self.action_maps:
                action_maps_item = action_maps_item_data.to_dict()
                action_maps.append(action_maps_item)

        animation_graphs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.animation_graphs, Unset):
            animation_graphs = []
            for animation_graphs_item_data in self.animation_graphs:
                animation_graphs_item = animation_graphs_item_data.to_dict()
                animation_graphs.append(animation_graphs_item)

        animation_sequences: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.animation_sequences, Unset):
            animation_sequences = []
            for animation_sequences_item_data in self.animation_sequences:
                animation_sequences_item = animation_sequences_item_data.to_dict()
                animation_sequences.append(animation_sequences_item)

        animation_sets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.animation_sets, Unset):
            animation_sets = []
            for animation_sets_item_data in self.animation_sets:
                animation_sets_item = animation_sets_item_data.to_dict()
                animation_sets.append(animation_sets_item)

        animations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.animations, Unset):
            animations = []
            for animations_item_data in self.animations:
                animations_item = animations_item_data.to_dict()
                animations.append(animations_item)

        collision_geometries: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.collision_geometries, Unset):
            collision_geometries = []
            for collision_geometries_item_data in self.collision_geometries:
                collision_geometries_item = collision_geometries_item_data.to_dict()
                collision_geometries.append(collision_geometries_item)

        cubemaps: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.cubemaps, Unset):
            cubemaps = []
            for cubemaps_item_data in self.cubemaps:
                cubemaps_item = cubemaps_item_data.to_dict()
                cubemaps.append(cubemaps_item)

        event_maps: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.event_maps, Unset):
            event_maps = []
            for event_maps_item_data in self.event_maps:
                event_maps_item = event_maps_item_data.to_dict()
                event_maps.append(event_maps_item)

        materials: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.materials, Unset):
            materials = []
            for materials_item_data in self.materials:
                materials_item = materials_item_data.to_dict()
                materials.append(materials_item)

        meshes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.meshes, Unset):
            meshes = []
            for meshes_item_data in self.meshes:
                meshes_item = meshes_item_data.to_dict()
                meshes.append(meshes_item)

        modules: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.modules, Unset):
            modules = []
            for modules_item_data in self.modules:
                modules_item = modules_item_data.to_dict()
                modules.append(modules_item)

        point_clouds: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.point_clouds, Unset):
            point_clouds = []
            for point_clouds_item_data in self.point_clouds:
                point_clouds_item = point_clouds_item_data.to_dict()
                point_clouds.append(point_clouds_item)

        render_graphs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.render_graphs, Unset):
            render_graphs = []
            for render_graphs_item_data in self.render_graphs:
                render_graphs_item = render_graphs_item_data.to_dict()
                render_graphs.append(render_graphs_item)

        scenes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.scenes, Unset):
            scenes = []
            for scenes_item_data in self.scenes:
                scenes_item = scenes_item_data.to_dict()
                scenes.append(scenes_item)

        scripts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.scripts, Unset):
            scripts = []
            for scripts_item_data in self.scripts:
                scripts_item = scripts_item_data.to_dict()
                scripts.append(scripts_item)

        shaders: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.shaders, Unset):
            shaders = []
            for shaders_item_data in self.shaders:
                shaders_item = shaders_item_data.to_dict()
                shaders.append(shaders_item)

        skeletons: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.skeletons, Unset):
            skeletons = []
            for skeletons_item_data in self.skeletons:
                skeletons_item = skeletons_item_data.to_dict()
                skeletons.append(skeletons_item)

        sounds: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sounds, Unset):
            sounds = []
            for sounds_item_data in self.sounds:
                sounds_item = sounds_item_data.to_dict()
                sounds.append(sounds_item)

        textures: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.textures, Unset):
            textures = []
            for textures_item_data in self.textures:
                textures_item = textures_item_data.to_dict()
                textures.append(textures_item)

        textures_1d: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.textures_1d, Unset):
            textures_1d = []
            for textures_1d_item_data in self.textures_1d:
                textures_1d_item = textures_1d_item_data.to_dict()
                textures_1d.append(textures_1d_item)

        textures_3d: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.textures_3d, Unset):
            textures_3d = []
            for textures_3d_item_data in self.textures_3d:
                textures_3d_item = textures_3d_item_data.to_dict()
                textures_3d.append(textures_3d_item)

        volume_materials: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.volume_materials, Unset):
            volume_materials = []
            for volume_materials_item_data in self.volume_materials:
                volume_materials_item = volume_materials_item_data.to_dict()
                volume_materials.append(volume_materials_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if action_maps is not UNSET:
            field_dict["action_maps"] = action_maps
        if animation_graphs is not UNSET:
            field_dict["animation_graphs"] = animation_graphs
        if animation_sequences is not UNSET:
            field_dict["animation_sequences"] = animation_sequences
        if animation_sets is not UNSET:
            field_dict["animation_sets"] = animation_sets
        if animations is not UNSET:
            field_dict["animations"] = animations
        if collision_geometries is not UNSET:
            field_dict["collision_geometries"] = collision_geometries
        if cubemaps is not UNSET:
            field_dict["cubemaps"] = cubemaps
        if event_maps is not UNSET:
            field_dict["event_maps"] = event_maps
        if materials is not UNSET:
            field_dict["materials"] = materials
        if meshes is not UNSET:
            field_dict["meshes"] = meshes
        if modules is not UNSET:
            field_dict["modules"] = modules
        if point_clouds is not UNSET:
            field_dict["point_clouds"] = point_clouds
        if render_graphs is not UNSET:
            field_dict["render_graphs"] = render_graphs
        if scenes is not UNSET:
            field_dict["scenes"] = scenes
        if scripts is not UNSET:
            field_dict["scripts"] = scripts
        if shaders is not UNSET:
            field_dict["shaders"] = shaders
        if skeletons is not UNSET:
            field_dict["skeletons"] = skeletons
        if sounds is not UNSET:
            field_dict["sounds"] = sounds
        if textures is not UNSET:
            field_dict["textures"] = textures
        if textures_1d is not UNSET:
            field_dict["textures_1d"] = textures_1d
        if textures_3d is not UNSET:
            field_dict["textures_3d"] = textures_3d
        if volume_materials is not UNSET:
            field_dict["volume_materials"] = volume_materials

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.asset_list_item import AssetListItem  # noqa: PLC0415

        d = dict(src_dict)
        _action_maps = d.pop("action_maps", UNSET)
        action_maps: list[AssetListItem] | Unset = UNSET
        if _action_maps is not UNSET:
            action_maps = []
            for action_maps_item_data in _action_maps:
                action_maps_item = AssetListItem.from_dict(action_maps_item_data)

                action_maps.append(action_maps_item)

        _animation_graphs = d.pop("animation_graphs", UNSET)
        animation_graphs: list[AssetListItem] | Unset = UNSET
        if _animation_graphs is not UNSET:
            animation_graphs = []
            for animation_graphs_item_data in _animation_graphs:
                animation_graphs_item = AssetListItem.from_dict(animation_graphs_item_data)

                animation_graphs.append(animation_graphs_item)

        _animation_sequences = d.pop("animation_sequences", UNSET)
        animation_sequences: list[AssetListItem] | Unset = UNSET
        if _animation_sequences is not UNSET:
            animation_sequences = []
            for animation_sequences_item_data in _animation_sequences:
                animation_sequences_item = AssetListItem.from_dict(animation_sequences_item_data)

                animation_sequences.append(animation_sequences_item)

        _animation_sets = d.pop("animation_sets", UNSET)
        animation_sets: list[AssetListItem] | Unset = UNSET
        if _animation_sets is not UNSET:
            animation_sets = []
            for animation_sets_item_data in _animation_sets:
                animation_sets_item = AssetListItem.from_dict(animation_sets_item_data)

                animation_sets.append(animation_sets_item)

        _animations = d.pop("animations", UNSET)
        animations: list[AssetListItem] | Unset = UNSET
        if _animations is not UNSET:
            animations = []
            for animations_item_data in _animations:
                animations_item = AssetListItem.from_dict(animations_item_data)

                animations.append(animations_item)

        _collision_geometries = d.pop("collision_geometries", UNSET)
        collision_geometries: list[AssetListItem] | Unset = UNSET
        if _collision_geometries is not UNSET:
            collision_geometries = []
            for collision_geometries_item_data in _collision_geometries:
                collision_geometries_item = AssetListItem.from_dict(collision_geometries_item_data)

                collision_geometries.append(collision_geometries_item)

        _cubemaps = d.pop("cubemaps", UNSET)
        cubemaps: list[AssetListItem] | Unset = UNSET
        if _cubemaps is not UNSET:
            cubemaps = []
            for cubemaps_item_data in _cubemaps:
                cubemaps_item = AssetListItem.from_dict(cubemaps_item_data)

                cubemaps.append(cubemaps_item)

        _event_maps = d.pop("event_maps", UNSET)
        event_maps: list[AssetListItem] | Unset = UNSET
        if _event_maps is not UNSET:
            event_maps = []
            for event_maps_item_data in _event_maps:
                event_maps_item = AssetListItem.from_dict(event_maps_item_data)

                event_maps.append(event_maps_item)

        _materials = d.pop("materials", UNSET)
        materials: list[AssetListItem] | Unset = UNSET
        if _materials is not UNSET:
            materials = []
            for materials_item_data in _materials:
                materials_item = AssetListItem.from_dict(materials_item_data)

                materials.append(materials_item)

        _meshes = d.pop("meshes", UNSET)
        meshes: list[AssetListItem] | Unset = UNSET
        if _meshes is not UNSET:
            meshes = []
            for meshes_item_data in _meshes:
                meshes_item = AssetListItem.from_dict(meshes_item_data)

                meshes.append(meshes_item)

        _modules = d.pop("modules", UNSET)
        modules: list[AssetListItem] | Unset = UNSET
        if _modules is not UNSET:
            modules = []
            for modules_item_data in _modules:
                modules_item = AssetListItem.from_dict(modules_item_data)

                modules.append(modules_item)

        _point_clouds = d.pop("point_clouds", UNSET)
        point_clouds: list[AssetListItem] | Unset = UNSET
        if _point_clouds is not UNSET:
            point_clouds = []
            for point_clouds_item_data in _point_clouds:
                point_clouds_item = AssetListItem.from_dict(point_clouds_item_data)

                point_clouds.append(point_clouds_item)

        _render_graphs = d.pop("render_graphs", UNSET)
        render_graphs: list[AssetListItem] | Unset = UNSET
        if _render_graphs is not UNSET:
            render_graphs = []
            for render_graphs_item_data in _render_graphs:
                render_graphs_item = AssetListItem.from_dict(render_graphs_item_data)

                render_graphs.append(render_graphs_item)

        _scenes = d.pop("scenes", UNSET)
        scenes: list[AssetListItem] | Unset = UNSET
        if _scenes is not UNSET:
            scenes = []
            for scenes_item_data in _scenes:
                scenes_item = AssetListItem.from_dict(scenes_item_data)

                scenes.append(scenes_item)

        _scripts = d.pop("scripts", UNSET)
        scripts: list[AssetListItem] | Unset = UNSET
        if _scripts is not UNSET:
            scripts = []
            for scripts_item_data in _scripts:
                scripts_item = AssetListItem.from_dict(scripts_item_data)

                scripts.append(scripts_item)

        _shaders = d.pop("shaders", UNSET)
        shaders: list[AssetListItem] | Unset = UNSET
        if _shaders is not UNSET:
            shaders = []
            for shaders_item_data in _shaders:
                shaders_item = AssetListItem.from_dict(shaders_item_data)

                shaders.append(shaders_item)

        _skeletons = d.pop("skeletons", UNSET)
        skeletons: list[AssetListItem] | Unset = UNSET
        if _skeletons is not UNSET:
            skeletons = []
            for skeletons_item_data in _skeletons:
                skeletons_item = AssetListItem.from_dict(skeletons_item_data)

                skeletons.append(skeletons_item)

        _sounds = d.pop("sounds", UNSET)
        sounds: list[AssetListItem] | Unset = UNSET
        if _sounds is not UNSET:
            sounds = []
            for sounds_item_data in _sounds:
                sounds_item = AssetListItem.from_dict(sounds_item_data)

                sounds.append(sounds_item)

        _textures = d.pop("textures", UNSET)
        textures: list[AssetListItem] | Unset = UNSET
        if _textures is not UNSET:
            textures = []
            for textures_item_data in _textures:
                textures_item = AssetListItem.from_dict(textures_item_data)

                textures.append(textures_item)

        _textures_1d = d.pop("textures_1d", UNSET)
        textures_1d: list[AssetListItem] | Unset = UNSET
        if _textures_1d is not UNSET:
            textures_1d = []
            for textures_1d_item_data in _textures_1d:
                textures_1d_item = AssetListItem.from_dict(textures_1d_item_data)

                textures_1d.append(textures_1d_item)

        _textures_3d = d.pop("textures_3d", UNSET)
        textures_3d: list[AssetListItem] | Unset = UNSET
        if _textures_3d is not UNSET:
            textures_3d = []
            for textures_3d_item_data in _textures_3d:
                textures_3d_item = AssetListItem.from_dict(textures_3d_item_data)

                textures_3d.append(textures_3d_item)

        _volume_materials = d.pop("volume_materials", UNSET)
        volume_materials: list[AssetListItem] | Unset = UNSET
        if _volume_materials is not UNSET:
            volume_materials = []
            for volume_materials_item_data in _volume_materials:
                volume_materials_item = AssetListItem.from_dict(volume_materials_item_data)

                volume_materials.append(volume_materials_item)

        _model = cls(
            action_maps=action_maps,
            animation_graphs=animation_graphs,
            animation_sequences=animation_sequences,
            animation_sets=animation_sets,
            animations=animations,
            collision_geometries=collision_geometries,
            cubemaps=cubemaps,
            event_maps=event_maps,
            materials=materials,
            meshes=meshes,
            modules=modules,
            point_clouds=point_clouds,
            render_graphs=render_graphs,
            scenes=scenes,
            scripts=scripts,
            shaders=shaders,
            skeletons=skeletons,
            sounds=sounds,
            textures=textures,
            textures_1d=textures_1d,
            textures_3d=textures_3d,
            volume_materials=volume_materials,
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

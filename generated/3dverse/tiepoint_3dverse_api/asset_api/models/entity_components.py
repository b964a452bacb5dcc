from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "animation_controller",
        "bone",
        "box_geometry",
        "camera",
        "capsule_geometry",
        "character_controller",
        "collision_geometry_ref",
        "cylinder_geometry",
        "debug_name",
        "decal_projector",
        "environment",
        "joint",
        "lineage",
        "local_aabb",
        "local_transform",
        "material",
        "material_ref",
        "mesh_ref",
        "orthographic_lens",
        "overrider",
        "perspective_lens",
        "physics_material",
        "plane_geometry",
        "point_cloud_ref",
        "point_light",
        "reflection_probe",
        "revolute_joint",
        "rigid_body",
        "scene_ref",
        "script_element",
        "script_map",
        "shadow_caster",
        "skeleton_ref",
        "sound_ref",
        "sphere_geometry",
        "spot_light",
        "stereoscopic_lens",
        "tags",
        "volume_filter",
        "volume_material_ref",
        "volume_ref",
    }
)


@define(kw_only=True)
class EntityComponents:
    """Components attached to an entity, each under its own name; at least one is given.

    Attributes:
        animation_controller: Scene component: animation controller.
        bone: Scene component: bone.
        box_geometry: Scene component: box geometry.
        camera: Scene component: camera.
        capsule_geometry: Scene component: capsule geometry.
        character_controller: Scene component: character controller.
        collision_geometry_ref: Scene component: collision geometry ref.
        cylinder_geometry: Scene component: cylinder geometry.
        debug_name: Scene component: name.
        decal_projector: Scene component: decal projector.
        environment: Scene component: environment.
        joint: Scene component: joint.
        lineage: Scene component: lineage.
        local_aabb: Scene component: local axis aligned bounding box.
        local_transform: Scene component: transform.
        material: Scene component: material.
        material_ref: Scene component: material reference.
        mesh_ref: Scene component: mesh reference.
        orthographic_lens: Scene component: orthographic lens.
        overrider: Scene component: overrider.
        perspective_lens: Scene component: perspective lens.
        physics_material: Scene component: physics material.
        plane_geometry: Scene component: plane geometry.
        point_cloud_ref: Scene component: point cloud reference.
        point_light: Scene component: light.
        reflection_probe: Scene component: reflection probe.
        revolute_joint: Scene component: revolute joint.
        rigid_body: Scene component: rigid body.
        scene_ref: Scene component: scene reference.
        script_element: Scene component: script element.
        script_map: Scene component: script map.
        shadow_caster: Scene component: shadow caster.
        skeleton_ref: Scene component: skeleton reference.
        sound_ref: Scene component: sound reference.
        sphere_geometry: Scene component: sphere geometry.
        spot_light: Scene component: spot light.
        stereoscopic_lens: Scene component: stereoscopic perspective lens.
        tags: Scene component: tags.
        volume_filter: Scene component: volume filter.
        volume_material_ref: Scene component: volume material reference.
        volume_ref: Scene component: volume reference.
    """

    animation_controller: _models.AnimationControllerComponent | Unset = UNSET
    bone: _models.BoneComponent | Unset = UNSET
    box_geometry: _models.BoxGeometryComponent | Unset = UNSET
    camera: _models.CameraComponent | Unset = UNSET
    capsule_geometry: _models.CapsuleGeometryComponent | Unset = UNSET
    character_controller: _models.CharacterControllerComponent | Unset = UNSET
    collision_geometry_ref: _models.CollisionGeometryRefComponent | Unset = UNSET
    cylinder_geometry: _models.CylinderGeometryComponent | Unset = UNSET
    debug_name: _models.NameComponent | Unset = UNSET
    decal_projector: _models.DecalProjectorComponent | Unset = UNSET
    environment: _models.EnvironmentComponent | Unset = UNSET
    joint: _models.JointComponent | Unset = UNSET
    lineage: _models.LineageComponent | Unset = UNSET
    local_aabb: _models.LocalAxisAlignedBoundingBoxComponent | Unset = UNSET
    local_transform: _models.TransformComponent | Unset = UNSET
    material: _models.MaterialComponent | Unset = UNSET
    material_ref: _models.MaterialReferenceComponent | Unset = UNSET
    mesh_ref: _models.MeshReferenceComponent | Unset = UNSET
    orthographic_lens: _models.OrthographicLensComponent | Unset = UNSET
    overrider: _models.OverriderComponent | Unset = UNSET
    perspective_lens: _models.PerspectiveLensComponent | Unset = UNSET
    physics_material: _models.PhysicsMaterialComponent | Unset = UNSET
    plane_geometry: _models.PlaneGeometryComponent | Unset = UNSET
    point_cloud_ref: _models.PointCloudReferenceComponent | Unset = UNSET
    point_light: _models.LightComponent | Unset = UNSET
    reflection_probe: _models.ReflectionProbeComponent | Unset = UNSET
    revolute_joint: _models.RevoluteJointComponent | Unset = UNSET
    rigid_body: _models.RigidBodyComponent | Unset = UNSET
    scene_ref: _models.SceneReferenceComponent | Unset = UNSET
    script_element: _models.ScriptElementComponent | Unset = UNSET
    script_map: _models.ScriptMapComponent | Unset = UNSET
    shadow_caster: _models.ShadowCasterComponent | Unset = UNSET
    skeleton_ref: _models.SkeletonReferenceComponent | Unset = UNSET
    sound_ref: _models.SoundReferenceComponent | Unset = UNSET
    sphere_geometry: _models.SphereGeometryComponent | Unset = UNSET
    spot_light: _models.SpotLightComponent | Unset = UNSET
    stereoscopic_lens: _models.StereoscopicPerspectiveLensComponent | Unset = UNSET
    tags: _models.TagsComponent | Unset = UNSET
    volume_filter: _models.VolumeFilterComponent | Unset = UNSET
    volume_material_ref: _models.VolumeMaterialReferenceComponent | Unset = UNSET
    volume_ref: _models.VolumeReferenceComponent | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.animation_controller is not UNSET:
            data["animation_controller"] = write(self.animation_controller)
        if self.bone is not UNSET:
            data["bone"] = write(self.bone)
        if self.box_geometry is not UNSET:
            data["box_geometry"] = write(self.box_geometry)
        if self.camera is not UNSET:
            data["camera"] = write(self.camera)
        if self.capsule_geometry is not UNSET:
            data["capsule_geometry"] = write(self.capsule_geometry)
        if self.character_controller is not UNSET:
            data["character_controller"] = write(self.character_controller)
        if self.collision_geometry_ref is not UNSET:
            data["collision_geometry_ref"] = write(self.collision_geometry_ref)
        if self.cylinder_geometry is not UNSET:
            data["cylinder_geometry"] = write(self.cylinder_geometry)
        if self.debug_name is not UNSET:
            data["debug_name"] = write(self.debug_name)
        if self.decal_projector is not UNSET:
            data["decal_projector"] = write(self.decal_projector)
        if self.environment is not UNSET:
            data["environment"] = write(self.environment)
        if self.joint is not UNSET:
            data["joint"] = write(self.joint)
        if self.lineage is not UNSET:
            data["lineage"] = write(self.lineage)
        if self.local_aabb is not UNSET:
            data["local_aabb"] = write(self.local_aabb)
        if self.local_transform is not UNSET:
            data["local_transform"] = write(self.local_transform)
        if self.material is not UNSET:
            data["material"] = write(self.material)
        if self.material_ref is not UNSET:
            data["material_ref"] = write(self.material_ref)
        if self.mesh_ref is not UNSET:
            data["mesh_ref"] = write(self.mesh_ref)
        if self.orthographic_lens is not UNSET:
            data["orthographic_lens"] = write(self.orthographic_lens)
        if self.overrider is not UNSET:
            data["overrider"] = write(self.overrider)
        if self.perspective_lens is not UNSET:
            data["perspective_lens"] = write(self.perspective_lens)
        if self.physics_material is not UNSET:
            data["physics_material"] = write(self.physics_material)
        if self.plane_geometry is not UNSET:
            data["plane_geometry"] = write(self.plane_geometry)
        if self.point_cloud_ref is not UNSET:
            data["point_cloud_ref"] = write(self.point_cloud_ref)
        if self.point_light is not UNSET:
            data["point_light"] = write(self.point_light)
        if self.reflection_probe is not UNSET:
            data["reflection_probe"] = write(self.reflection_probe)
        if self.revolute_joint is not UNSET:
            data["revolute_joint"] = write(self.revolute_joint)
        if self.rigid_body is not UNSET:
            data["rigid_body"] = write(self.rigid_body)
        if self.scene_ref is not UNSET:
            data["scene_ref"] = write(self.scene_ref)
        if self.script_element is not UNSET:
            data["script_element"] = write(self.script_element)
        if self.script_map is not UNSET:
            data["script_map"] = write(self.script_map)
        if self.shadow_caster is not UNSET:
            data["shadow_caster"] = write(self.shadow_caster)
        if self.skeleton_ref is not UNSET:
            data["skeleton_ref"] = write(self.skeleton_ref)
        if self.sound_ref is not UNSET:
            data["sound_ref"] = write(self.sound_ref)
        if self.sphere_geometry is not UNSET:
            data["sphere_geometry"] = write(self.sphere_geometry)
        if self.spot_light is not UNSET:
            data["spot_light"] = write(self.spot_light)
        if self.stereoscopic_lens is not UNSET:
            data["stereoscopic_lens"] = write(self.stereoscopic_lens)
        if self.tags is not UNSET:
            data["tags"] = write(self.tags)
        if self.volume_filter is not UNSET:
            data["volume_filter"] = write(self.volume_filter)
        if self.volume_material_ref is not UNSET:
            data["volume_material_ref"] = write(self.volume_material_ref)
        if self.volume_ref is not UNSET:
            data["volume_ref"] = write(self.volume_ref)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.animation_controller = (
            _models.AnimationControllerComponent.from_dict(value)
            if (value := data.get("animation_controller")) is not None
            else data.get("animation_controller", UNSET)
        )
        self.bone = (
            _models.BoneComponent.from_dict(value)
            if (value := data.get("bone")) is not None
            else data.get("bone", UNSET)
        )
        self.box_geometry = (
            _models.BoxGeometryComponent.from_dict(value)
            if (value := data.get("box_geometry")) is not None
            else data.get("box_geometry", UNSET)
        )
        self.camera = (
            _models.CameraComponent.from_dict(value)
            if (value := data.get("camera")) is not None
            else data.get("camera", UNSET)
        )
        self.capsule_geometry = (
            _models.CapsuleGeometryComponent.from_dict(value)
            if (value := data.get("capsule_geometry")) is not None
            else data.get("capsule_geometry", UNSET)
        )
        self.character_controller = (
            _models.CharacterControllerComponent.from_dict(value)
            if (value := data.get("character_controller")) is not None
            else data.get("character_controller", UNSET)
        )
        self.collision_geometry_ref = (
            _models.CollisionGeometryRefComponent.from_dict(value)
            if (value := data.get("collision_geometry_ref")) is not None
            else data.get("collision_geometry_ref", UNSET)
        )
        self.cylinder_geometry = (
            _models.CylinderGeometryComponent.from_dict(value)
            if (value := data.get("cylinder_geometry")) is not None
            else data.get("cylinder_geometry", UNSET)
        )
        self.debug_name = (
            _models.NameComponent.from_dict(value)
            if (value := data.get("debug_name")) is not None
            else data.get("debug_name", UNSET)
        )
        self.decal_projector = (
            _models.DecalProjectorComponent.from_dict(value)
            if (value := data.get("decal_projector")) is not None
            else data.get("decal_projector", UNSET)
        )
        self.environment = (
            _models.EnvironmentComponent.from_dict(value)
            if (value := data.get("environment")) is not None
            else data.get("environment", UNSET)
        )
        self.joint = (
            _models.JointComponent.from_dict(value)
            if (value := data.get("joint")) is not None
            else data.get("joint", UNSET)
        )
        self.lineage = (
            _models.LineageComponent.from_dict(value)
            if (value := data.get("lineage")) is not None
            else data.get("lineage", UNSET)
        )
        self.local_aabb = (
            _models.LocalAxisAlignedBoundingBoxComponent.from_dict(value)
            if (value := data.get("local_aabb")) is not None
            else data.get("local_aabb", UNSET)
        )
        self.local_transform = (
            _models.TransformComponent.from_dict(value)
            if (value := data.get("local_transform")) is not None
            else data.get("local_transform", UNSET)
        )
        self.material = (
            _models.MaterialComponent.from_dict(value)
            if (value := data.get("material")) is not None
            else data.get("material", UNSET)
        )
        self.material_ref = (
            _models.MaterialReferenceComponent.from_dict(value)
            if (value := data.get("material_ref")) is not None
            else data.get("material_ref", UNSET)
        )
        self.mesh_ref = (
            _models.MeshReferenceComponent.from_dict(value)
            if (value := data.get("mesh_ref")) is not None
            else data.get("mesh_ref", UNSET)
        )
        self.orthographic_lens = (
            _models.OrthographicLensComponent.from_dict(value)
            if (value := data.get("orthographic_lens")) is not None
            else data.get("orthographic_lens", UNSET)
        )
        self.overrider = (
            _models.OverriderComponent.from_dict(value)
            if (value := data.get("overrider")) is not None
            else data.get("overrider", UNSET)
        )
        self.perspective_lens = (
            _models.PerspectiveLensComponent.from_dict(value)
            if (value := data.get("perspective_lens")) is not None
            else data.get("perspective_lens", UNSET)
        )
        self.physics_material = (
            _models.PhysicsMaterialComponent.from_dict(value)
            if (value := data.get("physics_material")) is not None
            else data.get("physics_material", UNSET)
        )
        self.plane_geometry = (
            _models.PlaneGeometryComponent.from_dict(value)
            if (value := data.get("plane_geometry")) is not None
            else data.get("plane_geometry", UNSET)
        )
        self.point_cloud_ref = (
            _models.PointCloudReferenceComponent.from_dict(value)
            if (value := data.get("point_cloud_ref")) is not None
            else data.get("point_cloud_ref", UNSET)
        )
        self.point_light = (
            _models.LightComponent.from_dict(value)
            if (value := data.get("point_light")) is not None
            else data.get("point_light", UNSET)
        )
        self.reflection_probe = (
            _models.ReflectionProbeComponent.from_dict(value)
            if (value := data.get("reflection_probe")) is not None
            else data.get("reflection_probe", UNSET)
        )
        self.revolute_joint = (
            _models.RevoluteJointComponent.from_dict(value)
            if (value := data.get("revolute_joint")) is not None
            else data.get("revolute_joint", UNSET)
        )
        self.rigid_body = (
            _models.RigidBodyComponent.from_dict(value)
            if (value := data.get("rigid_body")) is not None
            else data.get("rigid_body", UNSET)
        )
        self.scene_ref = (
            _models.SceneReferenceComponent.from_dict(value)
            if (value := data.get("scene_ref")) is not None
            else data.get("scene_ref", UNSET)
        )
        self.script_element = (
            _models.ScriptElementComponent.from_dict(value)
            if (value := data.get("script_element")) is not None
            else data.get("script_element", UNSET)
        )
        self.script_map = (
            _models.ScriptMapComponent.from_dict(value)
            if (value := data.get("script_map")) is not None
            else data.get("script_map", UNSET)
        )
        self.shadow_caster = (
            _models.ShadowCasterComponent.from_dict(value)
            if (value := data.get("shadow_caster")) is not None
            else data.get("shadow_caster", UNSET)
        )
        self.skeleton_ref = (
            _models.SkeletonReferenceComponent.from_dict(value)
            if (value := data.get("skeleton_ref")) is not None
            else data.get("skeleton_ref", UNSET)
        )
        self.sound_ref = (
            _models.SoundReferenceComponent.from_dict(value)
            if (value := data.get("sound_ref")) is not None
            else data.get("sound_ref", UNSET)
        )
        self.sphere_geometry = (
            _models.SphereGeometryComponent.from_dict(value)
            if (value := data.get("sphere_geometry")) is not None
            else data.get("sphere_geometry", UNSET)
        )
        self.spot_light = (
            _models.SpotLightComponent.from_dict(value)
            if (value := data.get("spot_light")) is not None
            else data.get("spot_light", UNSET)
        )
        self.stereoscopic_lens = (
            _models.StereoscopicPerspectiveLensComponent.from_dict(value)
            if (value := data.get("stereoscopic_lens")) is not None
            else data.get("stereoscopic_lens", UNSET)
        )
        self.tags = (
            _models.TagsComponent.from_dict(value)
            if (value := data.get("tags")) is not None
            else data.get("tags", UNSET)
        )
        self.volume_filter = (
            _models.VolumeFilterComponent.from_dict(value)
            if (value := data.get("volume_filter")) is not None
            else data.get("volume_filter", UNSET)
        )
        self.volume_material_ref = (
            _models.VolumeMaterialReferenceComponent.from_dict(value)
            if (value := data.get("volume_material_ref")) is not None
            else data.get("volume_material_ref", UNSET)
        )
        self.volume_ref = (
            _models.VolumeReferenceComponent.from_dict(value)
            if (value := data.get("volume_ref")) is not None
            else data.get("volume_ref", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.animation_controller_component import AnimationControllerComponent
    from ..models.bone_component import BoneComponent
    from ..models.box_geometry_component import BoxGeometryComponent
    from ..models.camera_component import CameraComponent
    from ..models.capsule_geometry_component import CapsuleGeometryComponent
    from ..models.character_controller_component import CharacterControllerComponent
    from ..models.collision_geometry_ref_component import CollisionGeometryRefComponent
    from ..models.cylinder_geometry_component import CylinderGeometryComponent
    from ..models.decal_projector_component import DecalProjectorComponent
    from ..models.entity_uid import EntityUid
    from ..models.environment_component import EnvironmentComponent
    from ..models.joint_component import JointComponent
    from ..models.light_component import LightComponent
    from ..models.lineage_component import LineageComponent
    from ..models.local_axis_aligned_bounding_box_component import (
        LocalAxisAlignedBoundingBoxComponent,
    )
    from ..models.material_component import MaterialComponent
    from ..models.material_reference_component import MaterialReferenceComponent
    from ..models.mesh_reference_component import MeshReferenceComponent
    from ..models.name_component import NameComponent
    from ..models.orthographic_lens_component import OrthographicLensComponent
    from ..models.overrider_component import OverriderComponent
    from ..models.perspective_lens_component import PerspectiveLensComponent
    from ..models.physics_material_component import PhysicsMaterialComponent
    from ..models.plane_geometry_component import PlaneGeometryComponent
    from ..models.point_cloud_reference_component import PointCloudReferenceComponent
    from ..models.reflection_probe_component import ReflectionProbeComponent
    from ..models.revolute_joint_component import RevoluteJointComponent
    from ..models.rigid_body_component import RigidBodyComponent
    from ..models.scene_reference_component import SceneReferenceComponent
    from ..models.script_element_component import ScriptElementComponent
    from ..models.script_map_component import ScriptMapComponent
    from ..models.shadow_caster_component import ShadowCasterComponent
    from ..models.skeleton_reference_component import SkeletonReferenceComponent
    from ..models.sound_reference_component import SoundReferenceComponent
    from ..models.sphere_geometry_component import SphereGeometryComponent
    from ..models.spot_light_component import SpotLightComponent
    from ..models.stereoscopic_perspective_lens_component import (
        StereoscopicPerspectiveLensComponent,
    )
    from ..models.tags_component import TagsComponent
    from ..models.transform_component import TransformComponent
    from ..models.volume_filter_component import VolumeFilterComponent
    from ..models.volume_material_reference_component import (
        VolumeMaterialReferenceComponent,
    )
    from ..models.volume_reference_component import VolumeReferenceComponent


T = TypeVar("T", bound="Entity")


@_attrs_define
class Entity:
    """An entity with its identifier and its components.

    Attributes:
        euid (EntityUid): Wrapper of an entity identifier.
        animation_controller (AnimationControllerComponent | Unset): Scene component: animation controller.
        bone (BoneComponent | Unset): Scene component: bone.
        box_geometry (BoxGeometryComponent | Unset): Scene component: box geometry.
        camera (CameraComponent | Unset): Scene component: camera.
        capsule_geometry (CapsuleGeometryComponent | Unset): Scene component: capsule geometry.
        character_controller (CharacterControllerComponent | Unset): Scene component: character controller.
        collision_geometry_ref (CollisionGeometryRefComponent | Unset): Scene component: collision geometry ref.
        cylinder_geometry (CylinderGeometryComponent | Unset): Scene component: cylinder geometry.
        debug_name (NameComponent | Unset): Scene component: name.
        decal_projector (DecalProjectorComponent | Unset): Scene component: decal projector.
        environment (EnvironmentComponent | Unset): Scene component: environment.
        joint (JointComponent | Unset): Scene component: joint.
        lineage (LineageComponent | Unset): Scene component: lineage.
        local_aabb (LocalAxisAlignedBoundingBoxComponent | Unset): Scene component: local axis aligned bounding box.
        local_transform (TransformComponent | Unset): Scene component: transform.
        material (MaterialComponent | Unset): Scene component: material.
        material_ref (MaterialReferenceComponent | Unset): Scene component: material reference.
        mesh_ref (MeshReferenceComponent | Unset): Scene component: mesh reference.
        orthographic_lens (OrthographicLensComponent | Unset): Scene component: orthographic lens.
        overrider (OverriderComponent | Unset): Scene component: overrider.
        perspective_lens (PerspectiveLensComponent | Unset): Scene component: perspective lens.
        physics_material (PhysicsMaterialComponent | Unset): Scene component: physics material.
        plane_geometry (PlaneGeometryComponent | Unset): Scene component: plane geometry.
        point_cloud_ref (PointCloudReferenceComponent | Unset): Scene component: point cloud reference.
        point_light (LightComponent | Unset): Scene component: light.
        reflection_probe (ReflectionProbeComponent | Unset): Scene component: reflection probe.
        revolute_joint (RevoluteJointComponent | Unset): Scene component: revolute joint.
        rigid_body (RigidBodyComponent | Unset): Scene component: rigid body.
        scene_ref (SceneReferenceComponent | Unset): Scene component: scene reference.
        script_element (ScriptElementComponent | Unset): Scene component: script element.
        script_map (ScriptMapComponent | Unset): Scene component: script map.
        shadow_caster (ShadowCasterComponent | Unset): Scene component: shadow caster.
        skeleton_ref (SkeletonReferenceComponent | Unset): Scene component: skeleton reference.
        sound_ref (SoundReferenceComponent | Unset): Scene component: sound reference.
        sphere_geometry (SphereGeometryComponent | Unset): Scene component: sphere geometry.
        spot_light (SpotLightComponent | Unset): Scene component: spot light.
        stereoscopic_lens (StereoscopicPerspectiveLensComponent | Unset): Scene component: stereoscopic perspective
            lens.
        tags (TagsComponent | Unset): Scene component: tags.
        volume_filter (VolumeFilterComponent | Unset): Scene component: volume filter.
        volume_material_ref (VolumeMaterialReferenceComponent | Unset): Scene component: volume material reference.
        volume_ref (VolumeReferenceComponent | Unset): Scene component: volume reference.
    """

    euid: EntityUid
    animation_controller: AnimationControllerComponent | Unset = UNSET
    bone: BoneComponent | Unset = UNSET
    box_geometry: BoxGeometryComponent | Unset = UNSET
    camera: CameraComponent | Unset = UNSET
    capsule_geometry: CapsuleGeometryComponent | Unset = UNSET
    character_controller: CharacterControllerComponent | Unset = UNSET
    collision_geometry_ref: CollisionGeometryRefComponent | Unset = UNSET
    cylinder_geometry: CylinderGeometryComponent | Unset = UNSET
    debug_name: NameComponent | Unset = UNSET
    decal_projector: DecalProjectorComponent | Unset = UNSET
    environment: EnvironmentComponent | Unset = UNSET
    joint: JointComponent | Unset = UNSET
    lineage: LineageComponent | Unset = UNSET
    local_aabb: LocalAxisAlignedBoundingBoxComponent | Unset = UNSET
    local_transform: TransformComponent | Unset = UNSET
    material: MaterialComponent | Unset = UNSET
    material_ref: MaterialReferenceComponent | Unset = UNSET
    mesh_ref: MeshReferenceComponent | Unset = UNSET
    orthographic_lens: OrthographicLensComponent | Unset = UNSET
    overrider: OverriderComponent | Unset = UNSET
    perspective_lens: PerspectiveLensComponent | Unset = UNSET
    physics_material: PhysicsMaterialComponent | Unset = UNSET
    plane_geometry: PlaneGeometryComponent | Unset = UNSET
    point_cloud_ref: PointCloudReferenceComponent | Unset = UNSET
    point_light: LightComponent | Unset = UNSET
    reflection_probe: ReflectionProbeComponent | Unset = UNSET
    revolute_joint: RevoluteJointComponent | Unset = UNSET
    rigid_body: RigidBodyComponent | Unset = UNSET
    scene_ref: SceneReferenceComponent | Unset = UNSET
    script_element: ScriptElementComponent | Unset = UNSET
    script_map: ScriptMapComponent | Unset = UNSET
    shadow_caster: ShadowCasterComponent | Unset = UNSET
    skeleton_ref: SkeletonReferenceComponent | Unset = UNSET
    sound_ref: SoundReferenceComponent | Unset = UNSET
    sphere_geometry: SphereGeometryComponent | Unset = UNSET
    spot_light: SpotLightComponent | Unset = UNSET
    stereoscopic_lens: StereoscopicPerspectiveLensComponent | Unset = UNSET
    tags: TagsComponent | Unset = UNSET
    volume_filter: VolumeFilterComponent | Unset = UNSET
    volume_material_ref: VolumeMaterialReferenceComponent | Unset = UNSET
    volume_ref: VolumeReferenceComponent | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        euid = self.euid.to_dict()

        animation_controller: dict[str, Any] | Unset = UNSET
        if not isinstance(self.animation_controller, Unset):
            animation_controller = self.animation_controller.to_dict()

        bone: dict[str, Any] | Unset = UNSET
        if not isinstance(self.bone, Unset):
            bone = self.bone.to_dict()

        box_geometry: dict[str, Any] | Unset = UNSET
        if not isinstance(self.box_geometry, Unset):
            box_geometry = self.box_geometry.to_dict()

        camera: dict[str, Any] | Unset = UNSET
        if not isinstance(self.camera, Unset):
            camera = self.camera.to_dict()

        capsule_geometry: dict[str, Any] | Unset = UNSET
        if not isinstance(self.capsule_geometry, Unset):
            capsule_geometry = self.capsule_geometry.to_dict()

        character_controller: dict[str, Any] | Unset = UNSET
        if not isinstance(self.character_controller, Unset):
            character_controller = self.character_controller.to_dict()

        collision_geometry_ref: dict[str, Any] | Unset = UNSET
        if not isinstance(self.collision_geometry_ref, Unset):
            collision_geometry_ref = self.collision_geometry_ref.to_dict()

        cylinder_geometry: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cylinder_geometry, Unset):
            cylinder_geometry = self.cylinder_geometry.to_dict()

        debug_name: dict[str, Any] | Unset = UNSET
        if not isinstance(self.debug_name, Unset):
            debug_name = self.debug_name.to_dict()

        decal_projector: dict[str, Any] | Unset = UNSET
        if not isinstance(self.decal_projector, Unset):
            decal_projector = self.decal_projector.to_dict()

        environment: dict[str, Any] | Unset = UNSET
        if not isinstance(self.environment, Unset):
            environment = self.environment.to_dict()

        joint: dict[str, Any] | Unset = UNSET
        if not isinstance(self.joint, Unset):
            joint = self.joint.to_dict()

        lineage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lineage, Unset):
            lineage = self.lineage.to_dict()

        local_aabb: dict[str, Any] | Unset = UNSET
        if not isinstance(self.local_aabb, Unset):
            local_aabb = self.local_aabb.to_dict()

        local_transform: dict[str, Any] | Unset = UNSET
        if not isinstance(self.local_transform, Unset):
            local_transform = self.local_transform.to_dict()

        material: dict[str, Any] | Unset = UNSET
        if not isinstance(self.material, Unset):
            material = self.material.to_dict()

        material_ref: dict[str, Any] | Unset = UNSET
        if not isinstance(self.material_ref, Unset):
            material_ref = self.material_ref.to_dict()

        mesh_ref: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mesh_ref, Unset):
            mesh_ref = self.mesh_ref.to_dict()

        orthographic_lens: dict[str, Any] | Unset = UNSET
        if not isinstance(self.orthographic_lens, Unset):
            orthographic_lens = self.orthographic_lens.to_dict()

        overrider: dict[str, Any] | Unset = UNSET
        if not isinstance(self.overrider, Unset):
            overrider = self.overrider.to_dict()

        perspective_lens: dict[str, Any] | Unset = UNSET
        if not isinstance(self.perspective_lens, Unset):
            perspective_lens = self.perspective_lens.to_dict()

        physics_material: dict[str, Any] | Unset = UNSET
        if not isinstance(self.physics_material, Unset):
            physics_material = self.physics_material.to_dict()

        plane_geometry: dict[str, Any] | Unset = UNSET
        if not isinstance(self.plane_geometry, Unset):
            plane_geometry = self.plane_geometry.to_dict()

        point_cloud_ref: dict[str, Any] | Unset = UNSET
        if not isinstance(self.point_cloud_ref, Unset):
            point_cloud_ref = self.point_cloud_ref.to_dict()

        point_light: dict[str, Any] | Unset = UNSET
        if not isinstance(self.point_light, Unset):
            point_light = self.point_light.to_dict()

        reflection_probe: dict[str, Any] | Unset = UNSET
        if not isinstance(self.reflection_probe, Unset):
            reflection_probe = self.reflection_probe.to_dict()

        revolute_joint: dict[str, Any] | Unset = UNSET
        if not isinstance(self.revolute_joint, Unset):
            revolute_joint = self.revolute_joint.to_dict()

        rigid_body: dict[str, Any] | Unset = UNSET
        if not isinstance(self.rigid_body, Unset):
            rigid_body = self.rigid_body.to_dict()

        scene_ref: dict[str, Any] | Unset = UNSET
        if not isinstance(self.scene_ref, Unset):
            scene_ref = self.scene_ref.to_dict()

        script_element: dict[str, Any] | Unset = UNSET
        if not isinstance(self.script_element, Unset):
            script_element = self.script_element.to_dict()

        script_map: dict[str, Any] | Unset = UNSET
        if not isinstance(self.script_map, Unset):
            script_map = self.script_map.to_dict()

        shadow_caster: dict[str, Any] | Unset = UNSET
        if not isinstance(self.shadow_caster, Unset):
            shadow_caster = self.shadow_caster.to_dict()

        skeleton_ref: dict[str, Any] | Unset = UNSET
        if not isinstance(self.skeleton_ref, Unset):
            skeleton_ref = self.skeleton_ref.to_dict()

        sound_ref: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sound_ref, Unset):
            sound_ref = self.sound_ref.to_dict()

        sphere_geometry: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sphere_geometry, Unset):
            sphere_geometry = self.sphere_geometry.to_dict()

        spot_light: dict[str, Any] | Unset = UNSET
        if not isinstance(self.spot_light, Unset):
            spot_light = self.spot_light.to_dict()

        stereoscopic_lens: dict[str, Any] | Unset = UNSET
        if not isinstance(self.stereoscopic_lens, Unset):
            stereoscopic_lens = self.stereoscopic_lens.to_dict()

        tags: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags.to_dict()

        volume_filter: dict[str, Any] | Unset = UNSET
        if not isinstance(self.volume_filter, Unset):
            volume_filter = self.volume_filter.to_dict()

        volume_material_ref: dict[str, Any] | Unset = UNSET
        if not isinstance(self.volume_material_ref, Unset):
            volume_material_ref = self.volume_material_ref.to_dict()

        volume_ref: dict[str, Any] | Unset = UNSET
        if not isinstance(self.volume_ref, Unset):
            volume_ref = self.volume_ref.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "euid": euid,
            }
        )
        if animation_controller is not UNSET:
            field_dict["animation_controller"] = animation_controller
        if bone is not UNSET:
            field_dict["bone"] = bone
        if box_geometry is not UNSET:
            field_dict["box_geometry"] = box_geometry
        if camera is not UNSET:
            field_dict["camera"] = camera
        if capsule_geometry is not UNSET:
            field_dict["capsule_geometry"] = capsule_geometry
        if character_controller is not UNSET:
            field_dict["character_controller"] = character_controller
        if collision_geometry_ref is not UNSET:
            field_dict["collision_geometry_ref"] = collision_geometry_ref
        if cylinder_geometry is not UNSET:
            field_dict["cylinder_geometry"] = cylinder_geometry
        if debug_name is not UNSET:
            field_dict["debug_name"] = debug_name
        if decal_projector is not UNSET:
            field_dict["decal_projector"] = decal_projector
        if environment is not UNSET:
            field_dict["environment"] = environment
        if joint is not UNSET:
            field_dict["joint"] = joint
        if lineage is not UNSET:
            field_dict["lineage"] = lineage
        if local_aabb is not UNSET:
            field_dict["local_aabb"] = local_aabb
        if local_transform is not UNSET:
            field_dict["local_transform"] = local_transform
        if material is not UNSET:
            field_dict["material"] = material
        if material_ref is not UNSET:
            field_dict["material_ref"] = material_ref
        if mesh_ref is not UNSET:
            field_dict["mesh_ref"] = mesh_ref
        if orthographic_lens is not UNSET:
            field_dict["orthographic_lens"] = orthographic_lens
        if overrider is not UNSET:
            field_dict["overrider"] = overrider
        if perspective_lens is not UNSET:
            field_dict["perspective_lens"] = perspective_lens
        if physics_material is not UNSET:
            field_dict["physics_material"] = physics_material
        if plane_geometry is not UNSET:
            field_dict["plane_geometry"] = plane_geometry
        if point_cloud_ref is not UNSET:
            field_dict["point_cloud_ref"] = point_cloud_ref
        if point_light is not UNSET:
            field_dict["point_light"] = point_light
        if reflection_probe is not UNSET:
            field_dict["reflection_probe"] = reflection_probe
        if revolute_joint is not UNSET:
            field_dict["revolute_joint"] = revolute_joint
        if rigid_body is not UNSET:
            field_dict["rigid_body"] = rigid_body
        if scene_ref is not UNSET:
            field_dict["scene_ref"] = scene_ref
        if script_element is not UNSET:
            field_dict["script_element"] = script_element
        if script_map is not UNSET:
            field_dict["script_map"] = script_map
        if shadow_caster is not UNSET:
            field_dict["shadow_caster"] = shadow_caster
        if skeleton_ref is not UNSET:
            field_dict["skeleton_ref"] = skeleton_ref
        if sound_ref is not UNSET:
            field_dict["sound_ref"] = sound_ref
        if sphere_geometry is not UNSET:
            field_dict["sphere_geometry"] = sphere_geometry
        if spot_light is not UNSET:
            field_dict["spot_light"] = spot_light
        if stereoscopic_lens is not UNSET:
            field_dict["stereoscopic_lens"] = stereoscopic_lens
        if tags is not UNSET:
            field_dict["tags"] = tags
        if volume_filter is not UNSET:
            field_dict["volume_filter"] = volume_filter
        if volume_material_ref is not UNSET:
            field_dict["volume_material_ref"] = volume_material_ref
        if volume_ref is not UNSET:
            field_dict["volume_ref"] = volume_ref

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.animation_controller_component import AnimationControllerComponent  # noqa: PLC0415
        from ..models.bone_component import BoneComponent  # noqa: PLC0415
        from ..models.box_geometry_component import BoxGeometryComponent  # noqa: PLC0415
        from ..models.camera_component import CameraComponent  # noqa: PLC0415
        from ..models.capsule_geometry_component import CapsuleGeometryComponent  # noqa: PLC0415
        from ..models.character_controller_component import CharacterControllerComponent  # noqa: PLC0415
        from ..models.collision_geometry_ref_component import (
            CollisionGeometryRefComponent,  # noqa: PLC0415
        )
        from ..models.cylinder_geometry_component import CylinderGeometryComponent  # noqa: PLC0415
        from ..models.decal_projector_component import DecalProjectorComponent  # noqa: PLC0415
        from ..models.entity_uid import EntityUid  # noqa: PLC0415
        from ..models.environment_component import EnvironmentComponent  # noqa: PLC0415
        from ..models.joint_component import JointComponent  # noqa: PLC0415
        from ..models.light_component import LightComponent  # noqa: PLC0415
        from ..models.lineage_component import LineageComponent  # noqa: PLC0415
        from ..models.local_axis_aligned_bounding_box_component import (
            LocalAxisAlignedBoundingBoxComponent,  # noqa: PLC0415
        )
        from ..models.material_component import MaterialComponent  # noqa: PLC0415
        from ..models.material_reference_component import MaterialReferenceComponent  # noqa: PLC0415
        from ..models.mesh_reference_component import MeshReferenceComponent  # noqa: PLC0415
        from ..models.name_component import NameComponent  # noqa: PLC0415
        from ..models.orthographic_lens_component import OrthographicLensComponent  # noqa: PLC0415
        from ..models.overrider_component import OverriderComponent  # noqa: PLC0415
        from ..models.perspective_lens_component import PerspectiveLensComponent  # noqa: PLC0415
        from ..models.physics_material_component import PhysicsMaterialComponent  # noqa: PLC0415
        from ..models.plane_geometry_component import PlaneGeometryComponent  # noqa: PLC0415
        from ..models.point_cloud_reference_component import (
            PointCloudReferenceComponent,  # noqa: PLC0415
        )
        from ..models.reflection_probe_component import ReflectionProbeComponent  # noqa: PLC0415
        from ..models.revolute_joint_component import RevoluteJointComponent  # noqa: PLC0415
        from ..models.rigid_body_component import RigidBodyComponent  # noqa: PLC0415
        from ..models.scene_reference_component import SceneReferenceComponent  # noqa: PLC0415
        from ..models.script_element_component import ScriptElementComponent  # noqa: PLC0415
        from ..models.script_map_component import ScriptMapComponent  # noqa: PLC0415
        from ..models.shadow_caster_component import ShadowCasterComponent  # noqa: PLC0415
        from ..models.skeleton_reference_component import SkeletonReferenceComponent  # noqa: PLC0415
        from ..models.sound_reference_component import SoundReferenceComponent  # noqa: PLC0415
        from ..models.sphere_geometry_component import SphereGeometryComponent  # noqa: PLC0415
        from ..models.spot_light_component import SpotLightComponent  # noqa: PLC0415
        from ..models.stereoscopic_perspective_lens_component import (
            StereoscopicPerspectiveLensComponent,  # noqa: PLC0415
        )
        from ..models.tags_component import TagsComponent  # noqa: PLC0415
        from ..models.transform_component import TransformComponent  # noqa: PLC0415
        from ..models.volume_filter_component import VolumeFilterComponent  # noqa: PLC0415
        from ..models.volume_material_reference_component import (
            VolumeMaterialReferenceComponent,  # noqa: PLC0415
        )
        from ..models.volume_reference_component import VolumeReferenceComponent  # noqa: PLC0415

        d = dict(src_dict)
        euid = EntityUid.from_dict(d.pop("euid"))

        _animation_controller = d.pop("animation_controller", UNSET)
        animation_controller: AnimationControllerComponent | Unset
        if isinstance(_animation_controller, Unset):
            animation_controller = UNSET
        else:
            animation_controller = AnimationControllerComponent.from_dict(_animation_controller)

        _bone = d.pop("bone", UNSET)
        bone: BoneComponent | Unset
        if isinstance(_bone, Unset):
            bone = UNSET
        else:
            bone = BoneComponent.from_dict(_bone)

        _box_geometry = d.pop("box_geometry", UNSET)
        box_geometry: BoxGeometryComponent | Unset
        if isinstance(_box_geometry, Unset):
            box_geometry = UNSET
        else:
            box_geometry = BoxGeometryComponent.from_dict(_box_geometry)

        _camera = d.pop("camera", UNSET)
        camera: CameraComponent | Unset
        if isinstance(_camera, Unset):
            camera = UNSET
        else:
            camera = CameraComponent.from_dict(_camera)

        _capsule_geometry = d.pop("capsule_geometry", UNSET)
        capsule_geometry: CapsuleGeometryComponent | Unset
        if isinstance(_capsule_geometry, Unset):
            capsule_geometry = UNSET
        else:
            capsule_geometry = CapsuleGeometryComponent.from_dict(_capsule_geometry)

        _character_controller = d.pop("character_controller", UNSET)
        character_controller: CharacterControllerComponent | Unset
        if isinstance(_character_controller, Unset):
            character_controller = UNSET
        else:
            character_controller = CharacterControllerComponent.from_dict(_character_controller)

        _collision_geometry_ref = d.pop("collision_geometry_ref", UNSET)
        collision_geometry_ref: CollisionGeometryRefComponent | Unset
        if isinstance(_collision_geometry_ref, Unset):
            collision_geometry_ref = UNSET
        else:
            collision_geometry_ref = CollisionGeometryRefComponent.from_dict(_collision_geometry_ref)

        _cylinder_geometry = d.pop("cylinder_geometry", UNSET)
        cylinder_geometry: CylinderGeometryComponent | Unset
        if isinstance(_cylinder_geometry, Unset):
            cylinder_geometry = UNSET
        else:
            cylinder_geometry = CylinderGeometryComponent.from_dict(_cylinder_geometry)

        _debug_name = d.pop("debug_name", UNSET)
        debug_name: NameComponent | Unset
        if isinstance(_debug_name, Unset):
            debug_name = UNSET
        else:
            debug_name = NameComponent.from_dict(_debug_name)

        _decal_projector = d.pop("decal_projector", UNSET)
        decal_projector: DecalProjectorComponent | Unset
        if isinstance(_decal_projector, Unset):
            decal_projector = UNSET
        else:
            decal_projector = DecalProjectorComponent.from_dict(_decal_projector)

        _environment = d.pop("environment", UNSET)
        environment: EnvironmentComponent | Unset
        if isinstance(_environment, Unset):
            environment = UNSET
        else:
            environment = EnvironmentComponent.from_dict(_environment)

        _joint = d.pop("joint", UNSET)
        joint: JointComponent | Unset
        if isinstance(_joint, Unset):
            joint = UNSET
        else:
            joint = JointComponent.from_dict(_joint)

        _lineage = d.pop("lineage", UNSET)
        lineage: LineageComponent | Unset
        if isinstance(_lineage, Unset):
            lineage = UNSET
        else:
            lineage = LineageComponent.from_dict(_lineage)

        _local_aabb = d.pop("local_aabb", UNSET)
        local_aabb: LocalAxisAlignedBoundingBoxComponent | Unset
        if isinstance(_local_aabb, Unset):
            local_aabb = UNSET
        else:
            local_aabb = LocalAxisAlignedBoundingBoxComponent.from_dict(_local_aabb)

        _local_transform = d.pop("local_transform", UNSET)
        local_transform: TransformComponent | Unset
        if isinstance(_local_transform, Unset):
            local_transform = UNSET
        else:
            local_transform = TransformComponent.from_dict(_local_transform)

        _material = d.pop("material", UNSET)
        material: MaterialComponent | Unset
        if isinstance(_material, Unset):
            material = UNSET
        else:
            material = MaterialComponent.from_dict(_material)

        _material_ref = d.pop("material_ref", UNSET)
        material_ref: MaterialReferenceComponent | Unset
        if isinstance(_material_ref, Unset):
            material_ref = UNSET
        else:
            material_ref = MaterialReferenceComponent.from_dict(_material_ref)

        _mesh_ref = d.pop("mesh_ref", UNSET)
        mesh_ref: MeshReferenceComponent | Unset
        if isinstance(_mesh_ref, Unset):
            mesh_ref = UNSET
        else:
            mesh_ref = MeshReferenceComponent.from_dict(_mesh_ref)

        _orthographic_lens = d.pop("orthographic_lens", UNSET)
        orthographic_lens: OrthographicLensComponent | Unset
        if isinstance(_orthographic_lens, Unset):
            orthographic_lens = UNSET
        else:
            orthographic_lens = OrthographicLensComponent.from_dict(_orthographic_lens)

        _overrider = d.pop("overrider", UNSET)
        overrider: OverriderComponent | Unset
        if isinstance(_overrider, Unset):
            overrider = UNSET
        else:
            overrider = OverriderComponent.from_dict(_overrider)

        _perspective_lens = d.pop("perspective_lens", UNSET)
        perspective_lens: PerspectiveLensComponent | Unset
        if isinstance(_perspective_lens, Unset):
            perspective_lens = UNSET
        else:
            perspective_lens = PerspectiveLensComponent.from_dict(_perspective_lens)

        _physics_material = d.pop("physics_material", UNSET)
        physics_material: PhysicsMaterialComponent | Unset
        if isinstance(_physics_material, Unset):
            physics_material = UNSET
        else:
            physics_material = PhysicsMaterialComponent.from_dict(_physics_material)

        _plane_geometry = d.pop("plane_geometry", UNSET)
        plane_geometry: PlaneGeometryComponent | Unset
        if isinstance(_plane_geometry, Unset):
            plane_geometry = UNSET
        else:
            plane_geometry = PlaneGeometryComponent.from_dict(_plane_geometry)

        _point_cloud_ref = d.pop("point_cloud_ref", UNSET)
        point_cloud_ref: PointCloudReferenceComponent | Unset
        if isinstance(_point_cloud_ref, Unset):
            point_cloud_ref = UNSET
        else:
            point_cloud_ref = PointCloudReferenceComponent.from_dict(_point_cloud_ref)

        _point_light = d.pop("point_light", UNSET)
        point_light: LightComponent | Unset
        if isinstance(_point_light, Unset):
            point_light = UNSET
        else:
            point_light = LightComponent.from_dict(_point_light)

        _reflection_probe = d.pop("reflection_probe", UNSET)
        reflection_probe: ReflectionProbeComponent | Unset
        if isinstance(_reflection_probe, Unset):
            reflection_probe = UNSET
        else:
            reflection_probe = ReflectionProbeComponent.from_dict(_reflection_probe)

        _revolute_joint = d.pop("revolute_joint", UNSET)
        revolute_joint: RevoluteJointComponent | Unset
        if isinstance(_revolute_joint, Unset):
            revolute_joint = UNSET
        else:
            revolute_joint = RevoluteJointComponent.from_dict(_revolute_joint)

        _rigid_body = d.pop("rigid_body", UNSET)
        rigid_body: RigidBodyComponent | Unset
        if isinstance(_rigid_body, Unset):
            rigid_body = UNSET
        else:
            rigid_body = RigidBodyComponent.from_dict(_rigid_body)

        _scene_ref = d.pop("scene_ref", UNSET)
        scene_ref: SceneReferenceComponent | Unset
        if isinstance(_scene_ref, Unset):
            scene_ref = UNSET
        else:
            scene_ref = SceneReferenceComponent.from_dict(_scene_ref)

        _script_element = d.pop("script_element", UNSET)
        script_element: ScriptElementComponent | Unset
        if isinstance(_script_element, Unset):
            script_element = UNSET
        else:
            script_element = ScriptElementComponent.from_dict(_script_element)

        _script_map = d.pop("script_map", UNSET)
        script_map: ScriptMapComponent | Unset
        if isinstance(_script_map, Unset):
            script_map = UNSET
        else:
            script_map = ScriptMapComponent.from_dict(_script_map)

        _shadow_caster = d.pop("shadow_caster", UNSET)
        shadow_caster: ShadowCasterComponent | Unset
        if isinstance(_shadow_caster, Unset):
            shadow_caster = UNSET
        else:
            shadow_caster = ShadowCasterComponent.from_dict(_shadow_caster)

        _skeleton_ref = d.pop("skeleton_ref", UNSET)
        skeleton_ref: SkeletonReferenceComponent | Unset
        if isinstance(_skeleton_ref, Unset):
            skeleton_ref = UNSET
        else:
            skeleton_ref = SkeletonReferenceComponent.from_dict(_skeleton_ref)

        _sound_ref = d.pop("sound_ref", UNSET)
        sound_ref: SoundReferenceComponent | Unset
        if isinstance(_sound_ref, Unset):
            sound_ref = UNSET
        else:
            sound_ref = SoundReferenceComponent.from_dict(_sound_ref)

        _sphere_geometry = d.pop("sphere_geometry", UNSET)
        sphere_geometry: SphereGeometryComponent | Unset
        if isinstance(_sphere_geometry, Unset):
            sphere_geometry = UNSET
        else:
            sphere_geometry = SphereGeometryComponent.from_dict(_sphere_geometry)

        _spot_light = d.pop("spot_light", UNSET)
        spot_light: SpotLightComponent | Unset
        if isinstance(_spot_light, Unset):
            spot_light = UNSET
        else:
            spot_light = SpotLightComponent.from_dict(_spot_light)

        _stereoscopic_lens = d.pop("stereoscopic_lens", UNSET)
        stereoscopic_lens: StereoscopicPerspectiveLensComponent | Unset
        if isinstance(_stereoscopic_lens, Unset):
            stereoscopic_lens = UNSET
        else:
            stereoscopic_lens = StereoscopicPerspectiveLensComponent.from_dict(_stereoscopic_lens)

        _tags = d.pop("tags", UNSET)
        tags: TagsComponent | Unset
        if isinstance(_tags, Unset):
            tags = UNSET
        else:
            tags = TagsComponent.from_dict(_tags)

        _volume_filter = d.pop("volume_filter", UNSET)
        volume_filter: VolumeFilterComponent | Unset
        if isinstance(_volume_filter, Unset):
            volume_filter = UNSET
        else:
            volume_filter = VolumeFilterComponent.from_dict(_volume_filter)

        _volume_material_ref = d.pop("volume_material_ref", UNSET)
        volume_material_ref: VolumeMaterialReferenceComponent | Unset
        if isinstance(_volume_material_ref, Unset):
            volume_material_ref = UNSET
        else:
            volume_material_ref = VolumeMaterialReferenceComponent.from_dict(_volume_material_ref)

        _volume_ref = d.pop("volume_ref", UNSET)
        volume_ref: VolumeReferenceComponent | Unset
        if isinstance(_volume_ref, Unset):
            volume_ref = UNSET
        else:
            volume_ref = VolumeReferenceComponent.from_dict(_volume_ref)

        _model = cls(
            euid=euid,
            animation_controller=animation_controller,
            bone=bone,
            box_geometry=box_geometry,
            camera=camera,
            capsule_geometry=capsule_geometry,
            character_controller=character_controller,
            collision_geometry_ref=collision_geometry_ref,
            cylinder_geometry=cylinder_geometry,
            debug_name=debug_name,
            decal_projector=decal_projector,
            environment=environment,
            joint=joint,
            lineage=lineage,
            local_aabb=local_aabb,
            local_transform=local_transform,
            material=material,
            material_ref=material_ref,
            mesh_ref=mesh_ref,
            orthographic_lens=orthographic_lens,
            overrider=overrider,
            perspective_lens=perspective_lens,
            physics_material=physics_material,
            plane_geometry=plane_geometry,
            point_cloud_ref=point_cloud_ref,
            point_light=point_light,
            reflection_probe=reflection_probe,
            revolute_joint=revolute_joint,
            rigid_body=rigid_body,
            scene_ref=scene_ref,
            script_element=script_element,
            script_map=script_map,
            shadow_caster=shadow_caster,
            skeleton_ref=skeleton_ref,
            sound_ref=sound_ref,
            sphere_geometry=sphere_geometry,
            spot_light=spot_light,
            stereoscopic_lens=stereoscopic_lens,
            tags=tags,
            volume_filter=volume_filter,
            volume_material_ref=volume_material_ref,
            volume_ref=volume_ref,
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

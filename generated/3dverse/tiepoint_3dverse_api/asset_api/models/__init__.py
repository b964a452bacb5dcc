"""The classes of requests and answers; each is imported when it is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access_level import AccessLevel as AccessLevel
    from .action_map_description import ActionMapDescription as ActionMapDescription
    from .animation_controller_component import AnimationControllerComponent as AnimationControllerComponent
    from .animation_description import AnimationDescription as AnimationDescription
    from .animation_graph_description import AnimationGraphDescription as AnimationGraphDescription
    from .animation_sequence_description import AnimationSequenceDescription as AnimationSequenceDescription
    from .animation_set_description import AnimationSetDescription as AnimationSetDescription
    from .asset_container import AssetContainer as AssetContainer
    from .asset_container_exportable import AssetContainerExportable as AssetContainerExportable
    from .asset_container_with_code import AssetContainerWithCode as AssetContainerWithCode
    from .asset_container_with_custom_types import AssetContainerWithCustomTypes as AssetContainerWithCustomTypes
    from .asset_container_with_payload import AssetContainerWithPayload as AssetContainerWithPayload
    from .asset_count import AssetCount as AssetCount
    from .asset_dependency import AssetDependency as AssetDependency
    from .asset_dependency_filters import AssetDependencyFilters as AssetDependencyFilters
    from .asset_dependency_filters_public import AssetDependencyFiltersPublic as AssetDependencyFiltersPublic
    from .asset_dependency_properties import AssetDependencyProperties as AssetDependencyProperties
    from .asset_details import AssetDetails as AssetDetails
    from .asset_duplication import AssetDuplication as AssetDuplication
    from .asset_duplication_result import AssetDuplicationResult as AssetDuplicationResult
    from .asset_filter import AssetFilter as AssetFilter
    from .asset_list import AssetList as AssetList
    from .asset_list_item import AssetListItem as AssetListItem
    from .asset_reference import AssetReference as AssetReference
    from .asset_reference_properties import AssetReferenceProperties as AssetReferenceProperties
    from .asset_renaming import AssetRenaming as AssetRenaming
    from .asset_type import AssetType as AssetType
    from .bone_component import BoneComponent as BoneComponent
    from .bounding_box import BoundingBox as BoundingBox
    from .box_geometry_component import BoxGeometryComponent as BoxGeometryComponent
    from .camera_component import CameraComponent as CameraComponent
    from .capsule_geometry_component import CapsuleGeometryComponent as CapsuleGeometryComponent
    from .character_controller_component import CharacterControllerComponent as CharacterControllerComponent
    from .client_type import ClientType as ClientType
    from .collision_geometry_description import CollisionGeometryDescription as CollisionGeometryDescription
    from .collision_geometry_ref_component import CollisionGeometryRefComponent as CollisionGeometryRefComponent
    from .contributor import Contributor as Contributor
    from .conversion_pipeline import ConversionPipeline as ConversionPipeline
    from .conversion_task import ConversionTask as ConversionTask
    from .conversion_task_status import ConversionTaskStatus as ConversionTaskStatus
    from .creatable_asset_type import CreatableAssetType as CreatableAssetType
    from .created_asset import CreatedAsset as CreatedAsset
    from .created_entity import CreatedEntity as CreatedEntity
    from .created_session import CreatedSession as CreatedSession
    from .cubemap_description import CubemapDescription as CubemapDescription
    from .cylinder_geometry_component import CylinderGeometryComponent as CylinderGeometryComponent
    from .decal_projector_component import DecalProjectorComponent as DecalProjectorComponent
    from .dependency_count import DependencyCount as DependencyCount
    from .duplication_options import DuplicationOptions as DuplicationOptions
    from .entity import Entity as Entity
    from .entity_components import EntityComponents as EntityComponents
    from .entity_reference import EntityReference as EntityReference
    from .entity_uid import EntityUid as EntityUid
    from .environment_component import EnvironmentComponent as EnvironmentComponent
    from .error_body import ErrorBody as ErrorBody
    from .event_map_description import EventMapDescription as EventMapDescription
    from .export_format import ExportFormat as ExportFormat
    from .folder import Folder as Folder
    from .folder_access_grant import FolderAccessGrant as FolderAccessGrant
    from .folder_access_list import FolderAccessList as FolderAccessList
    from .folder_asset_filter import FolderAssetFilter as FolderAssetFilter
    from .folder_creation import FolderCreation as FolderCreation
    from .folder_group_access import FolderGroupAccess as FolderGroupAccess
    from .folder_update import FolderUpdate as FolderUpdate
    from .folder_user_access import FolderUserAccess as FolderUserAccess
    from .get_asset_dependencies_depth import GetAssetDependenciesDepth as GetAssetDependenciesDepth
    from .get_asset_dependencies_filters_public import (
        GetAssetDependenciesFiltersPublic as GetAssetDependenciesFiltersPublic,
    )
    from .get_asset_dependencies_properties_item import (
        GetAssetDependenciesPropertiesItem as GetAssetDependenciesPropertiesItem,
    )
    from .get_asset_references_properties_item import (
        GetAssetReferencesPropertiesItem as GetAssetReferencesPropertiesItem,
    )
    from .group import Group as Group
    from .group_creation import GroupCreation as GroupCreation
    from .group_member import GroupMember as GroupMember
    from .group_member_input import GroupMemberInput as GroupMemberInput
    from .group_member_rights import GroupMemberRights as GroupMemberRights
    from .group_update import GroupUpdate as GroupUpdate
    from .guest_token import GuestToken as GuestToken
    from .import_assets_response import ImportAssetsResponse as ImportAssetsResponse
    from .imported_asset_ids import ImportedAssetIds as ImportedAssetIds
    from .joint_component import JointComponent as JointComponent
    from .light_component import LightComponent as LightComponent
    from .lineage_component import LineageComponent as LineageComponent
    from .local_axis_aligned_bounding_box_component import (
        LocalAxisAlignedBoundingBoxComponent as LocalAxisAlignedBoundingBoxComponent,
    )
    from .material_component import MaterialComponent as MaterialComponent
    from .material_description import MaterialDescription as MaterialDescription
    from .material_reference_component import MaterialReferenceComponent as MaterialReferenceComponent
    from .member_type import MemberType as MemberType
    from .mesh_channel import MeshChannel as MeshChannel
    from .mesh_channel_semantic import MeshChannelSemantic as MeshChannelSemantic
    from .mesh_description import MeshDescription as MeshDescription
    from .mesh_reference_component import MeshReferenceComponent as MeshReferenceComponent
    from .module_description import ModuleDescription as ModuleDescription
    from .morph_target import MorphTarget as MorphTarget
    from .name_component import NameComponent as NameComponent
    from .new_asset import NewAsset as NewAsset
    from .new_cubemap import NewCubemap as NewCubemap
    from .new_material import NewMaterial as NewMaterial
    from .orthographic_lens_component import OrthographicLensComponent as OrthographicLensComponent
    from .overrider_component import OverriderComponent as OverriderComponent
    from .overwrite_policy import OverwritePolicy as OverwritePolicy
    from .payload_info import PayloadInfo as PayloadInfo
    from .perspective_lens_component import PerspectiveLensComponent as PerspectiveLensComponent
    from .physics_material_component import PhysicsMaterialComponent as PhysicsMaterialComponent
    from .plane_geometry_component import PlaneGeometryComponent as PlaneGeometryComponent
    from .point_cloud_description import PointCloudDescription as PointCloudDescription
    from .point_cloud_reference_component import PointCloudReferenceComponent as PointCloudReferenceComponent
    from .reflection_probe_component import ReflectionProbeComponent as ReflectionProbeComponent
    from .render_graph_description import RenderGraphDescription as RenderGraphDescription
    from .revolute_joint_component import RevoluteJointComponent as RevoluteJointComponent
    from .rigid_body_component import RigidBodyComponent as RigidBodyComponent
    from .scene_description import SceneDescription as SceneDescription
    from .scene_reference_component import SceneReferenceComponent as SceneReferenceComponent
    from .script_description import ScriptDescription as ScriptDescription
    from .script_element_component import ScriptElementComponent as ScriptElementComponent
    from .script_map_component import ScriptMapComponent as ScriptMapComponent
    from .session import Session as Session
    from .session_client import SessionClient as SessionClient
    from .session_creation import SessionCreation as SessionCreation
    from .session_endpoint import SessionEndpoint as SessionEndpoint
    from .session_filters import SessionFilters as SessionFilters
    from .session_joining import SessionJoining as SessionJoining
    from .session_token import SessionToken as SessionToken
    from .shader_description import ShaderDescription as ShaderDescription
    from .shadow_caster_component import ShadowCasterComponent as ShadowCasterComponent
    from .skeleton_description import SkeletonDescription as SkeletonDescription
    from .skeleton_reference_component import SkeletonReferenceComponent as SkeletonReferenceComponent
    from .sound_description import SoundDescription as SoundDescription
    from .sound_reference_component import SoundReferenceComponent as SoundReferenceComponent
    from .source_file import SourceFile as SourceFile
    from .source_file_deletion import SourceFileDeletion as SourceFileDeletion
    from .source_file_filters import SourceFileFilters as SourceFileFilters
    from .source_file_update import SourceFileUpdate as SourceFileUpdate
    from .source_file_upload import SourceFileUpload as SourceFileUpload
    from .source_file_upload_result import SourceFileUploadResult as SourceFileUploadResult
    from .sphere_geometry_component import SphereGeometryComponent as SphereGeometryComponent
    from .spot_light_component import SpotLightComponent as SpotLightComponent
    from .stereoscopic_perspective_lens_component import (
        StereoscopicPerspectiveLensComponent as StereoscopicPerspectiveLensComponent,
    )
    from .submesh import Submesh as Submesh
    from .tags_component import TagsComponent as TagsComponent
    from .texture_1d_description import Texture1DDescription as Texture1DDescription
    from .texture_3d_description import Texture3DDescription as Texture3DDescription
    from .texture_description import TextureDescription as TextureDescription
    from .thumbnail_size import ThumbnailSize as ThumbnailSize
    from .transform_component import TransformComponent as TransformComponent
    from .upload_task import UploadTask as UploadTask
    from .upload_task_status import UploadTaskStatus as UploadTaskStatus
    from .user_deletion_result import UserDeletionResult as UserDeletionResult
    from .user_info import UserInfo as UserInfo
    from .user_reference import UserReference as UserReference
    from .user_registration import UserRegistration as UserRegistration
    from .user_token import UserToken as UserToken
    from .user_token_request import UserTokenRequest as UserTokenRequest
    from .user_update import UserUpdate as UserUpdate
    from .volume_filter_component import VolumeFilterComponent as VolumeFilterComponent
    from .volume_material_description import VolumeMaterialDescription as VolumeMaterialDescription
    from .volume_material_reference_component import (
        VolumeMaterialReferenceComponent as VolumeMaterialReferenceComponent,
    )
    from .volume_reference_component import VolumeReferenceComponent as VolumeReferenceComponent

_MODULES: dict[str, str] = {
    "AccessLevel": "access_level",
    "ActionMapDescription": "action_map_description",
    "AnimationControllerComponent": "animation_controller_component",
    "AnimationDescription": "animation_description",
    "AnimationGraphDescription": "animation_graph_description",
    "AnimationSequenceDescription": "animation_sequence_description",
    "AnimationSetDescription": "animation_set_description",
    "AssetContainer": "asset_container",
    "AssetContainerExportable": "asset_container_exportable",
    "AssetContainerWithCode": "asset_container_with_code",
    "AssetContainerWithCustomTypes": "asset_container_with_custom_types",
    "AssetContainerWithPayload": "asset_container_with_payload",
    "AssetCount": "asset_count",
    "AssetDependency": "asset_dependency",
    "AssetDependencyFilters": "asset_dependency_filters",
    "AssetDependencyFiltersPublic": "asset_dependency_filters_public",
    "AssetDependencyProperties": "asset_dependency_properties",
    "AssetDetails": "asset_details",
    "AssetDuplication": "asset_duplication",
    "AssetDuplicationResult": "asset_duplication_result",
    "AssetFilter": "asset_filter",
    "AssetList": "asset_list",
    "AssetListItem": "asset_list_item",
    "AssetReference": "asset_reference",
    "AssetReferenceProperties": "asset_reference_properties",
    "AssetRenaming": "asset_renaming",
    "AssetType": "asset_type",
    "BoneComponent": "bone_component",
    "BoundingBox": "bounding_box",
    "BoxGeometryComponent": "box_geometry_component",
    "CameraComponent": "camera_component",
    "CapsuleGeometryComponent": "capsule_geometry_component",
    "CharacterControllerComponent": "character_controller_component",
    "ClientType": "client_type",
    "CollisionGeometryDescription": "collision_geometry_description",
    "CollisionGeometryRefComponent": "collision_geometry_ref_component",
    "Contributor": "contributor",
    "ConversionPipeline": "conversion_pipeline",
    "ConversionTask": "conversion_task",
    "ConversionTaskStatus": "conversion_task_status",
    "CreatableAssetType": "creatable_asset_type",
    "CreatedAsset": "created_asset",
    "CreatedEntity": "created_entity",
    "CreatedSession": "created_session",
    "CubemapDescription": "cubemap_description",
    "CylinderGeometryComponent": "cylinder_geometry_component",
    "DecalProjectorComponent": "decal_projector_component",
    "DependencyCount": "dependency_count",
    "DuplicationOptions": "duplication_options",
    "Entity": "entity",
    "EntityComponents": "entity_components",
    "EntityReference": "entity_reference",
    "EntityUid": "entity_uid",
    "EnvironmentComponent": "environment_component",
    "ErrorBody": "error_body",
    "EventMapDescription": "event_map_description",
    "ExportFormat": "export_format",
    "Folder": "folder",
    "FolderAccessGrant": "folder_access_grant",
    "FolderAccessList": "folder_access_list",
    "FolderAssetFilter": "folder_asset_filter",
    "FolderCreation": "folder_creation",
    "FolderGroupAccess": "folder_group_access",
    "FolderUpdate": "folder_update",
    "FolderUserAccess": "folder_user_access",
    "GetAssetDependenciesDepth": "get_asset_dependencies_depth",
    "GetAssetDependenciesFiltersPublic": "get_asset_dependencies_filters_public",
    "GetAssetDependenciesPropertiesItem": "get_asset_dependencies_properties_item",
    "GetAssetReferencesPropertiesItem": "get_asset_references_properties_item",
    "Group": "group",
    "GroupCreation": "group_creation",
    "GroupMember": "group_member",
    "GroupMemberInput": "group_member_input",
    "GroupMemberRights": "group_member_rights",
    "GroupUpdate": "group_update",
    "GuestToken": "guest_token",
    "ImportAssetsResponse": "import_assets_response",
    "ImportedAssetIds": "imported_asset_ids",
    "JointComponent": "joint_component",
    "LightComponent": "light_component",
    "LineageComponent": "lineage_component",
    "LocalAxisAlignedBoundingBoxComponent": "local_axis_aligned_bounding_box_component",
    "MaterialComponent": "material_component",
    "MaterialDescription": "material_description",
    "MaterialReferenceComponent": "material_reference_component",
    "MemberType": "member_type",
    "MeshChannel": "mesh_channel",
    "MeshChannelSemantic": "mesh_channel_semantic",
    "MeshDescription": "mesh_description",
    "MeshReferenceComponent": "mesh_reference_component",
    "ModuleDescription": "module_description",
    "MorphTarget": "morph_target",
    "NameComponent": "name_component",
    "NewAsset": "new_asset",
    "NewCubemap": "new_cubemap",
    "NewMaterial": "new_material",
    "OrthographicLensComponent": "orthographic_lens_component",
    "OverriderComponent": "overrider_component",
    "OverwritePolicy": "overwrite_policy",
    "PayloadInfo": "payload_info",
    "PerspectiveLensComponent": "perspective_lens_component",
    "PhysicsMaterialComponent": "physics_material_component",
    "PlaneGeometryComponent": "plane_geometry_component",
    "PointCloudDescription": "point_cloud_description",
    "PointCloudReferenceComponent": "point_cloud_reference_component",
    "ReflectionProbeComponent": "reflection_probe_component",
    "RenderGraphDescription": "render_graph_description",
    "RevoluteJointComponent": "revolute_joint_component",
    "RigidBodyComponent": "rigid_body_component",
    "SceneDescription": "scene_description",
    "SceneReferenceComponent": "scene_reference_component",
    "ScriptDescription": "script_description",
    "ScriptElementComponent": "script_element_component",
    "ScriptMapComponent": "script_map_component",
    "Session": "session",
    "SessionClient": "session_client",
    "SessionCreation": "session_creation",
    "SessionEndpoint": "session_endpoint",
    "SessionFilters": "session_filters",
    "SessionJoining": "session_joining",
    "SessionToken": "session_token",
    "ShaderDescription": "shader_description",
    "ShadowCasterComponent": "shadow_caster_component",
    "SkeletonDescription": "skeleton_description",
    "SkeletonReferenceComponent": "skeleton_reference_component",
    "SoundDescription": "sound_description",
    "SoundReferenceComponent": "sound_reference_component",
    "SourceFile": "source_file",
    "SourceFileDeletion": "source_file_deletion",
    "SourceFileFilters": "source_file_filters",
    "SourceFileUpdate": "source_file_update",
    "SourceFileUpload": "source_file_upload",
    "SourceFileUploadResult": "source_file_upload_result",
    "SphereGeometryComponent": "sphere_geometry_component",
    "SpotLightComponent": "spot_light_component",
    "StereoscopicPerspectiveLensComponent": "stereoscopic_perspective_lens_component",
    "Submesh": "submesh",
    "TagsComponent": "tags_component",
    "Texture1DDescription": "texture_1d_description",
    "Texture3DDescription": "texture_3d_description",
    "TextureDescription": "texture_description",
    "ThumbnailSize": "thumbnail_size",
    "TransformComponent": "transform_component",
    "UploadTask": "upload_task",
    "UploadTaskStatus": "upload_task_status",
    "UserDeletionResult": "user_deletion_result",
    "UserInfo": "user_info",
    "UserReference": "user_reference",
    "UserRegistration": "user_registration",
    "UserToken": "user_token",
    "UserTokenRequest": "user_token_request",
    "UserUpdate": "user_update",
    "VolumeFilterComponent": "volume_filter_component",
    "VolumeMaterialDescription": "volume_material_description",
    "VolumeMaterialReferenceComponent": "volume_material_reference_component",
    "VolumeReferenceComponent": "volume_reference_component",
}

__all__: tuple[str, ...] = (
    "AccessLevel",
    "ActionMapDescription",
    "AnimationControllerComponent",
    "AnimationDescription",
    "AnimationGraphDescription",
    "AnimationSequenceDescription",
    "AnimationSetDescription",
    "AssetContainer",
    "AssetContainerExportable",
    "AssetContainerWithCode",
    "AssetContainerWithCustomTypes",
    "AssetContainerWithPayload",
    "AssetCount",
    "AssetDependency",
    "AssetDependencyFilters",
    "AssetDependencyFiltersPublic",
    "AssetDependencyProperties",
    "AssetDetails",
    "AssetDuplication",
    "AssetDuplicationResult",
    "AssetFilter",
    "AssetList",
    "AssetListItem",
    "AssetReference",
    "AssetReferenceProperties",
    "AssetRenaming",
    "AssetType",
    "BoneComponent",
    "BoundingBox",
    "BoxGeometryComponent",
    "CameraComponent",
    "CapsuleGeometryComponent",
    "CharacterControllerComponent",
    "ClientType",
    "CollisionGeometryDescription",
    "CollisionGeometryRefComponent",
    "Contributor",
    "ConversionPipeline",
    "ConversionTask",
    "ConversionTaskStatus",
    "CreatableAssetType",
    "CreatedAsset",
    "CreatedEntity",
    "CreatedSession",
    "CubemapDescription",
    "CylinderGeometryComponent",
    "DecalProjectorComponent",
    "DependencyCount",
    "DuplicationOptions",
    "Entity",
    "EntityComponents",
    "EntityReference",
    "EntityUid",
    "EnvironmentComponent",
    "ErrorBody",
    "EventMapDescription",
    "ExportFormat",
    "Folder",
    "FolderAccessGrant",
    "FolderAccessList",
    "FolderAssetFilter",
    "FolderCreation",
    "FolderGroupAccess",
    "FolderUpdate",
    "FolderUserAccess",
    "GetAssetDependenciesDepth",
    "GetAssetDependenciesFiltersPublic",
    "GetAssetDependenciesPropertiesItem",
    "GetAssetReferencesPropertiesItem",
    "Group",
    "GroupCreation",
    "GroupMember",
    "GroupMemberInput",
    "GroupMemberRights",
    "GroupUpdate",
    "GuestToken",
    "ImportAssetsResponse",
    "ImportedAssetIds",
    "JointComponent",
    "LightComponent",
    "LineageComponent",
    "LocalAxisAlignedBoundingBoxComponent",
    "MaterialComponent",
    "MaterialDescription",
    "MaterialReferenceComponent",
    "MemberType",
    "MeshChannel",
    "MeshChannelSemantic",
    "MeshDescription",
    "MeshReferenceComponent",
    "ModuleDescription",
    "MorphTarget",
    "NameComponent",
    "NewAsset",
    "NewCubemap",
    "NewMaterial",
    "OrthographicLensComponent",
    "OverriderComponent",
    "OverwritePolicy",
    "PayloadInfo",
    "PerspectiveLensComponent",
    "PhysicsMaterialComponent",
    "PlaneGeometryComponent",
    "PointCloudDescription",
    "PointCloudReferenceComponent",
    "ReflectionProbeComponent",
    "RenderGraphDescription",
    "RevoluteJointComponent",
    "RigidBodyComponent",
    "SceneDescription",
    "SceneReferenceComponent",
    "ScriptDescription",
    "ScriptElementComponent",
    "ScriptMapComponent",
    "Session",
    "SessionClient",
    "SessionCreation",
    "SessionEndpoint",
    "SessionFilters",
    "SessionJoining",
    "SessionToken",
    "ShaderDescription",
    "ShadowCasterComponent",
    "SkeletonDescription",
    "SkeletonReferenceComponent",
    "SoundDescription",
    "SoundReferenceComponent",
    "SourceFile",
    "SourceFileDeletion",
    "SourceFileFilters",
    "SourceFileUpdate",
    "SourceFileUpload",
    "SourceFileUploadResult",
    "SphereGeometryComponent",
    "SpotLightComponent",
    "StereoscopicPerspectiveLensComponent",
    "Submesh",
    "TagsComponent",
    "Texture1DDescription",
    "Texture3DDescription",
    "TextureDescription",
    "ThumbnailSize",
    "TransformComponent",
    "UploadTask",
    "UploadTaskStatus",
    "UserDeletionResult",
    "UserInfo",
    "UserReference",
    "UserRegistration",
    "UserToken",
    "UserTokenRequest",
    "UserUpdate",
    "VolumeFilterComponent",
    "VolumeMaterialDescription",
    "VolumeMaterialReferenceComponent",
    "VolumeReferenceComponent",
)

if not TYPE_CHECKING:

    def __getattr__(name):
        """Import a class when it is first used."""
        if name in _MODULES:
            from importlib import import_module

            globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
            return globals()[name]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *_MODULES})

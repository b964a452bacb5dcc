"""Contains all the data models used in inputs/outputs"""

from .access_level import AccessLevel
from .action_map_description import ActionMapDescription
from .animation_controller_component import AnimationControllerComponent
from .animation_description import AnimationDescription
from .animation_graph_description import AnimationGraphDescription
from .animation_sequence_description import AnimationSequenceDescription
from .animation_set_description import AnimationSetDescription
from .asset_container import AssetContainer
from .asset_container_exportable import AssetContainerExportable
from .asset_container_with_code import AssetContainerWithCode
from .asset_container_with_custom_types import AssetContainerWithCustomTypes
from .asset_container_with_payload import AssetContainerWithPayload
from .asset_count import AssetCount
from .asset_dependency import AssetDependency
from .asset_dependency_filters import AssetDependencyFilters
from .asset_dependency_filters_public import AssetDependencyFiltersPublic
from .asset_dependency_properties import AssetDependencyProperties
from .asset_details import AssetDetails
from .asset_duplication import AssetDuplication
from .asset_duplication_result import AssetDuplicationResult
from .asset_filter import AssetFilter
from .asset_list import AssetList
from .asset_list_item import AssetListItem
from .asset_reference import AssetReference
from .asset_reference_properties import AssetReferenceProperties
from .asset_renaming import AssetRenaming
from .asset_type import AssetType
from .bone_component import BoneComponent
from .bounding_box import BoundingBox
from .box_geometry_component import BoxGeometryComponent
from .camera_component import CameraComponent
from .capsule_geometry_component import CapsuleGeometryComponent
from .character_controller_component import CharacterControllerComponent
from .client_type import ClientType
from .collision_geometry_description import CollisionGeometryDescription
from .collision_geometry_ref_component import CollisionGeometryRefComponent
from .contributor import Contributor
from .conversion_pipeline import ConversionPipeline
from .conversion_task import ConversionTask
from .conversion_task_status import ConversionTaskStatus
from .creatable_asset_type import CreatableAssetType
from .created_asset import CreatedAsset
from .created_entity import CreatedEntity
from .created_session import CreatedSession
from .cubemap_description import CubemapDescription
from .cylinder_geometry_component import CylinderGeometryComponent
from .decal_projector_component import DecalProjectorComponent
from .dependency_count import DependencyCount
from .duplication_options import DuplicationOptions
from .entity import Entity
from .entity_components import EntityComponents
from .entity_reference import EntityReference
from .entity_uid import EntityUid
from .environment_component import EnvironmentComponent
from .error_body import ErrorBody
from .event_map_description import EventMapDescription
from .export_format import ExportFormat
from .folder import Folder
from .folder_access_grant import FolderAccessGrant
from .folder_access_list import FolderAccessList
from .folder_asset_filter import FolderAssetFilter
from .folder_creation import FolderCreation
from .folder_group_access import FolderGroupAccess
from .folder_update import FolderUpdate
from .folder_user_access import FolderUserAccess
from .get_asset_dependencies_depth import GetAssetDependenciesDepth
from .get_asset_dependencies_filters_public import GetAssetDependenciesFiltersPublic
from .get_asset_dependencies_properties_item import GetAssetDependenciesPropertiesItem
from .get_asset_references_properties_item import GetAssetReferencesPropertiesItem
from .group import Group
from .group_creation import GroupCreation
from .group_member import GroupMember
from .group_member_input import GroupMemberInput
from .group_member_rights import GroupMemberRights
from .group_update import GroupUpdate
from .guest_token import GuestToken
from .import_assets_response import ImportAssetsResponse
from .imported_asset_ids import ImportedAssetIds
from .joint_component import JointComponent
from .json_object import JsonObject
from .light_component import LightComponent
from .lineage_component import LineageComponent
from .local_axis_aligned_bounding_box_component import (
    LocalAxisAlignedBoundingBoxComponent,
)
from .material_component import MaterialComponent
from .material_description import MaterialDescription
from .material_reference_component import MaterialReferenceComponent
from .member_type import MemberType
from .mesh_channel import MeshChannel
from .mesh_channel_semantic import MeshChannelSemantic
from .mesh_description import MeshDescription
from .mesh_reference_component import MeshReferenceComponent
from .module_description import ModuleDescription
from .morph_target import MorphTarget
from .name_component import NameComponent
from .new_asset import NewAsset
from .new_cubemap import NewCubemap
from .new_material import NewMaterial
from .orthographic_lens_component import OrthographicLensComponent
from .overrider_component import OverriderComponent
from .overwrite_policy import OverwritePolicy
from .payload_info import PayloadInfo
from .perspective_lens_component import PerspectiveLensComponent
from .physics_material_component import PhysicsMaterialComponent
from .plane_geometry_component import PlaneGeometryComponent
from .point_cloud_description import PointCloudDescription
from .point_cloud_reference_component import PointCloudReferenceComponent
from .reflection_probe_component import ReflectionProbeComponent
from .render_graph_description import RenderGraphDescription
from .revolute_joint_component import RevoluteJointComponent
from .rigid_body_component import RigidBodyComponent
from .scene_description import SceneDescription
from .scene_reference_component import SceneReferenceComponent
from .script_description import ScriptDescription
from .script_element_component import ScriptElementComponent
from .script_map_component import ScriptMapComponent
from .session import Session
from .session_client import SessionClient
from .session_creation import SessionCreation
from .session_endpoint import SessionEndpoint
from .session_filters import SessionFilters
from .session_joining import SessionJoining
from .session_token import SessionToken
from .shader_description import ShaderDescription
from .shadow_caster_component import ShadowCasterComponent
from .skeleton_description import SkeletonDescription
from .skeleton_reference_component import SkeletonReferenceComponent
from .sound_description import SoundDescription
from .sound_reference_component import SoundReferenceComponent
from .source_file import SourceFile
from .source_file_deletion import SourceFileDeletion
from .source_file_filters import SourceFileFilters
from .source_file_update import SourceFileUpdate
from .source_file_upload import SourceFileUpload
from .source_file_upload_result import SourceFileUploadResult
from .source_to_copy_asset_id_map import SourceToCopyAssetIdMap
from .sphere_geometry_component import SphereGeometryComponent
from .spot_light_component import SpotLightComponent
from .stereoscopic_perspective_lens_component import (
    StereoscopicPerspectiveLensComponent,
)
from .submesh import Submesh
from .tags_component import TagsComponent
from .texture_1d_description import Texture1DDescription
from .texture_3d_description import Texture3DDescription
from .texture_description import TextureDescription
from .thumbnail_size import ThumbnailSize
from .transform_component import TransformComponent
from .upload_task import UploadTask
from .upload_task_status import UploadTaskStatus
from .user_deletion_result import UserDeletionResult
from .user_info import UserInfo
from .user_reference import UserReference
from .user_registration import UserRegistration
from .user_token import UserToken
from .user_token_request import UserTokenRequest
from .user_update import UserUpdate
from .volume_filter_component import VolumeFilterComponent
from .volume_material_description import VolumeMaterialDescription
from .volume_material_reference_component import VolumeMaterialReferenceComponent
from .volume_reference_component import VolumeReferenceComponent

__all__ = (
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
    "JsonObject",
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
    "SourceToCopyAssetIdMap",
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

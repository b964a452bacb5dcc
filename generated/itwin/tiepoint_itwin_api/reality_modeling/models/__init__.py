"""Contains all the data models used in inputs/outputs"""

from .adjustment_constraints import AdjustmentConstraints
from .altitude_reference import AltitudeReference
from .aspect_ratio_policy import AspectRatioPolicy
from .bounding_box import BoundingBox
from .bucket import Bucket
from .bucket_links import BucketLinks
from .bucket_response import BucketResponse
from .calibration_cost import CalibrationCost
from .calibration_inputs import CalibrationInputs
from .calibration_options import CalibrationOptions
from .calibration_outputs import CalibrationOutputs
from .calibration_outputs_create import CalibrationOutputsCreate
from .calibration_specifications import CalibrationSpecifications
from .calibration_specifications_create import CalibrationSpecificationsCreate
from .center_policy import CenterPolicy
from .cesium_compression import CesiumCompression
from .color_correction import ColorCorrection
from .color_equalization import ColorEqualization
from .color_source import ColorSource
from .constraint_info import ConstraintInfo
from .constraint_to_add import ConstraintToAdd
from .constraint_type import ConstraintType
from .constraints_cost import ConstraintsCost
from .constraints_info import ConstraintsInfo
from .constraints_inputs import ConstraintsInputs
from .constraints_outputs import ConstraintsOutputs
from .constraints_outputs_create import ConstraintsOutputsCreate
from .constraints_specifications import ConstraintsSpecifications
from .constraints_specifications_create import ConstraintsSpecificationsCreate
from .coords_2d import Coords2D
from .cost_estimation import CostEstimation
from .cost_estimation_create import CostEstimationCreate
from .cost_estimation_response import CostEstimationResponse
from .detailed_error_body import DetailedErrorBody
from .detailed_error_response import DetailedErrorResponse
from .dsm_format import DsmFormat
from .error_body import ErrorBody
from .error_response import ErrorResponse
from .execution_information import ExecutionInformation
from .export import Export
from .export_create import ExportCreate
from .export_format import ExportFormat
from .file_type import FileType
from .files import Files
from .fill_image_properties_cost import FillImagePropertiesCost
from .fill_image_properties_inputs import FillImagePropertiesInputs
from .fill_image_properties_options import FillImagePropertiesOptions
from .fill_image_properties_outputs import FillImagePropertiesOutputs
from .fill_image_properties_outputs_create import FillImagePropertiesOutputsCreate
from .fill_image_properties_specifications import FillImagePropertiesSpecifications
from .fill_image_properties_specifications_create import (
    FillImagePropertiesSpecificationsCreate,
)
from .fisheye_distortion_policy import FisheyeDistortionPolicy
from .fisheye_focal_policy import FisheyeFocalPolicy
from .focal_policy import FocalPolicy
from .gaussian_splats_inputs import GaussianSplatsInputs
from .gaussian_splats_options import GaussianSplatsOptions
from .gaussian_splats_outputs import GaussianSplatsOutputs
from .gaussian_splats_outputs_create import GaussianSplatsOutputsCreate
from .gaussian_splats_specifications import GaussianSplatsSpecifications
from .gaussian_splats_specifications_create import GaussianSplatsSpecificationsCreate
from .geometric_precision import GeometricPrecision
from .gs_format import GSFormat
from .gs_quality import GSQuality
from .hole_filling import HoleFilling
from .import_info import ImportInfo
from .import_point_cloud_cost import ImportPointCloudCost
from .import_point_cloud_inputs import ImportPointCloudInputs
from .import_point_cloud_outputs import ImportPointCloudOutputs
from .import_point_cloud_outputs_create import ImportPointCloudOutputsCreate
from .import_point_cloud_specifications import ImportPointCloudSpecifications
from .import_point_cloud_specifications_create import (
    ImportPointCloudSpecificationsCreate,
)
from .import_tile_info import ImportTileInfo
from .job import Job
from .job_create import JobCreate
from .job_message import JobMessage
from .job_messages import JobMessages
from .job_messages_response import JobMessagesResponse
from .job_progress import JobProgress
from .job_progress_response import JobProgressResponse
from .job_response import JobResponse
from .job_state import JobState
from .job_type import JobType
from .jobs import Jobs
from .keypoints_density import KeypointsDensity
from .las_compression import LasCompression
from .layout import Layout
from .layout_tile import LayoutTile
from .link import Link
from .lod_scope import LodScope
from .lod_type import LodType
from .modeling_reference import ModelingReference
from .modeling_reference_type import ModelingReferenceType
from .next_page_link import NextPageLink
from .options_3d_tiles import Options3DTiles
from .options_3mx import Options3MX
from .options_i3s import OptionsI3S
from .options_las import OptionsLAS
from .options_obj import OptionsOBJ
from .options_opc import OptionsOPC
from .options_ortho_dsm import OptionsOrthoDSM
from .options_osgb import OptionsOSGB
from .options_ply import OptionsPLY
from .ortho_color_source import OrthoColorSource
from .ortho_format import OrthoFormat
from .overview_type import OverviewType
from .pair_selection import PairSelection
from .photo_used_for_geometry import PhotoUsedForGeometry
from .point_3d import Point3D
from .point_cloud_color_source import PointCloudColorSource
from .polygon_2d_with_holes import Polygon2DWithHoles
from .principal_policy import PrincipalPolicy
from .production_cost import ProductionCost
from .production_inputs import ProductionInputs
from .production_outputs import ProductionOutputs
from .production_outputs_create import ProductionOutputsCreate
from .production_specifications import ProductionSpecifications
from .production_specifications_create import ProductionSpecificationsCreate
from .projection_mode import ProjectionMode
from .radial_policy import RadialPolicy
from .reconstruction_cost import ReconstructionCost
from .reconstruction_inputs import ReconstructionInputs
from .reconstruction_outputs import ReconstructionOutputs
from .reconstruction_outputs_create import ReconstructionOutputsCreate
from .reconstruction_specifications import ReconstructionSpecifications
from .reconstruction_specifications_create import ReconstructionSpecificationsCreate
from .region_of_interest import RegionOfInterest
from .rig_synchro import RigSynchro
from .rigid_registration_position import RigidRegistrationPosition
from .rigid_registration_rotation import RigidRegistrationRotation
from .rigid_registration_scale import RigidRegistrationScale
from .rotation_policy import RotationPolicy
from .sampling_strategy import SamplingStrategy
from .service_file import ServiceFile
from .simplification import Simplification
from .skew_policy import SkewPolicy
from .tag import Tag
from .tangential_policy import TangentialPolicy
from .texture_source import TextureSource
from .thermal_unit import ThermalUnit
from .tiepoints_policy import TiepointsPolicy
from .tiling_cost import TilingCost
from .tiling_inputs import TilingInputs
from .tiling_mode import TilingMode
from .tiling_options import TilingOptions
from .tiling_outputs import TilingOutputs
from .tiling_outputs_create import TilingOutputsCreate
from .tiling_pair_selection import TilingPairSelection
from .tiling_specifications import TilingSpecifications
from .tiling_specifications_create import TilingSpecificationsCreate
from .touch_level import TouchLevel
from .touch_up_export_cost import TouchUpExportCost
from .touch_up_export_inputs import TouchUpExportInputs
from .touch_up_export_options import TouchUpExportOptions
from .touch_up_export_outputs import TouchUpExportOutputs
from .touch_up_export_outputs_create import TouchUpExportOutputsCreate
from .touch_up_export_specifications import TouchUpExportSpecifications
from .touch_up_export_specifications_create import TouchUpExportSpecificationsCreate
from .touch_up_import_cost import TouchUpImportCost
from .touch_up_import_inputs import TouchUpImportInputs
from .touch_up_import_outputs import TouchUpImportOutputs
from .touch_up_import_outputs_create import TouchUpImportOutputsCreate
from .touch_up_import_specifications import TouchUpImportSpecifications
from .touch_up_import_specifications_create import TouchUpImportSpecificationsCreate
from .unit_type import UnitType
from .untextured_representation import UntexturedRepresentation
from .water_constraints_cost import WaterConstraintsCost
from .water_constraints_inputs import WaterConstraintsInputs
from .water_constraints_options import WaterConstraintsOptions
from .water_constraints_outputs import WaterConstraintsOutputs
from .water_constraints_outputs_create import WaterConstraintsOutputsCreate
from .water_constraints_specifications import WaterConstraintsSpecifications
from .water_constraints_specifications_create import (
    WaterConstraintsSpecificationsCreate,
)

__all__ = (
    "AdjustmentConstraints",
    "AltitudeReference",
    "AspectRatioPolicy",
    "BoundingBox",
    "Bucket",
    "BucketLinks",
    "BucketResponse",
    "CalibrationCost",
    "CalibrationInputs",
    "CalibrationOptions",
    "CalibrationOutputs",
    "CalibrationOutputsCreate",
    "CalibrationSpecifications",
    "CalibrationSpecificationsCreate",
    "CenterPolicy",
    "CesiumCompression",
    "ColorCorrection",
    "ColorEqualization",
    "ColorSource",
    "ConstraintInfo",
    "ConstraintsCost",
    "ConstraintsInfo",
    "ConstraintsInputs",
    "ConstraintsOutputs",
    "ConstraintsOutputsCreate",
    "ConstraintsSpecifications",
    "ConstraintsSpecificationsCreate",
    "ConstraintToAdd",
    "ConstraintType",
    "Coords2D",
    "CostEstimation",
    "CostEstimationCreate",
    "CostEstimationResponse",
    "DetailedErrorBody",
    "DetailedErrorResponse",
    "DsmFormat",
    "ErrorBody",
    "ErrorResponse",
    "ExecutionInformation",
    "Export",
    "ExportCreate",
    "ExportFormat",
    "Files",
    "FileType",
    "FillImagePropertiesCost",
    "FillImagePropertiesInputs",
    "FillImagePropertiesOptions",
    "FillImagePropertiesOutputs",
    "FillImagePropertiesOutputsCreate",
    "FillImagePropertiesSpecifications",
    "FillImagePropertiesSpecificationsCreate",
    "FisheyeDistortionPolicy",
    "FisheyeFocalPolicy",
    "FocalPolicy",
    "GaussianSplatsInputs",
    "GaussianSplatsOptions",
    "GaussianSplatsOutputs",
    "GaussianSplatsOutputsCreate",
    "GaussianSplatsSpecifications",
    "GaussianSplatsSpecificationsCreate",
    "GeometricPrecision",
    "GSFormat",
    "GSQuality",
    "HoleFilling",
    "ImportInfo",
    "ImportPointCloudCost",
    "ImportPointCloudInputs",
    "ImportPointCloudOutputs",
    "ImportPointCloudOutputsCreate",
    "ImportPointCloudSpecifications",
    "ImportPointCloudSpecificationsCreate",
    "ImportTileInfo",
    "Job",
    "JobCreate",
    "JobMessage",
    "JobMessages",
    "JobMessagesResponse",
    "JobProgress",
    "JobProgressResponse",
    "JobResponse",
    "Jobs",
    "JobState",
    "JobType",
    "KeypointsDensity",
    "LasCompression",
    "Layout",
    "LayoutTile",
    "Link",
    "LodScope",
    "LodType",
    "ModelingReference",
    "ModelingReferenceType",
    "NextPageLink",
    "Options3DTiles",
    "Options3MX",
    "OptionsI3S",
    "OptionsLAS",
    "OptionsOBJ",
    "OptionsOPC",
    "OptionsOrthoDSM",
    "OptionsOSGB",
    "OptionsPLY",
    "OrthoColorSource",
    "OrthoFormat",
    "OverviewType",
    "PairSelection",
    "PhotoUsedForGeometry",
    "Point3D",
    "PointCloudColorSource",
    "Polygon2DWithHoles",
    "PrincipalPolicy",
    "ProductionCost",
    "ProductionInputs",
    "ProductionOutputs",
    "ProductionOutputsCreate",
    "ProductionSpecifications",
    "ProductionSpecificationsCreate",
    "ProjectionMode",
    "RadialPolicy",
    "ReconstructionCost",
    "ReconstructionInputs",
    "ReconstructionOutputs",
    "ReconstructionOutputsCreate",
    "ReconstructionSpecifications",
    "ReconstructionSpecificationsCreate",
    "RegionOfInterest",
    "RigidRegistrationPosition",
    "RigidRegistrationRotation",
    "RigidRegistrationScale",
    "RigSynchro",
    "RotationPolicy",
    "SamplingStrategy",
    "ServiceFile",
    "Simplification",
    "SkewPolicy",
    "Tag",
    "TangentialPolicy",
    "TextureSource",
    "ThermalUnit",
    "TiepointsPolicy",
    "TilingCost",
    "TilingInputs",
    "TilingMode",
    "TilingOptions",
    "TilingOutputs",
    "TilingOutputsCreate",
    "TilingPairSelection",
    "TilingSpecifications",
    "TilingSpecificationsCreate",
    "TouchLevel",
    "TouchUpExportCost",
    "TouchUpExportInputs",
    "TouchUpExportOptions",
    "TouchUpExportOutputs",
    "TouchUpExportOutputsCreate",
    "TouchUpExportSpecifications",
    "TouchUpExportSpecificationsCreate",
    "TouchUpImportCost",
    "TouchUpImportInputs",
    "TouchUpImportOutputs",
    "TouchUpImportOutputsCreate",
    "TouchUpImportSpecifications",
    "TouchUpImportSpecificationsCreate",
    "UnitType",
    "UntexturedRepresentation",
    "WaterConstraintsCost",
    "WaterConstraintsInputs",
    "WaterConstraintsOptions",
    "WaterConstraintsOutputs",
    "WaterConstraintsOutputsCreate",
    "WaterConstraintsSpecifications",
    "WaterConstraintsSpecificationsCreate",
)

"""The classes of requests and answers; each is imported when it is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .adjustment_constraints import AdjustmentConstraints as AdjustmentConstraints
    from .altitude_reference import AltitudeReference as AltitudeReference
    from .aspect_ratio_policy import AspectRatioPolicy as AspectRatioPolicy
    from .bounding_box import BoundingBox as BoundingBox
    from .bucket import Bucket as Bucket
    from .bucket_links import BucketLinks as BucketLinks
    from .bucket_response import BucketResponse as BucketResponse
    from .calibration_cost import CalibrationCost as CalibrationCost
    from .calibration_inputs import CalibrationInputs as CalibrationInputs
    from .calibration_options import CalibrationOptions as CalibrationOptions
    from .calibration_outputs import CalibrationOutputs as CalibrationOutputs
    from .calibration_outputs_create import CalibrationOutputsCreate as CalibrationOutputsCreate
    from .calibration_specifications import CalibrationSpecifications as CalibrationSpecifications
    from .calibration_specifications_create import CalibrationSpecificationsCreate as CalibrationSpecificationsCreate
    from .center_policy import CenterPolicy as CenterPolicy
    from .cesium_compression import CesiumCompression as CesiumCompression
    from .color_correction import ColorCorrection as ColorCorrection
    from .color_equalization import ColorEqualization as ColorEqualization
    from .color_source import ColorSource as ColorSource
    from .constraint_info import ConstraintInfo as ConstraintInfo
    from .constraint_to_add import ConstraintToAdd as ConstraintToAdd
    from .constraint_type import ConstraintType as ConstraintType
    from .constraints_cost import ConstraintsCost as ConstraintsCost
    from .constraints_info import ConstraintsInfo as ConstraintsInfo
    from .constraints_inputs import ConstraintsInputs as ConstraintsInputs
    from .constraints_outputs import ConstraintsOutputs as ConstraintsOutputs
    from .constraints_outputs_create import ConstraintsOutputsCreate as ConstraintsOutputsCreate
    from .constraints_specifications import ConstraintsSpecifications as ConstraintsSpecifications
    from .constraints_specifications_create import ConstraintsSpecificationsCreate as ConstraintsSpecificationsCreate
    from .coords_2d import Coords2D as Coords2D
    from .cost_estimation import CostEstimation as CostEstimation
    from .cost_estimation_create import CostEstimationCreate as CostEstimationCreate
    from .cost_estimation_response import CostEstimationResponse as CostEstimationResponse
    from .detailed_error_body import DetailedErrorBody as DetailedErrorBody
    from .detailed_error_response import DetailedErrorResponse as DetailedErrorResponse
    from .dsm_format import DsmFormat as DsmFormat
    from .error_body import ErrorBody as ErrorBody
    from .error_response import ErrorResponse as ErrorResponse
    from .execution_information import ExecutionInformation as ExecutionInformation
    from .export import Export as Export
    from .export_create import ExportCreate as ExportCreate
    from .export_format import ExportFormat as ExportFormat
    from .file_type import FileType as FileType
    from .files import Files as Files
    from .fill_image_properties_cost import FillImagePropertiesCost as FillImagePropertiesCost
    from .fill_image_properties_inputs import FillImagePropertiesInputs as FillImagePropertiesInputs
    from .fill_image_properties_options import FillImagePropertiesOptions as FillImagePropertiesOptions
    from .fill_image_properties_outputs import FillImagePropertiesOutputs as FillImagePropertiesOutputs
    from .fill_image_properties_outputs_create import (
        FillImagePropertiesOutputsCreate as FillImagePropertiesOutputsCreate,
    )
    from .fill_image_properties_specifications import (
        FillImagePropertiesSpecifications as FillImagePropertiesSpecifications,
    )
    from .fill_image_properties_specifications_create import (
        FillImagePropertiesSpecificationsCreate as FillImagePropertiesSpecificationsCreate,
    )
    from .fisheye_distortion_policy import FisheyeDistortionPolicy as FisheyeDistortionPolicy
    from .fisheye_focal_policy import FisheyeFocalPolicy as FisheyeFocalPolicy
    from .focal_policy import FocalPolicy as FocalPolicy
    from .gaussian_splats_inputs import GaussianSplatsInputs as GaussianSplatsInputs
    from .gaussian_splats_options import GaussianSplatsOptions as GaussianSplatsOptions
    from .gaussian_splats_outputs import GaussianSplatsOutputs as GaussianSplatsOutputs
    from .gaussian_splats_outputs_create import GaussianSplatsOutputsCreate as GaussianSplatsOutputsCreate
    from .gaussian_splats_specifications import GaussianSplatsSpecifications as GaussianSplatsSpecifications
    from .gaussian_splats_specifications_create import (
        GaussianSplatsSpecificationsCreate as GaussianSplatsSpecificationsCreate,
    )
    from .geometric_precision import GeometricPrecision as GeometricPrecision
    from .gs_format import GSFormat as GSFormat
    from .gs_quality import GSQuality as GSQuality
    from .hole_filling import HoleFilling as HoleFilling
    from .import_info import ImportInfo as ImportInfo
    from .import_point_cloud_cost import ImportPointCloudCost as ImportPointCloudCost
    from .import_point_cloud_inputs import ImportPointCloudInputs as ImportPointCloudInputs
    from .import_point_cloud_outputs import ImportPointCloudOutputs as ImportPointCloudOutputs
    from .import_point_cloud_outputs_create import ImportPointCloudOutputsCreate as ImportPointCloudOutputsCreate
    from .import_point_cloud_specifications import ImportPointCloudSpecifications as ImportPointCloudSpecifications
    from .import_point_cloud_specifications_create import (
        ImportPointCloudSpecificationsCreate as ImportPointCloudSpecificationsCreate,
    )
    from .import_tile_info import ImportTileInfo as ImportTileInfo
    from .job import Job as Job
    from .job_create import JobCreate as JobCreate
    from .job_message import JobMessage as JobMessage
    from .job_messages import JobMessages as JobMessages
    from .job_messages_response import JobMessagesResponse as JobMessagesResponse
    from .job_progress import JobProgress as JobProgress
    from .job_progress_response import JobProgressResponse as JobProgressResponse
    from .job_response import JobResponse as JobResponse
    from .job_state import JobState as JobState
    from .job_type import JobType as JobType
    from .jobs import Jobs as Jobs
    from .keypoints_density import KeypointsDensity as KeypointsDensity
    from .las_compression import LasCompression as LasCompression
    from .layout import Layout as Layout
    from .layout_tile import LayoutTile as LayoutTile
    from .link import Link as Link
    from .lod_scope import LodScope as LodScope
    from .lod_type import LodType as LodType
    from .modeling_reference import ModelingReference as ModelingReference
    from .modeling_reference_type import ModelingReferenceType as ModelingReferenceType
    from .next_page_link import NextPageLink as NextPageLink
    from .options_3d_tiles import Options3DTiles as Options3DTiles
    from .options_3mx import Options3MX as Options3MX
    from .options_i3s import OptionsI3S as OptionsI3S
    from .options_las import OptionsLAS as OptionsLAS
    from .options_obj import OptionsOBJ as OptionsOBJ
    from .options_opc import OptionsOPC as OptionsOPC
    from .options_ortho_dsm import OptionsOrthoDSM as OptionsOrthoDSM
    from .options_osgb import OptionsOSGB as OptionsOSGB
    from .options_ply import OptionsPLY as OptionsPLY
    from .ortho_color_source import OrthoColorSource as OrthoColorSource
    from .ortho_format import OrthoFormat as OrthoFormat
    from .overview_type import OverviewType as OverviewType
    from .pair_selection import PairSelection as PairSelection
    from .photo_used_for_geometry import PhotoUsedForGeometry as PhotoUsedForGeometry
    from .point_3d import Point3D as Point3D
    from .point_cloud_color_source import PointCloudColorSource as PointCloudColorSource
    from .polygon_2d_with_holes import Polygon2DWithHoles as Polygon2DWithHoles
    from .principal_policy import PrincipalPolicy as PrincipalPolicy
    from .production_cost import ProductionCost as ProductionCost
    from .production_inputs import ProductionInputs as ProductionInputs
    from .production_outputs import ProductionOutputs as ProductionOutputs
    from .production_outputs_create import ProductionOutputsCreate as ProductionOutputsCreate
    from .production_specifications import ProductionSpecifications as ProductionSpecifications
    from .production_specifications_create import ProductionSpecificationsCreate as ProductionSpecificationsCreate
    from .projection_mode import ProjectionMode as ProjectionMode
    from .radial_policy import RadialPolicy as RadialPolicy
    from .reconstruction_cost import ReconstructionCost as ReconstructionCost
    from .reconstruction_inputs import ReconstructionInputs as ReconstructionInputs
    from .reconstruction_outputs import ReconstructionOutputs as ReconstructionOutputs
    from .reconstruction_outputs_create import ReconstructionOutputsCreate as ReconstructionOutputsCreate
    from .reconstruction_specifications import ReconstructionSpecifications as ReconstructionSpecifications
    from .reconstruction_specifications_create import (
        ReconstructionSpecificationsCreate as ReconstructionSpecificationsCreate,
    )
    from .region_of_interest import RegionOfInterest as RegionOfInterest
    from .rig_synchro import RigSynchro as RigSynchro
    from .rigid_registration_position import RigidRegistrationPosition as RigidRegistrationPosition
    from .rigid_registration_rotation import RigidRegistrationRotation as RigidRegistrationRotation
    from .rigid_registration_scale import RigidRegistrationScale as RigidRegistrationScale
    from .rotation_policy import RotationPolicy as RotationPolicy
    from .sampling_strategy import SamplingStrategy as SamplingStrategy
    from .service_file import ServiceFile as ServiceFile
    from .simplification import Simplification as Simplification
    from .skew_policy import SkewPolicy as SkewPolicy
    from .tag import Tag as Tag
    from .tangential_policy import TangentialPolicy as TangentialPolicy
    from .texture_source import TextureSource as TextureSource
    from .thermal_unit import ThermalUnit as ThermalUnit
    from .tiepoints_policy import TiepointsPolicy as TiepointsPolicy
    from .tiling_cost import TilingCost as TilingCost
    from .tiling_inputs import TilingInputs as TilingInputs
    from .tiling_mode import TilingMode as TilingMode
    from .tiling_options import TilingOptions as TilingOptions
    from .tiling_outputs import TilingOutputs as TilingOutputs
    from .tiling_outputs_create import TilingOutputsCreate as TilingOutputsCreate
    from .tiling_pair_selection import TilingPairSelection as TilingPairSelection
    from .tiling_specifications import TilingSpecifications as TilingSpecifications
    from .tiling_specifications_create import TilingSpecificationsCreate as TilingSpecificationsCreate
    from .touch_level import TouchLevel as TouchLevel
    from .touch_up_export_cost import TouchUpExportCost as TouchUpExportCost
    from .touch_up_export_inputs import TouchUpExportInputs as TouchUpExportInputs
    from .touch_up_export_options import TouchUpExportOptions as TouchUpExportOptions
    from .touch_up_export_outputs import TouchUpExportOutputs as TouchUpExportOutputs
    from .touch_up_export_outputs_create import TouchUpExportOutputsCreate as TouchUpExportOutputsCreate
    from .touch_up_export_specifications import TouchUpExportSpecifications as TouchUpExportSpecifications
    from .touch_up_export_specifications_create import (
        TouchUpExportSpecificationsCreate as TouchUpExportSpecificationsCreate,
    )
    from .touch_up_import_cost import TouchUpImportCost as TouchUpImportCost
    from .touch_up_import_inputs import TouchUpImportInputs as TouchUpImportInputs
    from .touch_up_import_outputs import TouchUpImportOutputs as TouchUpImportOutputs
    from .touch_up_import_outputs_create import TouchUpImportOutputsCreate as TouchUpImportOutputsCreate
    from .touch_up_import_specifications import TouchUpImportSpecifications as TouchUpImportSpecifications
    from .touch_up_import_specifications_create import (
        TouchUpImportSpecificationsCreate as TouchUpImportSpecificationsCreate,
    )
    from .unit_type import UnitType as UnitType
    from .untextured_representation import UntexturedRepresentation as UntexturedRepresentation
    from .water_constraints_cost import WaterConstraintsCost as WaterConstraintsCost
    from .water_constraints_inputs import WaterConstraintsInputs as WaterConstraintsInputs
    from .water_constraints_options import WaterConstraintsOptions as WaterConstraintsOptions
    from .water_constraints_outputs import WaterConstraintsOutputs as WaterConstraintsOutputs
    from .water_constraints_outputs_create import WaterConstraintsOutputsCreate as WaterConstraintsOutputsCreate
    from .water_constraints_specifications import WaterConstraintsSpecifications as WaterConstraintsSpecifications
    from .water_constraints_specifications_create import (
        WaterConstraintsSpecificationsCreate as WaterConstraintsSpecificationsCreate,
    )

_MODULES: dict[str, str] = {
    "AdjustmentConstraints": "adjustment_constraints",
    "AltitudeReference": "altitude_reference",
    "AspectRatioPolicy": "aspect_ratio_policy",
    "BoundingBox": "bounding_box",
    "Bucket": "bucket",
    "BucketLinks": "bucket_links",
    "BucketResponse": "bucket_response",
    "CalibrationCost": "calibration_cost",
    "CalibrationInputs": "calibration_inputs",
    "CalibrationOptions": "calibration_options",
    "CalibrationOutputs": "calibration_outputs",
    "CalibrationOutputsCreate": "calibration_outputs_create",
    "CalibrationSpecifications": "calibration_specifications",
    "CalibrationSpecificationsCreate": "calibration_specifications_create",
    "CenterPolicy": "center_policy",
    "CesiumCompression": "cesium_compression",
    "ColorCorrection": "color_correction",
    "ColorEqualization": "color_equalization",
    "ColorSource": "color_source",
    "ConstraintInfo": "constraint_info",
    "ConstraintToAdd": "constraint_to_add",
    "ConstraintType": "constraint_type",
    "ConstraintsCost": "constraints_cost",
    "ConstraintsInfo": "constraints_info",
    "ConstraintsInputs": "constraints_inputs",
    "ConstraintsOutputs": "constraints_outputs",
    "ConstraintsOutputsCreate": "constraints_outputs_create",
    "ConstraintsSpecifications": "constraints_specifications",
    "ConstraintsSpecificationsCreate": "constraints_specifications_create",
    "Coords2D": "coords_2d",
    "CostEstimation": "cost_estimation",
    "CostEstimationCreate": "cost_estimation_create",
    "CostEstimationResponse": "cost_estimation_response",
    "DetailedErrorBody": "detailed_error_body",
    "DetailedErrorResponse": "detailed_error_response",
    "DsmFormat": "dsm_format",
    "ErrorBody": "error_body",
    "ErrorResponse": "error_response",
    "ExecutionInformation": "execution_information",
    "Export": "export",
    "ExportCreate": "export_create",
    "ExportFormat": "export_format",
    "FileType": "file_type",
    "Files": "files",
    "FillImagePropertiesCost": "fill_image_properties_cost",
    "FillImagePropertiesInputs": "fill_image_properties_inputs",
    "FillImagePropertiesOptions": "fill_image_properties_options",
    "FillImagePropertiesOutputs": "fill_image_properties_outputs",
    "FillImagePropertiesOutputsCreate": "fill_image_properties_outputs_create",
    "FillImagePropertiesSpecifications": "fill_image_properties_specifications",
    "FillImagePropertiesSpecificationsCreate": "fill_image_properties_specifications_create",
    "FisheyeDistortionPolicy": "fisheye_distortion_policy",
    "FisheyeFocalPolicy": "fisheye_focal_policy",
    "FocalPolicy": "focal_policy",
    "GSFormat": "gs_format",
    "GSQuality": "gs_quality",
    "GaussianSplatsInputs": "gaussian_splats_inputs",
    "GaussianSplatsOptions": "gaussian_splats_options",
    "GaussianSplatsOutputs": "gaussian_splats_outputs",
    "GaussianSplatsOutputsCreate": "gaussian_splats_outputs_create",
    "GaussianSplatsSpecifications": "gaussian_splats_specifications",
    "GaussianSplatsSpecificationsCreate": "gaussian_splats_specifications_create",
    "GeometricPrecision": "geometric_precision",
    "HoleFilling": "hole_filling",
    "ImportInfo": "import_info",
    "ImportPointCloudCost": "import_point_cloud_cost",
    "ImportPointCloudInputs": "import_point_cloud_inputs",
    "ImportPointCloudOutputs": "import_point_cloud_outputs",
    "ImportPointCloudOutputsCreate": "import_point_cloud_outputs_create",
    "ImportPointCloudSpecifications": "import_point_cloud_specifications",
    "ImportPointCloudSpecificationsCreate": "import_point_cloud_specifications_create",
    "ImportTileInfo": "import_tile_info",
    "Job": "job",
    "JobCreate": "job_create",
    "JobMessage": "job_message",
    "JobMessages": "job_messages",
    "JobMessagesResponse": "job_messages_response",
    "JobProgress": "job_progress",
    "JobProgressResponse": "job_progress_response",
    "JobResponse": "job_response",
    "JobState": "job_state",
    "JobType": "job_type",
    "Jobs": "jobs",
    "KeypointsDensity": "keypoints_density",
    "LasCompression": "las_compression",
    "Layout": "layout",
    "LayoutTile": "layout_tile",
    "Link": "link",
    "LodScope": "lod_scope",
    "LodType": "lod_type",
    "ModelingReference": "modeling_reference",
    "ModelingReferenceType": "modeling_reference_type",
    "NextPageLink": "next_page_link",
    "Options3DTiles": "options_3d_tiles",
    "Options3MX": "options_3mx",
    "OptionsI3S": "options_i3s",
    "OptionsLAS": "options_las",
    "OptionsOBJ": "options_obj",
    "OptionsOPC": "options_opc",
    "OptionsOSGB": "options_osgb",
    "OptionsOrthoDSM": "options_ortho_dsm",
    "OptionsPLY": "options_ply",
    "OrthoColorSource": "ortho_color_source",
    "OrthoFormat": "ortho_format",
    "OverviewType": "overview_type",
    "PairSelection": "pair_selection",
    "PhotoUsedForGeometry": "photo_used_for_geometry",
    "Point3D": "point_3d",
    "PointCloudColorSource": "point_cloud_color_source",
    "Polygon2DWithHoles": "polygon_2d_with_holes",
    "PrincipalPolicy": "principal_policy",
    "ProductionCost": "production_cost",
    "ProductionInputs": "production_inputs",
    "ProductionOutputs": "production_outputs",
    "ProductionOutputsCreate": "production_outputs_create",
    "ProductionSpecifications": "production_specifications",
    "ProductionSpecificationsCreate": "production_specifications_create",
    "ProjectionMode": "projection_mode",
    "RadialPolicy": "radial_policy",
    "ReconstructionCost": "reconstruction_cost",
    "ReconstructionInputs": "reconstruction_inputs",
    "ReconstructionOutputs": "reconstruction_outputs",
    "ReconstructionOutputsCreate": "reconstruction_outputs_create",
    "ReconstructionSpecifications": "reconstruction_specifications",
    "ReconstructionSpecificationsCreate": "reconstruction_specifications_create",
    "RegionOfInterest": "region_of_interest",
    "RigSynchro": "rig_synchro",
    "RigidRegistrationPosition": "rigid_registration_position",
    "RigidRegistrationRotation": "rigid_registration_rotation",
    "RigidRegistrationScale": "rigid_registration_scale",
    "RotationPolicy": "rotation_policy",
    "SamplingStrategy": "sampling_strategy",
    "ServiceFile": "service_file",
    "Simplification": "simplification",
    "SkewPolicy": "skew_policy",
    "Tag": "tag",
    "TangentialPolicy": "tangential_policy",
    "TextureSource": "texture_source",
    "ThermalUnit": "thermal_unit",
    "TiepointsPolicy": "tiepoints_policy",
    "TilingCost": "tiling_cost",
    "TilingInputs": "tiling_inputs",
    "TilingMode": "tiling_mode",
    "TilingOptions": "tiling_options",
    "TilingOutputs": "tiling_outputs",
    "TilingOutputsCreate": "tiling_outputs_create",
    "TilingPairSelection": "tiling_pair_selection",
    "TilingSpecifications": "tiling_specifications",
    "TilingSpecificationsCreate": "tiling_specifications_create",
    "TouchLevel": "touch_level",
    "TouchUpExportCost": "touch_up_export_cost",
    "TouchUpExportInputs": "touch_up_export_inputs",
    "TouchUpExportOptions": "touch_up_export_options",
    "TouchUpExportOutputs": "touch_up_export_outputs",
    "TouchUpExportOutputsCreate": "touch_up_export_outputs_create",
    "TouchUpExportSpecifications": "touch_up_export_specifications",
    "TouchUpExportSpecificationsCreate": "touch_up_export_specifications_create",
    "TouchUpImportCost": "touch_up_import_cost",
    "TouchUpImportInputs": "touch_up_import_inputs",
    "TouchUpImportOutputs": "touch_up_import_outputs",
    "TouchUpImportOutputsCreate": "touch_up_import_outputs_create",
    "TouchUpImportSpecifications": "touch_up_import_specifications",
    "TouchUpImportSpecificationsCreate": "touch_up_import_specifications_create",
    "UnitType": "unit_type",
    "UntexturedRepresentation": "untextured_representation",
    "WaterConstraintsCost": "water_constraints_cost",
    "WaterConstraintsInputs": "water_constraints_inputs",
    "WaterConstraintsOptions": "water_constraints_options",
    "WaterConstraintsOutputs": "water_constraints_outputs",
    "WaterConstraintsOutputsCreate": "water_constraints_outputs_create",
    "WaterConstraintsSpecifications": "water_constraints_specifications",
    "WaterConstraintsSpecificationsCreate": "water_constraints_specifications_create",
}

__all__: tuple[str, ...] = (
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
    "ConstraintToAdd",
    "ConstraintType",
    "ConstraintsCost",
    "ConstraintsInfo",
    "ConstraintsInputs",
    "ConstraintsOutputs",
    "ConstraintsOutputsCreate",
    "ConstraintsSpecifications",
    "ConstraintsSpecificationsCreate",
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
    "FileType",
    "Files",
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
    "GSFormat",
    "GSQuality",
    "GaussianSplatsInputs",
    "GaussianSplatsOptions",
    "GaussianSplatsOutputs",
    "GaussianSplatsOutputsCreate",
    "GaussianSplatsSpecifications",
    "GaussianSplatsSpecificationsCreate",
    "GeometricPrecision",
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
    "JobState",
    "JobType",
    "Jobs",
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
    "OptionsOSGB",
    "OptionsOrthoDSM",
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
    "RigSynchro",
    "RigidRegistrationPosition",
    "RigidRegistrationRotation",
    "RigidRegistrationScale",
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

"""Contains all the data models used in inputs/outputs"""

from .context_scene_object import ContextSceneObject
from .context_scene_tiler_inputs import ContextSceneTilerInputs
from .context_scene_tiler_options import ContextSceneTilerOptions
from .context_scene_tiler_specifications import ContextSceneTilerSpecifications
from .context_scene_tiler_specifications_create import (
    ContextSceneTilerSpecificationsCreate,
)
from .detailed_error_body import DetailedErrorBody
from .detailed_error_response import DetailedErrorResponse
from .error_body import ErrorBody
from .error_response import ErrorResponse
from .execution_information import ExecutionInformation
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
from .link import Link
from .mesh_sampling_format import MeshSamplingFormat
from .mesh_sampling_inputs import MeshSamplingInputs
from .mesh_sampling_options import MeshSamplingOptions
from .mesh_sampling_specifications import MeshSamplingSpecifications
from .mesh_sampling_specifications_create import MeshSamplingSpecificationsCreate
from .next_page_link import NextPageLink
from .point_cloud_conversion_format import PointCloudConversionFormat
from .point_cloud_conversion_inputs import PointCloudConversionInputs
from .point_cloud_conversion_options import PointCloudConversionOptions
from .point_cloud_conversion_specifications import PointCloudConversionSpecifications
from .point_cloud_conversion_specifications_create import (
    PointCloudConversionSpecificationsCreate,
)
from .point_cloud_optimization_format import PointCloudOptimizationFormat
from .point_cloud_optimization_inputs import PointCloudOptimizationInputs
from .point_cloud_optimization_options import PointCloudOptimizationOptions
from .point_cloud_optimization_specifications import (
    PointCloudOptimizationSpecifications,
)
from .point_cloud_optimization_specifications_create import (
    PointCloudOptimizationSpecificationsCreate,
)
from .tile_map_image_format import TileMapImageFormat
from .tile_map_optimization_format import TileMapOptimizationFormat
from .tile_map_optimization_inputs import TileMapOptimizationInputs
from .tile_map_optimization_options import TileMapOptimizationOptions
from .tile_map_optimization_specifications import TileMapOptimizationSpecifications
from .tile_map_optimization_specifications_create import (
    TileMapOptimizationSpecificationsCreate,
)
from .vector_optimization_format import VectorOptimizationFormat
from .vector_optimization_inputs import VectorOptimizationInputs
from .vector_optimization_options import VectorOptimizationOptions
from .vector_optimization_specifications import VectorOptimizationSpecifications
from .vector_optimization_specifications_create import (
    VectorOptimizationSpecificationsCreate,
)

__all__ = (
    "ContextSceneObject",
    "ContextSceneTilerInputs",
    "ContextSceneTilerOptions",
    "ContextSceneTilerSpecifications",
    "ContextSceneTilerSpecificationsCreate",
    "DetailedErrorBody",
    "DetailedErrorResponse",
    "ErrorBody",
    "ErrorResponse",
    "ExecutionInformation",
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
    "Link",
    "MeshSamplingFormat",
    "MeshSamplingInputs",
    "MeshSamplingOptions",
    "MeshSamplingSpecifications",
    "MeshSamplingSpecificationsCreate",
    "NextPageLink",
    "PointCloudConversionFormat",
    "PointCloudConversionInputs",
    "PointCloudConversionOptions",
    "PointCloudConversionSpecifications",
    "PointCloudConversionSpecificationsCreate",
    "PointCloudOptimizationFormat",
    "PointCloudOptimizationInputs",
    "PointCloudOptimizationOptions",
    "PointCloudOptimizationSpecifications",
    "PointCloudOptimizationSpecificationsCreate",
    "TileMapImageFormat",
    "TileMapOptimizationFormat",
    "TileMapOptimizationInputs",
    "TileMapOptimizationOptions",
    "TileMapOptimizationSpecifications",
    "TileMapOptimizationSpecificationsCreate",
    "VectorOptimizationFormat",
    "VectorOptimizationInputs",
    "VectorOptimizationOptions",
    "VectorOptimizationSpecifications",
    "VectorOptimizationSpecificationsCreate",
)

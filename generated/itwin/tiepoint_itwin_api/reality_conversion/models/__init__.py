"""The classes of requests and answers; each is imported when it is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .context_scene_object import ContextSceneObject as ContextSceneObject
    from .context_scene_tiler_inputs import ContextSceneTilerInputs as ContextSceneTilerInputs
    from .context_scene_tiler_options import ContextSceneTilerOptions as ContextSceneTilerOptions
    from .context_scene_tiler_specifications import ContextSceneTilerSpecifications as ContextSceneTilerSpecifications
    from .context_scene_tiler_specifications_create import (
        ContextSceneTilerSpecificationsCreate as ContextSceneTilerSpecificationsCreate,
    )
    from .detailed_error_body import DetailedErrorBody as DetailedErrorBody
    from .detailed_error_response import DetailedErrorResponse as DetailedErrorResponse
    from .error_body import ErrorBody as ErrorBody
    from .error_response import ErrorResponse as ErrorResponse
    from .execution_information import ExecutionInformation as ExecutionInformation
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
    from .link import Link as Link
    from .mesh_sampling_format import MeshSamplingFormat as MeshSamplingFormat
    from .mesh_sampling_inputs import MeshSamplingInputs as MeshSamplingInputs
    from .mesh_sampling_options import MeshSamplingOptions as MeshSamplingOptions
    from .mesh_sampling_specifications import MeshSamplingSpecifications as MeshSamplingSpecifications
    from .mesh_sampling_specifications_create import (
        MeshSamplingSpecificationsCreate as MeshSamplingSpecificationsCreate,
    )
    from .next_page_link import NextPageLink as NextPageLink
    from .point_cloud_conversion_format import PointCloudConversionFormat as PointCloudConversionFormat
    from .point_cloud_conversion_inputs import PointCloudConversionInputs as PointCloudConversionInputs
    from .point_cloud_conversion_options import PointCloudConversionOptions as PointCloudConversionOptions
    from .point_cloud_conversion_specifications import (
        PointCloudConversionSpecifications as PointCloudConversionSpecifications,
    )
    from .point_cloud_conversion_specifications_create import (
        PointCloudConversionSpecificationsCreate as PointCloudConversionSpecificationsCreate,
    )
    from .point_cloud_optimization_format import PointCloudOptimizationFormat as PointCloudOptimizationFormat
    from .point_cloud_optimization_inputs import PointCloudOptimizationInputs as PointCloudOptimizationInputs
    from .point_cloud_optimization_options import PointCloudOptimizationOptions as PointCloudOptimizationOptions
    from .point_cloud_optimization_specifications import (
        PointCloudOptimizationSpecifications as PointCloudOptimizationSpecifications,
    )
    from .point_cloud_optimization_specifications_create import (
        PointCloudOptimizationSpecificationsCreate as PointCloudOptimizationSpecificationsCreate,
    )
    from .tile_map_image_format import TileMapImageFormat as TileMapImageFormat
    from .tile_map_optimization_format import TileMapOptimizationFormat as TileMapOptimizationFormat
    from .tile_map_optimization_inputs import TileMapOptimizationInputs as TileMapOptimizationInputs
    from .tile_map_optimization_options import TileMapOptimizationOptions as TileMapOptimizationOptions
    from .tile_map_optimization_specifications import (
        TileMapOptimizationSpecifications as TileMapOptimizationSpecifications,
    )
    from .tile_map_optimization_specifications_create import (
        TileMapOptimizationSpecificationsCreate as TileMapOptimizationSpecificationsCreate,
    )
    from .vector_optimization_format import VectorOptimizationFormat as VectorOptimizationFormat
    from .vector_optimization_inputs import VectorOptimizationInputs as VectorOptimizationInputs
    from .vector_optimization_options import VectorOptimizationOptions as VectorOptimizationOptions
    from .vector_optimization_specifications import VectorOptimizationSpecifications as VectorOptimizationSpecifications
    from .vector_optimization_specifications_create import (
        VectorOptimizationSpecificationsCreate as VectorOptimizationSpecificationsCreate,
    )

_MODULES: dict[str, str] = {
    "ContextSceneObject": "context_scene_object",
    "ContextSceneTilerInputs": "context_scene_tiler_inputs",
    "ContextSceneTilerOptions": "context_scene_tiler_options",
    "ContextSceneTilerSpecifications": "context_scene_tiler_specifications",
    "ContextSceneTilerSpecificationsCreate": "context_scene_tiler_specifications_create",
    "DetailedErrorBody": "detailed_error_body",
    "DetailedErrorResponse": "detailed_error_response",
    "ErrorBody": "error_body",
    "ErrorResponse": "error_response",
    "ExecutionInformation": "execution_information",
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
    "Link": "link",
    "MeshSamplingFormat": "mesh_sampling_format",
    "MeshSamplingInputs": "mesh_sampling_inputs",
    "MeshSamplingOptions": "mesh_sampling_options",
    "MeshSamplingSpecifications": "mesh_sampling_specifications",
    "MeshSamplingSpecificationsCreate": "mesh_sampling_specifications_create",
    "NextPageLink": "next_page_link",
    "PointCloudConversionFormat": "point_cloud_conversion_format",
    "PointCloudConversionInputs": "point_cloud_conversion_inputs",
    "PointCloudConversionOptions": "point_cloud_conversion_options",
    "PointCloudConversionSpecifications": "point_cloud_conversion_specifications",
    "PointCloudConversionSpecificationsCreate": "point_cloud_conversion_specifications_create",
    "PointCloudOptimizationFormat": "point_cloud_optimization_format",
    "PointCloudOptimizationInputs": "point_cloud_optimization_inputs",
    "PointCloudOptimizationOptions": "point_cloud_optimization_options",
    "PointCloudOptimizationSpecifications": "point_cloud_optimization_specifications",
    "PointCloudOptimizationSpecificationsCreate": "point_cloud_optimization_specifications_create",
    "TileMapImageFormat": "tile_map_image_format",
    "TileMapOptimizationFormat": "tile_map_optimization_format",
    "TileMapOptimizationInputs": "tile_map_optimization_inputs",
    "TileMapOptimizationOptions": "tile_map_optimization_options",
    "TileMapOptimizationSpecifications": "tile_map_optimization_specifications",
    "TileMapOptimizationSpecificationsCreate": "tile_map_optimization_specifications_create",
    "VectorOptimizationFormat": "vector_optimization_format",
    "VectorOptimizationInputs": "vector_optimization_inputs",
    "VectorOptimizationOptions": "vector_optimization_options",
    "VectorOptimizationSpecifications": "vector_optimization_specifications",
    "VectorOptimizationSpecificationsCreate": "vector_optimization_specifications_create",
}

__all__: tuple[str, ...] = (
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
    "JobState",
    "JobType",
    "Jobs",
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

"""Job types of Reality Conversion, one class each. A technical preview of Bentley, not for production.

To add a job type, add a class and its name in `__all__`. `body` derives the request body from the attributes of the
class and from the generated classes whose names begin with the type.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attr import field, frozen
from tiepoint_itwin_api.reality_conversion import models
from tiepoint_itwin_api.reality_conversion.types import UNSET

from .._checks import checked_name
from .spec import Spec, of_class, specifications, text, texts, unreadable_outputs

if TYPE_CHECKING:
    _Specifications = (
        models.PointCloudConversionSpecificationsCreate
        | models.PointCloudOptimizationSpecificationsCreate
        | models.MeshSamplingSpecificationsCreate
        | models.TileMapOptimizationSpecificationsCreate
        | models.VectorOptimizationSpecificationsCreate
        | models.ContextSceneTilerSpecificationsCreate
    )

__all__ = [
    "ContextSceneTiler",
    "ConversionSpec",
    "MeshSampling",
    "PointCloudConversion",
    "PointCloudOptimization",
    "TileMapOptimization",
    "VectorOptimization",
]

# The names in `models` are imported when they are first used: in quotes where Python would use them at once.


class ConversionSpec(Spec["models.Job", str]):
    """Specification of a job of Reality Conversion. The job has one output, whose id is a text.

    Reality Conversion is a technical preview of Bentley, not for production.

    Attributes:
        type_: Type of the job, which is the name of the class.

    Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-create/
    """

    __slots__ = ()

    api: ClassVar[str] = "reality-conversion"

    def body(self, *, itwin_id: str, name: str | None = None) -> models.JobCreate:
        """Return the body of the request that creates the job.

        Args:
            itwin_id: iTwin that holds the inputs and will hold the output.
            name: Name of the job, of at least 3 characters.

        Raises:
            ConfigError: If the name is too short.
        """
        return models.JobCreate(
            type_=models.JobType(self.type_),
            itwin_id=itwin_id,
            specifications=self._specifications(),
            name=UNSET if name is None else checked_name("a job", name),
        )

    def _specifications(self) -> _Specifications:
        raise NotImplementedError


def read_output(job: models.Job) -> str:
    """Return the id of the output of a job.

    Raises:
        DecodeError: If the definition has no such output.
    """
    if isinstance(job.specifications, dict):  # kept as received
        raise unreadable_outputs(job.id)
    return job.specifications.output


@frozen(kw_only=True)
class PointCloudConversion(ConversionSpec):
    """Convert a point cloud.

    Attributes:
        point_cloud: Reality data id of the point cloud.
        options: Options, or None for the service's defaults.
    """

    point_cloud: str = field(validator=text)
    options: models.PointCloudConversionOptions | None = field(
        default=None, validator=of_class(lambda: models.PointCloudConversionOptions)
    )

    def _specifications(self) -> models.PointCloudConversionSpecificationsCreate:
        return specifications(self, models.PointCloudConversionSpecificationsCreate, models.PointCloudConversionInputs)


@frozen(kw_only=True)
class PointCloudOptimization(ConversionSpec):
    """Merge several point clouds into one.

    Attributes:
        point_clouds: Reality data ids of the point clouds.
        options: Options, or None for the service's defaults.
    """

    point_clouds: Sequence[str] = field(validator=texts)
    options: models.PointCloudOptimizationOptions | None = field(
        default=None, validator=of_class(lambda: models.PointCloudOptimizationOptions)
    )

    def _specifications(self) -> models.PointCloudOptimizationSpecificationsCreate:
        return specifications(
            self, models.PointCloudOptimizationSpecificationsCreate, models.PointCloudOptimizationInputs
        )


@frozen(kw_only=True)
class MeshSampling(ConversionSpec):
    """Sample meshes to a point cloud.

    Attributes:
        meshes: Reality data ids of the meshes.
        options: Options, or None for the service's defaults.
    """

    meshes: Sequence[str] = field(validator=texts)
    options: models.MeshSamplingOptions | None = field(
        default=None, validator=of_class(lambda: models.MeshSamplingOptions)
    )

    def _specifications(self) -> models.MeshSamplingSpecificationsCreate:
        return specifications(self, models.MeshSamplingSpecificationsCreate, models.MeshSamplingInputs)


@frozen(kw_only=True)
class TileMapOptimization(ConversionSpec):
    """Merge several tile maps into one.

    Attributes:
        tile_maps: Reality data ids of the tile maps.
        options: Options, or None for the service's defaults.
    """

    tile_maps: Sequence[str] = field(validator=texts)
    options: models.TileMapOptimizationOptions | None = field(
        default=None, validator=of_class(lambda: models.TileMapOptimizationOptions)
    )

    def _specifications(self) -> models.TileMapOptimizationSpecificationsCreate:
        return specifications(self, models.TileMapOptimizationSpecificationsCreate, models.TileMapOptimizationInputs)


@frozen(kw_only=True)
class VectorOptimization(ConversionSpec):
    """Merge vector data into one output: reality data, or the index of a feature database (`fdb:...`).

    Attributes:
        vectors: Reality data ids of the vector data.
        options: Options, or None for the service's defaults.
    """

    vectors: Sequence[str] = field(validator=texts)
    options: models.VectorOptimizationOptions | None = field(
        default=None, validator=of_class(lambda: models.VectorOptimizationOptions)
    )

    def _specifications(self) -> models.VectorOptimizationSpecificationsCreate:
        return specifications(self, models.VectorOptimizationSpecificationsCreate, models.VectorOptimizationInputs)


@frozen(kw_only=True)
class ContextSceneTiler(ConversionSpec):
    """Tile a ContextScene. Expect it to be refused for now: it is commented out in the vendor's own client.

    Attributes:
        scene: Reality data id of the ContextScene to tile.
        options: Options, or None for the service's defaults.

    Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-create/ (inferred)
    """

    scene: str = field(validator=text)
    options: models.ContextSceneTilerOptions | None = field(
        default=None, validator=of_class(lambda: models.ContextSceneTilerOptions)
    )

    def _specifications(self) -> models.ContextSceneTilerSpecificationsCreate:
        return specifications(self, models.ContextSceneTilerSpecificationsCreate, models.ContextSceneTilerInputs)

"""The job types of Reality Conversion, a class each. A technical preview of Bentley, not for production."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attr import field, frozen
from tiepoint_itwin_api.reality_conversion import models
from tiepoint_itwin_api.reality_conversion.types import UNSET

from ._specs import Spec, check_name, of_class, text, texts

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
    """What a job of Reality Conversion is to do. It makes one output, whose id is a text.

    Reality Conversion is a technical preview of Bentley, not for production.

    Attributes:
        type_: The type of the job.
    """

    __slots__ = ()

    api: ClassVar[str] = "reality-conversion"

    def body(self, *, itwin_id: str, name: str | None = None) -> models.JobCreate:
        """Give the body that creates the job.

        Args:
            itwin_id: The iTwin that holds the inputs and will hold the output.
            name: Name for the job, of at least 3 characters.

        Raises:
            ConfigError: The name is too short.
        """
        if name is not None:
            check_name("a job", name)
        return models.JobCreate(
            type_=models.JobType(self.type_),
            itwin_id=itwin_id,
            specifications=self._specifications(),
            name=name or UNSET,
        )

    def _specifications(self) -> _Specifications:
        raise NotImplementedError


@frozen(kw_only=True)
class PointCloudConversion(ConversionSpec):
    """Convert a point cloud.

    Attributes:
        point_cloud: Reality data id of the point cloud.
        options: How; None: as the service has it.

    Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-create/
    """

    type_: ClassVar[str] = "PointCloudConversion"

    point_cloud: str = field(validator=text)
    options: models.PointCloudConversionOptions | None = field(
        default=None, validator=of_class(lambda: models.PointCloudConversionOptions)
    )

    def _specifications(self) -> models.PointCloudConversionSpecificationsCreate:
        return models.PointCloudConversionSpecificationsCreate(
            inputs=models.PointCloudConversionInputs(point_cloud=self.point_cloud), options=self.options or UNSET
        )


@frozen(kw_only=True)
class PointCloudOptimization(ConversionSpec):
    """Make one point cloud of several.

    Attributes:
        point_clouds: Reality data ids of the point clouds.
        options: How; None: as the service has it.

    Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-create/
    """

    type_: ClassVar[str] = "PointCloudOptimization"

    point_clouds: Sequence[str] = field(validator=texts)
    options: models.PointCloudOptimizationOptions | None = field(
        default=None, validator=of_class(lambda: models.PointCloudOptimizationOptions)
    )

    def _specifications(self) -> models.PointCloudOptimizationSpecificationsCreate:
        return models.PointCloudOptimizationSpecificationsCreate(
            inputs=models.PointCloudOptimizationInputs(point_clouds=list(self.point_clouds)),
            options=self.options or UNSET,
        )


@frozen(kw_only=True)
class MeshSampling(ConversionSpec):
    """Make a point cloud of meshes.

    Attributes:
        meshes: Reality data ids of the meshes.
        options: How; None: as the service has it.

    Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-create/
    """

    type_: ClassVar[str] = "MeshSampling"

    meshes: Sequence[str] = field(validator=texts)
    options: models.MeshSamplingOptions | None = field(
        default=None, validator=of_class(lambda: models.MeshSamplingOptions)
    )

    def _specifications(self) -> models.MeshSamplingSpecificationsCreate:
        return models.MeshSamplingSpecificationsCreate(
            inputs=models.MeshSamplingInputs(meshes=list(self.meshes)), options=self.options or UNSET
        )


@frozen(kw_only=True)
class TileMapOptimization(ConversionSpec):
    """Make one tile map of several.

    Attributes:
        tile_maps: Reality data ids of the tile maps.
        options: How; None: as the service has it.

    Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-create/
    """

    type_: ClassVar[str] = "TileMapOptimization"

    tile_maps: Sequence[str] = field(validator=texts)
    options: models.TileMapOptimizationOptions | None = field(
        default=None, validator=of_class(lambda: models.TileMapOptimizationOptions)
    )

    def _specifications(self) -> models.TileMapOptimizationSpecificationsCreate:
        return models.TileMapOptimizationSpecificationsCreate(
            inputs=models.TileMapOptimizationInputs(tile_maps=list(self.tile_maps)), options=self.options or UNSET
        )


@frozen(kw_only=True)
class VectorOptimization(ConversionSpec):
    """Make one output of vector data: reality data, or the index of a feature database (`fdb:...`).

    Attributes:
        vectors: Reality data ids of the vector data.
        options: How; None: as the service has it.

    Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-create/
    """

    type_: ClassVar[str] = "VectorOptimization"

    vectors: Sequence[str] = field(validator=texts)
    options: models.VectorOptimizationOptions | None = field(
        default=None, validator=of_class(lambda: models.VectorOptimizationOptions)
    )

    def _specifications(self) -> models.VectorOptimizationSpecificationsCreate:
        return models.VectorOptimizationSpecificationsCreate(
            inputs=models.VectorOptimizationInputs(vectors=list(self.vectors)), options=self.options or UNSET
        )


@frozen(kw_only=True)
class ContextSceneTiler(ConversionSpec):
    """Tile a ContextScene. Expect it to be refused for now: it is commented out in the vendor's own client.

    Attributes:
        scene: Reality data id of the ContextScene to tile.
        options: How; None: as the service has it.

    Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-create/ (inferred)
    """

    type_: ClassVar[str] = "ContextSceneTiler"

    scene: str = field(validator=text)
    options: models.ContextSceneTilerOptions | None = field(
        default=None, validator=of_class(lambda: models.ContextSceneTilerOptions)
    )

    def _specifications(self) -> models.ContextSceneTilerSpecificationsCreate:
        return models.ContextSceneTilerSpecificationsCreate(
            inputs=models.ContextSceneTilerInputs(scene=self.scene), options=self.options or UNSET
        )

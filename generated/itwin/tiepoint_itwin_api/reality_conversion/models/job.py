from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.job_state import JobState
from ..models.job_type import JobType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.context_scene_tiler_specifications import (
        ContextSceneTilerSpecifications,
    )
    from ..models.execution_information import ExecutionInformation
    from ..models.mesh_sampling_specifications import MeshSamplingSpecifications
    from ..models.point_cloud_conversion_specifications import (
        PointCloudConversionSpecifications,
    )
    from ..models.point_cloud_optimization_specifications import (
        PointCloudOptimizationSpecifications,
    )
    from ..models.tile_map_optimization_specifications import (
        TileMapOptimizationSpecifications,
    )
    from ..models.vector_optimization_specifications import (
        VectorOptimizationSpecifications,
    )


T = TypeVar("T", bound="Job")


@_attrs_define
class Job:
    """A Reality Conversion job.

    Attributes:
        id (str): Job id.
        type_ (JobType): Kind of conversion job.
        state (JobState): Where a job stands. Cancelled, Failed and Success are final.
        user_id (str): Id of the user who created the job.
        itwin_id (str): Id of the iTwin the job belongs to.
        execution_info (ExecutionInformation): Timing and consumption of a job.
        specifications (ContextSceneTilerSpecifications | MeshSamplingSpecifications |
            PointCloudConversionSpecifications | PointCloudOptimizationSpecifications | TileMapOptimizationSpecifications |
            VectorOptimizationSpecifications): Inputs, output and options; which schema applies follows from the type of the
            job.
        name (None | str | Unset): Name given to the job.
    """

    id: str
    type_: JobType
    state: JobState
    user_id: str
    itwin_id: str
    execution_info: ExecutionInformation
    specifications: (
        ContextSceneTilerSpecifications
        | MeshSamplingSpecifications
        | PointCloudConversionSpecifications
        | PointCloudOptimizationSpecifications
        | TileMapOptimizationSpecifications
        | VectorOptimizationSpecifications
    )
    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.mesh_sampling_specifications import MeshSamplingSpecifications  # noqa: PLC0415
        from ..models.point_cloud_conversion_specifications import (
            PointCloudConversionSpecifications,  # noqa: PLC0415
        )
        from ..models.point_cloud_optimization_specifications import (
            PointCloudOptimizationSpecifications,  # noqa: PLC0415
        )
        from ..models.tile_map_optimization_specifications import (
            TileMapOptimizationSpecifications,  # noqa: PLC0415
        )
        from ..models.vector_optimization_specifications import (
            VectorOptimizationSpecifications,  # noqa: PLC0415
        )

        id = self.id

        type_ = self.type_.value

        state = self.state.value

        user_id = self.user_id

        itwin_id = self.itwin_id

        execution_info = self.execution_info.to_dict()

        specifications: dict[str, Any]
        if isinstance(self.specifications, PointCloudConversionSpecifications):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, PointCloudOptimizationSpecifications):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, TileMapOptimizationSpecifications):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, VectorOptimizationSpecifications):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, MeshSamplingSpecifications):
            specifications = self.specifications.to_dict()
        else:
            specifications = self.specifications.to_dict()

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "type": type_,
                "state": state,
                "userId": user_id,
                "iTwinId": itwin_id,
                "executionInfo": execution_info,
                "specifications": specifications,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.context_scene_tiler_specifications import (
            ContextSceneTilerSpecifications,  # noqa: PLC0415
        )
        from ..models.execution_information import ExecutionInformation  # noqa: PLC0415
        from ..models.mesh_sampling_specifications import MeshSamplingSpecifications  # noqa: PLC0415
        from ..models.point_cloud_conversion_specifications import (
            PointCloudConversionSpecifications,  # noqa: PLC0415
        )
        from ..models.point_cloud_optimization_specifications import (
            PointCloudOptimizationSpecifications,  # noqa: PLC0415
        )
        from ..models.tile_map_optimization_specifications import (
            TileMapOptimizationSpecifications,  # noqa: PLC0415
        )
        from ..models.vector_optimization_specifications import (
            VectorOptimizationSpecifications,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id")

        type_ = JobType(d.pop("type"))

        state = JobState(d.pop("state"))

        user_id = d.pop("userId")

        itwin_id = d.pop("iTwinId")

        execution_info = ExecutionInformation.from_dict(d.pop("executionInfo"))

        def _parse_specifications(
            data: object,
        ) -> (
            ContextSceneTilerSpecifications
            | MeshSamplingSpecifications
            | PointCloudConversionSpecifications
            | PointCloudOptimizationSpecifications
            | TileMapOptimizationSpecifications
            | VectorOptimizationSpecifications
        ):
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_0 = PointCloudConversionSpecifications.from_dict(data)

                return specifications_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_1 = PointCloudOptimizationSpecifications.from_dict(data)

                return specifications_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_2 = TileMapOptimizationSpecifications.from_dict(data)

                return specifications_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_3 = VectorOptimizationSpecifications.from_dict(data)

                return specifications_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_4 = MeshSamplingSpecifications.from_dict(data)

                return specifications_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            specifications_type_5 = ContextSceneTilerSpecifications.from_dict(data)

            return specifications_type_5

        specifications = _parse_specifications(d.pop("specifications"))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        _model = cls(
            id=id,
            type_=type_,
            state=state,
            user_id=user_id,
            itwin_id=itwin_id,
            execution_info=execution_info,
            specifications=specifications,
            name=name,
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

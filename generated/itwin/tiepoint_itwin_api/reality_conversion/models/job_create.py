from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.job_type import JobType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.context_scene_tiler_specifications_create import (
        ContextSceneTilerSpecificationsCreate,
    )
    from ..models.mesh_sampling_specifications_create import (
        MeshSamplingSpecificationsCreate,
    )
    from ..models.point_cloud_conversion_specifications_create import (
        PointCloudConversionSpecificationsCreate,
    )
    from ..models.point_cloud_optimization_specifications_create import (
        PointCloudOptimizationSpecificationsCreate,
    )
    from ..models.tile_map_optimization_specifications_create import (
        TileMapOptimizationSpecificationsCreate,
    )
    from ..models.vector_optimization_specifications_create import (
        VectorOptimizationSpecificationsCreate,
    )


T = TypeVar("T", bound="JobCreate")


@_attrs_define
class JobCreate:
    """Body of a job creation.

    Attributes:
        type_ (JobType): Kind of conversion job.
        itwin_id (str): Id of the iTwin that holds the inputs and will hold the output.
        specifications (ContextSceneTilerSpecificationsCreate | MeshSamplingSpecificationsCreate |
            PointCloudConversionSpecificationsCreate | PointCloudOptimizationSpecificationsCreate |
            TileMapOptimizationSpecificationsCreate | VectorOptimizationSpecificationsCreate): Inputs and options; must fit
            the type.
        name (None | str | Unset): Name for the job.
    """

    type_: JobType
    itwin_id: str
    specifications: (
        ContextSceneTilerSpecificationsCreate
        | MeshSamplingSpecificationsCreate
        | PointCloudConversionSpecificationsCreate
        | PointCloudOptimizationSpecificationsCreate
        | TileMapOptimizationSpecificationsCreate
        | VectorOptimizationSpecificationsCreate
    )
    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.mesh_sampling_specifications_create import (
            MeshSamplingSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.point_cloud_conversion_specifications_create import (
            PointCloudConversionSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.point_cloud_optimization_specifications_create import (
            PointCloudOptimizationSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.tile_map_optimization_specifications_create import (
            TileMapOptimizationSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.vector_optimization_specifications_create import (
            VectorOptimizationSpecificationsCreate,  # noqa: PLC0415
        )

        type_ = self.type_.value

        itwin_id = self.itwin_id

        specifications: dict[str, Any]
        if isinstance(self.specifications, PointCloudConversionSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, PointCloudOptimizationSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, TileMapOptimizationSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, VectorOptimizationSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, MeshSamplingSpecificationsCreate):
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
                "type": type_,
                "iTwinId": itwin_id,
                "specifications": specifications,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.context_scene_tiler_specifications_create import (
            ContextSceneTilerSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.mesh_sampling_specifications_create import (
            MeshSamplingSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.point_cloud_conversion_specifications_create import (
            PointCloudConversionSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.point_cloud_optimization_specifications_create import (
            PointCloudOptimizationSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.tile_map_optimization_specifications_create import (
            TileMapOptimizationSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.vector_optimization_specifications_create import (
            VectorOptimizationSpecificationsCreate,  # noqa: PLC0415
        )

        d = dict(src_dict)
        type_ = JobType(d.pop("type"))

        itwin_id = d.pop("iTwinId")

        def _parse_specifications(
            data: object,
        ) -> (
            ContextSceneTilerSpecificationsCreate
            | MeshSamplingSpecificationsCreate
            | PointCloudConversionSpecificationsCreate
            | PointCloudOptimizationSpecificationsCreate
            | TileMapOptimizationSpecificationsCreate
            | VectorOptimizationSpecificationsCreate
        ):
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_0 = PointCloudConversionSpecificationsCreate.from_dict(data)

                return specifications_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_1 = PointCloudOptimizationSpecificationsCreate.from_dict(data)

                return specifications_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_2 = TileMapOptimizationSpecificationsCreate.from_dict(data)

                return specifications_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_3 = VectorOptimizationSpecificationsCreate.from_dict(data)

                return specifications_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_4 = MeshSamplingSpecificationsCreate.from_dict(data)

                return specifications_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            specifications_type_5 = ContextSceneTilerSpecificationsCreate.from_dict(data)

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
            type_=type_,
            itwin_id=itwin_id,
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

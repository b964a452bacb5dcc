from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import DECODE_FAULTS, NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"type", "iTwinId", "specifications", "name"})


@define(kw_only=True)
class JobCreate:
    """Body of a job creation.

    Attributes:
        type_: Kind of conversion job.
        itwin_id: Id of the iTwin that holds the inputs and will hold the output.
        specifications: Inputs and options; must fit the type.
        name: Name for the job.

    Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-create/,
        https://github.com/iTwin/reality-capture.
    """

    type_: _models.JobType
    itwin_id: str
    specifications: (
        _models.PointCloudConversionSpecificationsCreate
        | _models.PointCloudOptimizationSpecificationsCreate
        | _models.TileMapOptimizationSpecificationsCreate
        | _models.VectorOptimizationSpecificationsCreate
        | _models.MeshSamplingSpecificationsCreate
        | _models.ContextSceneTilerSpecificationsCreate
        | dict[str, Any]
    )
    name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["type"] = write(self.type_)
        data["iTwinId"] = self.itwin_id
        data["specifications"] = write(self.specifications)
        if self.name is not UNSET:
            data["name"] = self.name
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.type_ = read_enum(_models.JobType, value) if (value := data["type"]) is not None else NULL
        self.itwin_id = data["iTwinId"]
        self.specifications = (
            _read_specifications(data.get("type"), value) if (value := data["specifications"]) is not None else NULL
        )
        self.name = data.get("name", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self


def _read_specifications(told: object, data: Any) -> Any:
    """Choose the class of `specifications` by `type`; unknown to all, it stays a dict."""
    try:
        match told:
            case "PointCloudConversion":
                return _models.PointCloudConversionSpecificationsCreate.from_dict(data)
            case "PointCloudOptimization":
                return _models.PointCloudOptimizationSpecificationsCreate.from_dict(data)
            case "TileMapOptimization":
                return _models.TileMapOptimizationSpecificationsCreate.from_dict(data)
            case "VectorOptimization":
                return _models.VectorOptimizationSpecificationsCreate.from_dict(data)
            case "MeshSampling":
                return _models.MeshSamplingSpecificationsCreate.from_dict(data)
            case "ContextSceneTiler":
                return _models.ContextSceneTilerSpecificationsCreate.from_dict(data)
    except DECODE_FAULTS:
        pass
    return data

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import DECODE_FAULTS, NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"id", "type", "state", "userId", "iTwinId", "executionInfo", "specifications", "name"})


@define(kw_only=True)
class Job:
    """A Reality Conversion job.

    Attributes:
        id: Job id.
        type_: Kind of conversion job.
        state: Where a job stands. Cancelled, Failed and Success are final.
        user_id: Id of the user who created the job.
        itwin_id: Id of the iTwin the job belongs to.
        execution_info: Timing and consumption of a job.
        specifications: Inputs, output and options; which schema applies follows from the type of the job.
        name: Name given to the job.
    """

    id: str
    type_: _models.JobType
    state: _models.JobState
    user_id: str
    itwin_id: str
    execution_info: _models.ExecutionInformation
    specifications: (
        _models.PointCloudConversionSpecifications
        | _models.PointCloudOptimizationSpecifications
        | _models.TileMapOptimizationSpecifications
        | _models.VectorOptimizationSpecifications
        | _models.MeshSamplingSpecifications
        | _models.ContextSceneTilerSpecifications
        | dict[str, Any]
    )
    name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        data["type"] = write(self.type_)
        data["state"] = write(self.state)
        data["userId"] = self.user_id
        data["iTwinId"] = self.itwin_id
        data["executionInfo"] = write(self.execution_info)
        data["specifications"] = write(self.specifications)
        if self.name is not UNSET:
            data["name"] = self.name
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.type_ = read_enum(_models.JobType, value) if (value := data["type"]) is not None else NULL
        self.state = read_enum(_models.JobState, value) if (value := data["state"]) is not None else NULL
        self.user_id = data["userId"]
        self.itwin_id = data["iTwinId"]
        self.execution_info = (
            _models.ExecutionInformation.from_dict(value) if (value := data["executionInfo"]) is not None else NULL
        )
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
                return _models.PointCloudConversionSpecifications.from_dict(data)
            case "PointCloudOptimization":
                return _models.PointCloudOptimizationSpecifications.from_dict(data)
            case "TileMapOptimization":
                return _models.TileMapOptimizationSpecifications.from_dict(data)
            case "VectorOptimization":
                return _models.VectorOptimizationSpecifications.from_dict(data)
            case "MeshSampling":
                return _models.MeshSamplingSpecifications.from_dict(data)
            case "ContextSceneTiler":
                return _models.ContextSceneTilerSpecifications.from_dict(data)
    except DECODE_FAULTS:
        pass
    return data

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import DECODE_FAULTS, NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"id", "type", "estimatedUnits", "unitType", "specifications", "costParameters"})


@define(kw_only=True)
class CostEstimation:
    """A cost estimate.

    Attributes:
        id: Id of the estimate.
        type_: Kind of modeling job.
        estimated_units: Processing units the job is expected to take.
        unit_type: Kind of processing unit.

    Source: https://github.com/iTwin/reality-capture.
    """

    id: str
    type_: _models.JobType
    estimated_units: float
    unit_type: _models.UnitType
    specifications: (
        _models.CalibrationSpecificationsCreate
        | _models.ConstraintsSpecificationsCreate
        | _models.FillImagePropertiesSpecificationsCreate
        | _models.ImportPointCloudSpecificationsCreate
        | _models.ProductionSpecificationsCreate
        | _models.ReconstructionSpecificationsCreate
        | _models.TilingSpecificationsCreate
        | _models.TouchUpExportSpecificationsCreate
        | _models.TouchUpImportSpecificationsCreate
        | _models.WaterConstraintsSpecificationsCreate
        | dict[str, Any]
        | Unset
    ) = UNSET
    cost_parameters: (
        _models.CalibrationCost
        | _models.ConstraintsCost
        | _models.FillImagePropertiesCost
        | _models.ImportPointCloudCost
        | _models.ProductionCost
        | _models.ReconstructionCost
        | _models.TilingCost
        | _models.TouchUpExportCost
        | _models.TouchUpImportCost
        | _models.WaterConstraintsCost
        | dict[str, Any]
        | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        data["type"] = write(self.type_)
        data["estimatedUnits"] = self.estimated_units
        data["unitType"] = write(self.unit_type)
        if self.specifications is not UNSET:
            data["specifications"] = write(self.specifications)
        if self.cost_parameters is not UNSET:
            data["costParameters"] = write(self.cost_parameters)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.type_ = read_enum(_models.JobType, value) if (value := data["type"]) is not None else NULL
        self.estimated_units = data["estimatedUnits"]
        self.unit_type = read_enum(_models.UnitType, value) if (value := data["unitType"]) is not None else NULL
        self.specifications = (
            _read_specifications(data.get("type"), value)
            if (value := data.get("specifications")) is not None
            else data.get("specifications", UNSET)
        )
        self.cost_parameters = (
            _read_cost_parameters(data.get("type"), value)
            if (value := data.get("costParameters")) is not None
            else data.get("costParameters", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self


def _read_specifications(told: object, data: Any) -> Any:
    """Choose the class of `specifications` by `type`; unknown to all, it stays a dict."""
    try:
        match told:
            case "Calibration":
                return _models.CalibrationSpecificationsCreate.from_dict(data)
            case "Constraints":
                return _models.ConstraintsSpecificationsCreate.from_dict(data)
            case "FillImageProperties":
                return _models.FillImagePropertiesSpecificationsCreate.from_dict(data)
            case "ImportPointCloud":
                return _models.ImportPointCloudSpecificationsCreate.from_dict(data)
            case "Production":
                return _models.ProductionSpecificationsCreate.from_dict(data)
            case "Reconstruction":
                return _models.ReconstructionSpecificationsCreate.from_dict(data)
            case "Tiling":
                return _models.TilingSpecificationsCreate.from_dict(data)
            case "TouchUpExport":
                return _models.TouchUpExportSpecificationsCreate.from_dict(data)
            case "TouchUpImport":
                return _models.TouchUpImportSpecificationsCreate.from_dict(data)
            case "WaterConstraints":
                return _models.WaterConstraintsSpecificationsCreate.from_dict(data)
    except DECODE_FAULTS:
        pass
    return data


def _read_cost_parameters(told: object, data: Any) -> Any:
    """Choose the class of `cost_parameters` by `type`; unknown to all, it stays a dict."""
    try:
        match told:
            case "Calibration":
                return _models.CalibrationCost.from_dict(data)
            case "Constraints":
                return _models.ConstraintsCost.from_dict(data)
            case "FillImageProperties":
                return _models.FillImagePropertiesCost.from_dict(data)
            case "ImportPointCloud":
                return _models.ImportPointCloudCost.from_dict(data)
            case "Production":
                return _models.ProductionCost.from_dict(data)
            case "Reconstruction":
                return _models.ReconstructionCost.from_dict(data)
            case "Tiling":
                return _models.TilingCost.from_dict(data)
            case "TouchUpExport":
                return _models.TouchUpExportCost.from_dict(data)
            case "TouchUpImport":
                return _models.TouchUpImportCost.from_dict(data)
            case "WaterConstraints":
                return _models.WaterConstraintsCost.from_dict(data)
    except DECODE_FAULTS:
        pass
    return data

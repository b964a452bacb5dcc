from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import DECODE_FAULTS, NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"type", "specifications", "costParameters"})


@define(kw_only=True)
class CostEstimationCreate:
    """Body of a cost estimate.

    Attributes:
        type_: Kind of modeling job.

    Source: https://github.com/iTwin/reality-capture.
    """

    type_: _models.JobType
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
    )
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
    )
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["type"] = write(self.type_)
        data["specifications"] = write(self.specifications)
        data["costParameters"] = write(self.cost_parameters)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.type_ = read_enum(_models.JobType, value) if (value := data["type"]) is not None else NULL
        self.specifications = (
            _read_specifications(data.get("type"), value) if (value := data["specifications"]) is not None else NULL
        )
        self.cost_parameters = (
            _read_cost_parameters(data.get("type"), value) if (value := data["costParameters"]) is not None else NULL
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

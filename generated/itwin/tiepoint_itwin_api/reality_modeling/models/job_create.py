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
        type_: Kind of modeling job.
        itwin_id: Id of the iTwin that holds the inputs and will hold the outputs.
        specifications: Inputs, outputs wanted and options; must fit the type.
        name: Name for the job.

    Source: https://github.com/iTwin/reality-capture.
    """

    type_: _models.JobType
    itwin_id: str
    specifications: (
        _models.FillImagePropertiesSpecificationsCreate
        | _models.ImportPointCloudSpecificationsCreate
        | _models.CalibrationSpecificationsCreate
        | _models.TilingSpecificationsCreate
        | _models.ProductionSpecificationsCreate
        | _models.ReconstructionSpecificationsCreate
        | _models.ConstraintsSpecificationsCreate
        | _models.TouchUpExportSpecificationsCreate
        | _models.TouchUpImportSpecificationsCreate
        | _models.WaterConstraintsSpecificationsCreate
        | _models.GaussianSplatsSpecificationsCreate
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
            case "FillImageProperties":
                return _models.FillImagePropertiesSpecificationsCreate.from_dict(data)
            case "ImportPointCloud":
                return _models.ImportPointCloudSpecificationsCreate.from_dict(data)
            case "Calibration":
                return _models.CalibrationSpecificationsCreate.from_dict(data)
            case "Tiling":
                return _models.TilingSpecificationsCreate.from_dict(data)
            case "Production":
                return _models.ProductionSpecificationsCreate.from_dict(data)
            case "Reconstruction":
                return _models.ReconstructionSpecificationsCreate.from_dict(data)
            case "Constraints":
                return _models.ConstraintsSpecificationsCreate.from_dict(data)
            case "TouchUpExport":
                return _models.TouchUpExportSpecificationsCreate.from_dict(data)
            case "TouchUpImport":
                return _models.TouchUpImportSpecificationsCreate.from_dict(data)
            case "WaterConstraints":
                return _models.WaterConstraintsSpecificationsCreate.from_dict(data)
            case "GaussianSplats":
                return _models.GaussianSplatsSpecificationsCreate.from_dict(data)
    except DECODE_FAULTS:
        pass
    return data

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"inputs", "options"})


@define(kw_only=True)
class PointCloudConversionSpecificationsCreate:
    """What a new PointCloudConversion job is to work on. The service allocates the output.

    Attributes:
        inputs: Input of a PointCloudConversion job. The list page of the vendor shows this property as pointcloud
            in its example and PointCloud in its table; the create page and the vendor's SDK use pointCloud.

    Source: https://github.com/iTwin/reality-capture,
        https://developer.bentley.com/apis/reality-conversion/operations/jobs-create/.
    """

    inputs: _models.PointCloudConversionInputs
    options: _models.PointCloudConversionOptions | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["inputs"] = write(self.inputs)
        if self.options is not UNSET:
            data["options"] = write(self.options)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.inputs = (
            _models.PointCloudConversionInputs.from_dict(value) if (value := data["inputs"]) is not None else NULL
        )
        self.options = (
            _models.PointCloudConversionOptions.from_dict(value)
            if (value := data.get("options")) is not None
            else data.get("options", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

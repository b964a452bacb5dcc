from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"inputs", "outputs"})


@define(kw_only=True)
class ImportPointCloudSpecifications:
    """What a ImportPointCloud job works on and produces.

    Attributes:
        inputs: Inputs of an ImportPointCloud job.
        outputs: Outputs of an ImportPointCloud job.

    Source: https://github.com/iTwin/reality-capture.
    """

    inputs: _models.ImportPointCloudInputs
    outputs: _models.ImportPointCloudOutputs
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["inputs"] = write(self.inputs)
        data["outputs"] = write(self.outputs)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.inputs = _models.ImportPointCloudInputs.from_dict(value) if (value := data["inputs"]) is not None else NULL
        self.outputs = (
            _models.ImportPointCloudOutputs.from_dict(value) if (value := data["outputs"]) is not None else NULL
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

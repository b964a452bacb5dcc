from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"inputs", "output", "options"})


@define(kw_only=True)
class MeshSamplingSpecifications:
    """What a MeshSampling job works on and what it produced.

    Attributes:
        inputs: Inputs of a MeshSampling job.
        output: Reality data id of the sampled point cloud.
    """

    inputs: _models.MeshSamplingInputs
    output: str
    options: _models.MeshSamplingOptions | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["inputs"] = write(self.inputs)
        data["output"] = self.output
        if self.options is not UNSET:
            data["options"] = write(self.options)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.inputs = _models.MeshSamplingInputs.from_dict(value) if (value := data["inputs"]) is not None else NULL
        self.output = data["output"]
        self.options = (
            _models.MeshSamplingOptions.from_dict(value)
            if (value := data.get("options")) is not None
            else data.get("options", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

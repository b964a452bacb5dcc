from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"inputs", "output", "options"})


@define(kw_only=True)
class VectorOptimizationSpecifications:
    """What a VectorOptimization job works on and what it produced.

    Attributes:
        inputs: Inputs of a VectorOptimization job.
        output: Reality data id of the vector data, or a feature database index (fdb:...).
    """

    inputs: _models.VectorOptimizationInputs
    output: str
    options: _models.VectorOptimizationOptions | None | Unset = UNSET
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
        self.inputs = (
            _models.VectorOptimizationInputs.from_dict(value) if (value := data["inputs"]) is not None else NULL
        )
        self.output = data["output"]
        self.options = (
            _models.VectorOptimizationOptions.from_dict(value)
            if (value := data.get("options")) is not None
            else data.get("options", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

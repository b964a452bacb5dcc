from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"outputFormat", "inputCrs", "outputCrs", "sampling"})


@define(kw_only=True)
class MeshSamplingOptions:
    """Options of the job.

    Attributes:
        output_format: Format to produce.
        input_crs: Coordinate reference system of the inputs.
        output_crs: Coordinate reference system wanted for the output.
        sampling: Distance between samples, in metres.
    """

    output_format: _models.MeshSamplingFormat | None | Unset = UNSET
    input_crs: str | None | Unset = UNSET
    output_crs: str | None | Unset = UNSET
    sampling: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.output_format is not UNSET:
            data["outputFormat"] = write(self.output_format)
        if self.input_crs is not UNSET:
            data["inputCrs"] = self.input_crs
        if self.output_crs is not UNSET:
            data["outputCrs"] = self.output_crs
        if self.sampling is not UNSET:
            data["sampling"] = self.sampling
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.output_format = (
            read_enum(_models.MeshSamplingFormat, value)
            if (value := data.get("outputFormat")) is not None
            else data.get("outputFormat", UNSET)
        )
        self.input_crs = data.get("inputCrs", UNSET)
        self.output_crs = data.get("outputCrs", UNSET)
        self.sampling = data.get("sampling", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

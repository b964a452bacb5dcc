from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"modelingReference", "exports"})


@define(kw_only=True)
class ReconstructionOutputsCreate:
    """Outputs wanted of a Reconstruction job.

    Attributes:
        modeling_reference: Whether the modeling reference is wanted.
        exports: Exports wanted.

    Source: https://github.com/iTwin/reality-capture.
    """

    modeling_reference: bool | None | Unset = UNSET
    exports: list[_models.ExportCreate] | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.modeling_reference is not UNSET:
            data["modelingReference"] = self.modeling_reference
        if self.exports is not UNSET:
            data["exports"] = write(self.exports)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.modeling_reference = data.get("modelingReference", UNSET)
        self.exports = (
            [_models.ExportCreate.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("exports")) is not None
            else data.get("exports", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

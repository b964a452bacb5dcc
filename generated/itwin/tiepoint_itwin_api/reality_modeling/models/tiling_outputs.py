from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"modelingReference"})


@define(kw_only=True)
class TilingOutputs:
    """Outputs of a Tiling job.

    Attributes:
        modeling_reference: Where a modeling reference is stored.
    """

    modeling_reference: _models.ModelingReference
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["modelingReference"] = write(self.modeling_reference)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.modeling_reference = (
            _models.ModelingReference.from_dict(value) if (value := data["modelingReference"]) is not None else NULL
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

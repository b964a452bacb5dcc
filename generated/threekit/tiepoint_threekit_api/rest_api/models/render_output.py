from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write
from .. import models as _models

_KEYS = frozenset({"resolution"})


@define(kw_only=True)
class RenderOutput:
    """Result settings.

    Attributes:
        resolution: Size of the result in pixels.
    """

    resolution: _models.RenderResolution | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.resolution is not UNSET:
            data["resolution"] = write(self.resolution)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.resolution = (
            _models.RenderResolution.from_dict(value)
            if (value := data.get("resolution")) is not None
            else data.get("resolution", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

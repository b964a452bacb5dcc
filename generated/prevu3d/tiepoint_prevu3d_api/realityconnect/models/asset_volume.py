from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"boxes"})


@define(kw_only=True)
class AssetVolume:
    """The space that the asset takes up in the scan.

    Attributes:
        boxes: The boxes that together make up the volume.

    Source: https://doc.prevu3d.com/apidocs/v1twintwinidassetsassetid (documented).
    """

    boxes: list[_models.OrientedBoundingBox] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.boxes is not UNSET:
            data["boxes"] = write(self.boxes)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.boxes = (
            [_models.OrientedBoundingBox.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("boxes")) is not None
            else data.get("boxes", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

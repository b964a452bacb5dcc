from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"outsideBounds", "holes"})


@define(kw_only=True)
class Polygon2DWithHoles:
    """A polygon.

    Attributes:
        outside_bounds: Outer ring.
        holes: Inner rings.

    Source: https://github.com/iTwin/reality-capture.
    """

    outside_bounds: list[_models.Coords2D]
    holes: list[list[_models.Coords2D]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["outsideBounds"] = write(self.outside_bounds)
        if self.holes is not UNSET:
            data["holes"] = write(self.holes)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.outside_bounds = (
            [_models.Coords2D.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["outsideBounds"]) is not None
            else NULL
        )
        self.holes = (
            [
                [_models.Coords2D.from_dict(item_) if item_ is not None else NULL for item_ in listed(item)]
                if item is not None
                else NULL
                for item in listed(value)
            ]
            if (value := data.get("holes")) is not None
            else data.get("holes", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

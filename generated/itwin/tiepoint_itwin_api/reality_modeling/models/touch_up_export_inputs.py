from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"modelingReference", "tilesToTouchUp"})


@define(kw_only=True)
class TouchUpExportInputs:
    """Inputs of a TouchUpExport job.

    Attributes:
        modeling_reference: Reality data id of the modeling reference.
        tiles_to_touch_up: Names of the tiles to export.
    """

    modeling_reference: str
    tiles_to_touch_up: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["modelingReference"] = self.modeling_reference
        if self.tiles_to_touch_up is not UNSET:
            data["tilesToTouchUp"] = write(self.tiles_to_touch_up)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.modeling_reference = data["modelingReference"]
        self.tiles_to_touch_up = data.get("tilesToTouchUp", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

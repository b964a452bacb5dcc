from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write

_KEYS = frozenset({"touchUpData"})


@define(kw_only=True)
class TouchUpExportOutputs:
    """Outputs of a TouchUpExport job.

    Attributes:
        touch_up_data: Reality data id of the touch-up data.
    """

    touch_up_data: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        return {**write(self.additional_properties), "touchUpData": self.touch_up_data}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            touch_up_data=data["touchUpData"], additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS)
        )

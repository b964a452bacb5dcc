from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"renderGraphRef", "dataJSON", "renderTargetIndex"})


@define(kw_only=True)
class CameraComponent:
    """Scene component: camera."""

    render_graph_ref: str
    data_json: dict[str, Any]
    render_target_index: float | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["renderGraphRef"] = self.render_graph_ref
        data["dataJSON"] = write(self.data_json)
        if self.render_target_index is not UNSET:
            data["renderTargetIndex"] = self.render_target_index
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.render_graph_ref = data["renderGraphRef"]
        self.data_json = data["dataJSON"]
        self.render_target_index = data.get("renderTargetIndex", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"scanCollection", "scene"})


@define(kw_only=True)
class ImportPointCloudOutputs:
    """Outputs of an ImportPointCloud job.

    Attributes:
        scan_collection: Reality data id of the scan collection.
        scene: Reality data id of a ContextScene that refers to the scan collection.
    """

    scan_collection: str
    scene: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["scanCollection"] = self.scan_collection
        if self.scene is not UNSET:
            data["scene"] = self.scene
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.scan_collection = data["scanCollection"]
        self.scene = data.get("scene", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"scene", "crsData"})


@define(kw_only=True)
class ImportPointCloudInputs:
    """Inputs of an ImportPointCloud job.

    Attributes:
        scene: Reality data id of the ContextScene to process.
        crs_data: Bucket path (bkt:...) of coordinate reference system data.
    """

    scene: str
    crs_data: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["scene"] = self.scene
        if self.crs_data is not UNSET:
            data["crsData"] = self.crs_data
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.scene = data["scene"]
        self.crs_data = data.get("crsData", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

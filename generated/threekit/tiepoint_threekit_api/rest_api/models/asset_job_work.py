from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"_id", "id", "status", "runs"})


@define(kw_only=True)
class AssetJobWork:
    """Job of an asset job; some answers name the id _id, others id."""

    underscore_id: str | Unset = UNSET
    id: str | Unset = UNSET
    status: str | Unset = UNSET
    runs: list[_models.JobRun] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.underscore_id is not UNSET:
            data["_id"] = self.underscore_id
        if self.id is not UNSET:
            data["id"] = self.id
        if self.status is not UNSET:
            data["status"] = self.status
        if self.runs is not UNSET:
            data["runs"] = write(self.runs)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.underscore_id = data.get("_id", UNSET)
        self.id = data.get("id", UNSET)
        self.status = data.get("status", UNSET)
        self.runs = (
            [_models.JobRun.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("runs")) is not None
            else data.get("runs", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

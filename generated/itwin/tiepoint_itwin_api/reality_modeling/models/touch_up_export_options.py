from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"level", "crs"})


@define(kw_only=True)
class TouchUpExportOptions:
    """Options of a TouchUpExport job.

    Attributes:
        crs: Coordinate reference system of the export.

    Source: https://github.com/iTwin/reality-capture.
    """

    level: _models.TouchLevel | None | Unset = UNSET
    crs: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.level is not UNSET:
            data["level"] = write(self.level)
        if self.crs is not UNSET:
            data["crs"] = self.crs
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.level = (
            read_enum(_models.TouchLevel, value)
            if (value := data.get("level")) is not None
            else data.get("level", UNSET)
        )
        self.crs = data.get("crs", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

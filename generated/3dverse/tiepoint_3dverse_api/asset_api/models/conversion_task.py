from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"asset_id", "source_file_id", "source_file_name", "conversion_pipeline", "progress", "status"})


@define(kw_only=True)
class ConversionTask:
    """Conversion of one source file into one asset.

    Attributes:
        asset_id: Identifier of an asset; every asset has one UUID.
        source_file_id: Identifier of an uploaded source file.
        conversion_pipeline: Converter chosen for a source file.
        progress: Amount of work done; scale not documented.
        status: State of one conversion. The last two values are final (inferred from their names).
    """

    asset_id: str
    source_file_id: str
    source_file_name: str
    conversion_pipeline: _models.ConversionPipeline
    progress: float
    status: _models.ConversionTaskStatus
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["asset_id"] = self.asset_id
        data["source_file_id"] = self.source_file_id
        data["source_file_name"] = self.source_file_name
        data["conversion_pipeline"] = write(self.conversion_pipeline)
        data["progress"] = self.progress
        data["status"] = write(self.status)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.asset_id = data["asset_id"]
        self.source_file_id = data["source_file_id"]
        self.source_file_name = data["source_file_name"]
        self.conversion_pipeline = (
            read_enum(_models.ConversionPipeline, value) if (value := data["conversion_pipeline"]) is not None else NULL
        )
        self.progress = data["progress"]
        self.status = read_enum(_models.ConversionTaskStatus, value) if (value := data["status"]) is not None else NULL
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

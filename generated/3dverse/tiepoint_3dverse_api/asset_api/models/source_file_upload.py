from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import File
from ..._runtime.wire import rest, write

_KEYS = frozenset({"files"})


@define(kw_only=True)
class SourceFileUpload:
    """Files to upload, one part each.

    The names of the parts are not documented: the client of the vendor takes a ready form.

    Attributes:
        files: One part per file, all named files; each part has a file name.

    Confidence: inferred.
    """

    files: list[File]
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["files"] = write(self.files)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.files = data["files"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

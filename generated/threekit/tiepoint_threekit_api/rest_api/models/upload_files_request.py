from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, File, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"file"})


@define(kw_only=True)
class UploadFilesRequest:
    """Files to store.

    Attributes:
        file: File to store. The field name is free: the help centre speaks of files, the vendor client sends
            file; further fields carry further files.
    """

    file: File | Unset = UNSET
    additional_properties: dict[str, File] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.file is not UNSET:
            data["file"] = write(self.file)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.file = data.get("file", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

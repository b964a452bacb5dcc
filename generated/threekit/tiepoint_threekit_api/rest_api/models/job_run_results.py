from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"files"})


@define(kw_only=True)
class JobRunResults:
    """What a run produced.

    Attributes:
        files: Files the run produced; stdout and stderr are common among them.
    """

    files: list[_models.StoredFile] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.files is not UNSET:
            data["files"] = write(self.files)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.files = (
            [_models.StoredFile.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("files")) is not None
            else data.get("files", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

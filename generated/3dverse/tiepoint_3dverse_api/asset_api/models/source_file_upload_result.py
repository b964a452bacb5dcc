from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"upload_task_id"})


@define(kw_only=True)
class SourceFileUploadResult:
    """Answer to an upload; follow the task to know the outcome.

    Attributes:
        upload_task_id: Identifier of the task that follows one upload request.
    """

    upload_task_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.upload_task_id is not UNSET:
            data["upload_task_id"] = self.upload_task_id
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.upload_task_id = data.get("upload_task_id", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

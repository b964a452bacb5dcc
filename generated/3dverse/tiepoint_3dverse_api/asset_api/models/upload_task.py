from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_datetime, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "upload_task_id",
        "folder_id",
        "uploaded_at",
        "uploaded_by",
        "progress",
        "status",
        "conversion_tasks",
        "download_progress",
    }
)


@define(kw_only=True)
class UploadTask:
    """Follows one upload request from reception to the end of all its conversions.

    Attributes:
        upload_task_id: Identifier of the task that follows one upload request.
        folder_id: Identifier of a folder.
        uploaded_by: Short form of a user.
        progress: Amount of work done; scale not documented.
        status: State of an upload task. The last three values are final (inferred from their names).
        conversion_tasks: One item per asset under conversion.
        download_progress: Progress of the step that fetches the file into the platform; scale not documented.
    """

    upload_task_id: str
    folder_id: str
    uploaded_at: datetime.datetime
    uploaded_by: _models.UserReference
    progress: float
    status: _models.UploadTaskStatus
    conversion_tasks: list[_models.ConversionTask]
    download_progress: float | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["upload_task_id"] = self.upload_task_id
        data["folder_id"] = self.folder_id
        data["uploaded_at"] = write(self.uploaded_at)
        data["uploaded_by"] = write(self.uploaded_by)
        data["progress"] = self.progress
        data["status"] = write(self.status)
        data["conversion_tasks"] = write(self.conversion_tasks)
        if self.download_progress is not UNSET:
            data["download_progress"] = self.download_progress
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.upload_task_id = data["upload_task_id"]
        self.folder_id = data["folder_id"]
        self.uploaded_at = read_datetime(value) if (value := data["uploaded_at"]) is not None else NULL
        self.uploaded_by = (
            _models.UserReference.from_dict(value) if (value := data["uploaded_by"]) is not None else NULL
        )
        self.progress = data["progress"]
        self.status = read_enum(_models.UploadTaskStatus, value) if (value := data["status"]) is not None else NULL
        self.conversion_tasks = (
            [_models.ConversionTask.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["conversion_tasks"]) is not None
            else NULL
        )
        self.download_progress = data.get("download_progress", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

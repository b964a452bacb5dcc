from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.upload_task_status import UploadTaskStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.conversion_task import ConversionTask
    from ..models.user_reference import UserReference


T = TypeVar("T", bound="UploadTask")


@_attrs_define
class UploadTask:
    """Follows one upload request from reception to the end of all its conversions.

    Attributes:
        upload_task_id (UUID): Identifier of the task that follows one upload request.
        folder_id (UUID): Identifier of a folder.
        uploaded_at (datetime.datetime):
        uploaded_by (UserReference): Short form of a user.
        progress (float): Amount of work done; scale not documented.
        status (UploadTaskStatus): State of an upload task. The last three values are final (inferred from their names).
        conversion_tasks (list[ConversionTask]): One item per asset under conversion.
        download_progress (float | Unset): Progress of the step that fetches the file into the platform; scale not
            documented.
    """

    upload_task_id: UUID
    folder_id: UUID
    uploaded_at: datetime.datetime
    uploaded_by: UserReference
    progress: float
    status: UploadTaskStatus
    conversion_tasks: list[ConversionTask]
    download_progress: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        upload_task_id = str(self.upload_task_id)

        folder_id = str(self.folder_id)

        uploaded_at = self.uploaded_at.isoformat()

        uploaded_by = self.uploaded_by.to_dict()

        progress = self.progress

        status = self.status.value

        conversion_tasks = []
        for conversion_tasks_item_data in self.conversion_tasks:
            conversion_tasks_item = conversion_tasks_item_data.to_dict()
            conversion_tasks.append(conversion_tasks_item)

        download_progress = self.download_progress

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "upload_task_id": upload_task_id,
                "folder_id": folder_id,
                "uploaded_at": uploaded_at,
                "uploaded_by": uploaded_by,
                "progress": progress,
                "status": status,
                "conversion_tasks": conversion_tasks,
            }
        )
        if download_progress is not UNSET:
            field_dict["download_progress"] = download_progress

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.conversion_task import ConversionTask  # noqa: PLC0415
        from ..models.user_reference import UserReference  # noqa: PLC0415

        d = dict(src_dict)
        upload_task_id = UUID(d.pop("upload_task_id"))

        folder_id = UUID(d.pop("folder_id"))

        uploaded_at = datetime.datetime.fromisoformat(d.pop("uploaded_at"))

        uploaded_by = UserReference.from_dict(d.pop("uploaded_by"))

        progress = d.pop("progress")

        status = UploadTaskStatus(d.pop("status"))

        conversion_tasks = []
        _conversion_tasks = d.pop("conversion_tasks")
        for conversion_tasks_item_data in _conversion_tasks:
            conversion_tasks_item = ConversionTask.from_dict(conversion_tasks_item_data)

            conversion_tasks.append(conversion_tasks_item)

        download_progress = d.pop("download_progress", UNSET)

        _model = cls(
            upload_task_id=upload_task_id,
            folder_id=folder_id,
            uploaded_at=uploaded_at,
            uploaded_by=uploaded_by,
            progress=progress,
            status=status,
            conversion_tasks=conversion_tasks,
            download_progress=download_progress,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

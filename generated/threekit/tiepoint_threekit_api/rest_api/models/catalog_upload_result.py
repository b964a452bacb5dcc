from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.job import Job


T = TypeVar("T", bound="CatalogUploadResult")


@_attrs_define
class CatalogUploadResult:
    """Import job started for one uploaded file.

    Attributes:
        job_id (str):
        msg (str | Unset):
        job (Job | Unset): A job with the tally of its tasks. Example: {'id': '7a1c0000-0000-4000-8000-000000000010',
            'orgId': '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'title': 'Import note', 'type': 'import', 'status': 'stopped',
            'schedulerState': 'active', 'taskCount': 1, 'taskStatusPending': 0, 'taskStatusRunning': 0, 'taskStatusStopped':
            1, 'taskProgress': 1, 'taskResultSuccesses': 1, 'taskResultFailures': 0, 'createdAt':
            '2026-01-15T09:30:00.000Z'}.
    """

    job_id: str
    msg: str | Unset = UNSET
    job: Job | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        job_id = self.job_id

        msg = self.msg

        job: dict[str, Any] | Unset = UNSET
        if not isinstance(self.job, Unset):
            job = self.job.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "jobId": job_id,
            }
        )
        if msg is not UNSET:
            field_dict["msg"] = msg
        if job is not UNSET:
            field_dict["job"] = job

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.job import Job  # noqa: PLC0415

        d = dict(src_dict)
        job_id = d.pop("jobId")

        msg = d.pop("msg", UNSET)

        _job = d.pop("job", UNSET)
        job: Job | Unset
        if isinstance(_job, Unset):
            job = UNSET
        else:
            job = Job.from_dict(_job)

        _model = cls(
            job_id=job_id,
            msg=msg,
            job=job,
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

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.catalog_job_output import CatalogJobOutput
    from ..models.job import Job


T = TypeVar("T", bound="CatalogJobResult")


@_attrs_define
class CatalogJobResult:
    """State of a legacy import job.

    Example:
        {'job': {'id': '7a1c0000-0000-4000-8000-000000000010', 'status': 'stopped'}, 'output': {'texture': [{'name':
            'front', 'assetId': '7a1c0000-0000-4000-8000-000000000001'}]}}

    Attributes:
        job (Job): A job with the tally of its tasks. Example: {'id': '7a1c0000-0000-4000-8000-000000000010', 'orgId':
            '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'title': 'Import note', 'type': 'import', 'status': 'stopped',
            'schedulerState': 'active', 'taskCount': 1, 'taskStatusPending': 0, 'taskStatusRunning': 0, 'taskStatusStopped':
            1, 'taskProgress': 1, 'taskResultSuccesses': 1, 'taskResultFailures': 0, 'createdAt':
            '2026-01-15T09:30:00.000Z'}.
        output (CatalogJobOutput | Unset): Present once the job has stopped.
    """

    job: Job
    output: CatalogJobOutput | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        job = self.job.to_dict()

        output: dict[str, Any] | Unset = UNSET
        if not isinstance(self.output, Unset):
            output = self.output.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "job": job,
            }
        )
        if output is not UNSET:
            field_dict["output"] = output

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.catalog_job_output import CatalogJobOutput  # noqa: PLC0415
        from ..models.job import Job  # noqa: PLC0415

        d = dict(src_dict)
        job = Job.from_dict(d.pop("job"))

        _output = d.pop("output", UNSET)
        output: CatalogJobOutput | Unset
        if isinstance(_output, Unset):
            output = UNSET
        else:
            output = CatalogJobOutput.from_dict(_output)

        _model = cls(
            job=job,
            output=output,
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

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.job_run import JobRun
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="JobTask")


@_attrs_define
class JobTask:
    """A task of a job.

    Attributes:
        id (UUID):
        org_id (UUID | Unset):
        job_id (UUID | Unset):
        branch (str | Unset):
        created_by (None | str | Unset):
        created_at (datetime.datetime | Unset):
        updated_at (datetime.datetime | None | Unset):
        type_ (str | Unset):
        image (str | Unset): Container image that runs the task.
        cmd (str | Unset):
        parameters (Any | Unset): Task parameters; the vendor types them as text, public samples show objects.
        version (str | Unset):
        title (str | Unset):
        runs (list[JobRun] | Unset):
        vray_version (str | Unset):
        env_from_secret (str | Unset):
        status (None | str | Unset): pending, running or stopped.
        duration (JsonObject | None | Unset):
        run_status (None | str | Unset):
        run_result (None | str | Unset):
        report_progress (bool | None | Unset):
    """

    id: UUID
    org_id: UUID | Unset = UNSET
    job_id: UUID | Unset = UNSET
    branch: str | Unset = UNSET
    created_by: None | str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    type_: str | Unset = UNSET
    image: str | Unset = UNSET
    cmd: str | Unset = UNSET
    parameters: Any | Unset = UNSET
    version: str | Unset = UNSET
    title: str | Unset = UNSET
    runs: list[JobRun] | Unset = UNSET
    vray_version: str | Unset = UNSET
    env_from_secret: str | Unset = UNSET
    status: None | str | Unset = UNSET
    duration: JsonObject | None | Unset = UNSET
    run_status: None | str | Unset = UNSET
    run_result: None | str | Unset = UNSET
    report_progress: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        id = str(self.id)

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        job_id: str | Unset = UNSET
        if not isinstance(self.job_id, Unset):
            job_id = str(self.job_id)

        branch = self.branch

        created_by: None | str | Unset
        if isinstance(self.created_by, Unset):
            created_by = UNSET
        else:
            created_by = self.created_by

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        type_ = self.type_

        image = self.image

        cmd = self.cmd

        parameters = self.parameters

        version = self.version

        title = self.title

        runs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.runs, Unset):
            runs = []
            for runs_item_data in self.runs:
                runs_item = runs_item_data.to_dict()
                runs.append(runs_item)

        vray_version = self.vray_version

        env_from_secret = self.env_from_secret

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        duration: dict[str, Any] | None | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        elif isinstance(self.duration, JsonObject):
            duration = self.duration.to_dict()
        else:
            duration = self.duration

        run_status: None | str | Unset
        if isinstance(self.run_status, Unset):
            run_status = UNSET
        else:
            run_status = self.run_status

        run_result: None | str | Unset
        if isinstance(self.run_result, Unset):
            run_result = UNSET
        else:
            run_result = self.run_result

        report_progress: bool | None | Unset
        if isinstance(self.report_progress, Unset):
            report_progress = UNSET
        else:
            report_progress = self.report_progress

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if job_id is not UNSET:
            field_dict["jobId"] = job_id
        if branch is not UNSET:
            field_dict["branch"] = branch
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if type_ is not UNSET:
            field_dict["type"] = type_
        if image is not UNSET:
            field_dict["image"] = image
        if cmd is not UNSET:
            field_dict["cmd"] = cmd
        if parameters is not UNSET:
            field_dict["parameters"] = parameters
        if version is not UNSET:
            field_dict["version"] = version
        if title is not UNSET:
            field_dict["title"] = title
        if runs is not UNSET:
            field_dict["runs"] = runs
        if vray_version is not UNSET:
            field_dict["vrayVersion"] = vray_version
        if env_from_secret is not UNSET:
            field_dict["envFromSecret"] = env_from_secret
        if status is not UNSET:
            field_dict["status"] = status
        if duration is not UNSET:
            field_dict["duration"] = duration
        if run_status is not UNSET:
            field_dict["runStatus"] = run_status
        if run_result is not UNSET:
            field_dict["runResult"] = run_result
        if report_progress is not UNSET:
            field_dict["reportProgress"] = report_progress

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.job_run import JobRun  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        _job_id = d.pop("jobId", UNSET)
        job_id: UUID | Unset
        if isinstance(_job_id, Unset):
            job_id = UNSET
        else:
            job_id = UUID(_job_id)

        branch = d.pop("branch", UNSET)

        def _parse_created_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_by = _parse_created_by(d.pop("createdBy", UNSET))

        _created_at = d.pop("createdAt", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        def _parse_updated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updatedAt", UNSET))

        type_ = d.pop("type", UNSET)

        image = d.pop("image", UNSET)

        cmd = d.pop("cmd", UNSET)

        parameters = d.pop("parameters", UNSET)

        version = d.pop("version", UNSET)

        title = d.pop("title", UNSET)

        _runs = d.pop("runs", UNSET)
        runs: list[JobRun] | Unset = UNSET
        if _runs is not UNSET:
            runs = []
            for runs_item_data in _runs:
                runs_item = JobRun.from_dict(runs_item_data)

                runs.append(runs_item)

        vray_version = d.pop("vrayVersion", UNSET)

        env_from_secret = d.pop("envFromSecret", UNSET)

        def _parse_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        def _parse_duration(data: object) -> JsonObject | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                duration_type_0 = JsonObject.from_dict(data)

                return duration_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JsonObject | None | Unset, data)

        duration = _parse_duration(d.pop("duration", UNSET))

        def _parse_run_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        run_status = _parse_run_status(d.pop("runStatus", UNSET))

        def _parse_run_result(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        run_result = _parse_run_result(d.pop("runResult", UNSET))

        def _parse_report_progress(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        report_progress = _parse_report_progress(d.pop("reportProgress", UNSET))

        _model = cls(
            id=id,
            org_id=org_id,
            job_id=job_id,
            branch=branch,
            created_by=created_by,
            created_at=created_at,
            updated_at=updated_at,
            type_=type_,
            image=image,
            cmd=cmd,
            parameters=parameters,
            version=version,
            title=title,
            runs=runs,
            vray_version=vray_version,
            env_from_secret=env_from_secret,
            status=status,
            duration=duration,
            run_status=run_status,
            run_result=run_result,
            report_progress=report_progress,
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

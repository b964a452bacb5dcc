from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.export_request import ExportRequest


T = TypeVar("T", bound="Export")


@_attrs_define
class Export:
    """An export.

    Attributes:
        id (str): Export id.
        request (ExportRequest): What was asked for.
        status (str): State; final are Completed and Failed.
        output_url (None | str | Unset): Signed address of the file, once completed. Takes no bearer token.
        created_by (None | str | Unset): User who asked for it.
        created_date_time (datetime.datetime | None | Unset): When it was asked for.
        started_date_time (datetime.datetime | None | Unset): When it was begun.
        completed_date_time (datetime.datetime | None | Unset): When it was done.
    """

    id: str
    request: ExportRequest
    status: str
    output_url: None | str | Unset = UNSET
    created_by: None | str | Unset = UNSET
    created_date_time: datetime.datetime | None | Unset = UNSET
    started_date_time: datetime.datetime | None | Unset = UNSET
    completed_date_time: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        request = self.request.to_dict()

        status = self.status

        output_url: None | str | Unset
        if isinstance(self.output_url, Unset):
            output_url = UNSET
        else:
            output_url = self.output_url

        created_by: None | str | Unset
        if isinstance(self.created_by, Unset):
            created_by = UNSET
        else:
            created_by = self.created_by

        created_date_time: None | str | Unset
        if isinstance(self.created_date_time, Unset):
            created_date_time = UNSET
        elif isinstance(self.created_date_time, datetime.datetime):
            created_date_time = self.created_date_time.isoformat()
        else:
            created_date_time = self.created_date_time

        started_date_time: None | str | Unset
        if isinstance(self.started_date_time, Unset):
            started_date_time = UNSET
        elif isinstance(self.started_date_time, datetime.datetime):
            started_date_time = self.started_date_time.isoformat()
        else:
            started_date_time = self.started_date_time

        completed_date_time: None | str | Unset
        if isinstance(self.completed_date_time, Unset):
            completed_date_time = UNSET
        elif isinstance(self.completed_date_time, datetime.datetime):
            completed_date_time = self.completed_date_time.isoformat()
        else:
            completed_date_time = self.completed_date_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "request": request,
                "status": status,
            }
        )
        if output_url is not UNSET:
            field_dict["outputUrl"] = output_url
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if created_date_time is not UNSET:
            field_dict["createdDateTime"] = created_date_time
        if started_date_time is not UNSET:
            field_dict["startedDateTime"] = started_date_time
        if completed_date_time is not UNSET:
            field_dict["completedDateTime"] = completed_date_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.export_request import ExportRequest  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        request = ExportRequest.from_dict(d.pop("request"))

        status = d.pop("status")

        def _parse_output_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        output_url = _parse_output_url(d.pop("outputUrl", UNSET))

        def _parse_created_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_by = _parse_created_by(d.pop("createdBy", UNSET))

        def _parse_created_date_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_date_time_type_0 = datetime.datetime.fromisoformat(data)

                return created_date_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_date_time = _parse_created_date_time(d.pop("createdDateTime", UNSET))

        def _parse_started_date_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                started_date_time_type_0 = datetime.datetime.fromisoformat(data)

                return started_date_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        started_date_time = _parse_started_date_time(d.pop("startedDateTime", UNSET))

        def _parse_completed_date_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                completed_date_time_type_0 = datetime.datetime.fromisoformat(data)

                return completed_date_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        completed_date_time = _parse_completed_date_time(d.pop("completedDateTime", UNSET))

        _model = cls(
            id=id,
            request=request,
            status=status,
            output_url=output_url,
            created_by=created_by,
            created_date_time=created_date_time,
            started_date_time=started_date_time,
            completed_date_time=completed_date_time,
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

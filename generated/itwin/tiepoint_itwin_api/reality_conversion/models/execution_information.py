from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ExecutionInformation")


@_attrs_define
class ExecutionInformation:
    """Timing and consumption of a job.

    Attributes:
        created_date_time (datetime.datetime): When the job was created.
        started_date_time (datetime.datetime | None | Unset): When processing began.
        ended_date_time (datetime.datetime | None | Unset): When processing ended.
        processing_units (float | None | Unset): Processing units the job has consumed.
    """

    created_date_time: datetime.datetime
    started_date_time: datetime.datetime | None | Unset = UNSET
    ended_date_time: datetime.datetime | None | Unset = UNSET
    processing_units: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_date_time = self.created_date_time.isoformat()

        started_date_time: None | str | Unset
        if isinstance(self.started_date_time, Unset):
            started_date_time = UNSET
        elif isinstance(self.started_date_time, datetime.datetime):
            started_date_time = self.started_date_time.isoformat()
        else:
            started_date_time = self.started_date_time

        ended_date_time: None | str | Unset
        if isinstance(self.ended_date_time, Unset):
            ended_date_time = UNSET
        elif isinstance(self.ended_date_time, datetime.datetime):
            ended_date_time = self.ended_date_time.isoformat()
        else:
            ended_date_time = self.ended_date_time

        processing_units: float | None | Unset
        if isinstance(self.processing_units, Unset):
            processing_units = UNSET
        else:
            processing_units = self.processing_units

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdDateTime": created_date_time,
            }
        )
        if started_date_time is not UNSET:
            field_dict["startedDateTime"] = started_date_time
        if ended_date_time is not UNSET:
            field_dict["endedDateTime"] = ended_date_time
        if processing_units is not UNSET:
            field_dict["processingUnits"] = processing_units

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        created_date_time = datetime.datetime.fromisoformat(d.pop("createdDateTime"))

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

        def _parse_ended_date_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ended_date_time_type_0 = datetime.datetime.fromisoformat(data)

                return ended_date_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        ended_date_time = _parse_ended_date_time(d.pop("endedDateTime", UNSET))

        def _parse_processing_units(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        processing_units = _parse_processing_units(d.pop("processingUnits", UNSET))

        _model = cls(
            created_date_time=created_date_time,
            started_date_time=started_date_time,
            ended_date_time=ended_date_time,
            processing_units=processing_units,
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

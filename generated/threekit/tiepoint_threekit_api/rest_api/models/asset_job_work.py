from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.job_run import JobRun


T = TypeVar("T", bound="AssetJobWork")


@_attrs_define
class AssetJobWork:
    """Job of an asset job; some answers name the id _id, others id.

    Attributes:
        underscore_id (str | Unset):
        id (str | Unset):
        status (str | Unset):
        runs (list[JobRun] | Unset):
    """

    underscore_id: str | Unset = UNSET
    id: str | Unset = UNSET
    status: str | Unset = UNSET
    runs: list[JobRun] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        underscore_id = self.underscore_id

        id = self.id

        status = self.status

        runs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.runs, Unset):
            runs = []
            for runs_item_data in self.runs:
                runs_item = runs_item_data.to_dict()
                runs.append(runs_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if underscore_id is not UNSET:
            field_dict["_id"] = underscore_id
        if id is not UNSET:
            field_dict["id"] = id
        if status is not UNSET:
            field_dict["status"] = status
        if runs is not UNSET:
            field_dict["runs"] = runs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.job_run import JobRun  # noqa: PLC0415

        d = dict(src_dict)
        underscore_id = d.pop("_id", UNSET)

        id = d.pop("id", UNSET)

        status = d.pop("status", UNSET)

        _runs = d.pop("runs", UNSET)
        runs: list[JobRun] | Unset = UNSET
        if _runs is not UNSET:
            runs = []
            for runs_item_data in _runs:
                runs_item = JobRun.from_dict(runs_item_data)

                runs.append(runs_item)

        _model = cls(
            underscore_id=underscore_id,
            id=id,
            status=status,
            runs=runs,
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

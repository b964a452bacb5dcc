from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SourceFileUploadResult")


@_attrs_define
class SourceFileUploadResult:
    """Answer to an upload; follow the task to know the outcome.

    Attributes:
        upload_task_id (UUID | Unset): Identifier of the task that follows one upload request.
    """

    upload_task_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        upload_task_id: str | Unset = UNSET
        if not isinstance(self.upload_task_id, Unset):
            upload_task_id = str(self.upload_task_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if upload_task_id is not UNSET:
            field_dict["upload_task_id"] = upload_task_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _upload_task_id = d.pop("upload_task_id", UNSET)
        upload_task_id: UUID | Unset
        if isinstance(_upload_task_id, Unset):
            upload_task_id = UNSET
        else:
            upload_task_id = UUID(_upload_task_id)

        _model = cls(
            upload_task_id=upload_task_id,
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

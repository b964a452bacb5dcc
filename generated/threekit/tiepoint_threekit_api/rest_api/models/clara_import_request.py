from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ClaraImportRequest")


@_attrs_define
class ClaraImportRequest:
    """Import of a Clara.io scene.

    Example:
        {'claraURL': '2f7c1c9e-6a3b-4d55-8f10-9b8a7c6d5e4f', 'orgId': '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'sync':
            True}

    Attributes:
        clara_url (str | Unset): Scene to import, by its id.
        org_id (UUID | Unset):
        sync (bool | Unset): Wait for the job.
    """

    clara_url: str | Unset = UNSET
    org_id: UUID | Unset = UNSET
    sync: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        clara_url = self.clara_url

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        sync = self.sync

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if clara_url is not UNSET:
            field_dict["claraURL"] = clara_url
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if sync is not UNSET:
            field_dict["sync"] = sync

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        clara_url = d.pop("claraURL", UNSET)

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        sync = d.pop("sync", UNSET)

        _model = cls(
            clara_url=clara_url,
            org_id=org_id,
            sync=sync,
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

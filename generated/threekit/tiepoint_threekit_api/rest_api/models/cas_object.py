from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.cas_object_objects import CasObjectObjects


T = TypeVar("T", bound="CasObject")


@_attrs_define
class CasObject:
    """Content of an asset.

    Attributes:
        head (str):
        org_id (UUID | Unset):
        objects (CasObjectObjects | Unset):
    """

    head: str
    org_id: UUID | Unset = UNSET
    objects: CasObjectObjects | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        head = self.head

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        objects: dict[str, Any] | Unset = UNSET
        if not isinstance(self.objects, Unset):
            objects = self.objects.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "HEAD": head,
            }
        )
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if objects is not UNSET:
            field_dict["objects"] = objects

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.cas_object_objects import CasObjectObjects  # noqa: PLC0415

        d = dict(src_dict)
        head = d.pop("HEAD")

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        _objects = d.pop("objects", UNSET)
        objects: CasObjectObjects | Unset
        if isinstance(_objects, Unset):
            objects = UNSET
        else:
            objects = CasObjectObjects.from_dict(_objects)

        _model = cls(
            head=head,
            org_id=org_id,
            objects=objects,
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

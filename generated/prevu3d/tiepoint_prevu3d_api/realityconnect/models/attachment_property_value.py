from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.attachment_property_value_p3d_type import AttachmentPropertyValueP3DType
from ..types import UNSET, Unset

T = TypeVar("T", bound="AttachmentPropertyValue")


@_attrs_define
class AttachmentPropertyValue:
    """A file attached to the asset. How to download it is not published.

    Attributes:
        name (str | Unset): File name.
        id (str | Unset): Identifier of the attachment.
        p3d_type (AttachmentPropertyValueP3DType | Unset): Marks the value as an attachment.
    """

    name: str | Unset = UNSET
    id: str | Unset = UNSET
    p3d_type: AttachmentPropertyValueP3DType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        id = self.id

        p3d_type: str | Unset = UNSET
        if not isinstance(self.p3d_type, Unset):
            p3d_type = self.p3d_type.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if id is not UNSET:
            field_dict["id"] = id
        if p3d_type is not UNSET:
            field_dict["_p3d_type"] = p3d_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        id = d.pop("id", UNSET)

        _p3d_type = d.pop("_p3d_type", UNSET)
        p3d_type: AttachmentPropertyValueP3DType | Unset
        if isinstance(_p3d_type, Unset):
            p3d_type = UNSET
        else:
            p3d_type = AttachmentPropertyValueP3DType(_p3d_type)

        _model = cls(
            name=name,
            id=id,
            p3d_type=p3d_type,
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

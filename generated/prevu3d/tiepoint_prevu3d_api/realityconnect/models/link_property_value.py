from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.link_property_value_p3d_type import LinkPropertyValueP3DType
from ..types import UNSET, Unset

T = TypeVar("T", bound="LinkPropertyValue")


@_attrs_define
class LinkPropertyValue:
    """A link out of the platform.

    Attributes:
        url (str | Unset): Where the link goes.
        text (str | Unset): What the link says.
        p3d_type (LinkPropertyValueP3DType | Unset): Marks the value as a link.
    """

    url: str | Unset = UNSET
    text: str | Unset = UNSET
    p3d_type: LinkPropertyValueP3DType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        text = self.text

        p3d_type: str | Unset = UNSET
        if not isinstance(self.p3d_type, Unset):
            p3d_type = self.p3d_type.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if url is not UNSET:
            field_dict["url"] = url
        if text is not UNSET:
            field_dict["text"] = text
        if p3d_type is not UNSET:
            field_dict["_p3d_type"] = p3d_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        url = d.pop("url", UNSET)

        text = d.pop("text", UNSET)

        _p3d_type = d.pop("_p3d_type", UNSET)
        p3d_type: LinkPropertyValueP3DType | Unset
        if isinstance(_p3d_type, Unset):
            p3d_type = UNSET
        else:
            p3d_type = LinkPropertyValueP3DType(_p3d_type)

        _model = cls(
            url=url,
            text=text,
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

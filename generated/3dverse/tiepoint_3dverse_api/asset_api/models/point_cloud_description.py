from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PointCloudDescription")


@_attrs_define
class PointCloudDescription:
    """Description document of an asset of the kind point cloud.

    Attributes:
        format_ (int):
        name (str):
        payload_total_size (int):
        point_count (int):
        uuid (str):
        scale (list[float] | Unset):
        translation (list[float] | Unset):
    """

    format_: int
    name: str
    payload_total_size: int
    point_count: int
    uuid: str
    scale: list[float] | Unset = UNSET
    translation: list[float] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        format_ = self.format_

        name = self.name

        payload_total_size = self.payload_total_size

        point_count = self.point_count

        uuid = self.uuid

        scale: list[float] | Unset = UNSET
        if not isinstance(self.scale, Unset):
            scale = self.scale

        translation: list[float] | Unset = UNSET
        if not isinstance(self.translation, Unset):
            translation = self.translation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "format": format_,
                "name": name,
                "payloadTotalSize": payload_total_size,
                "pointCount": point_count,
                "uuid": uuid,
            }
        )
        if scale is not UNSET:
            field_dict["scale"] = scale
        if translation is not UNSET:
            field_dict["translation"] = translation

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        format_ = d.pop("format")

        name = d.pop("name")

        payload_total_size = d.pop("payloadTotalSize")

        point_count = d.pop("pointCount")

        uuid = d.pop("uuid")

        scale = cast(list[float], d.pop("scale", UNSET))

        translation = cast(list[float], d.pop("translation", UNSET))

        _model = cls(
            format_=format_,
            name=name,
            payload_total_size=payload_total_size,
            point_count=point_count,
            uuid=uuid,
            scale=scale,
            translation=translation,
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

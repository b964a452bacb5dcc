from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="Texture3DDescription")


@_attrs_define
class Texture3DDescription:
    """Description document of an asset of the kind texture3 d.

    Attributes:
        format_ (int):
        mips (list[JsonObject]):
        name (str):
        payload_total_size (int):
        uuid (str):
        voxel_dimensions (list[float] | Unset):
    """

    format_: int
    mips: list[JsonObject]
    name: str
    payload_total_size: int
    uuid: str
    voxel_dimensions: list[float] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        format_ = self.format_

        mips = []
        for mips_item_data in self.mips:
            mips_item = mips_item_data.to_dict()
            mips.append(mips_item)

        name = self.name

        payload_total_size = self.payload_total_size

        uuid = self.uuid

        voxel_dimensions: list[float] | Unset = UNSET
        if not isinstance(self.voxel_dimensions, Unset):
            voxel_dimensions = self.voxel_dimensions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "format": format_,
                "mips": mips,
                "name": name,
                "payloadTotalSize": payload_total_size,
                "uuid": uuid,
            }
        )
        if voxel_dimensions is not UNSET:
            field_dict["voxelDimensions"] = voxel_dimensions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        format_ = d.pop("format")

        mips = []
        _mips = d.pop("mips")
        for mips_item_data in _mips:
            mips_item = JsonObject.from_dict(mips_item_data)

            mips.append(mips_item)

        name = d.pop("name")

        payload_total_size = d.pop("payloadTotalSize")

        uuid = d.pop("uuid")

        voxel_dimensions = cast(list[float], d.pop("voxelDimensions", UNSET))

        _model = cls(
            format_=format_,
            mips=mips,
            name=name,
            payload_total_size=payload_total_size,
            uuid=uuid,
            voxel_dimensions=voxel_dimensions,
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

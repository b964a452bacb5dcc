from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Crs")


@_attrs_define
class Crs:
    """Coordinate reference system of the data; only for some types.

    Attributes:
        id (str): Coordinate reference system, for example EPSG:4326.
        vertical_id (None | str | Unset): Vertical coordinate reference system, for example EPSG:5773.
    """

    id: str
    vertical_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        vertical_id: None | str | Unset
        if isinstance(self.vertical_id, Unset):
            vertical_id = UNSET
        else:
            vertical_id = self.vertical_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if vertical_id is not UNSET:
            field_dict["verticalId"] = vertical_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        def _parse_vertical_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        vertical_id = _parse_vertical_id(d.pop("verticalId", UNSET))

        _model = cls(
            id=id,
            vertical_id=vertical_id,
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

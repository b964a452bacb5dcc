from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.coordinate import Coordinate


T = TypeVar("T", bound="Extent")


@_attrs_define
class Extent:
    """The area that encloses the data.

    Attributes:
        south_west (Coordinate): A place on the Earth.
        north_east (Coordinate): A place on the Earth.
    """

    south_west: Coordinate
    north_east: Coordinate
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        south_west = self.south_west.to_dict()

        north_east = self.north_east.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "southWest": south_west,
                "northEast": north_east,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.coordinate import Coordinate  # noqa: PLC0415

        d = dict(src_dict)
        south_west = Coordinate.from_dict(d.pop("southWest"))

        north_east = Coordinate.from_dict(d.pop("northEast"))

        _model = cls(
            south_west=south_west,
            north_east=north_east,
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

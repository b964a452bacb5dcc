from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.coords_2d import Coords2D


T = TypeVar("T", bound="Polygon2DWithHoles")


@_attrs_define
class Polygon2DWithHoles:
    """A polygon.

    Attributes:
        outside_bounds (list[Coords2D]): Outer ring.
        holes (list[list[Coords2D]] | None | Unset): Inner rings.
    """

    outside_bounds: list[Coords2D]
    holes: list[list[Coords2D]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        outside_bounds = []
        for outside_bounds_item_data in self.outside_bounds:
            outside_bounds_item = outside_bounds_item_data.to_dict()
            outside_bounds.append(outside_bounds_item)

        holes: list[list[dict[str, Any]]] | None | Unset
        if isinstance(self.holes, Unset):
            holes = UNSET
        elif isinstance(self.holes, list):
            holes = []
            for holes_type_0_item_data in self.holes:
                holes_type_0_item = []
                for holes_type_0_item_item_data in holes_type_0_item_data:
                    holes_type_0_item_item = holes_type_0_item_item_data.to_dict()
                    holes_type_0_item.append(holes_type_0_item_item)

                holes.append(holes_type_0_item)

        else:
            holes = self.holes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "outsideBounds": outside_bounds,
            }
        )
        if holes is not UNSET:
            field_dict["holes"] = holes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.coords_2d import Coords2D  # noqa: PLC0415

        d = dict(src_dict)
        outside_bounds = []
        _outside_bounds = d.pop("outsideBounds")
        for outside_bounds_item_data in _outside_bounds:
            outside_bounds_item = Coords2D.from_dict(outside_bounds_item_data)

            outside_bounds.append(outside_bounds_item)

        def _parse_holes(data: object) -> list[list[Coords2D]] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                holes_type_0 = []
                _holes_type_0 = data
                for holes_type_0_item_data in _holes_type_0:
                    holes_type_0_item = []
                    _holes_type_0_item = holes_type_0_item_data
                    for holes_type_0_item_item_data in _holes_type_0_item:
                        holes_type_0_item_item = Coords2D.from_dict(holes_type_0_item_item_data)

                        holes_type_0_item.append(holes_type_0_item_item)

                    holes_type_0.append(holes_type_0_item)

                return holes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[list[Coords2D]] | None | Unset, data)

        holes = _parse_holes(d.pop("holes", UNSET))

        _model = cls(
            outside_bounds=outside_bounds,
            holes=holes,
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

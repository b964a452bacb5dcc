from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.polygon_2d_with_holes import Polygon2DWithHoles


T = TypeVar("T", bound="RegionOfInterest")


@_attrs_define
class RegionOfInterest:
    """Contents of a region of interest file (regionOfInterest and extent inputs).

    Attributes:
        crs (str): Coordinate reference system.
        polygons (list[Polygon2DWithHoles]): Polygons.
        altitude_min (float): Lowest height.
        altitude_max (float): Highest height.
    """

    crs: str
    polygons: list[Polygon2DWithHoles]
    altitude_min: float
    altitude_max: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        crs = self.crs

        polygons = []
        for polygons_item_data in self.polygons:
            polygons_item = polygons_item_data.to_dict()
            polygons.append(polygons_item)

        altitude_min = self.altitude_min

        altitude_max = self.altitude_max

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "crs": crs,
                "polygons": polygons,
                "altitudeMin": altitude_min,
                "altitudeMax": altitude_max,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.polygon_2d_with_holes import Polygon2DWithHoles  # noqa: PLC0415

        d = dict(src_dict)
        crs = d.pop("crs")

        polygons = []
        _polygons = d.pop("polygons")
        for polygons_item_data in _polygons:
            polygons_item = Polygon2DWithHoles.from_dict(polygons_item_data)

            polygons.append(polygons_item)

        altitude_min = d.pop("altitudeMin")

        altitude_max = d.pop("altitudeMax")

        _model = cls(
            crs=crs,
            polygons=polygons,
            altitude_min=altitude_min,
            altitude_max=altitude_max,
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

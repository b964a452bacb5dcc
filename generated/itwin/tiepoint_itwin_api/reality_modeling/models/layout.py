from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.layout_tile import LayoutTile
    from ..models.region_of_interest import RegionOfInterest


T = TypeVar("T", bound="Layout")


@_attrs_define
class Layout:
    """Layout of a modeling reference.

    Attributes:
        tiles (list[LayoutTile]): Tiles.
        enu_definition (str): Internal coordinate system.
        crs_definition (str): Coordinate system of the layout.
        roi (RegionOfInterest): Contents of a region of interest file (regionOfInterest and extent inputs).
    """

    tiles: list[LayoutTile]
    enu_definition: str
    crs_definition: str
    roi: RegionOfInterest
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        tiles = []
        for tiles_item_data in self.tiles:
            tiles_item = tiles_item_data.to_dict()
            tiles.append(tiles_item)

        enu_definition = self.enu_definition

        crs_definition = self.crs_definition

        roi = self.roi.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tiles": tiles,
                "enuDefinition": enu_definition,
                "crsDefinition": crs_definition,
                "roi": roi,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.layout_tile import LayoutTile  # noqa: PLC0415
        from ..models.region_of_interest import RegionOfInterest  # noqa: PLC0415

        d = dict(src_dict)
        tiles = []
        _tiles = d.pop("tiles")
        for tiles_item_data in _tiles:
            tiles_item = LayoutTile.from_dict(tiles_item_data)

            tiles.append(tiles_item)

        enu_definition = d.pop("enuDefinition")

        crs_definition = d.pop("crsDefinition")

        roi = RegionOfInterest.from_dict(d.pop("roi"))

        _model = cls(
            tiles=tiles,
            enu_definition=enu_definition,
            crs_definition=crs_definition,
            roi=roi,
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

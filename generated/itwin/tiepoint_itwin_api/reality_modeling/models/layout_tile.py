from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.bounding_box import BoundingBox


T = TypeVar("T", bound="LayoutTile")


@_attrs_define
class LayoutTile:
    """A tile of a layout.

    Attributes:
        name (str): Name of the tile.
        box_tight (BoundingBox): An axis-aligned box.
        box_overlapping (BoundingBox): An axis-aligned box.
        memory_usage (float): Memory the tile takes.
    """

    name: str
    box_tight: BoundingBox
    box_overlapping: BoundingBox
    memory_usage: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        box_tight = self.box_tight.to_dict()

        box_overlapping = self.box_overlapping.to_dict()

        memory_usage = self.memory_usage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "boxTight": box_tight,
                "boxOverlapping": box_overlapping,
                "memoryUsage": memory_usage,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.bounding_box import BoundingBox  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        box_tight = BoundingBox.from_dict(d.pop("boxTight"))

        box_overlapping = BoundingBox.from_dict(d.pop("boxOverlapping"))

        memory_usage = d.pop("memoryUsage")

        _model = cls(
            name=name,
            box_tight=box_tight,
            box_overlapping=box_overlapping,
            memory_usage=memory_usage,
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

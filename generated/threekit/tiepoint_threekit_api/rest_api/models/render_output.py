from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.render_resolution import RenderResolution


T = TypeVar("T", bound="RenderOutput")


@_attrs_define
class RenderOutput:
    """Result settings.

    Attributes:
        resolution (RenderResolution | Unset): Size of the result in pixels.
    """

    resolution: RenderResolution | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        resolution: dict[str, Any] | Unset = UNSET
        if not isinstance(self.resolution, Unset):
            resolution = self.resolution.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if resolution is not UNSET:
            field_dict["resolution"] = resolution

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.render_resolution import RenderResolution  # noqa: PLC0415

        d = dict(src_dict)
        _resolution = d.pop("resolution", UNSET)
        resolution: RenderResolution | Unset
        if isinstance(_resolution, Unset):
            resolution = UNSET
        else:
            resolution = RenderResolution.from_dict(_resolution)

        _model = cls(
            resolution=resolution,
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

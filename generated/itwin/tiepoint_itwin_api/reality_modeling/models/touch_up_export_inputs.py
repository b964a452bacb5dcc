from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TouchUpExportInputs")


@_attrs_define
class TouchUpExportInputs:
    """Inputs of a TouchUpExport job.

    Attributes:
        modeling_reference (str): Reality data id of the modeling reference.
        tiles_to_touch_up (list[str] | None | Unset): Names of the tiles to export.
    """

    modeling_reference: str
    tiles_to_touch_up: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        modeling_reference = self.modeling_reference

        tiles_to_touch_up: list[str] | None | Unset
        if isinstance(self.tiles_to_touch_up, Unset):
            tiles_to_touch_up = UNSET
        elif isinstance(self.tiles_to_touch_up, list):
            tiles_to_touch_up = self.tiles_to_touch_up

        else:
            tiles_to_touch_up = self.tiles_to_touch_up

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "modelingReference": modeling_reference,
            }
        )
        if tiles_to_touch_up is not UNSET:
            field_dict["tilesToTouchUp"] = tiles_to_touch_up

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        modeling_reference = d.pop("modelingReference")

        def _parse_tiles_to_touch_up(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tiles_to_touch_up_type_0 = cast(list[str], data)

                return tiles_to_touch_up_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        tiles_to_touch_up = _parse_tiles_to_touch_up(d.pop("tilesToTouchUp", UNSET))

        _model = cls(
            modeling_reference=modeling_reference,
            tiles_to_touch_up=tiles_to_touch_up,
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

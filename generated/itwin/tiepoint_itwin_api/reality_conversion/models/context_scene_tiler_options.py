from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.context_scene_object import ContextSceneObject
from ..types import UNSET, Unset

T = TypeVar("T", bound="ContextSceneTilerOptions")


@_attrs_define
class ContextSceneTilerOptions:
    """Options of the job.

    Attributes:
        object_to_tile (ContextSceneObject | None | Unset): Part of the scene to tile.
    """

    object_to_tile: ContextSceneObject | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        object_to_tile: None | str | Unset
        if isinstance(self.object_to_tile, Unset):
            object_to_tile = UNSET
        elif isinstance(self.object_to_tile, ContextSceneObject):
            object_to_tile = self.object_to_tile.value
        else:
            object_to_tile = self.object_to_tile

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if object_to_tile is not UNSET:
            field_dict["objectToTile"] = object_to_tile

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_object_to_tile(data: object) -> ContextSceneObject | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                object_to_tile_type_0 = ContextSceneObject(data)

                return object_to_tile_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ContextSceneObject | None | Unset, data)

        object_to_tile = _parse_object_to_tile(d.pop("objectToTile", UNSET))

        _model = cls(
            object_to_tile=object_to_tile,
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

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.constraint_type import ConstraintType
from ..types import UNSET, Unset

T = TypeVar("T", bound="ConstraintToAdd")


@_attrs_define
class ConstraintToAdd:
    """A constraint to add.

    Attributes:
        constraint_path (str): Bucket path (bkt:...) of the constraint file.
        crs (str): Coordinate reference system of the constraint.
        type_ (ConstraintType | None | Unset):
        name (None | str | Unset): Name.
        description (None | str | Unset): Text on the constraint.
        resolution (float | None | Unset): Resolution.
        texture_path (None | str | Unset): Bucket path (bkt:...) of a texture.
        texture_size (int | None | Unset): Size of the texture.
        fill_color (None | str | Unset): Fill colour.
    """

    constraint_path: str
    crs: str
    type_: ConstraintType | None | Unset = UNSET
    name: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    resolution: float | None | Unset = UNSET
    texture_path: None | str | Unset = UNSET
    texture_size: int | None | Unset = UNSET
    fill_color: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        constraint_path = self.constraint_path

        crs = self.crs

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, ConstraintType):
            type_ = self.type_.value
        else:
            type_ = self.type_

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        resolution: float | None | Unset
        if isinstance(self.resolution, Unset):
            resolution = UNSET
        else:
            resolution = self.resolution

        texture_path: None | str | Unset
        if isinstance(self.texture_path, Unset):
            texture_path = UNSET
        else:
            texture_path = self.texture_path

        texture_size: int | None | Unset
        if isinstance(self.texture_size, Unset):
            texture_size = UNSET
        else:
            texture_size = self.texture_size

        fill_color: None | str | Unset
        if isinstance(self.fill_color, Unset):
            fill_color = UNSET
        else:
            fill_color = self.fill_color

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "constraintPath": constraint_path,
                "crs": crs,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if texture_path is not UNSET:
            field_dict["texturePath"] = texture_path
        if texture_size is not UNSET:
            field_dict["textureSize"] = texture_size
        if fill_color is not UNSET:
            field_dict["fillColor"] = fill_color

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        constraint_path = d.pop("constraintPath")

        crs = d.pop("crs")

        def _parse_type_(data: object) -> ConstraintType | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = ConstraintType(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConstraintType | None | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_resolution(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        resolution = _parse_resolution(d.pop("resolution", UNSET))

        def _parse_texture_path(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        texture_path = _parse_texture_path(d.pop("texturePath", UNSET))

        def _parse_texture_size(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        texture_size = _parse_texture_size(d.pop("textureSize", UNSET))

        def _parse_fill_color(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        fill_color = _parse_fill_color(d.pop("fillColor", UNSET))

        _model = cls(
            constraint_path=constraint_path,
            crs=crs,
            type_=type_,
            name=name,
            description=description,
            resolution=resolution,
            texture_path=texture_path,
            texture_size=texture_size,
            fill_color=fill_color,
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

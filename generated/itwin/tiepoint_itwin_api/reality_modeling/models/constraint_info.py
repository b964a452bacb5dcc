from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "constraintPath",
        "crs",
        "id",
        "surfaces",
        "crsSurfaces",
        "type",
        "name",
        "description",
        "resolution",
        "texturePath",
        "textureSize",
        "fillColor",
    }
)


@define(kw_only=True)
class ConstraintInfo:
    """A constraint that was added.

    Attributes:
        constraint_path: Bucket path (bkt:...) of the constraint file.
        crs: Coordinate reference system of the constraint.
        id: Id of the constraint.
        surfaces: Meshes.
        crs_surfaces: Coordinate reference system of the meshes.
        name: Name.
        description: Text on the constraint.
        resolution: Resolution.
        texture_path: Bucket path (bkt:...) of a texture.
        texture_size: Size of the texture.
        fill_color: Fill colour.

    Source: https://github.com/iTwin/reality-capture.
    """

    constraint_path: str
    crs: str
    id: str
    surfaces: list[str]
    crs_surfaces: str
    type_: _models.ConstraintType | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    resolution: float | None | Unset = UNSET
    texture_path: str | None | Unset = UNSET
    texture_size: int | None | Unset = UNSET
    fill_color: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["constraintPath"] = self.constraint_path
        data["crs"] = self.crs
        data["id"] = self.id
        data["surfaces"] = write(self.surfaces)
        data["crsSurfaces"] = self.crs_surfaces
        if self.type_ is not UNSET:
            data["type"] = write(self.type_)
        if self.name is not UNSET:
            data["name"] = self.name
        if self.description is not UNSET:
            data["description"] = self.description
        if self.resolution is not UNSET:
            data["resolution"] = self.resolution
        if self.texture_path is not UNSET:
            data["texturePath"] = self.texture_path
        if self.texture_size is not UNSET:
            data["textureSize"] = self.texture_size
        if self.fill_color is not UNSET:
            data["fillColor"] = self.fill_color
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.constraint_path = data["constraintPath"]
        self.crs = data["crs"]
        self.id = data["id"]
        self.surfaces = data["surfaces"]
        self.crs_surfaces = data["crsSurfaces"]
        self.type_ = (
            read_enum(_models.ConstraintType, value)
            if (value := data.get("type")) is not None
            else data.get("type", UNSET)
        )
        self.name = data.get("name", UNSET)
        self.description = data.get("description", UNSET)
        self.resolution = data.get("resolution", UNSET)
        self.texture_path = data.get("texturePath", UNSET)
        self.texture_size = data.get("textureSize", UNSET)
        self.fill_color = data.get("fillColor", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"font", "lut", "material", "model", "scene", "texture", "upload", "vector", "vfb", "video"})


@define(kw_only=True)
class CatalogJobOutput:
    """Assets an import made, by kind."""

    font: list[_models.CatalogOutputAsset] | Unset = UNSET
    lut: list[_models.CatalogOutputAsset] | Unset = UNSET
    material: list[_models.CatalogOutputAsset] | Unset = UNSET
    model: list[_models.CatalogOutputAsset] | Unset = UNSET
    scene: list[_models.CatalogOutputAsset] | Unset = UNSET
    texture: list[_models.CatalogOutputAsset] | Unset = UNSET
    upload: list[_models.CatalogOutputAsset] | Unset = UNSET
    vector: list[_models.CatalogOutputAsset] | Unset = UNSET
    vfb: list[_models.CatalogOutputAsset] | Unset = UNSET
    video: list[_models.CatalogOutputAsset] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.font is not UNSET:
            data["font"] = write(self.font)
        if self.lut is not UNSET:
            data["lut"] = write(self.lut)
        if self.material is not UNSET:
            data["material"] = write(self.material)
        if self.model is not UNSET:
            data["model"] = write(self.model)
        if self.scene is not UNSET:
            data["scene"] = write(self.scene)
        if self.texture is not UNSET:
            data["texture"] = write(self.texture)
        if self.upload is not UNSET:
            data["upload"] = write(self.upload)
        if self.vector is not UNSET:
            data["vector"] = write(self.vector)
        if self.vfb is not UNSET:
            data["vfb"] = write(self.vfb)
        if self.video is not UNSET:
            data["video"] = write(self.video)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.font = (
            [_models.CatalogOutputAsset.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("font")) is not None
            else data.get("font", UNSET)
        )
        self.lut = (
            [_models.CatalogOutputAsset.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("lut")) is not None
            else data.get("lut", UNSET)
        )
        self.material = (
            [_models.CatalogOutputAsset.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("material")) is not None
            else data.get("material", UNSET)
        )
        self.model = (
            [_models.CatalogOutputAsset.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("model")) is not None
            else data.get("model", UNSET)
        )
        self.scene = (
            [_models.CatalogOutputAsset.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("scene")) is not None
            else data.get("scene", UNSET)
        )
        self.texture = (
            [_models.CatalogOutputAsset.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("texture")) is not None
            else data.get("texture", UNSET)
        )
        self.upload = (
            [_models.CatalogOutputAsset.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("upload")) is not None
            else data.get("upload", UNSET)
        )
        self.vector = (
            [_models.CatalogOutputAsset.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("vector")) is not None
            else data.get("vector", UNSET)
        )
        self.vfb = (
            [_models.CatalogOutputAsset.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("vfb")) is not None
            else data.get("vfb", UNSET)
        )
        self.video = (
            [_models.CatalogOutputAsset.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("video")) is not None
            else data.get("video", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

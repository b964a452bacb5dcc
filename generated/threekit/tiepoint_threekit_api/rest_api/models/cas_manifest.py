from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"assets", "objects"})


@define(kw_only=True)
class CasManifest:
    """Content of an asset and all it refers to."""

    assets: list[_models.CasAsset]
    objects: dict[str, str] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["assets"] = write(self.assets)
        if self.objects is not UNSET:
            data["objects"] = write(self.objects)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.assets = (
            [_models.CasAsset.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["assets"]) is not None
            else NULL
        )
        self.objects = data.get("objects", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"asset_type", "name"})


@define(kw_only=True)
class NewAsset:
    """An empty asset to create.

    Attributes:
        asset_type: Kinds of asset that can be created empty, without a conversion.
    """

    asset_type: _models.CreatableAssetType
    name: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["asset_type"] = write(self.asset_type)
        data["name"] = self.name
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.asset_type = (
            read_enum(_models.CreatableAssetType, value) if (value := data["asset_type"]) is not None else NULL
        )
        self.name = data["name"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

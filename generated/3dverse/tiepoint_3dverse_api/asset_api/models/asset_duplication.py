from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"asset_type", "copy_from_asset_id", "new_asset_name", "options"})


@define(kw_only=True)
class AssetDuplication:
    """A copy of an existing asset to create.

    Attributes:
        asset_type: Kind of an asset, singular form.
        copy_from_asset_id: Identifier of an asset; every asset has one UUID.
        new_asset_name: Name of the copy; the source name is kept otherwise (inferred).
        options: How far a copy follows dependencies.
    """

    asset_type: _models.AssetType
    copy_from_asset_id: str
    new_asset_name: str | Unset = UNSET
    options: _models.DuplicationOptions | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["asset_type"] = write(self.asset_type)
        data["copy_from_asset_id"] = self.copy_from_asset_id
        if self.new_asset_name is not UNSET:
            data["new_asset_name"] = self.new_asset_name
        if self.options is not UNSET:
            data["options"] = write(self.options)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.asset_type = read_enum(_models.AssetType, value) if (value := data["asset_type"]) is not None else NULL
        self.copy_from_asset_id = data["copy_from_asset_id"]
        self.new_asset_name = data.get("new_asset_name", UNSET)
        self.options = (
            _models.DuplicationOptions.from_dict(value)
            if (value := data.get("options")) is not None
            else data.get("options", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"asset_name", "asset_type", "source_file"})


@define(kw_only=True)
class FolderAssetFilter:
    """Filters on the assets of a folder.

    Attributes:
        asset_name: Part of the name of the asset (exact matching rule not documented).
        source_file: Identifiers of source files, or the word exclude to leave out assets made from source files.
    """

    asset_name: str | Unset = UNSET
    asset_type: list[_models.AssetType] | _models.AssetType | Unset = UNSET
    source_file: list[str] | str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.asset_name is not UNSET:
            data["asset_name"] = self.asset_name
        if self.asset_type is not UNSET:
            data["asset_type"] = write(self.asset_type)
        if self.source_file is not UNSET:
            data["source_file"] = write(self.source_file)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.asset_name = data.get("asset_name", UNSET)
        self.asset_type = (
            (
                [read_enum(_models.AssetType, item) if item is not None else NULL for item in listed(value)]
                if isinstance(value, list)
                else read_enum(_models.AssetType, value)
                if isinstance(value, str)
                else value
            )
            if (value := data.get("asset_type")) is not None
            else data.get("asset_type", UNSET)
        )
        self.source_file = data.get("source_file", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

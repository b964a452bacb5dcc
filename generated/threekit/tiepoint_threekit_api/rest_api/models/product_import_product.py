from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "id",
        "name",
        "assetId",
        "asset",
        "type",
        "parentFolderId",
        "description",
        "keywords",
        "tags",
        "metadata",
        "attributes",
        "rules",
    }
)


@define(kw_only=True)
class ProductImportProduct:
    """Item data to write.

    Attributes:
        asset: Visual asset an item stands for.
        type_: item or folder.
        rules: Rules, in groups.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    asset_id: str | Unset = UNSET
    asset: _models.ItemAssetLink | Unset = UNSET
    type_: str | Unset = UNSET
    parent_folder_id: str | Unset = UNSET
    description: str | Unset = UNSET
    keywords: list[str] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    metadata: list[_models.TypedMetadataValue] | Unset = UNSET
    attributes: list[_models.ItemAttribute] | Unset = UNSET
    rules: list[list[_models.ItemRule]] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.id is not UNSET:
            data["id"] = self.id
        if self.name is not UNSET:
            data["name"] = self.name
        if self.asset_id is not UNSET:
            data["assetId"] = self.asset_id
        if self.asset is not UNSET:
            data["asset"] = write(self.asset)
        if self.type_ is not UNSET:
            data["type"] = self.type_
        if self.parent_folder_id is not UNSET:
            data["parentFolderId"] = self.parent_folder_id
        if self.description is not UNSET:
            data["description"] = self.description
        if self.keywords is not UNSET:
            data["keywords"] = write(self.keywords)
        if self.tags is not UNSET:
            data["tags"] = write(self.tags)
        if self.metadata is not UNSET:
            data["metadata"] = write(self.metadata)
        if self.attributes is not UNSET:
            data["attributes"] = write(self.attributes)
        if self.rules is not UNSET:
            data["rules"] = write(self.rules)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data.get("id", UNSET)
        self.name = data.get("name", UNSET)
        self.asset_id = data.get("assetId", UNSET)
        self.asset = (
            _models.ItemAssetLink.from_dict(value)
            if (value := data.get("asset")) is not None
            else data.get("asset", UNSET)
        )
        self.type_ = data.get("type", UNSET)
        self.parent_folder_id = data.get("parentFolderId", UNSET)
        self.description = data.get("description", UNSET)
        self.keywords = data.get("keywords", UNSET)
        self.tags = data.get("tags", UNSET)
        self.metadata = (
            [_models.TypedMetadataValue.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("metadata")) is not None
            else data.get("metadata", UNSET)
        )
        self.attributes = (
            [_models.ItemAttribute.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("attributes")) is not None
            else data.get("attributes", UNSET)
        )
        self.rules = (
            [
                [_models.ItemRule.from_dict(item_) if item_ is not None else NULL for item_ in listed(item)]
                if item is not None
                else NULL
                for item in listed(value)
            ]
            if (value := data.get("rules")) is not None
            else data.get("rules", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

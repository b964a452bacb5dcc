from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.item_asset_link import ItemAssetLink
    from ..models.item_attribute import ItemAttribute
    from ..models.item_rule import ItemRule
    from ..models.typed_metadata_value import TypedMetadataValue


T = TypeVar("T", bound="ProductImportProduct")


@_attrs_define
class ProductImportProduct:
    """Item data to write.

    Attributes:
        id (str | Unset):
        name (str | Unset):
        asset_id (str | Unset):
        asset (ItemAssetLink | Unset): Visual asset an item stands for.
        type_ (str | Unset): item or folder.
        parent_folder_id (str | Unset):
        description (str | Unset):
        keywords (list[str] | Unset):
        tags (list[str] | Unset):
        metadata (list[TypedMetadataValue] | Unset):
        attributes (list[ItemAttribute] | Unset):
        rules (list[list[ItemRule]] | Unset): Rules, in groups.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    asset_id: str | Unset = UNSET
    asset: ItemAssetLink | Unset = UNSET
    type_: str | Unset = UNSET
    parent_folder_id: str | Unset = UNSET
    description: str | Unset = UNSET
    keywords: list[str] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    metadata: list[TypedMetadataValue] | Unset = UNSET
    attributes: list[ItemAttribute] | Unset = UNSET
    rules: list[list[ItemRule]] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        asset_id = self.asset_id

        asset: dict[str, Any] | Unset = UNSET
        if not isinstance(self.asset, Unset):
            asset = self.asset.to_dict()

        type_ = self.type_

        parent_folder_id = self.parent_folder_id

        description = self.description

        keywords: list[str] | Unset = UNSET
        if not isinstance(self.keywords, Unset):
            keywords = self.keywords

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        metadata: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = []
            for metadata_item_data in self.metadata:
                metadata_item = metadata_item_data.to_dict()
                metadata.append(metadata_item)

        attributes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = []
            for attributes_item_data in self.attributes:
                attributes_item = attributes_item_data.to_dict()
                attributes.append(attributes_item)

        rules: list[list[dict[str, Any]]] | Unset = UNSET
        if not isinstance(self.rules, Unset):
            rules = []
            for rules_item_data in self.rules:
                rules_item = []
                for rules_item_item_data in rules_item_data:
                    rules_item_item = rules_item_item_data.to_dict()
                    rules_item.append(rules_item_item)

                rules.append(rules_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if asset_id is not UNSET:
            field_dict["assetId"] = asset_id
        if asset is not UNSET:
            field_dict["asset"] = asset
        if type_ is not UNSET:
            field_dict["type"] = type_
        if parent_folder_id is not UNSET:
            field_dict["parentFolderId"] = parent_folder_id
        if description is not UNSET:
            field_dict["description"] = description
        if keywords is not UNSET:
            field_dict["keywords"] = keywords
        if tags is not UNSET:
            field_dict["tags"] = tags
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        if rules is not UNSET:
            field_dict["rules"] = rules

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.item_asset_link import ItemAssetLink  # noqa: PLC0415
        from ..models.item_attribute import ItemAttribute  # noqa: PLC0415
        from ..models.item_rule import ItemRule  # noqa: PLC0415
        from ..models.typed_metadata_value import TypedMetadataValue  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        asset_id = d.pop("assetId", UNSET)

        _asset = d.pop("asset", UNSET)
        asset: ItemAssetLink | Unset
        if isinstance(_asset, Unset):
            asset = UNSET
        else:
            asset = ItemAssetLink.from_dict(_asset)

        type_ = d.pop("type", UNSET)

        parent_folder_id = d.pop("parentFolderId", UNSET)

        description = d.pop("description", UNSET)

        keywords = cast(list[str], d.pop("keywords", UNSET))

        tags = cast(list[str], d.pop("tags", UNSET))

        _metadata = d.pop("metadata", UNSET)
        metadata: list[TypedMetadataValue] | Unset = UNSET
        if _metadata is not UNSET:
            metadata = []
            for metadata_item_data in _metadata:
                metadata_item = TypedMetadataValue.from_dict(metadata_item_data)

                metadata.append(metadata_item)

        _attributes = d.pop("attributes", UNSET)
        attributes: list[ItemAttribute] | Unset = UNSET
        if _attributes is not UNSET:
            attributes = []
            for attributes_item_data in _attributes:
                attributes_item = ItemAttribute.from_dict(attributes_item_data)

                attributes.append(attributes_item)

        _rules = d.pop("rules", UNSET)
        rules: list[list[ItemRule]] | Unset = UNSET
        if _rules is not UNSET:
            rules = []
            for rules_item_data in _rules:
                rules_item = []
                _rules_item = rules_item_data
                for rules_item_item_data in _rules_item:
                    rules_item_item = ItemRule.from_dict(rules_item_item_data)

                    rules_item.append(rules_item_item)

                rules.append(rules_item)

        _model = cls(
            id=id,
            name=name,
            asset_id=asset_id,
            asset=asset,
            type_=type_,
            parent_folder_id=parent_folder_id,
            description=description,
            keywords=keywords,
            tags=tags,
            metadata=metadata,
            attributes=attributes,
            rules=rules,
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

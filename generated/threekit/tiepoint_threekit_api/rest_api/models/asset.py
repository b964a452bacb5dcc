from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_datetime, rest, write

_KEYS = frozenset(
    {
        "id",
        "name",
        "type",
        "as",
        "orgId",
        "description",
        "metadata",
        "tags",
        "keywords",
        "publicShare",
        "branch",
        "importedFileId",
        "proxyId",
        "parentFolderId",
        "publishedAt",
        "defaultStageId",
        "defaultCompositeId",
        "nodetags",
        "proxyType",
        "effects",
        "warnings",
        "advancedAr",
        "fileSize",
        "tagids",
        "categoryId",
        "customId",
        "analytics",
        "createdAt",
        "createdBy",
        "updatedAt",
        "deletedAt",
    }
)


@define(kw_only=True)
class Asset:
    """An asset as the simple service returns it.

    Attributes:
        id: Asset id; a custom id is possible.
        type_: Kind of asset, see AssetType.
        imported_file_id: File the asset was imported from.
        custom_id: Id chosen by the customer, usable in place of the id.
        created_at: When the record was made.
        created_by: Who made the record.
        updated_at: When the record last changed.
        deleted_at: Set while the record is soft-deleted.
    """

    id: str
    name: str
    type_: str
    as_: str | None | Unset = UNSET
    org_id: str | Unset = UNSET
    description: str | None | Unset = UNSET
    metadata: dict[str, str | float] | None | Unset = UNSET
    tags: list[str] | Unset = UNSET
    keywords: list[str] | Unset = UNSET
    public_share: str | None | Unset = UNSET
    branch: str | Unset = UNSET
    imported_file_id: str | None | Unset = UNSET
    proxy_id: str | None | Unset = UNSET
    parent_folder_id: str | None | Unset = UNSET
    published_at: str | None | Unset = UNSET
    default_stage_id: str | None | Unset = UNSET
    default_composite_id: str | None | Unset = UNSET
    node_tags: list[str] | Unset = UNSET
    proxy_type: str | None | Unset = UNSET
    effects: str | None | Unset = UNSET
    warnings: bool | Unset = UNSET
    advanced_ar: bool | Unset = UNSET
    file_size: float | None | Unset = UNSET
    tag_ids: list[str] | Unset = UNSET
    category_id: str | None | Unset = UNSET
    custom_id: str | None | Unset = UNSET
    analytics: bool | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        data["name"] = self.name
        data["type"] = self.type_
        if self.as_ is not UNSET:
            data["as"] = self.as_
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.description is not UNSET:
            data["description"] = self.description
        if self.metadata is not UNSET:
            data["metadata"] = write(self.metadata)
        if self.tags is not UNSET:
            data["tags"] = write(self.tags)
        if self.keywords is not UNSET:
            data["keywords"] = write(self.keywords)
        if self.public_share is not UNSET:
            data["publicShare"] = self.public_share
        if self.branch is not UNSET:
            data["branch"] = self.branch
        if self.imported_file_id is not UNSET:
            data["importedFileId"] = self.imported_file_id
        if self.proxy_id is not UNSET:
            data["proxyId"] = self.proxy_id
        if self.parent_folder_id is not UNSET:
            data["parentFolderId"] = self.parent_folder_id
        if self.published_at is not UNSET:
            data["publishedAt"] = self.published_at
        if self.default_stage_id is not UNSET:
            data["defaultStageId"] = self.default_stage_id
        if self.default_composite_id is not UNSET:
            data["defaultCompositeId"] = self.default_composite_id
        if self.node_tags is not UNSET:
            data["nodetags"] = write(self.node_tags)
        if self.proxy_type is not UNSET:
            data["proxyType"] = self.proxy_type
        if self.effects is not UNSET:
            data["effects"] = self.effects
        if self.warnings is not UNSET:
            data["warnings"] = self.warnings
        if self.advanced_ar is not UNSET:
            data["advancedAr"] = self.advanced_ar
        if self.file_size is not UNSET:
            data["fileSize"] = self.file_size
        if self.tag_ids is not UNSET:
            data["tagids"] = write(self.tag_ids)
        if self.category_id is not UNSET:
            data["categoryId"] = self.category_id
        if self.custom_id is not UNSET:
            data["customId"] = self.custom_id
        if self.analytics is not UNSET:
            data["analytics"] = self.analytics
        if self.created_at is not UNSET:
            data["createdAt"] = write(self.created_at)
        if self.created_by is not UNSET:
            data["createdBy"] = self.created_by
        if self.updated_at is not UNSET:
            data["updatedAt"] = write(self.updated_at)
        if self.deleted_at is not UNSET:
            data["deletedAt"] = write(self.deleted_at)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.name = data["name"]
        self.type_ = data["type"]
        self.as_ = data.get("as", UNSET)
        self.org_id = data.get("orgId", UNSET)
        self.description = data.get("description", UNSET)
        self.metadata = data.get("metadata", UNSET)
        self.tags = data.get("tags", UNSET)
        self.keywords = data.get("keywords", UNSET)
        self.public_share = data.get("publicShare", UNSET)
        self.branch = data.get("branch", UNSET)
        self.imported_file_id = data.get("importedFileId", UNSET)
        self.proxy_id = data.get("proxyId", UNSET)
        self.parent_folder_id = data.get("parentFolderId", UNSET)
        self.published_at = data.get("publishedAt", UNSET)
        self.default_stage_id = data.get("defaultStageId", UNSET)
        self.default_composite_id = data.get("defaultCompositeId", UNSET)
        self.node_tags = data.get("nodetags", UNSET)
        self.proxy_type = data.get("proxyType", UNSET)
        self.effects = data.get("effects", UNSET)
        self.warnings = data.get("warnings", UNSET)
        self.advanced_ar = data.get("advancedAr", UNSET)
        self.file_size = data.get("fileSize", UNSET)
        self.tag_ids = data.get("tagids", UNSET)
        self.category_id = data.get("categoryId", UNSET)
        self.custom_id = data.get("customId", UNSET)
        self.analytics = data.get("analytics", UNSET)
        self.created_at = (
            read_datetime(value) if (value := data.get("createdAt")) is not None else data.get("createdAt", UNSET)
        )
        self.created_by = data.get("createdBy", UNSET)
        self.updated_at = (
            read_datetime(value) if (value := data.get("updatedAt")) is not None else data.get("updatedAt", UNSET)
        )
        self.deleted_at = (
            read_datetime(value) if (value := data.get("deletedAt")) is not None else data.get("deletedAt", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.metadata import Metadata


T = TypeVar("T", bound="Asset")


@_attrs_define
class Asset:
    """An asset as the simple service returns it.

    Attributes:
        id (str): Asset id; a custom id is possible.
        name (str):
        type_ (str): Kind of asset, see AssetType.
        as_ (None | str | Unset):
        org_id (UUID | Unset):
        description (None | str | Unset):
        metadata (Metadata | None | Unset):
        tags (list[str] | Unset):
        keywords (list[str] | Unset):
        public_share (None | str | Unset):
        branch (str | Unset):
        imported_file_id (None | str | Unset): File the asset was imported from.
        proxy_id (None | Unset | UUID):
        parent_folder_id (None | str | Unset):
        published_at (None | str | Unset):
        default_stage_id (None | Unset | UUID):
        default_composite_id (None | Unset | UUID):
        node_tags (list[str] | Unset):
        proxy_type (None | str | Unset):
        effects (None | str | Unset):
        warnings (bool | Unset):
        advanced_ar (bool | Unset):
        file_size (float | None | Unset):
        tag_ids (list[str] | Unset):
        category_id (None | str | Unset):
        custom_id (None | str | Unset): Id chosen by the customer, usable in place of the id.
        analytics (bool | Unset):
        created_at (datetime.datetime | Unset): When the record was made.
        created_by (str | Unset): Who made the record.
        updated_at (datetime.datetime | None | Unset): When the record last changed.
        deleted_at (datetime.datetime | None | Unset): Set while the record is soft-deleted.
    """

    id: str
    name: str
    type_: str
    as_: None | str | Unset = UNSET
    org_id: UUID | Unset = UNSET
    description: None | str | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    tags: list[str] | Unset = UNSET
    keywords: list[str] | Unset = UNSET
    public_share: None | str | Unset = UNSET
    branch: str | Unset = UNSET
    imported_file_id: None | str | Unset = UNSET
    proxy_id: None | Unset | UUID = UNSET
    parent_folder_id: None | str | Unset = UNSET
    published_at: None | str | Unset = UNSET
    default_stage_id: None | Unset | UUID = UNSET
    default_composite_id: None | Unset | UUID = UNSET
    node_tags: list[str] | Unset = UNSET
    proxy_type: None | str | Unset = UNSET
    effects: None | str | Unset = UNSET
    warnings: bool | Unset = UNSET
    advanced_ar: bool | Unset = UNSET
    file_size: float | None | Unset = UNSET
    tag_ids: list[str] | Unset = UNSET
    category_id: None | str | Unset = UNSET
    custom_id: None | str | Unset = UNSET
    analytics: bool | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.metadata import Metadata  # noqa: PLC0415

        id = self.id

        name = self.name

        type_ = self.type_

        as_: None | str | Unset
        if isinstance(self.as_, Unset):
            as_ = UNSET
        else:
            as_ = self.as_

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, Metadata):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        keywords: list[str] | Unset = UNSET
        if not isinstance(self.keywords, Unset):
            keywords = self.keywords

        public_share: None | str | Unset
        if isinstance(self.public_share, Unset):
            public_share = UNSET
        else:
            public_share = self.public_share

        branch = self.branch

        imported_file_id: None | str | Unset
        if isinstance(self.imported_file_id, Unset):
            imported_file_id = UNSET
        else:
            imported_file_id = self.imported_file_id

        proxy_id: None | str | Unset
        if isinstance(self.proxy_id, Unset):
            proxy_id = UNSET
        elif isinstance(self.proxy_id, UUID):
            proxy_id = str(self.proxy_id)
        else:
            proxy_id = self.proxy_id

        parent_folder_id: None | str | Unset
        if isinstance(self.parent_folder_id, Unset):
            parent_folder_id = UNSET
        else:
            parent_folder_id = self.parent_folder_id

        published_at: None | str | Unset
        if isinstance(self.published_at, Unset):
            published_at = UNSET
        else:
            published_at = self.published_at

        default_stage_id: None | str | Unset
        if isinstance(self.default_stage_id, Unset):
            default_stage_id = UNSET
        elif isinstance(self.default_stage_id, UUID):
            default_stage_id = str(self.default_stage_id)
        else:
            default_stage_id = self.default_stage_id

        default_composite_id: None | str | Unset
        if isinstance(self.default_composite_id, Unset):
            default_composite_id = UNSET
        elif isinstance(self.default_composite_id, UUID):
            default_composite_id = str(self.default_composite_id)
        else:
            default_composite_id = self.default_composite_id

        node_tags: list[str] | Unset = UNSET
        if not isinstance(self.node_tags, Unset):
            node_tags = self.node_tags

        proxy_type: None | str | Unset
        if isinstance(self.proxy_type, Unset):
            proxy_type = UNSET
        else:
            proxy_type = self.proxy_type

        effects: None | str | Unset
        if isinstance(self.effects, Unset):
            effects = UNSET
        else:
            effects = self.effects

        warnings = self.warnings

        advanced_ar = self.advanced_ar

        file_size: float | None | Unset
        if isinstance(self.file_size, Unset):
            file_size = UNSET
        else:
            file_size = self.file_size

        tag_ids: list[str] | Unset = UNSET
        if not isinstance(self.tag_ids, Unset):
            tag_ids = self.tag_ids

        category_id: None | str | Unset
        if isinstance(self.category_id, Unset):
            category_id = UNSET
        else:
            category_id = self.category_id

        custom_id: None | str | Unset
        if isinstance(self.custom_id, Unset):
            custom_id = UNSET
        else:
            custom_id = self.custom_id

        analytics = self.analytics

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        created_by = self.created_by

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        deleted_at: None | str | Unset
        if isinstance(self.deleted_at, Unset):
            deleted_at = UNSET
        elif isinstance(self.deleted_at, datetime.datetime):
            deleted_at = self.deleted_at.isoformat()
        else:
            deleted_at = self.deleted_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "type": type_,
            }
        )
        if as_ is not UNSET:
            field_dict["as"] = as_
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if description is not UNSET:
            field_dict["description"] = description
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if tags is not UNSET:
            field_dict["tags"] = tags
        if keywords is not UNSET:
            field_dict["keywords"] = keywords
        if public_share is not UNSET:
            field_dict["publicShare"] = public_share
        if branch is not UNSET:
            field_dict["branch"] = branch
        if imported_file_id is not UNSET:
            field_dict["importedFileId"] = imported_file_id
        if proxy_id is not UNSET:
            field_dict["proxyId"] = proxy_id
        if parent_folder_id is not UNSET:
            field_dict["parentFolderId"] = parent_folder_id
        if published_at is not UNSET:
            field_dict["publishedAt"] = published_at
        if default_stage_id is not UNSET:
            field_dict["defaultStageId"] = default_stage_id
        if default_composite_id is not UNSET:
            field_dict["defaultCompositeId"] = default_composite_id
        if node_tags is not UNSET:
            field_dict["nodetags"] = node_tags
        if proxy_type is not UNSET:
            field_dict["proxyType"] = proxy_type
        if effects is not UNSET:
            field_dict["effects"] = effects
        if warnings is not UNSET:
            field_dict["warnings"] = warnings
        if advanced_ar is not UNSET:
            field_dict["advancedAr"] = advanced_ar
        if file_size is not UNSET:
            field_dict["fileSize"] = file_size
        if tag_ids is not UNSET:
            field_dict["tagids"] = tag_ids
        if category_id is not UNSET:
            field_dict["categoryId"] = category_id
        if custom_id is not UNSET:
            field_dict["customId"] = custom_id
        if analytics is not UNSET:
            field_dict["analytics"] = analytics
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deletedAt"] = deleted_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.metadata import Metadata  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        type_ = d.pop("type")

        def _parse_as_(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        as_ = _parse_as_(d.pop("as", UNSET))

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_metadata(data: object) -> Metadata | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = Metadata.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Metadata | None | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        tags = cast(list[str], d.pop("tags", UNSET))

        keywords = cast(list[str], d.pop("keywords", UNSET))

        def _parse_public_share(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        public_share = _parse_public_share(d.pop("publicShare", UNSET))

        branch = d.pop("branch", UNSET)

        def _parse_imported_file_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        imported_file_id = _parse_imported_file_id(d.pop("importedFileId", UNSET))

        def _parse_proxy_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                proxy_id_type_0 = UUID(data)

                return proxy_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        proxy_id = _parse_proxy_id(d.pop("proxyId", UNSET))

        def _parse_parent_folder_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        parent_folder_id = _parse_parent_folder_id(d.pop("parentFolderId", UNSET))

        def _parse_published_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        published_at = _parse_published_at(d.pop("publishedAt", UNSET))

        def _parse_default_stage_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                default_stage_id_type_0 = UUID(data)

                return default_stage_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        default_stage_id = _parse_default_stage_id(d.pop("defaultStageId", UNSET))

        def _parse_default_composite_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                default_composite_id_type_0 = UUID(data)

                return default_composite_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        default_composite_id = _parse_default_composite_id(d.pop("defaultCompositeId", UNSET))

        node_tags = cast(list[str], d.pop("nodetags", UNSET))

        def _parse_proxy_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        proxy_type = _parse_proxy_type(d.pop("proxyType", UNSET))

        def _parse_effects(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        effects = _parse_effects(d.pop("effects", UNSET))

        warnings = d.pop("warnings", UNSET)

        advanced_ar = d.pop("advancedAr", UNSET)

        def _parse_file_size(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        file_size = _parse_file_size(d.pop("fileSize", UNSET))

        tag_ids = cast(list[str], d.pop("tagids", UNSET))

        def _parse_category_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        category_id = _parse_category_id(d.pop("categoryId", UNSET))

        def _parse_custom_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        custom_id = _parse_custom_id(d.pop("customId", UNSET))

        analytics = d.pop("analytics", UNSET)

        _created_at = d.pop("createdAt", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        created_by = d.pop("createdBy", UNSET)

        def _parse_updated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updatedAt", UNSET))

        def _parse_deleted_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                deleted_at_type_0 = datetime.datetime.fromisoformat(data)

                return deleted_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        deleted_at = _parse_deleted_at(d.pop("deletedAt", UNSET))

        _model = cls(
            id=id,
            name=name,
            type_=type_,
            as_=as_,
            org_id=org_id,
            description=description,
            metadata=metadata,
            tags=tags,
            keywords=keywords,
            public_share=public_share,
            branch=branch,
            imported_file_id=imported_file_id,
            proxy_id=proxy_id,
            parent_folder_id=parent_folder_id,
            published_at=published_at,
            default_stage_id=default_stage_id,
            default_composite_id=default_composite_id,
            node_tags=node_tags,
            proxy_type=proxy_type,
            effects=effects,
            warnings=warnings,
            advanced_ar=advanced_ar,
            file_size=file_size,
            tag_ids=tag_ids,
            category_id=category_id,
            custom_id=custom_id,
            analytics=analytics,
            created_at=created_at,
            created_by=created_by,
            updated_at=updated_at,
            deleted_at=deleted_at,
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

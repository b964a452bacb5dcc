from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.configuration import Configuration
    from ..models.nested_metadata import NestedMetadata
    from ..models.saved_configuration_attachments import SavedConfigurationAttachments


T = TypeVar("T", bound="SavedConfiguration")


@_attrs_define
class SavedConfiguration:
    """A saved configuration.

    Example:
        {'id': '7a1c0000-0000-4000-8000-000000000003', 'shortId': 'Ab3_-xyZ9', 'orgId':
            '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'productId': '7a1c0000-0000-4000-8000-000000000001', 'productVersion':
            'v1', 'variant': {'Finish': 'Oak'}, 'metadata': {'sku': 'C-1'}, 'attachments': {}, 'createdAt':
            '2026-01-15T09:30:00.000Z'}

    Attributes:
        id (UUID):
        short_id (str | Unset): 7 to 14 letters, digits, - or _.
        org_id (UUID | Unset):
        variant (Configuration | None | Unset):
        scene_graph_state (None | str | Unset):
        customer_id (None | str | Unset):
        identifier (None | str | Unset):
        metadata (NestedMetadata | None | Unset):
        product_id (UUID | Unset):
        product_version (None | str | Unset):
        scope (None | str | Unset):
        thumbnail (None | str | Unset): File hash of the thumbnail.
        attachments (SavedConfigurationAttachments | Unset): Files by attachment key.
        session_id (None | str | Unset):
        publish_file_id (None | str | Unset):
        creator (None | str | Unset):
        created_at (datetime.datetime | Unset): When the record was made.
        created_by (str | Unset): Who made the record.
        updated_at (datetime.datetime | None | Unset): When the record last changed.
        deleted_at (datetime.datetime | None | Unset): Set while the record is soft-deleted.
    """

    id: UUID
    short_id: str | Unset = UNSET
    org_id: UUID | Unset = UNSET
    variant: Configuration | None | Unset = UNSET
    scene_graph_state: None | str | Unset = UNSET
    customer_id: None | str | Unset = UNSET
    identifier: None | str | Unset = UNSET
    metadata: NestedMetadata | None | Unset = UNSET
    product_id: UUID | Unset = UNSET
    product_version: None | str | Unset = UNSET
    scope: None | str | Unset = UNSET
    thumbnail: None | str | Unset = UNSET
    attachments: SavedConfigurationAttachments | Unset = UNSET
    session_id: None | str | Unset = UNSET
    publish_file_id: None | str | Unset = UNSET
    creator: None | str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.configuration import Configuration  # noqa: PLC0415
        from ..models.nested_metadata import NestedMetadata  # noqa: PLC0415

        id = str(self.id)

        short_id = self.short_id

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        variant: dict[str, Any] | None | Unset
        if isinstance(self.variant, Unset):
            variant = UNSET
        elif isinstance(self.variant, Configuration):
            variant = self.variant.to_dict()
        else:
            variant = self.variant

        scene_graph_state: None | str | Unset
        if isinstance(self.scene_graph_state, Unset):
            scene_graph_state = UNSET
        else:
            scene_graph_state = self.scene_graph_state

        customer_id: None | str | Unset
        if isinstance(self.customer_id, Unset):
            customer_id = UNSET
        else:
            customer_id = self.customer_id

        identifier: None | str | Unset
        if isinstance(self.identifier, Unset):
            identifier = UNSET
        else:
            identifier = self.identifier

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, NestedMetadata):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        product_id: str | Unset = UNSET
        if not isinstance(self.product_id, Unset):
            product_id = str(self.product_id)

        product_version: None | str | Unset
        if isinstance(self.product_version, Unset):
            product_version = UNSET
        else:
            product_version = self.product_version

        scope: None | str | Unset
        if isinstance(self.scope, Unset):
            scope = UNSET
        else:
            scope = self.scope

        thumbnail: None | str | Unset
        if isinstance(self.thumbnail, Unset):
            thumbnail = UNSET
        else:
            thumbnail = self.thumbnail

        attachments: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attachments, Unset):
            attachments = self.attachments.to_dict()

        session_id: None | str | Unset
        if isinstance(self.session_id, Unset):
            session_id = UNSET
        else:
            session_id = self.session_id

        publish_file_id: None | str | Unset
        if isinstance(self.publish_file_id, Unset):
            publish_file_id = UNSET
        else:
            publish_file_id = self.publish_file_id

        creator: None | str | Unset
        if isinstance(self.creator, Unset):
            creator = UNSET
        else:
            creator = self.creator

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
            }
        )
        if short_id is not UNSET:
            field_dict["shortId"] = short_id
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if variant is not UNSET:
            field_dict["variant"] = variant
        if scene_graph_state is not UNSET:
            field_dict["sceneGraphState"] = scene_graph_state
        if customer_id is not UNSET:
            field_dict["customerId"] = customer_id
        if identifier is not UNSET:
            field_dict["identifier"] = identifier
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if product_id is not UNSET:
            field_dict["productId"] = product_id
        if product_version is not UNSET:
            field_dict["productVersion"] = product_version
        if scope is not UNSET:
            field_dict["scope"] = scope
        if thumbnail is not UNSET:
            field_dict["thumbnail"] = thumbnail
        if attachments is not UNSET:
            field_dict["attachments"] = attachments
        if session_id is not UNSET:
            field_dict["sessionId"] = session_id
        if publish_file_id is not UNSET:
            field_dict["publishFileId"] = publish_file_id
        if creator is not UNSET:
            field_dict["creator"] = creator
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
        from ..models.configuration import Configuration  # noqa: PLC0415
        from ..models.nested_metadata import NestedMetadata  # noqa: PLC0415
        from ..models.saved_configuration_attachments import (
            SavedConfigurationAttachments,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        short_id = d.pop("shortId", UNSET)

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        def _parse_variant(data: object) -> Configuration | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                variant_type_0 = Configuration.from_dict(data)

                return variant_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Configuration | None | Unset, data)

        variant = _parse_variant(d.pop("variant", UNSET))

        def _parse_scene_graph_state(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        scene_graph_state = _parse_scene_graph_state(d.pop("sceneGraphState", UNSET))

        def _parse_customer_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_id = _parse_customer_id(d.pop("customerId", UNSET))

        def _parse_identifier(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        identifier = _parse_identifier(d.pop("identifier", UNSET))

        def _parse_metadata(data: object) -> NestedMetadata | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = NestedMetadata.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NestedMetadata | None | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        _product_id = d.pop("productId", UNSET)
        product_id: UUID | Unset
        if isinstance(_product_id, Unset):
            product_id = UNSET
        else:
            product_id = UUID(_product_id)

        def _parse_product_version(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        product_version = _parse_product_version(d.pop("productVersion", UNSET))

        def _parse_scope(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        scope = _parse_scope(d.pop("scope", UNSET))

        def _parse_thumbnail(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        thumbnail = _parse_thumbnail(d.pop("thumbnail", UNSET))

        _attachments = d.pop("attachments", UNSET)
        attachments: SavedConfigurationAttachments | Unset
        if isinstance(_attachments, Unset):
            attachments = UNSET
        else:
            attachments = SavedConfigurationAttachments.from_dict(_attachments)

        def _parse_session_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        session_id = _parse_session_id(d.pop("sessionId", UNSET))

        def _parse_publish_file_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        publish_file_id = _parse_publish_file_id(d.pop("publishFileId", UNSET))

        def _parse_creator(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        creator = _parse_creator(d.pop("creator", UNSET))

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
            short_id=short_id,
            org_id=org_id,
            variant=variant,
            scene_graph_state=scene_graph_state,
            customer_id=customer_id,
            identifier=identifier,
            metadata=metadata,
            product_id=product_id,
            product_version=product_version,
            scope=scope,
            thumbnail=thumbnail,
            attachments=attachments,
            session_id=session_id,
            publish_file_id=publish_file_id,
            creator=creator,
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

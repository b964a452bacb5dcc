from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_best, read_datetime, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "id",
        "shortId",
        "orgId",
        "variant",
        "sceneGraphState",
        "customerId",
        "identifier",
        "metadata",
        "productId",
        "productVersion",
        "scope",
        "thumbnail",
        "attachments",
        "sessionId",
        "publishFileId",
        "creator",
        "createdAt",
        "createdBy",
        "updatedAt",
        "deletedAt",
    }
)


@define(kw_only=True)
class SavedConfiguration:
    """A saved configuration.

    Attributes:
        short_id: 7 to 14 letters, digits, - or _.
        thumbnail: File hash of the thumbnail.
        attachments: Files by attachment key.
        created_at: When the record was made.
        created_by: Who made the record.
        updated_at: When the record last changed.
        deleted_at: Set while the record is soft-deleted.
    """

    id: str
    short_id: str | Unset = UNSET
    org_id: str | Unset = UNSET
    variant: (
        dict[
            str,
            str
            | float
            | bool
            | _models.Color
            | _models.ConfigurationAssetValue
            | list[_models.ConfigurationAssetValue]
            | dict[str, Any]
            | None,
        ]
        | None
        | Unset
    ) = UNSET
    scene_graph_state: str | None | Unset = UNSET
    customer_id: str | None | Unset = UNSET
    identifier: str | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    product_id: str | Unset = UNSET
    product_version: str | None | Unset = UNSET
    scope: str | None | Unset = UNSET
    thumbnail: str | None | Unset = UNSET
    attachments: dict[str, str] | Unset = UNSET
    session_id: str | None | Unset = UNSET
    publish_file_id: str | None | Unset = UNSET
    creator: str | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        if self.short_id is not UNSET:
            data["shortId"] = self.short_id
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.variant is not UNSET:
            data["variant"] = write(self.variant)
        if self.scene_graph_state is not UNSET:
            data["sceneGraphState"] = self.scene_graph_state
        if self.customer_id is not UNSET:
            data["customerId"] = self.customer_id
        if self.identifier is not UNSET:
            data["identifier"] = self.identifier
        if self.metadata is not UNSET:
            data["metadata"] = write(self.metadata)
        if self.product_id is not UNSET:
            data["productId"] = self.product_id
        if self.product_version is not UNSET:
            data["productVersion"] = self.product_version
        if self.scope is not UNSET:
            data["scope"] = self.scope
        if self.thumbnail is not UNSET:
            data["thumbnail"] = self.thumbnail
        if self.attachments is not UNSET:
            data["attachments"] = write(self.attachments)
        if self.session_id is not UNSET:
            data["sessionId"] = self.session_id
        if self.publish_file_id is not UNSET:
            data["publishFileId"] = self.publish_file_id
        if self.creator is not UNSET:
            data["creator"] = self.creator
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
        self.short_id = data.get("shortId", UNSET)
        self.org_id = data.get("orgId", UNSET)
        self.variant = (
            {
                key: _read_variant(item)
                if isinstance(item, dict)
                else [
                    _models.ConfigurationAssetValue.from_dict(item_) if item_ is not None else NULL
                    for item_ in listed(item)
                ]
                if isinstance(item, list)
                else item
                for key, item in value.items()
            }
            if (value := data.get("variant")) is not None
            else data.get("variant", UNSET)
        )
        self.scene_graph_state = data.get("sceneGraphState", UNSET)
        self.customer_id = data.get("customerId", UNSET)
        self.identifier = data.get("identifier", UNSET)
        self.metadata = data.get("metadata", UNSET)
        self.product_id = data.get("productId", UNSET)
        self.product_version = data.get("productVersion", UNSET)
        self.scope = data.get("scope", UNSET)
        self.thumbnail = data.get("thumbnail", UNSET)
        self.attachments = data.get("attachments", UNSET)
        self.session_id = data.get("sessionId", UNSET)
        self.publish_file_id = data.get("publishFileId", UNSET)
        self.creator = data.get("creator", UNSET)
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


def _read_variant(data: Any) -> Any:
    """Choose the class of `variant`; unknown to all, it stays a dict."""
    return read_best(data, {_models.Color: {}, _models.ConfigurationAssetValue: {}})

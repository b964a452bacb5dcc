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
        "userId",
        "filename",
        "size",
        "encodings",
        "hash",
        "extension",
        "mimeType",
        "createdAt",
        "createdBy",
        "updatedAt",
        "deletedAt",
    }
)


@define(kw_only=True)
class StoredFile:
    """A stored file.

    Attributes:
        encodings: Stored encodings by name (raw, gzip, brotli).
        hash_: Content hash, usable for download by hash.
        created_at: When the record was made.
        created_by: Who made the record.
        updated_at: When the record last changed.
        deleted_at: Set while the record is soft-deleted.
    """

    id: str
    user_id: str | None | Unset = UNSET
    filename: str | Unset = UNSET
    size: float | Unset = UNSET
    encodings: dict[str, dict[str, Any]] | Unset = UNSET
    hash_: str | Unset = UNSET
    extension: str | Unset = UNSET
    mime_type: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        if self.user_id is not UNSET:
            data["userId"] = self.user_id
        if self.filename is not UNSET:
            data["filename"] = self.filename
        if self.size is not UNSET:
            data["size"] = self.size
        if self.encodings is not UNSET:
            data["encodings"] = write(self.encodings)
        if self.hash_ is not UNSET:
            data["hash"] = self.hash_
        if self.extension is not UNSET:
            data["extension"] = self.extension
        if self.mime_type is not UNSET:
            data["mimeType"] = self.mime_type
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
        self.user_id = data.get("userId", UNSET)
        self.filename = data.get("filename", UNSET)
        self.size = data.get("size", UNSET)
        self.encodings = data.get("encodings", UNSET)
        self.hash_ = data.get("hash", UNSET)
        self.extension = data.get("extension", UNSET)
        self.mime_type = data.get("mimeType", UNSET)
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

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_datetime, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset(
    {"asset_id", "name", "type", "contributors", "created_at", "created_by", "last_edited_at", "last_edited_by"}
)


@define(kw_only=True)
class AssetDetails:
    """Who made and edited an asset, and when.

    Attributes:
        asset_id: Identifier of an asset; every asset has one UUID.
        type_: Kind of an asset, singular form.
        created_by: A user of the application.
        last_edited_by: A user of the application.
    """

    asset_id: str
    name: str
    type_: _models.AssetType
    contributors: list[_models.Contributor] | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: _models.UserInfo | Unset = UNSET
    last_edited_at: datetime.datetime | Unset = UNSET
    last_edited_by: _models.UserInfo | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["asset_id"] = self.asset_id
        data["name"] = self.name
        data["type"] = write(self.type_)
        if self.contributors is not UNSET:
            data["contributors"] = write(self.contributors)
        if self.created_at is not UNSET:
            data["created_at"] = write(self.created_at)
        if self.created_by is not UNSET:
            data["created_by"] = write(self.created_by)
        if self.last_edited_at is not UNSET:
            data["last_edited_at"] = write(self.last_edited_at)
        if self.last_edited_by is not UNSET:
            data["last_edited_by"] = write(self.last_edited_by)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.asset_id = data["asset_id"]
        self.name = data["name"]
        self.type_ = read_enum(_models.AssetType, value) if (value := data["type"]) is not None else NULL
        self.contributors = (
            [_models.Contributor.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("contributors")) is not None
            else data.get("contributors", UNSET)
        )
        self.created_at = (
            read_datetime(value) if (value := data.get("created_at")) is not None else data.get("created_at", UNSET)
        )
        self.created_by = (
            _models.UserInfo.from_dict(value)
            if (value := data.get("created_by")) is not None
            else data.get("created_by", UNSET)
        )
        self.last_edited_at = (
            read_datetime(value)
            if (value := data.get("last_edited_at")) is not None
            else data.get("last_edited_at", UNSET)
        )
        self.last_edited_by = (
            _models.UserInfo.from_dict(value)
            if (value := data.get("last_edited_by")) is not None
            else data.get("last_edited_by", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

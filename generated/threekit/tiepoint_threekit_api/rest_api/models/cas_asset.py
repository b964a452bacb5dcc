from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"id", "type", "HEAD", "orgId"})


@define(kw_only=True)
class CasAsset:
    """Entry of the content store.

    Attributes:
        type_: Kind of entry.
    """

    id: str
    type_: _models.CasAssetType | Unset = UNSET
    head: str | Unset = UNSET
    org_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        if self.type_ is not UNSET:
            data["type"] = write(self.type_)
        if self.head is not UNSET:
            data["HEAD"] = self.head
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.type_ = (
            read_enum(_models.CasAssetType, value)
            if (value := data.get("type")) is not None
            else data.get("type", UNSET)
        )
        self.head = data.get("HEAD", UNSET)
        self.org_id = data.get("orgId", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

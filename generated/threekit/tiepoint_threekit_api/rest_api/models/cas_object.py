from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"HEAD", "orgId", "objects"})


@define(kw_only=True)
class CasObject:
    """Content of an asset."""

    head: str
    org_id: str | Unset = UNSET
    objects: dict[str, str] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["HEAD"] = self.head
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.objects is not UNSET:
            data["objects"] = write(self.objects)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.head = data["HEAD"]
        self.org_id = data.get("orgId", UNSET)
        self.objects = data.get("objects", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

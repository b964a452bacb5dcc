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
        "orgId",
        "name",
        "position",
        "city",
        "country",
        "company",
        "email",
        "phone",
        "ip",
        "metadata",
        "platform",
        "address",
        "createdAt",
    }
)


@define(kw_only=True)
class Customer:
    """A customer record."""

    id: str
    org_id: str | Unset = UNSET
    name: str | None | Unset = UNSET
    position: str | None | Unset = UNSET
    city: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    company: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    phone: str | None | Unset = UNSET
    ip: str | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    platform: dict[str, Any] | None | Unset = UNSET
    address: str | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.name is not UNSET:
            data["name"] = self.name
        if self.position is not UNSET:
            data["position"] = self.position
        if self.city is not UNSET:
            data["city"] = self.city
        if self.country is not UNSET:
            data["country"] = self.country
        if self.company is not UNSET:
            data["company"] = self.company
        if self.email is not UNSET:
            data["email"] = self.email
        if self.phone is not UNSET:
            data["phone"] = self.phone
        if self.ip is not UNSET:
            data["ip"] = self.ip
        if self.metadata is not UNSET:
            data["metadata"] = write(self.metadata)
        if self.platform is not UNSET:
            data["platform"] = write(self.platform)
        if self.address is not UNSET:
            data["address"] = self.address
        if self.created_at is not UNSET:
            data["createdAt"] = write(self.created_at)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.org_id = data.get("orgId", UNSET)
        self.name = data.get("name", UNSET)
        self.position = data.get("position", UNSET)
        self.city = data.get("city", UNSET)
        self.country = data.get("country", UNSET)
        self.company = data.get("company", UNSET)
        self.email = data.get("email", UNSET)
        self.phone = data.get("phone", UNSET)
        self.ip = data.get("ip", UNSET)
        self.metadata = data.get("metadata", UNSET)
        self.platform = data.get("platform", UNSET)
        self.address = data.get("address", UNSET)
        self.created_at = (
            read_datetime(value) if (value := data.get("createdAt")) is not None else data.get("createdAt", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

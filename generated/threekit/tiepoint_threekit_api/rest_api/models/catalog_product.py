from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset(
    {
        "id",
        "name",
        "proxyId",
        "orgId",
        "description",
        "tags",
        "keywords",
        "categories",
        "metadata",
        "cacheScope",
        "cacheMaxAge",
    }
)


@define(kw_only=True)
class CatalogProduct:
    """An item of the catalog."""

    id: str
    name: str
    proxy_id: str | None | Unset = UNSET
    org_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    tags: list[str] | Unset = UNSET
    keywords: list[str] | Unset = UNSET
    categories: list[str] | Unset = UNSET
    metadata: dict[str, str | float] | None | Unset = UNSET
    cache_scope: str | Unset = UNSET
    cache_max_age: float | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        data["name"] = self.name
        if self.proxy_id is not UNSET:
            data["proxyId"] = self.proxy_id
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.description is not UNSET:
            data["description"] = self.description
        if self.tags is not UNSET:
            data["tags"] = write(self.tags)
        if self.keywords is not UNSET:
            data["keywords"] = write(self.keywords)
        if self.categories is not UNSET:
            data["categories"] = write(self.categories)
        if self.metadata is not UNSET:
            data["metadata"] = write(self.metadata)
        if self.cache_scope is not UNSET:
            data["cacheScope"] = self.cache_scope
        if self.cache_max_age is not UNSET:
            data["cacheMaxAge"] = self.cache_max_age
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.name = data["name"]
        self.proxy_id = data.get("proxyId", UNSET)
        self.org_id = data.get("orgId", UNSET)
        self.description = data.get("description", UNSET)
        self.tags = data.get("tags", UNSET)
        self.keywords = data.get("keywords", UNSET)
        self.categories = data.get("categories", UNSET)
        self.metadata = data.get("metadata", UNSET)
        self.cache_scope = data.get("cacheScope", UNSET)
        self.cache_max_age = data.get("cacheMaxAge", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

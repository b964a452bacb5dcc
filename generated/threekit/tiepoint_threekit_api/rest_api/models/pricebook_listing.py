from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"pricebooks", "count", "page", "perPage", "sort"})


@define(kw_only=True)
class PricebookListing:
    """Page of price books.

    Attributes:
        count: Number of matching records.
        page: Page that was returned, counted from 1.
        per_page: Page size that was applied.
        sort: Sort that was applied, a sign and a field name.
    """

    pricebooks: list[_models.Pricebook]
    count: int | Unset = UNSET
    page: int | Unset = UNSET
    per_page: int | Unset = UNSET
    sort: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["pricebooks"] = write(self.pricebooks)
        if self.count is not UNSET:
            data["count"] = self.count
        if self.page is not UNSET:
            data["page"] = self.page
        if self.per_page is not UNSET:
            data["perPage"] = self.per_page
        if self.sort is not UNSET:
            data["sort"] = self.sort
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.pricebooks = (
            [_models.Pricebook.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["pricebooks"]) is not None
            else NULL
        )
        self.count = data.get("count", UNSET)
        self.page = data.get("page", UNSET)
        self.per_page = data.get("perPage", UNSET)
        self.sort = data.get("sort", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

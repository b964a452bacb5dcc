from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write
from .. import models as _models

_KEYS = frozenset({"query", "product"})


@define(kw_only=True)
class ProductImportEntry:
    """One item to create (no query) or to update (with a query).

    Attributes:
        query: Which existing items the entry updates.
        product: Item data to write.
    """

    query: _models.ProductImportQuery | Unset = UNSET
    product: _models.ProductImportProduct | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.query is not UNSET:
            data["query"] = write(self.query)
        if self.product is not UNSET:
            data["product"] = write(self.product)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.query = (
            _models.ProductImportQuery.from_dict(value)
            if (value := data.get("query")) is not None
            else data.get("query", UNSET)
        )
        self.product = (
            _models.ProductImportProduct.from_dict(value)
            if (value := data.get("product")) is not None
            else data.get("product", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

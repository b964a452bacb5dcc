from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"sync", "assets"})


@define(kw_only=True)
class ProductImportRequest:
    """Items to create or update.

    Attributes:
        sync: Text true (the default) or false. With false a job of type catalog-import is made instead of
            waiting.
    """

    sync: str | Unset = UNSET
    assets: list[_models.ProductImportEntry] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.sync is not UNSET:
            data["sync"] = self.sync
        if self.assets is not UNSET:
            data["assets"] = write(self.assets)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.sync = data.get("sync", UNSET)
        self.assets = (
            [_models.ProductImportEntry.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("assets")) is not None
            else data.get("assets", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

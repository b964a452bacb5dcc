from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write
from .. import models as _models

_KEYS = frozenset({"deleted_assets"})


@define(kw_only=True)
class UserDeletionResult:
    """What the deletion of a user removed.

    Attributes:
        deleted_assets: Assets grouped by kind; a kind without any asset may be absent.
    """

    deleted_assets: _models.AssetList | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.deleted_assets is not UNSET:
            data["deleted_assets"] = write(self.deleted_assets)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.deleted_assets = (
            _models.AssetList.from_dict(value)
            if (value := data.get("deleted_assets")) is not None
            else data.get("deleted_assets", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

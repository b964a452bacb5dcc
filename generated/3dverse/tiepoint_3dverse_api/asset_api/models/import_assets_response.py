from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"asset_ids", "skipped_files"})


@define(kw_only=True)
class ImportAssetsResponse:
    """Outcome of a package import.

    Attributes:
        asset_ids: Assets by outcome.
        skipped_files: Files of the archive that were ignored.
    """

    asset_ids: _models.ImportedAssetIds
    skipped_files: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["asset_ids"] = write(self.asset_ids)
        if self.skipped_files is not UNSET:
            data["skipped_files"] = write(self.skipped_files)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.asset_ids = _models.ImportedAssetIds.from_dict(value) if (value := data["asset_ids"]) is not None else NULL
        self.skipped_files = data.get("skipped_files", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

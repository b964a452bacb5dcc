from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"imported", "overwritten", "skipped"})


@define(kw_only=True)
class ImportedAssetIds:
    """Assets by outcome.

    Attributes:
        imported: Assets newly created.
        overwritten: Assets replaced.
        skipped: Assets left untouched.
    """

    imported: list[str]
    overwritten: list[str]
    skipped: list[str]
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["imported"] = write(self.imported)
        data["overwritten"] = write(self.overwritten)
        data["skipped"] = write(self.skipped)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.imported = data["imported"]
        self.overwritten = data["overwritten"]
        self.skipped = data["skipped"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

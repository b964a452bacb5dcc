from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write

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
        return {
            **write(self.additional_properties),
            "imported": write(self.imported),
            "overwritten": write(self.overwritten),
            "skipped": write(self.skipped),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            imported=data["imported"],
            overwritten=data["overwritten"],
            skipped=data["skipped"],
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )

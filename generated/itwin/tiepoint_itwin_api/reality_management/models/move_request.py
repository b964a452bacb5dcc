from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write

_KEYS = frozenset({"iTwinId"})


@define(kw_only=True)
class MoveRequest:
    """Body of a move.

    Attributes:
        itwin_id: iTwin to move to.

    Source: https://developer.bentley.com/apis/reality-management/operations/move-reality-data.
    """

    itwin_id: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        return {**write(self.additional_properties), "iTwinId": self.itwin_id}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(itwin_id=data["iTwinId"], additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS))

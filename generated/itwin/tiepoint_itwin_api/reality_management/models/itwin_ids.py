from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"iTwins"})


@define(kw_only=True)
class ITwinIds:
    """iTwins a reality data is associated to.

    Attributes:
        itwins: iTwin ids.

    Source: https://developer.bentley.com/apis/reality-management/operations/get-reality-data-iTwins.
    """

    itwins: list[str]
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["iTwins"] = write(self.itwins)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.itwins = data["iTwins"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"iTwinId"})


@define(kw_only=True)
class Bucket:
    """The bucket of an iTwin.

    Attributes:
        itwin_id: Id of the iTwin the bucket belongs to.

    Source: https://dev-developer.bentley.com/apis/reality-modeling/operations/buckets-get/,
        https://github.com/iTwin/reality-capture.
    """

    itwin_id: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["iTwinId"] = self.itwin_id
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.itwin_id = data["iTwinId"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

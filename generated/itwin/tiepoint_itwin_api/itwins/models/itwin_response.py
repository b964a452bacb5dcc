from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"iTwin"})


@define(kw_only=True)
class ITwinResponse:
    """One iTwin.

    Attributes:
        itwin: An iTwin. The short form holds id, class, subClass, type, number and displayName; with $select only
            what was selected.

    Source: https://developer.bentley.com/apis/itwins/operations/get-itwin,
        https://github.com/iTwin/itwins-client.
    """

    itwin: _models.ITwin
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["iTwin"] = write(self.itwin)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.itwin = _models.ITwin.from_dict(value) if (value := data["iTwin"]) is not None else NULL
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

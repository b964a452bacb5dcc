from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"iTwins", "_links"})


@define(kw_only=True)
class ITwins:
    """One page of iTwins.

    Attributes:
        itwins: The page.
        links: Links to this page and those beside it.

    Source: https://developer.bentley.com/apis/itwins/operations/get-my-itwins,
        https://github.com/iTwin/itwins-client.
    """

    itwins: list[_models.ITwin]
    links: _models.PageLinks | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["iTwins"] = write(self.itwins)
        if self.links is not UNSET:
            data["_links"] = write(self.links)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.itwins = (
            [_models.ITwin.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["iTwins"]) is not None
            else NULL
        )
        self.links = (
            _models.PageLinks.from_dict(value)
            if (value := data.get("_links")) is not None
            else data.get("_links", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write
from .. import models as _models

_KEYS = frozenset({"next"})


@define(kw_only=True)
class NextPageLink:
    """Links of a page.

    Attributes:
        next_: The next page, when there is one.

    Source: https://github.com/iTwin/reality-capture.
    """

    next_: _models.Link | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.next_ is not UNSET:
            data["next"] = write(self.next_)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.next_ = (
            _models.Link.from_dict(value) if (value := data.get("next")) is not None else data.get("next", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

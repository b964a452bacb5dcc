from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"status", "type"})


@define(kw_only=True)
class WebhookFilter:
    """Which events of the topic are sent."""

    status: list[_models.WebhookStatus]
    type_: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["status"] = write(self.status)
        if self.type_ is not UNSET:
            data["type"] = write(self.type_)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.status = (
            [read_enum(_models.WebhookStatus, item) if item is not None else NULL for item in listed(value)]
            if (value := data["status"]) is not None
            else NULL
        )
        self.type_ = data.get("type", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

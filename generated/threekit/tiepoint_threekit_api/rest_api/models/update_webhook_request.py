from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write
from .. import models as _models

_KEYS = frozenset({"topic", "address", "filter"})


@define(kw_only=True)
class UpdateWebhookRequest:
    """Change to a webhook.

    Attributes:
        filter_: Which events of the topic are sent.
    """

    topic: str | Unset = UNSET
    address: str | Unset = UNSET
    filter_: _models.WebhookFilter | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.topic is not UNSET:
            data["topic"] = self.topic
        if self.address is not UNSET:
            data["address"] = self.address
        if self.filter_ is not UNSET:
            data["filter"] = write(self.filter_)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.topic = data.get("topic", UNSET)
        self.address = data.get("address", UNSET)
        self.filter_ = (
            _models.WebhookFilter.from_dict(value)
            if (value := data.get("filter")) is not None
            else data.get("filter", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

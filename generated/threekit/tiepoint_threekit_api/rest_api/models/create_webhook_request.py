from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"topic", "address", "filter", "orgId"})


@define(kw_only=True)
class CreateWebhookRequest:
    """A new webhook.

    Attributes:
        filter_: Which events of the topic are sent.
    """

    topic: str
    address: str
    filter_: _models.WebhookFilter
    org_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["topic"] = self.topic
        data["address"] = self.address
        data["filter"] = write(self.filter_)
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.topic = data["topic"]
        self.address = data["address"]
        self.filter_ = _models.WebhookFilter.from_dict(value) if (value := data["filter"]) is not None else NULL
        self.org_id = data.get("orgId", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"message"})


@define(kw_only=True)
class OkMessage:
    """Plain acknowledgement."""

    message: _models.OkMessageMessage
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["message"] = write(self.message)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.message = read_enum(_models.OkMessageMessage, value) if (value := data["message"]) is not None else NULL
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"scope", "ttl"})


@define(kw_only=True)
class UserTokenRequest:
    """Scope and lifetime of the token.

    Attributes:
        scope: Level of right, from reading only to full management. Used for token scopes, folder rights and
            group rights.
        ttl: Lifetime as a number and a unit, such as 1h or 24h. Default: "1h".
    """

    scope: _models.AccessLevel
    ttl: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["scope"] = write(self.scope)
        if self.ttl is not UNSET:
            data["ttl"] = self.ttl
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.scope = read_enum(_models.AccessLevel, value) if (value := data["scope"]) is not None else NULL
        self.ttl = data.get("ttl", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

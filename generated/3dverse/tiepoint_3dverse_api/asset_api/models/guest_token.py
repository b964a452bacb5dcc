from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import masked_repr, rest, write

_KEYS = frozenset({"guest_token"})


@define(kw_only=True)
class GuestToken:
    """A token for guests.

    Attributes:
        guest_token: Token that lets a guest join the session.
    """

    guest_token: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def __repr__(self) -> str:
        return masked_repr(self, {"guest_token"})

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.guest_token is not UNSET:
            data["guest_token"] = self.guest_token
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.guest_token = data.get("guest_token", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

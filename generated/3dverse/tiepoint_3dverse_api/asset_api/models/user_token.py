from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import masked_repr, rest, write

_KEYS = frozenset({"user_token", "expires_in", "expires_on"})


@define(kw_only=True)
class UserToken:
    """A freshly generated user token.

    Attributes:
        user_token: Value to send in the user_token header.
        expires_in: Lifetime of the token; unit not documented (seconds inferred).
        expires_on: Expiry instant as a number; unit not documented (epoch seconds inferred).
    """

    user_token: str
    expires_in: int
    expires_on: int
    additional_properties: dict[str, Any] = Factory(dict)

    def __repr__(self) -> str:
        return masked_repr(self, {"user_token"})

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["user_token"] = self.user_token
        data["expires_in"] = self.expires_in
        data["expires_on"] = self.expires_on
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.user_token = data["user_token"]
        self.expires_in = data["expires_in"]
        self.expires_on = data["expires_on"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

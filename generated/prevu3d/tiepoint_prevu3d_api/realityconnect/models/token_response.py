from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import masked_repr, rest, write

_KEYS = frozenset({"hasError", "expiresIn", "accessToken"})


@define(kw_only=True)
class TokenResponse:
    """Answer of the token call.

    The names are not the OAuth2 standard ones. The published sample is cut short in the copies that could be
    read, so there may be more fields.

    Attributes:
        has_error: Whether the call failed.
        expires_in: Life of the token; the unit is not stated. The vendor's own sample shows a large negative
            number, so do not rely on it: read the expiry from the token itself, or renew on a 401.
        access_token: A signed JWT, to be sent as a bearer token.

    Source: https://doc.prevu3d.com/apidocs/testing-the-api (documented).
    """

    has_error: bool | Unset = UNSET
    expires_in: int | Unset = UNSET
    access_token: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def __repr__(self) -> str:
        return masked_repr(self, {"access_token"})

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.has_error is not UNSET:
            data["hasError"] = self.has_error
        if self.expires_in is not UNSET:
            data["expiresIn"] = self.expires_in
        if self.access_token is not UNSET:
            data["accessToken"] = self.access_token
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.has_error = data.get("hasError", UNSET)
        self.expires_in = data.get("expiresIn", UNSET)
        self.access_token = data.get("accessToken", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, masked_repr, rest, write
from .. import models as _models

_KEYS = frozenset({"session_token", "endpoint_info"})


@define(kw_only=True)
class SessionToken:
    """What a client needs to join a session.

    Attributes:
        session_token: Token for the streaming gateway.
        endpoint_info: Address of the streaming gateway.
    """

    session_token: str
    endpoint_info: _models.SessionEndpoint
    additional_properties: dict[str, Any] = Factory(dict)

    def __repr__(self) -> str:
        return masked_repr(self, {"session_token"})

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["session_token"] = self.session_token
        data["endpoint_info"] = write(self.endpoint_info)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.session_token = data["session_token"]
        self.endpoint_info = (
            _models.SessionEndpoint.from_dict(value) if (value := data["endpoint_info"]) is not None else NULL
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

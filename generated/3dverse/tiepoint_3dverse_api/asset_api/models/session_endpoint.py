from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"ip", "port", "ssl_port"})


@define(kw_only=True)
class SessionEndpoint:
    """Address of the streaming gateway.

    Attributes:
        port: Plain port.
        ssl_port: Secure port; 0 means the gateway has no secure port.
    """

    ip: str
    port: int
    ssl_port: int
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["ip"] = self.ip
        data["port"] = self.port
        data["ssl_port"] = self.ssl_port
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.ip = data["ip"]
        self.port = data["port"]
        self.ssl_port = data["ssl_port"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

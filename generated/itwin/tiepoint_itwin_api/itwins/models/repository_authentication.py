from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import masked_repr, rest, write

_KEYS = frozenset({"type", "key", "value", "username", "password"})


@define(kw_only=True)
class RepositoryAuthentication:
    """How to reach a repository added by hand. Holds the secret in plain text.

    Attributes:
        type_: Kind. Header and QueryParameter come with key and value, Basic with username and password.
        key: Name of the header or query parameter.
        value: Value of the header or query parameter.
        username: User name.
        password: Password.

    Source: https://developer.bentley.com/apis/itwins/operations/get-repository,
        https://github.com/iTwin/itwins-client.
    """

    type_: str
    key: str | None | Unset = UNSET
    value: str | None | Unset = UNSET
    username: str | None | Unset = UNSET
    password: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def __repr__(self) -> str:
        return masked_repr(self, {"password"})

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["type"] = self.type_
        if self.key is not UNSET:
            data["key"] = self.key
        if self.value is not UNSET:
            data["value"] = self.value
        if self.username is not UNSET:
            data["username"] = self.username
        if self.password is not UNSET:
            data["password"] = self.password
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.type_ = data["type"]
        self.key = data.get("key", UNSET)
        self.value = data.get("value", UNSET)
        self.username = data.get("username", UNSET)
        self.password = data.get("password", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"code", "message", "target"})


@define(kw_only=True)
class ErrorBody:
    """One error.

    The vendor's examples always carry code and message, but it warns that any property may be missing or null.

    Attributes:
        code: Server-defined error code.
        message: Text for people.
        target: What the error is about: a parameter, header or property name.
    """

    code: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    target: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.code is not UNSET:
            data["code"] = self.code
        if self.message is not UNSET:
            data["message"] = self.message
        if self.target is not UNSET:
            data["target"] = self.target
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.code = data.get("code", UNSET)
        self.message = data.get("message", UNSET)
        self.target = data.get("target", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

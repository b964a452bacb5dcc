from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"code", "message", "target", "details"})


@define(kw_only=True)
class DetailedErrorBody:
    """One error with the list of its causes.

    Attributes:
        code: Server-defined error code.
        message: Text for people.
        target: What the error is about.
        details: More specific errors, when the server has them.
    """

    code: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    target: str | None | Unset = UNSET
    details: list[_models.ErrorBody] | None | Unset = UNSET
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
        if self.details is not UNSET:
            data["details"] = write(self.details)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.code = data.get("code", UNSET)
        self.message = data.get("message", UNSET)
        self.target = data.get("target", UNSET)
        self.details = (
            [_models.ErrorBody.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("details")) is not None
            else data.get("details", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write
from .. import models as _models

_KEYS = frozenset({"mfa"})


@define(kw_only=True)
class UserSettings:
    """Settings of a user.

    Attributes:
        mfa: Second factor of a user.
    """

    mfa: _models.UserMfa | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.mfa is not UNSET:
            data["mfa"] = write(self.mfa)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.mfa = (
            _models.UserMfa.from_dict(value) if (value := data.get("mfa")) is not None else data.get("mfa", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

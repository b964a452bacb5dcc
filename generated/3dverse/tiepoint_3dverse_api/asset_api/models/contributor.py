from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"contribution_count", "user"})


@define(kw_only=True)
class Contributor:
    """A user with the number of their contributions.

    Attributes:
        user: A user of the application.
    """

    contribution_count: int
    user: _models.UserInfo
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["contribution_count"] = self.contribution_count
        data["user"] = write(self.user)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.contribution_count = data["contribution_count"]
        self.user = _models.UserInfo.from_dict(value) if (value := data["user"]) is not None else NULL
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

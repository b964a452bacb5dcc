from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"access"})


@define(kw_only=True)
class FolderAccessGrant:
    """The right to give.

    Attributes:
        access: Level of right, from reading only to full management. Used for token scopes, folder rights and
            group rights.
    """

    access: _models.AccessLevel
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["access"] = write(self.access)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.access = read_enum(_models.AccessLevel, value) if (value := data["access"]) is not None else NULL
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"values", "defaultValue"})


@define(kw_only=True)
class OrgLanguages:
    """Languages of an organisation."""

    values: list[_models.OrgLanguage] | Unset = UNSET
    default_value: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.values is not UNSET:
            data["values"] = write(self.values)
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.values = (
            [_models.OrgLanguage.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("values")) is not None
            else data.get("values", UNSET)
        )
        self.default_value = data.get("defaultValue", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

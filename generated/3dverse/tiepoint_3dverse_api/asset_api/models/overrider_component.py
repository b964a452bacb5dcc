from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"entityRef", "componentsToDetach", "deleter"})


@define(kw_only=True)
class OverriderComponent:
    """Scene component: overrider.

    Attributes:
        entity_ref: Path to an entity through linked scenes.
    """

    entity_ref: _models.EntityReference
    components_to_detach: list[float]
    deleter: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["entityRef"] = write(self.entity_ref)
        data["componentsToDetach"] = write(self.components_to_detach)
        if self.deleter is not UNSET:
            data["deleter"] = self.deleter
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.entity_ref = _models.EntityReference.from_dict(value) if (value := data["entityRef"]) is not None else NULL
        self.components_to_detach = data["componentsToDetach"]
        self.deleter = data.get("deleter", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

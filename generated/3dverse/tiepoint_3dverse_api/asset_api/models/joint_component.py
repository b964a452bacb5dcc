from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"constrainee", "constrainer", "breakForce", "breakTorque"})


@define(kw_only=True)
class JointComponent:
    """Scene component: joint.

    Attributes:
        constrainee: Path to an entity through linked scenes.
        constrainer: Path to an entity through linked scenes.
    """

    constrainee: _models.EntityReference
    constrainer: _models.EntityReference
    break_force: float | Unset = UNSET
    break_torque: float | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["constrainee"] = write(self.constrainee)
        data["constrainer"] = write(self.constrainer)
        if self.break_force is not UNSET:
            data["breakForce"] = self.break_force
        if self.break_torque is not UNSET:
            data["breakTorque"] = self.break_torque
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.constrainee = (
            _models.EntityReference.from_dict(value) if (value := data["constrainee"]) is not None else NULL
        )
        self.constrainer = (
            _models.EntityReference.from_dict(value) if (value := data["constrainer"]) is not None else NULL
        )
        self.break_force = data.get("breakForce", UNSET)
        self.break_torque = data.get("breakTorque", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

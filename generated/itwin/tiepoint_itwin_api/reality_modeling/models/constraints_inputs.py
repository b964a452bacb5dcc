from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"modelingReference", "constraintsToAdd", "constraintsToDelete", "crsData"})


@define(kw_only=True)
class ConstraintsInputs:
    """Inputs of a Constraints job.

    Attributes:
        modeling_reference: Reality data id of the modeling reference to change.
        constraints_to_add: Constraints to add.
        constraints_to_delete: Ids of constraints to delete.
        crs_data: Bucket path (bkt:...) of coordinate reference system data.
    """

    modeling_reference: str
    constraints_to_add: list[_models.ConstraintToAdd] | None | Unset = UNSET
    constraints_to_delete: list[str] | None | Unset = UNSET
    crs_data: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["modelingReference"] = self.modeling_reference
        if self.constraints_to_add is not UNSET:
            data["constraintsToAdd"] = write(self.constraints_to_add)
        if self.constraints_to_delete is not UNSET:
            data["constraintsToDelete"] = write(self.constraints_to_delete)
        if self.crs_data is not UNSET:
            data["crsData"] = self.crs_data
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.modeling_reference = data["modelingReference"]
        self.constraints_to_add = (
            [_models.ConstraintToAdd.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("constraintsToAdd")) is not None
            else data.get("constraintsToAdd", UNSET)
        )
        self.constraints_to_delete = data.get("constraintsToDelete", UNSET)
        self.crs_data = data.get("crsData", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

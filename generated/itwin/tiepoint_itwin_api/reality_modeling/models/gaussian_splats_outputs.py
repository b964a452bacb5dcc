from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"splats", "splatsReference"})


@define(kw_only=True)
class GaussianSplatsOutputs:
    """Outputs of a GaussianSplats job.

    Attributes:
        splats: Reality data id of the Gaussian splats.
        splats_reference: Reality data id of the Gaussian splats reference.
    """

    splats: str | None | Unset = UNSET
    splats_reference: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.splats is not UNSET:
            data["splats"] = self.splats
        if self.splats_reference is not UNSET:
            data["splatsReference"] = self.splats_reference
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.splats = data.get("splats", UNSET)
        self.splats_reference = data.get("splatsReference", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

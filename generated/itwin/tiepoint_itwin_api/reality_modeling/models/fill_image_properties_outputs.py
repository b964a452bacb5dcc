from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write

_KEYS = frozenset({"scene"})


@define(kw_only=True)
class FillImagePropertiesOutputs:
    """Outputs of a FillImageProperties job.

    Attributes:
        scene: Reality data id of the ContextScene with image properties filled in.
    """

    scene: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        return {**write(self.additional_properties), "scene": self.scene}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(scene=data["scene"], additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS))

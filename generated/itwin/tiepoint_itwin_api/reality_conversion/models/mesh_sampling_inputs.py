from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"meshes"})


@define(kw_only=True)
class MeshSamplingInputs:
    """Inputs of a MeshSampling job.

    Attributes:
        meshes: Reality data ids of the meshes.

    Source: https://github.com/iTwin/reality-capture.
    """

    meshes: list[str]
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["meshes"] = write(self.meshes)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.meshes = data["meshes"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

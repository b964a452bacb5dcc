from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"vectors"})


@define(kw_only=True)
class VectorOptimizationInputs:
    """Inputs of a VectorOptimization job.

    Attributes:
        vectors: Reality data ids of the vector data.

    Source: https://github.com/iTwin/reality-capture.
    """

    vectors: list[str]
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["vectors"] = write(self.vectors)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.vectors = data["vectors"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

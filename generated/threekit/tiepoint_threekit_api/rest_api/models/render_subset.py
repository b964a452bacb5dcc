from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"attributes", "layers", "uniqueAttrs"})


@define(kw_only=True)
class RenderSubset:
    """Selection of attribute values and layers.

    Attributes:
        attributes: Any JSON object.
        layers: Any JSON object.
    """

    attributes: dict[str, Any] | Unset = UNSET
    layers: dict[str, Any] | Unset = UNSET
    unique_attrs: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.attributes is not UNSET:
            data["attributes"] = write(self.attributes)
        if self.layers is not UNSET:
            data["layers"] = write(self.layers)
        if self.unique_attrs is not UNSET:
            data["uniqueAttrs"] = self.unique_attrs
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.attributes = data.get("attributes", UNSET)
        self.layers = data.get("layers", UNSET)
        self.unique_attrs = data.get("uniqueAttrs", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write
from .. import models as _models

_KEYS = frozenset({"assetId", "subset"})


@define(kw_only=True)
class RenderTarget:
    """Asset or stage to render, with the values to walk through.

    Attributes:
        subset: Selection of attribute values and layers.
    """

    asset_id: str
    subset: _models.RenderSubset | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["assetId"] = self.asset_id
        if self.subset is not UNSET:
            data["subset"] = write(self.subset)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.asset_id = data["assetId"]
        self.subset = (
            _models.RenderSubset.from_dict(value)
            if (value := data.get("subset")) is not None
            else data.get("subset", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"url", "text", "_p3d_type"})


@define(kw_only=True)
class LinkPropertyValue:
    """A link out of the platform.

    Attributes:
        url: Where the link goes.
        text: What the link says.
        p3d_type: Marks the value as a link.

    Source: https://doc.prevu3d.com/apidocs/v1twintwinidassetsassetid (documented).
    """

    url: str | Unset = UNSET
    text: str | Unset = UNSET
    p3d_type: _models.LinkPropertyValueP3DType | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.url is not UNSET:
            data["url"] = self.url
        if self.text is not UNSET:
            data["text"] = self.text
        if self.p3d_type is not UNSET:
            data["_p3d_type"] = write(self.p3d_type)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.url = data.get("url", UNSET)
        self.text = data.get("text", UNSET)
        self.p3d_type = (
            read_enum(_models.LinkPropertyValueP3DType, value)
            if (value := data.get("_p3d_type")) is not None
            else data.get("_p3d_type", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"name", "id", "_p3d_type"})


@define(kw_only=True)
class AttachmentPropertyValue:
    """A file attached to the asset. How to download it is not published.

    Attributes:
        name: File name.
        id: Identifier of the attachment.
        p3d_type: Marks the value as an attachment.

    Source: https://doc.prevu3d.com/apidocs/v1twintwinidassetsassetid (documented).
    """

    name: str | Unset = UNSET
    id: str | Unset = UNSET
    p3d_type: _models.AttachmentPropertyValueP3DType | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.name is not UNSET:
            data["name"] = self.name
        if self.id is not UNSET:
            data["id"] = self.id
        if self.p3d_type is not UNSET:
            data["_p3d_type"] = write(self.p3d_type)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.name = data.get("name", UNSET)
        self.id = data.get("id", UNSET)
        self.p3d_type = (
            read_enum(_models.AttachmentPropertyValueP3DType, value)
            if (value := data.get("_p3d_type")) is not None
            else data.get("_p3d_type", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

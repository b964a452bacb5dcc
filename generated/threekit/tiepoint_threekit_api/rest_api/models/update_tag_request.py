from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"tagId", "tag"})


@define(kw_only=True)
class UpdateTagRequest:
    """Change to a tag.

    Attributes:
        tag_id: The tag, repeated from the path.
        tag: Fields of a tag to change.
    """

    tag_id: str
    tag: _models.TagPatch
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["tagId"] = self.tag_id
        data["tag"] = write(self.tag)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.tag_id = data["tagId"]
        self.tag = _models.TagPatch.from_dict(value) if (value := data["tag"]) is not None else NULL
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

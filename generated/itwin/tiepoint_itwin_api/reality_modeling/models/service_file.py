from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"id", "name", "type", "description", "deprecated"})


@define(kw_only=True)
class ServiceFile:
    """A file offered by the service.

    Attributes:
        id: Id of the file.
        name: Name to show.
        type_: Kind of file.
        description: Text on the file.
        deprecated: Whether the file will go away.

    Source: https://dev-developer.bentley.com/apis/reality-modeling/operations/files-get-all/,
        https://github.com/iTwin/reality-capture.
    """

    id: str
    name: str
    type_: _models.FileType
    description: str | None | Unset = UNSET
    deprecated: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        data["name"] = self.name
        data["type"] = write(self.type_)
        if self.description is not UNSET:
            data["description"] = self.description
        if self.deprecated is not UNSET:
            data["deprecated"] = self.deprecated
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.name = data["name"]
        self.type_ = read_enum(_models.FileType, value) if (value := data["type"]) is not None else NULL
        self.description = data.get("description", UNSET)
        self.deprecated = data.get("deprecated", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

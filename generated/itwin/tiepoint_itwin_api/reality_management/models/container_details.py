from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"type", "access", "_links"})


@define(kw_only=True)
class ContainerDetails:
    """How to reach the files. Not wrapped in an envelope.

    Attributes:
        type_: Kind of container address.
        access: Access the address gives.
        links: Links of a container.

    Source: https://github.com/iTwin/reality-capture,
        https://developer.bentley.com/apis/reality-management/operations/get-write-access-to-reality-data-container.
    """

    type_: _models.ContainerType
    access: _models.ContainerAccess
    links: _models.ContainerLinks
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["type"] = write(self.type_)
        data["access"] = write(self.access)
        data["_links"] = write(self.links)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.type_ = read_enum(_models.ContainerType, value) if (value := data["type"]) is not None else NULL
        self.access = read_enum(_models.ContainerAccess, value) if (value := data["access"]) is not None else NULL
        self.links = _models.ContainerLinks.from_dict(value) if (value := data["_links"]) is not None else NULL
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

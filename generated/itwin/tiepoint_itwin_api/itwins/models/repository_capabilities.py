from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write
from .. import models as _models

_KEYS = frozenset({"resources", "graphics"})


@define(kw_only=True)
class RepositoryCapabilities:
    """What a repository can do beyond its address.

    Attributes:
        resources: Lists its resources.
        graphics: Gives graphics of its resources.

    Source: https://github.com/iTwin/itwins-client, https://developer.bentley.com/apis/itwins/changelog/.
    """

    resources: _models.RepositoryCapability | None | Unset = UNSET
    graphics: _models.RepositoryCapability | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.resources is not UNSET:
            data["resources"] = write(self.resources)
        if self.graphics is not UNSET:
            data["graphics"] = write(self.graphics)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.resources = (
            _models.RepositoryCapability.from_dict(value)
            if (value := data.get("resources")) is not None
            else data.get("resources", UNSET)
        )
        self.graphics = (
            _models.RepositoryCapability.from_dict(value)
            if (value := data.get("graphics")) is not None
            else data.get("graphics", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

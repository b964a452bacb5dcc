from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"repositories"})


@define(kw_only=True)
class Repositories:
    """Repositories of an iTwin.

    Attributes:
        repositories: All of them.

    Source: https://developer.bentley.com/apis/itwins/operations/get-repositories-by-itwin-id,
        https://github.com/iTwin/itwins-client.
    """

    repositories: list[_models.Repository]
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["repositories"] = write(self.repositories)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.repositories = (
            [_models.Repository.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["repositories"]) is not None
            else NULL
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

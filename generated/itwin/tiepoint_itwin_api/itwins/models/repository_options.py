from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"queryParameters"})


@define(kw_only=True)
class RepositoryOptions:
    """Settings of a repository added by hand; which ones depends on the class.

    Attributes:
        query_parameters: Query parameters to add to requests.

    Source: https://developer.bentley.com/apis/itwins/operations/get-repository,
        https://github.com/iTwin/itwins-client.
    """

    query_parameters: dict[str, str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.query_parameters is not UNSET:
            data["queryParameters"] = write(self.query_parameters)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.query_parameters = data.get("queryParameters", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

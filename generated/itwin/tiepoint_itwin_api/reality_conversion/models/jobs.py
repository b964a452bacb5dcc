from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"jobs", "_links"})


@define(kw_only=True)
class Jobs:
    """One page of jobs.

    Attributes:
        jobs: The page of jobs.
        links: Link to the next page; without a next link this is the last page.
    """

    jobs: list[_models.Job]
    links: _models.NextPageLink | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["jobs"] = write(self.jobs)
        if self.links is not UNSET:
            data["_links"] = write(self.links)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.jobs = (
            [_models.Job.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["jobs"]) is not None
            else NULL
        )
        self.links = (
            _models.NextPageLink.from_dict(value)
            if (value := data.get("_links")) is not None
            else data.get("_links", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"year", "month", "day", "views", "cumulative"})


@define(kw_only=True)
class AnalyticsViews:
    """Number of views in one period.

    Attributes:
        month: Present for ranges of a month or a day.
        day: Present for ranges of a day.
    """

    year: int | Unset = UNSET
    month: int | Unset = UNSET
    day: int | Unset = UNSET
    views: int | Unset = UNSET
    cumulative: int | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.year is not UNSET:
            data["year"] = self.year
        if self.month is not UNSET:
            data["month"] = self.month
        if self.day is not UNSET:
            data["day"] = self.day
        if self.views is not UNSET:
            data["views"] = self.views
        if self.cumulative is not UNSET:
            data["cumulative"] = self.cumulative
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.year = data.get("year", UNSET)
        self.month = data.get("month", UNSET)
        self.day = data.get("day", UNSET)
        self.views = data.get("views", UNSET)
        self.cumulative = data.get("cumulative", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

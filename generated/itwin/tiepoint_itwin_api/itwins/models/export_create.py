from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"outputFormat", "queryScope", "subClass", "select", "filter", "includeInactive"})


@define(kw_only=True)
class ExportCreate:
    """Body of an export request.

    Attributes:
        output_format: File format, for requests.
        query_scope: Which iTwins go into an export, for requests: those the caller is a member of (default), or
            those of the organization, for its administrators.
        sub_class: One subclass or several, with commas.
        select: Properties wanted, with commas; the short form when left out.
        filter_: OData condition, as $filter of the list. Text is compared without regard to case.
        include_inactive: Also inactive iTwins.

    Source: https://developer.bentley.com/apis/itwins/operations/create-export,
        https://github.com/iTwin/itwins-client.
    """

    output_format: _models.ExportOutputFormat
    query_scope: _models.ExportQueryScope | Unset = UNSET
    sub_class: str | None | Unset = UNSET
    select: str | None | Unset = UNSET
    filter_: str | None | Unset = UNSET
    include_inactive: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["outputFormat"] = write(self.output_format)
        if self.query_scope is not UNSET:
            data["queryScope"] = write(self.query_scope)
        if self.sub_class is not UNSET:
            data["subClass"] = self.sub_class
        if self.select is not UNSET:
            data["select"] = self.select
        if self.filter_ is not UNSET:
            data["filter"] = self.filter_
        if self.include_inactive is not UNSET:
            data["includeInactive"] = self.include_inactive
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.output_format = (
            read_enum(_models.ExportOutputFormat, value) if (value := data["outputFormat"]) is not None else NULL
        )
        self.query_scope = (
            read_enum(_models.ExportQueryScope, value)
            if (value := data.get("queryScope")) is not None
            else data.get("queryScope", UNSET)
        )
        self.sub_class = data.get("subClass", UNSET)
        self.select = data.get("select", UNSET)
        self.filter_ = data.get("filter", UNSET)
        self.include_inactive = data.get("includeInactive", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

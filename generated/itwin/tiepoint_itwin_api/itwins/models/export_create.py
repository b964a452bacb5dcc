from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.export_output_format import ExportOutputFormat
from ..models.export_query_scope import ExportQueryScope
from ..types import UNSET, Unset

T = TypeVar("T", bound="ExportCreate")


@_attrs_define
class ExportCreate:
    """Body of an export request.

    Attributes:
        output_format (ExportOutputFormat): File format, for requests.
        query_scope (ExportQueryScope | Unset): Which iTwins go into an export, for requests: those the caller is a
            member of (default), or those of the organization, for its administrators.
        sub_class (None | str | Unset): One subclass or several, with commas.
        select (None | str | Unset): Properties wanted, with commas; the short form when left out.
        filter_ (None | str | Unset): OData condition, as $filter of the list. Text is compared without regard to case.
        include_inactive (bool | None | Unset): Also inactive iTwins.
    """

    output_format: ExportOutputFormat
    query_scope: ExportQueryScope | Unset = UNSET
    sub_class: None | str | Unset = UNSET
    select: None | str | Unset = UNSET
    filter_: None | str | Unset = UNSET
    include_inactive: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        output_format = self.output_format.value

        query_scope: str | Unset = UNSET
        if not isinstance(self.query_scope, Unset):
            query_scope = self.query_scope.value

        sub_class: None | str | Unset
        if isinstance(self.sub_class, Unset):
            sub_class = UNSET
        else:
            sub_class = self.sub_class

        select: None | str | Unset
        if isinstance(self.select, Unset):
            select = UNSET
        else:
            select = self.select

        filter_: None | str | Unset
        if isinstance(self.filter_, Unset):
            filter_ = UNSET
        else:
            filter_ = self.filter_

        include_inactive: bool | None | Unset
        if isinstance(self.include_inactive, Unset):
            include_inactive = UNSET
        else:
            include_inactive = self.include_inactive

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "outputFormat": output_format,
            }
        )
        if query_scope is not UNSET:
            field_dict["queryScope"] = query_scope
        if sub_class is not UNSET:
            field_dict["subClass"] = sub_class
        if select is not UNSET:
            field_dict["select"] = select
        if filter_ is not UNSET:
            field_dict["filter"] = filter_
        if include_inactive is not UNSET:
            field_dict["includeInactive"] = include_inactive

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        output_format = ExportOutputFormat(d.pop("outputFormat"))

        _query_scope = d.pop("queryScope", UNSET)
        query_scope: ExportQueryScope | Unset
        if isinstance(_query_scope, Unset):
            query_scope = UNSET
        else:
            query_scope = ExportQueryScope(_query_scope)

        def _parse_sub_class(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sub_class = _parse_sub_class(d.pop("subClass", UNSET))

        def _parse_select(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        select = _parse_select(d.pop("select", UNSET))

        def _parse_filter_(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        filter_ = _parse_filter_(d.pop("filter", UNSET))

        def _parse_include_inactive(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        include_inactive = _parse_include_inactive(d.pop("includeInactive", UNSET))

        _model = cls(
            output_format=output_format,
            query_scope=query_scope,
            sub_class=sub_class,
            select=select,
            filter_=filter_,
            include_inactive=include_inactive,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.repository_options_query_parameters import (
        RepositoryOptionsQueryParameters,
    )


T = TypeVar("T", bound="RepositoryOptions")


@_attrs_define
class RepositoryOptions:
    """Settings of a repository added by hand; which ones depends on the class.

    Attributes:
        query_parameters (None | RepositoryOptionsQueryParameters | Unset): Query parameters to add to requests.
    """

    query_parameters: None | RepositoryOptionsQueryParameters | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.repository_options_query_parameters import (
            RepositoryOptionsQueryParameters,  # noqa: PLC0415
        )

        query_parameters: dict[str, Any] | None | Unset
        if isinstance(self.query_parameters, Unset):
            query_parameters = UNSET
        elif isinstance(self.query_parameters, RepositoryOptionsQueryParameters):
            query_parameters = self.query_parameters.to_dict()
        else:
            query_parameters = self.query_parameters

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if query_parameters is not UNSET:
            field_dict["queryParameters"] = query_parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.repository_options_query_parameters import (
            RepositoryOptionsQueryParameters,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_query_parameters(data: object) -> None | RepositoryOptionsQueryParameters | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                query_parameters_type_0 = RepositoryOptionsQueryParameters.from_dict(data)

                return query_parameters_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RepositoryOptionsQueryParameters | Unset, data)

        query_parameters = _parse_query_parameters(d.pop("queryParameters", UNSET))

        _model = cls(
            query_parameters=query_parameters,
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

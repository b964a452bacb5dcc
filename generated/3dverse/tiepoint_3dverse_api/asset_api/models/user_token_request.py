from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.access_level import AccessLevel
from ..types import UNSET, Unset

T = TypeVar("T", bound="UserTokenRequest")


@_attrs_define
class UserTokenRequest:
    """Scope and lifetime of the token.

    Attributes:
        scope (AccessLevel): Level of right, from reading only to full management. Used for token scopes, folder rights
            and group rights.
        ttl (str | Unset): Lifetime as a number and a unit, such as 1h or 24h. Default: "1h".
    """

    scope: AccessLevel
    ttl: str | Unset = "1h"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        scope = self.scope.value

        ttl = self.ttl

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "scope": scope,
            }
        )
        if ttl is not UNSET:
            field_dict["ttl"] = ttl

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        scope = AccessLevel(d.pop("scope"))

        ttl = d.pop("ttl", UNSET)

        _model = cls(
            scope=scope,
            ttl=ttl,
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

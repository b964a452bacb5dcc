from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TokenResponse")


@_attrs_define
class TokenResponse:
    """Answer of the token call. The names are not the OAuth2 standard ones. The published sample is cut short in the
    copies that could be read, so there may be more fields.

        Attributes:
            has_error (bool | Unset): Whether the call failed.
            expires_in (int | Unset): Life of the token; the unit is not stated. The vendor's own sample shows a large
                negative number, so do not rely on it: read the expiry from the token itself, or renew on a 401.
            access_token (str | Unset): A signed JWT, to be sent as a bearer token.
    """

    has_error: bool | Unset = UNSET
    expires_in: int | Unset = UNSET
    access_token: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        has_error = self.has_error

        expires_in = self.expires_in

        access_token = self.access_token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if has_error is not UNSET:
            field_dict["hasError"] = has_error
        if expires_in is not UNSET:
            field_dict["expiresIn"] = expires_in
        if access_token is not UNSET:
            field_dict["accessToken"] = access_token

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        has_error = d.pop("hasError", UNSET)

        expires_in = d.pop("expiresIn", UNSET)

        access_token = d.pop("accessToken", UNSET)

        _model = cls(
            has_error=has_error,
            expires_in=expires_in,
            access_token=access_token,
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

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="UserToken")


@_attrs_define
class UserToken:
    """A freshly generated user token.

    Attributes:
        user_token (str): Value to send in the user_token header.
        expires_in (int): Lifetime of the token; unit not documented (seconds inferred).
        expires_on (int): Expiry instant as a number; unit not documented (epoch seconds inferred).
    """

    user_token: str
    expires_in: int
    expires_on: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_token = self.user_token

        expires_in = self.expires_in

        expires_on = self.expires_on

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "user_token": user_token,
                "expires_in": expires_in,
                "expires_on": expires_on,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        user_token = d.pop("user_token")

        expires_in = d.pop("expires_in")

        expires_on = d.pop("expires_on")

        _model = cls(
            user_token=user_token,
            expires_in=expires_in,
            expires_on=expires_on,
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

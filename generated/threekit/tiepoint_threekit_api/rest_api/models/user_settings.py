from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.user_mfa import UserMfa


T = TypeVar("T", bound="UserSettings")


@_attrs_define
class UserSettings:
    """Settings of a user.

    Attributes:
        mfa (UserMfa | Unset): Second factor of a user.
    """

    mfa: UserMfa | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mfa: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mfa, Unset):
            mfa = self.mfa.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if mfa is not UNSET:
            field_dict["mfa"] = mfa

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.user_mfa import UserMfa  # noqa: PLC0415

        d = dict(src_dict)
        _mfa = d.pop("mfa", UNSET)
        mfa: UserMfa | Unset
        if isinstance(_mfa, Unset):
            mfa = UNSET
        else:
            mfa = UserMfa.from_dict(_mfa)

        _model = cls(
            mfa=mfa,
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

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.itwin import ITwin


T = TypeVar("T", bound="ITwinResponse")


@_attrs_define
class ITwinResponse:
    """One iTwin.

    Attributes:
        itwin (ITwin): An iTwin. The short form holds id, class, subClass, type, number and displayName; with $select
            only what was selected.
    """

    itwin: ITwin
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        itwin = self.itwin.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "iTwin": itwin,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.itwin import ITwin  # noqa: PLC0415

        d = dict(src_dict)
        itwin = ITwin.from_dict(d.pop("iTwin"))

        _model = cls(
            itwin=itwin,
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

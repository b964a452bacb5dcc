from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.itwin_association import ITwinAssociation


T = TypeVar("T", bound="ITwinAssociationResponse")


@_attrs_define
class ITwinAssociationResponse:
    """An association.

    Attributes:
        itwin_association (ITwinAssociation): An association.
    """

    itwin_association: ITwinAssociation
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        itwin_association = self.itwin_association.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "iTwinAssociation": itwin_association,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.itwin_association import ITwinAssociation  # noqa: PLC0415

        d = dict(src_dict)
        itwin_association = ITwinAssociation.from_dict(d.pop("iTwinAssociation"))

        _model = cls(
            itwin_association=itwin_association,
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

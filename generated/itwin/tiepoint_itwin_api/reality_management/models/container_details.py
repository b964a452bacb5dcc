from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.container_access import ContainerAccess
from ..models.container_type import ContainerType

if TYPE_CHECKING:
    from ..models.container_links import ContainerLinks


T = TypeVar("T", bound="ContainerDetails")


@_attrs_define
class ContainerDetails:
    """How to reach the files. Not wrapped in an envelope.

    Attributes:
        type_ (ContainerType): Kind of container address.
        access (ContainerAccess): Access the address gives.
        links (ContainerLinks): Links of a container.
    """

    type_: ContainerType
    access: ContainerAccess
    links: ContainerLinks
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_.value

        access = self.access.value

        links = self.links.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "access": access,
                "_links": links,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.container_links import ContainerLinks  # noqa: PLC0415

        d = dict(src_dict)
        type_ = ContainerType(d.pop("type"))

        access = ContainerAccess(d.pop("access"))

        links = ContainerLinks.from_dict(d.pop("_links"))

        _model = cls(
            type_=type_,
            access=access,
            links=links,
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

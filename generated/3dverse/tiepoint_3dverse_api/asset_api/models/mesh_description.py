from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.submesh import Submesh


T = TypeVar("T", bound="MeshDescription")


@_attrs_define
class MeshDescription:
    """Description document of an asset of the kind mesh.

    Attributes:
        name (str):
        payload_size (int):
        submeshes (list[Submesh]):
        uuid (str):
    """

    name: str
    payload_size: int
    submeshes: list[Submesh]
    uuid: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        payload_size = self.payload_size

        submeshes = []
        for submeshes_item_data in self.submeshes:
            submeshes_item = submeshes_item_data.to_dict()
            submeshes.append(submeshes_item)

        uuid = self.uuid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "payloadSize": payload_size,
                "submeshes": submeshes,
                "uuid": uuid,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.submesh import Submesh  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        payload_size = d.pop("payloadSize")

        submeshes = []
        _submeshes = d.pop("submeshes")
        for submeshes_item_data in _submeshes:
            submeshes_item = Submesh.from_dict(submeshes_item_data)

            submeshes.append(submeshes_item)

        uuid = d.pop("uuid")

        _model = cls(
            name=name,
            payload_size=payload_size,
            submeshes=submeshes,
            uuid=uuid,
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

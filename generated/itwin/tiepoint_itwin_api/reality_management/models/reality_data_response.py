from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.reality_data import RealityData


T = TypeVar("T", bound="RealityDataResponse")


@_attrs_define
class RealityDataResponse:
    """One reality data.

    Attributes:
        reality_data (RealityData): Metadata of reality data. In lists with Prefer return=minimal only id, displayName
            and type are there; elsewhere the vendor's SDK counts on size, dataCenterLocation and the three times as well.
    """

    reality_data: RealityData
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        reality_data = self.reality_data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "realityData": reality_data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reality_data import RealityData  # noqa: PLC0415

        d = dict(src_dict)
        reality_data = RealityData.from_dict(d.pop("realityData"))

        _model = cls(
            reality_data=reality_data,
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

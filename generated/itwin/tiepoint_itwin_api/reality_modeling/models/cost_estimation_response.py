from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.cost_estimation import CostEstimation


T = TypeVar("T", bound="CostEstimationResponse")


@_attrs_define
class CostEstimationResponse:
    """A cost estimate.

    Attributes:
        cost_estimation (CostEstimation): A cost estimate.
    """

    cost_estimation: CostEstimation
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        cost_estimation = self.cost_estimation.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "costEstimation": cost_estimation,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.cost_estimation import CostEstimation  # noqa: PLC0415

        d = dict(src_dict)
        cost_estimation = CostEstimation.from_dict(d.pop("costEstimation"))

        _model = cls(
            cost_estimation=cost_estimation,
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

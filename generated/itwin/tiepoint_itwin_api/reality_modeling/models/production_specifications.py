from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.production_inputs import ProductionInputs
    from ..models.production_outputs import ProductionOutputs


T = TypeVar("T", bound="ProductionSpecifications")


@_attrs_define
class ProductionSpecifications:
    """What a Production job works on and produces.

    Attributes:
        inputs (ProductionInputs): Inputs of a Production job.
        outputs (ProductionOutputs): Outputs of a Production job.
    """

    inputs: ProductionInputs
    outputs: ProductionOutputs
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        inputs = self.inputs.to_dict()

        outputs = self.outputs.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "inputs": inputs,
                "outputs": outputs,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.production_inputs import ProductionInputs  # noqa: PLC0415
        from ..models.production_outputs import ProductionOutputs  # noqa: PLC0415

        d = dict(src_dict)
        inputs = ProductionInputs.from_dict(d.pop("inputs"))

        outputs = ProductionOutputs.from_dict(d.pop("outputs"))

        _model = cls(
            inputs=inputs,
            outputs=outputs,
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

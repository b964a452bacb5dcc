from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.constraints_outputs_create import ConstraintsOutputsCreate

if TYPE_CHECKING:
    from ..models.constraints_inputs import ConstraintsInputs


T = TypeVar("T", bound="ConstraintsSpecificationsCreate")


@_attrs_define
class ConstraintsSpecificationsCreate:
    """What a new Constraints job is to work on and to produce.

    Attributes:
        inputs (ConstraintsInputs): Inputs of a Constraints job.
        outputs (list[ConstraintsOutputsCreate]): Outputs wanted, by name.
    """

    inputs: ConstraintsInputs
    outputs: list[ConstraintsOutputsCreate]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        inputs = self.inputs.to_dict()

        outputs = []
        for outputs_item_data in self.outputs:
            outputs_item = outputs_item_data.value
            outputs.append(outputs_item)

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
        from ..models.constraints_inputs import ConstraintsInputs  # noqa: PLC0415

        d = dict(src_dict)
        inputs = ConstraintsInputs.from_dict(d.pop("inputs"))

        outputs = []
        _outputs = d.pop("outputs")
        for outputs_item_data in _outputs:
            outputs_item = ConstraintsOutputsCreate(outputs_item_data)

            outputs.append(outputs_item)

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

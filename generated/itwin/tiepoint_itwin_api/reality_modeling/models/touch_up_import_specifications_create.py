from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.touch_up_import_outputs_create import TouchUpImportOutputsCreate

if TYPE_CHECKING:
    from ..models.touch_up_import_inputs import TouchUpImportInputs


T = TypeVar("T", bound="TouchUpImportSpecificationsCreate")


@_attrs_define
class TouchUpImportSpecificationsCreate:
    """What a new TouchUpImport job is to work on and to produce.

    Attributes:
        inputs (TouchUpImportInputs): Inputs of a TouchUpImport job.
        outputs (list[TouchUpImportOutputsCreate]): Outputs wanted, by name.
    """

    inputs: TouchUpImportInputs
    outputs: list[TouchUpImportOutputsCreate]
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
        from ..models.touch_up_import_inputs import TouchUpImportInputs  # noqa: PLC0415

        d = dict(src_dict)
        inputs = TouchUpImportInputs.from_dict(d.pop("inputs"))

        outputs = []
        _outputs = d.pop("outputs")
        for outputs_item_data in _outputs:
            outputs_item = TouchUpImportOutputsCreate(outputs_item_data)

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

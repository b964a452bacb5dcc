from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.touch_up_import_inputs import TouchUpImportInputs
    from ..models.touch_up_import_outputs import TouchUpImportOutputs


T = TypeVar("T", bound="TouchUpImportSpecifications")


@_attrs_define
class TouchUpImportSpecifications:
    """What a TouchUpImport job works on and produces.

    Attributes:
        inputs (TouchUpImportInputs): Inputs of a TouchUpImport job.
        outputs (TouchUpImportOutputs): Outputs of a TouchUpImport job.
    """

    inputs: TouchUpImportInputs
    outputs: TouchUpImportOutputs
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
        from ..models.touch_up_import_inputs import TouchUpImportInputs  # noqa: PLC0415
        from ..models.touch_up_import_outputs import TouchUpImportOutputs  # noqa: PLC0415

        d = dict(src_dict)
        inputs = TouchUpImportInputs.from_dict(d.pop("inputs"))

        outputs = TouchUpImportOutputs.from_dict(d.pop("outputs"))

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

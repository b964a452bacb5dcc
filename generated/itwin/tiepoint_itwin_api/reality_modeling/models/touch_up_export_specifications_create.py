from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.touch_up_export_outputs_create import TouchUpExportOutputsCreate
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.touch_up_export_inputs import TouchUpExportInputs
    from ..models.touch_up_export_options import TouchUpExportOptions


T = TypeVar("T", bound="TouchUpExportSpecificationsCreate")


@_attrs_define
class TouchUpExportSpecificationsCreate:
    """What a new TouchUpExport job is to work on and to produce.

    Attributes:
        inputs (TouchUpExportInputs): Inputs of a TouchUpExport job.
        outputs (list[TouchUpExportOutputsCreate]): Outputs wanted, by name.
        options (None | TouchUpExportOptions | Unset):
    """

    inputs: TouchUpExportInputs
    outputs: list[TouchUpExportOutputsCreate]
    options: None | TouchUpExportOptions | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.touch_up_export_options import TouchUpExportOptions  # noqa: PLC0415

        inputs = self.inputs.to_dict()

        outputs = []
        for outputs_item_data in self.outputs:
            outputs_item = outputs_item_data.value
            outputs.append(outputs_item)

        options: dict[str, Any] | None | Unset
        if isinstance(self.options, Unset):
            options = UNSET
        elif isinstance(self.options, TouchUpExportOptions):
            options = self.options.to_dict()
        else:
            options = self.options

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "inputs": inputs,
                "outputs": outputs,
            }
        )
        if options is not UNSET:
            field_dict["options"] = options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.touch_up_export_inputs import TouchUpExportInputs  # noqa: PLC0415
        from ..models.touch_up_export_options import TouchUpExportOptions  # noqa: PLC0415

        d = dict(src_dict)
        inputs = TouchUpExportInputs.from_dict(d.pop("inputs"))

        outputs = []
        _outputs = d.pop("outputs")
        for outputs_item_data in _outputs:
            outputs_item = TouchUpExportOutputsCreate(outputs_item_data)

            outputs.append(outputs_item)

        def _parse_options(data: object) -> None | TouchUpExportOptions | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                options_type_0 = TouchUpExportOptions.from_dict(data)

                return options_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TouchUpExportOptions | Unset, data)

        options = _parse_options(d.pop("options", UNSET))

        _model = cls(
            inputs=inputs,
            outputs=outputs,
            options=options,
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

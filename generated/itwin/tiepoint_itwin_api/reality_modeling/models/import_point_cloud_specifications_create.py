from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.import_point_cloud_outputs_create import ImportPointCloudOutputsCreate

if TYPE_CHECKING:
    from ..models.import_point_cloud_inputs import ImportPointCloudInputs


T = TypeVar("T", bound="ImportPointCloudSpecificationsCreate")


@_attrs_define
class ImportPointCloudSpecificationsCreate:
    """What a new ImportPointCloud job is to work on and to produce.

    Attributes:
        inputs (ImportPointCloudInputs): Inputs of an ImportPointCloud job.
        outputs (list[ImportPointCloudOutputsCreate]): Outputs wanted, by name.
    """

    inputs: ImportPointCloudInputs
    outputs: list[ImportPointCloudOutputsCreate]
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
        from ..models.import_point_cloud_inputs import ImportPointCloudInputs  # noqa: PLC0415

        d = dict(src_dict)
        inputs = ImportPointCloudInputs.from_dict(d.pop("inputs"))

        outputs = []
        _outputs = d.pop("outputs")
        for outputs_item_data in _outputs:
            outputs_item = ImportPointCloudOutputsCreate(outputs_item_data)

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

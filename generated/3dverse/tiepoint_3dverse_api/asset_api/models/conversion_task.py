from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.conversion_pipeline import ConversionPipeline
from ..models.conversion_task_status import ConversionTaskStatus

T = TypeVar("T", bound="ConversionTask")


@_attrs_define
class ConversionTask:
    """Conversion of one source file into one asset.

    Attributes:
        asset_id (UUID): Identifier of an asset; every asset has one UUID.
        source_file_id (UUID): Identifier of an uploaded source file.
        source_file_name (str):
        conversion_pipeline (ConversionPipeline): Converter chosen for a source file.
        progress (float): Amount of work done; scale not documented.
        status (ConversionTaskStatus): State of one conversion. The last two values are final (inferred from their
            names).
    """

    asset_id: UUID
    source_file_id: UUID
    source_file_name: str
    conversion_pipeline: ConversionPipeline
    progress: float
    status: ConversionTaskStatus
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset_id = str(self.asset_id)

        source_file_id = str(self.source_file_id)

        source_file_name = self.source_file_name

        conversion_pipeline = self.conversion_pipeline.value

        progress = self.progress

        status = self.status.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "asset_id": asset_id,
                "source_file_id": source_file_id,
                "source_file_name": source_file_name,
                "conversion_pipeline": conversion_pipeline,
                "progress": progress,
                "status": status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        asset_id = UUID(d.pop("asset_id"))

        source_file_id = UUID(d.pop("source_file_id"))

        source_file_name = d.pop("source_file_name")

        conversion_pipeline = ConversionPipeline(d.pop("conversion_pipeline"))

        progress = d.pop("progress")

        status = ConversionTaskStatus(d.pop("status"))

        _model = cls(
            asset_id=asset_id,
            source_file_id=source_file_id,
            source_file_name=source_file_name,
            conversion_pipeline=conversion_pipeline,
            progress=progress,
            status=status,
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

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.configuration import Configuration
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="LayerCreationRequest")


@_attrs_define
class LayerCreationRequest:
    """A new layer.

    Example:
        {'assetId': '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10', 'assetLayerConfiguration': {'Finish': 'Oak'}, 'orgId':
            '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'fileId': 'd1c2b3a4-5e6f-4a7b-8c9d-0e1f2a3b4c5d', 'width': 1024,
            'height': 768}

    Attributes:
        asset_id (UUID):
        asset_layer_configuration (Configuration): Configuration of the layer, or of the asset when there is no
            composite. Example: {'Finish': 'Oak', 'Legs': 4, 'Fabric': {'assetId': '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10'}}.
        file_id (UUID): Stored file of the layer.
        width (int): Intended full width in pixels, before cropping.
        height (int): Intended full height in pixels, before cropping.
        asset_layer (str | Unset): Layer of the composite; not needed without one.
        org_id (UUID | Unset): Organisation that owns the layer.
        stage_id (str | Unset):
        stage_configuration (Configuration | Unset): Attribute values by attribute name. Example: {'Finish': 'Oak',
            'Legs': 4, 'Fabric': {'assetId': '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10'}}.
        metadata (JsonObject | Unset): Crop and offset of the picture.
        job_id (str | Unset):
        task_id (str | Unset):
    """

    asset_id: UUID
    asset_layer_configuration: Configuration
    file_id: UUID
    width: int
    height: int
    asset_layer: str | Unset = UNSET
    org_id: UUID | Unset = UNSET
    stage_id: str | Unset = UNSET
    stage_configuration: Configuration | Unset = UNSET
    metadata: JsonObject | Unset = UNSET
    job_id: str | Unset = UNSET
    task_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset_id = str(self.asset_id)

        asset_layer_configuration = self.asset_layer_configuration.to_dict()

        file_id = str(self.file_id)

        width = self.width

        height = self.height

        asset_layer = self.asset_layer

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        stage_id = self.stage_id

        stage_configuration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.stage_configuration, Unset):
            stage_configuration = self.stage_configuration.to_dict()

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        job_id = self.job_id

        task_id = self.task_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "assetId": asset_id,
                "assetLayerConfiguration": asset_layer_configuration,
                "fileId": file_id,
                "width": width,
                "height": height,
            }
        )
        if asset_layer is not UNSET:
            field_dict["assetLayer"] = asset_layer
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if stage_id is not UNSET:
            field_dict["stageId"] = stage_id
        if stage_configuration is not UNSET:
            field_dict["stageConfiguration"] = stage_configuration
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if job_id is not UNSET:
            field_dict["jobId"] = job_id
        if task_id is not UNSET:
            field_dict["taskId"] = task_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.configuration import Configuration  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        asset_id = UUID(d.pop("assetId"))

        asset_layer_configuration = Configuration.from_dict(d.pop("assetLayerConfiguration"))

        file_id = UUID(d.pop("fileId"))

        width = d.pop("width")

        height = d.pop("height")

        asset_layer = d.pop("assetLayer", UNSET)

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        stage_id = d.pop("stageId", UNSET)

        _stage_configuration = d.pop("stageConfiguration", UNSET)
        stage_configuration: Configuration | Unset
        if isinstance(_stage_configuration, Unset):
            stage_configuration = UNSET
        else:
            stage_configuration = Configuration.from_dict(_stage_configuration)

        _metadata = d.pop("metadata", UNSET)
        metadata: JsonObject | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = JsonObject.from_dict(_metadata)

        job_id = d.pop("jobId", UNSET)

        task_id = d.pop("taskId", UNSET)

        _model = cls(
            asset_id=asset_id,
            asset_layer_configuration=asset_layer_configuration,
            file_id=file_id,
            width=width,
            height=height,
            asset_layer=asset_layer,
            org_id=org_id,
            stage_id=stage_id,
            stage_configuration=stage_configuration,
            metadata=metadata,
            job_id=job_id,
            task_id=task_id,
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

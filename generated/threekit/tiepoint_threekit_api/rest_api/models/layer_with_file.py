from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.layer_format import LayerFormat
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject
    from ..models.metadata import Metadata


T = TypeVar("T", bound="LayerWithFile")


@_attrs_define
class LayerWithFile:
    """A layer with the address of its file.

    Attributes:
        id (UUID):
        asset_id (UUID | Unset):
        asset_layer (str | Unset):
        org_id (UUID | Unset):
        asset_version (None | str | Unset):
        asset_layer_configuration (JsonObject | Unset):
        stage_id (None | str | Unset): Empty when no stage is used.
        stage_version (None | str | Unset):
        stage_configuration (JsonObject | None | Unset):
        metadata (JsonObject | None | Unset):
        stage_metadata (Metadata | None | Unset):
        job_id (None | str | Unset):
        task_id (None | str | Unset):
        file_id (None | str | Unset):
        branch (str | Unset):
        created_at (datetime.datetime | Unset):
        format_ (LayerFormat | Unset): Format of a layer file.
        width (float | None | Unset):
        height (float | None | Unset):
        scene_graph_state (None | str | Unset):
        asset_layer_configuration_hash (None | str | Unset):
        stage_configuration_hash (None | str | Unset):
        url (str | Unset):
        path (str | Unset):
    """

    id: UUID
    asset_id: UUID | Unset = UNSET
    asset_layer: str | Unset = UNSET
    org_id: UUID | Unset = UNSET
    asset_version: None | str | Unset = UNSET
    asset_layer_configuration: JsonObject | Unset = UNSET
    stage_id: None | str | Unset = UNSET
    stage_version: None | str | Unset = UNSET
    stage_configuration: JsonObject | None | Unset = UNSET
    metadata: JsonObject | None | Unset = UNSET
    stage_metadata: Metadata | None | Unset = UNSET
    job_id: None | str | Unset = UNSET
    task_id: None | str | Unset = UNSET
    file_id: None | str | Unset = UNSET
    branch: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    format_: LayerFormat | Unset = UNSET
    width: float | None | Unset = UNSET
    height: float | None | Unset = UNSET
    scene_graph_state: None | str | Unset = UNSET
    asset_layer_configuration_hash: None | str | Unset = UNSET
    stage_configuration_hash: None | str | Unset = UNSET
    url: str | Unset = UNSET
    path: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.metadata import Metadata  # noqa: PLC0415

        id = str(self.id)

        asset_id: str | Unset = UNSET
        if not isinstance(self.asset_id, Unset):
            asset_id = str(self.asset_id)

        asset_layer = self.asset_layer

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        asset_version: None | str | Unset
        if isinstance(self.asset_version, Unset):
            asset_version = UNSET
        else:
            asset_version = self.asset_version

        asset_layer_configuration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.asset_layer_configuration, Unset):
            asset_layer_configuration = self.asset_layer_configuration.to_dict()

        stage_id: None | str | Unset
        if isinstance(self.stage_id, Unset):
            stage_id = UNSET
        else:
            stage_id = self.stage_id

        stage_version: None | str | Unset
        if isinstance(self.stage_version, Unset):
            stage_version = UNSET
        else:
            stage_version = self.stage_version

        stage_configuration: dict[str, Any] | None | Unset
        if isinstance(self.stage_configuration, Unset):
            stage_configuration = UNSET
        elif isinstance(self.stage_configuration, JsonObject):
            stage_configuration = self.stage_configuration.to_dict()
        else:
            stage_configuration = self.stage_configuration

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, JsonObject):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        stage_metadata: dict[str, Any] | None | Unset
        if isinstance(self.stage_metadata, Unset):
            stage_metadata = UNSET
        elif isinstance(self.stage_metadata, Metadata):
            stage_metadata = self.stage_metadata.to_dict()
        else:
            stage_metadata = self.stage_metadata

        job_id: None | str | Unset
        if isinstance(self.job_id, Unset):
            job_id = UNSET
        else:
            job_id = self.job_id

        task_id: None | str | Unset
        if isinstance(self.task_id, Unset):
            task_id = UNSET
        else:
            task_id = self.task_id

        file_id: None | str | Unset
        if isinstance(self.file_id, Unset):
            file_id = UNSET
        else:
            file_id = self.file_id

        branch = self.branch

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        format_: str | Unset = UNSET
        if not isinstance(self.format_, Unset):
            format_ = self.format_.value

        width: float | None | Unset
        if isinstance(self.width, Unset):
            width = UNSET
        else:
            width = self.width

        height: float | None | Unset
        if isinstance(self.height, Unset):
            height = UNSET
        else:
            height = self.height

        scene_graph_state: None | str | Unset
        if isinstance(self.scene_graph_state, Unset):
            scene_graph_state = UNSET
        else:
            scene_graph_state = self.scene_graph_state

        asset_layer_configuration_hash: None | str | Unset
        if isinstance(self.asset_layer_configuration_hash, Unset):
            asset_layer_configuration_hash = UNSET
        else:
            asset_layer_configuration_hash = self.asset_layer_configuration_hash

        stage_configuration_hash: None | str | Unset
        if isinstance(self.stage_configuration_hash, Unset):
            stage_configuration_hash = UNSET
        else:
            stage_configuration_hash = self.stage_configuration_hash

        url = self.url

        path = self.path

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if asset_id is not UNSET:
            field_dict["assetId"] = asset_id
        if asset_layer is not UNSET:
            field_dict["assetLayer"] = asset_layer
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if asset_version is not UNSET:
            field_dict["assetVersion"] = asset_version
        if asset_layer_configuration is not UNSET:
            field_dict["assetLayerConfiguration"] = asset_layer_configuration
        if stage_id is not UNSET:
            field_dict["stageId"] = stage_id
        if stage_version is not UNSET:
            field_dict["stageVersion"] = stage_version
        if stage_configuration is not UNSET:
            field_dict["stageConfiguration"] = stage_configuration
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if stage_metadata is not UNSET:
            field_dict["stageMetadata"] = stage_metadata
        if job_id is not UNSET:
            field_dict["jobId"] = job_id
        if task_id is not UNSET:
            field_dict["taskId"] = task_id
        if file_id is not UNSET:
            field_dict["fileId"] = file_id
        if branch is not UNSET:
            field_dict["branch"] = branch
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if format_ is not UNSET:
            field_dict["format"] = format_
        if width is not UNSET:
            field_dict["width"] = width
        if height is not UNSET:
            field_dict["height"] = height
        if scene_graph_state is not UNSET:
            field_dict["sceneGraphState"] = scene_graph_state
        if asset_layer_configuration_hash is not UNSET:
            field_dict["assetLayerConfigurationHash"] = asset_layer_configuration_hash
        if stage_configuration_hash is not UNSET:
            field_dict["stageConfigurationHash"] = stage_configuration_hash
        if url is not UNSET:
            field_dict["url"] = url
        if path is not UNSET:
            field_dict["path"] = path

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.metadata import Metadata  # noqa: PLC0415

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        _asset_id = d.pop("assetId", UNSET)
        asset_id: UUID | Unset
        if isinstance(_asset_id, Unset):
            asset_id = UNSET
        else:
            asset_id = UUID(_asset_id)

        asset_layer = d.pop("assetLayer", UNSET)

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        def _parse_asset_version(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        asset_version = _parse_asset_version(d.pop("assetVersion", UNSET))

        _asset_layer_configuration = d.pop("assetLayerConfiguration", UNSET)
        asset_layer_configuration: JsonObject | Unset
        if isinstance(_asset_layer_configuration, Unset):
            asset_layer_configuration = UNSET
        else:
            asset_layer_configuration = JsonObject.from_dict(_asset_layer_configuration)

        def _parse_stage_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        stage_id = _parse_stage_id(d.pop("stageId", UNSET))

        def _parse_stage_version(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        stage_version = _parse_stage_version(d.pop("stageVersion", UNSET))

        def _parse_stage_configuration(data: object) -> JsonObject | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                stage_configuration_type_0 = JsonObject.from_dict(data)

                return stage_configuration_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JsonObject | None | Unset, data)

        stage_configuration = _parse_stage_configuration(d.pop("stageConfiguration", UNSET))

        def _parse_metadata(data: object) -> JsonObject | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = JsonObject.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JsonObject | None | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_stage_metadata(data: object) -> Metadata | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                stage_metadata_type_0 = Metadata.from_dict(data)

                return stage_metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Metadata | None | Unset, data)

        stage_metadata = _parse_stage_metadata(d.pop("stageMetadata", UNSET))

        def _parse_job_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        job_id = _parse_job_id(d.pop("jobId", UNSET))

        def _parse_task_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        task_id = _parse_task_id(d.pop("taskId", UNSET))

        def _parse_file_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        file_id = _parse_file_id(d.pop("fileId", UNSET))

        branch = d.pop("branch", UNSET)

        _created_at = d.pop("createdAt", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        _format_ = d.pop("format", UNSET)
        format_: LayerFormat | Unset
        if isinstance(_format_, Unset):
            format_ = UNSET
        else:
            format_ = LayerFormat(_format_)

        def _parse_width(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        width = _parse_width(d.pop("width", UNSET))

        def _parse_height(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        height = _parse_height(d.pop("height", UNSET))

        def _parse_scene_graph_state(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        scene_graph_state = _parse_scene_graph_state(d.pop("sceneGraphState", UNSET))

        def _parse_asset_layer_configuration_hash(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        asset_layer_configuration_hash = _parse_asset_layer_configuration_hash(
            d.pop("assetLayerConfigurationHash", UNSET)
        )

        def _parse_stage_configuration_hash(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        stage_configuration_hash = _parse_stage_configuration_hash(d.pop("stageConfigurationHash", UNSET))

        url = d.pop("url", UNSET)

        path = d.pop("path", UNSET)

        _model = cls(
            id=id,
            asset_id=asset_id,
            asset_layer=asset_layer,
            org_id=org_id,
            asset_version=asset_version,
            asset_layer_configuration=asset_layer_configuration,
            stage_id=stage_id,
            stage_version=stage_version,
            stage_configuration=stage_configuration,
            metadata=metadata,
            stage_metadata=stage_metadata,
            job_id=job_id,
            task_id=task_id,
            file_id=file_id,
            branch=branch,
            created_at=created_at,
            format_=format_,
            width=width,
            height=height,
            scene_graph_state=scene_graph_state,
            asset_layer_configuration_hash=asset_layer_configuration_hash,
            stage_configuration_hash=stage_configuration_hash,
            url=url,
            path=path,
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

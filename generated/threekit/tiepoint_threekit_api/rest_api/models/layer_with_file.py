from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_datetime, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "id",
        "assetId",
        "assetLayer",
        "orgId",
        "assetVersion",
        "assetLayerConfiguration",
        "stageId",
        "stageVersion",
        "stageConfiguration",
        "metadata",
        "stageMetadata",
        "jobId",
        "taskId",
        "fileId",
        "branch",
        "createdAt",
        "format",
        "width",
        "height",
        "sceneGraphState",
        "assetLayerConfigurationHash",
        "stageConfigurationHash",
        "url",
        "path",
    }
)


@define(kw_only=True)
class LayerWithFile:
    """A layer with the address of its file.

    Attributes:
        stage_id: Empty when no stage is used.
        format_: Format of a layer file.
    """

    id: str
    asset_id: str | Unset = UNSET
    asset_layer: str | Unset = UNSET
    org_id: str | Unset = UNSET
    asset_version: str | None | Unset = UNSET
    asset_layer_configuration: dict[str, Any] | Unset = UNSET
    stage_id: str | None | Unset = UNSET
    stage_version: str | None | Unset = UNSET
    stage_configuration: dict[str, Any] | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    stage_metadata: dict[str, str | float] | None | Unset = UNSET
    job_id: str | None | Unset = UNSET
    task_id: str | None | Unset = UNSET
    file_id: str | None | Unset = UNSET
    branch: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    format_: _models.LayerFormat | Unset = UNSET
    width: float | None | Unset = UNSET
    height: float | None | Unset = UNSET
    scene_graph_state: str | None | Unset = UNSET
    asset_layer_configuration_hash: str | None | Unset = UNSET
    stage_configuration_hash: str | None | Unset = UNSET
    url: str | Unset = UNSET
    path: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        if self.asset_id is not UNSET:
            data["assetId"] = self.asset_id
        if self.asset_layer is not UNSET:
            data["assetLayer"] = self.asset_layer
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.asset_version is not UNSET:
            data["assetVersion"] = self.asset_version
        if self.asset_layer_configuration is not UNSET:
            data["assetLayerConfiguration"] = write(self.asset_layer_configuration)
        if self.stage_id is not UNSET:
            data["stageId"] = self.stage_id
        if self.stage_version is not UNSET:
            data["stageVersion"] = self.stage_version
        if self.stage_configuration is not UNSET:
            data["stageConfiguration"] = write(self.stage_configuration)
        if self.metadata is not UNSET:
            data["metadata"] = write(self.metadata)
        if self.stage_metadata is not UNSET:
            data["stageMetadata"] = write(self.stage_metadata)
        if self.job_id is not UNSET:
            data["jobId"] = self.job_id
        if self.task_id is not UNSET:
            data["taskId"] = self.task_id
        if self.file_id is not UNSET:
            data["fileId"] = self.file_id
        if self.branch is not UNSET:
            data["branch"] = self.branch
        if self.created_at is not UNSET:
            data["createdAt"] = write(self.created_at)
        if self.format_ is not UNSET:
            data["format"] = write(self.format_)
        if self.width is not UNSET:
            data["width"] = self.width
        if self.height is not UNSET:
            data["height"] = self.height
        if self.scene_graph_state is not UNSET:
            data["sceneGraphState"] = self.scene_graph_state
        if self.asset_layer_configuration_hash is not UNSET:
            data["assetLayerConfigurationHash"] = self.asset_layer_configuration_hash
        if self.stage_configuration_hash is not UNSET:
            data["stageConfigurationHash"] = self.stage_configuration_hash
        if self.url is not UNSET:
            data["url"] = self.url
        if self.path is not UNSET:
            data["path"] = self.path
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.asset_id = data.get("assetId", UNSET)
        self.asset_layer = data.get("assetLayer", UNSET)
        self.org_id = data.get("orgId", UNSET)
        self.asset_version = data.get("assetVersion", UNSET)
        self.asset_layer_configuration = data.get("assetLayerConfiguration", UNSET)
        self.stage_id = data.get("stageId", UNSET)
        self.stage_version = data.get("stageVersion", UNSET)
        self.stage_configuration = data.get("stageConfiguration", UNSET)
        self.metadata = data.get("metadata", UNSET)
        self.stage_metadata = data.get("stageMetadata", UNSET)
        self.job_id = data.get("jobId", UNSET)
        self.task_id = data.get("taskId", UNSET)
        self.file_id = data.get("fileId", UNSET)
        self.branch = data.get("branch", UNSET)
        self.created_at = (
            read_datetime(value) if (value := data.get("createdAt")) is not None else data.get("createdAt", UNSET)
        )
        self.format_ = (
            read_enum(_models.LayerFormat, value)
            if (value := data.get("format")) is not None
            else data.get("format", UNSET)
        )
        self.width = data.get("width", UNSET)
        self.height = data.get("height", UNSET)
        self.scene_graph_state = data.get("sceneGraphState", UNSET)
        self.asset_layer_configuration_hash = data.get("assetLayerConfigurationHash", UNSET)
        self.stage_configuration_hash = data.get("stageConfigurationHash", UNSET)
        self.url = data.get("url", UNSET)
        self.path = data.get("path", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self

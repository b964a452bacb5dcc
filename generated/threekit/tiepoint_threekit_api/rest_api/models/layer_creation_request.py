from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_best, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "assetId",
        "assetLayerConfiguration",
        "fileId",
        "width",
        "height",
        "assetLayer",
        "orgId",
        "stageId",
        "stageConfiguration",
        "metadata",
        "jobId",
        "taskId",
    }
)


@define(kw_only=True)
class LayerCreationRequest:
    """A new layer.

    Attributes:
        asset_layer_configuration: Configuration of the layer, or of the asset when there is no composite.
        file_id: Stored file of the layer.
        width: Intended full width in pixels, before cropping.
        height: Intended full height in pixels, before cropping.
        asset_layer: Layer of the composite; not needed without one.
        org_id: Organisation that owns the layer.
        stage_configuration: Attribute values by attribute name.
        metadata: Crop and offset of the picture.
    """

    asset_id: str
    asset_layer_configuration: dict[
        str,
        str
        | float
        | bool
        | _models.Color
        | _models.ConfigurationAssetValue
        | list[_models.ConfigurationAssetValue]
        | dict[str, Any]
        | None,
    ]
    file_id: str
    width: int
    height: int
    asset_layer: str | Unset = UNSET
    org_id: str | Unset = UNSET
    stage_id: str | Unset = UNSET
    stage_configuration: (
        dict[
            str,
            str
            | float
            | bool
            | _models.Color
            | _models.ConfigurationAssetValue
            | list[_models.ConfigurationAssetValue]
            | dict[str, Any]
            | None,
        ]
        | Unset
    ) = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    job_id: str | Unset = UNSET
    task_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["assetId"] = self.asset_id
        data["assetLayerConfiguration"] = write(self.asset_layer_configuration)
        data["fileId"] = self.file_id
        data["width"] = self.width
        data["height"] = self.height
        if self.asset_layer is not UNSET:
            data["assetLayer"] = self.asset_layer
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.stage_id is not UNSET:
            data["stageId"] = self.stage_id
        if self.stage_configuration is not UNSET:
            data["stageConfiguration"] = write(self.stage_configuration)
        if self.metadata is not UNSET:
            data["metadata"] = write(self.metadata)
        if self.job_id is not UNSET:
            data["jobId"] = self.job_id
        if self.task_id is not UNSET:
            data["taskId"] = self.task_id
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.asset_id = data["assetId"]
        self.asset_layer_configuration = (
            {
                key: _read_asset_layer_configuration(item)
                if isinstance(item, dict)
                else [
                    _models.ConfigurationAssetValue.from_dict(item_) if item_ is not None else NULL
                    for item_ in listed(item)
                ]
                if isinstance(item, list)
                else item
                for key, item in value.items()
            }
            if (value := data["assetLayerConfiguration"]) is not None
            else NULL
        )
        self.file_id = data["fileId"]
        self.width = data["width"]
        self.height = data["height"]
        self.asset_layer = data.get("assetLayer", UNSET)
        self.org_id = data.get("orgId", UNSET)
        self.stage_id = data.get("stageId", UNSET)
        self.stage_configuration = (
            {
                key: _read_stage_configuration(item)
                if isinstance(item, dict)
                else [
                    _models.ConfigurationAssetValue.from_dict(item_) if item_ is not None else NULL
                    for item_ in listed(item)
                ]
                if isinstance(item, list)
                else item
                for key, item in value.items()
            }
            if (value := data.get("stageConfiguration")) is not None
            else data.get("stageConfiguration", UNSET)
        )
        self.metadata = data.get("metadata", UNSET)
        self.job_id = data.get("jobId", UNSET)
        self.task_id = data.get("taskId", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self


def _read_asset_layer_configuration(data: Any) -> Any:
    """Choose the class of `asset_layer_configuration`; unknown to all, it stays a dict."""
    return read_best(data, {_models.Color: {}, _models.ConfigurationAssetValue: {}})


def _read_stage_configuration(data: Any) -> Any:
    """Choose the class of `stage_configuration`; unknown to all, it stays a dict."""
    return read_best(data, {_models.Color: {}, _models.ConfigurationAssetValue: {}})

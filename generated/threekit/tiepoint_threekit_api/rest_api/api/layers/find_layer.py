"""Find one layer.

`GET /api/layers/layer`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, File, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    *,
    org_id: str | Unset = UNSET,
    id: str | Unset = UNSET,
    asset_id: str | Unset = UNSET,
    asset_layer: str | Unset = UNSET,
    asset_version: str | Unset = UNSET,
    asset_layer_configuration: str | Unset = UNSET,
    asset_layer_configuration_hash: str | Unset = UNSET,
    stage_id: str | Unset = UNSET,
    stage_configuration: str | Unset = UNSET,
    stage_configuration_hash: str | Unset = UNSET,
    stage_metadata: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    job_id: str | Unset = UNSET,
    task_id: str | Unset = UNSET,
    file_id: str | Unset = UNSET,
    format_: models.LayerFormat | Unset = UNSET,
    width: float | Unset = UNSET,
    height: float | Unset = UNSET,
    scene_graph_state: str | Unset = UNSET,
    branch: str | Unset = UNSET,
    result_type: models.LayerResultType | Unset = UNSET,
    optimization: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[models.LayerWithFile | models.LayerUrl | dict[str, Any] | File]:
    """Make the request of `LayersResource.find_layer`, for a client's `send`."""
    return Request(
        operation="find_layer",
        method="GET",
        url="/api/layers/layer",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("id", id),
            *_wire.query("assetId", asset_id),
            *_wire.query("assetLayer", asset_layer),
            *_wire.query("assetVersion", asset_version),
            *_wire.query("assetLayerConfiguration", asset_layer_configuration),
            *_wire.query("assetLayerConfigurationHash", asset_layer_configuration_hash),
            *_wire.query("stageId", stage_id),
            *_wire.query("stageConfiguration", stage_configuration),
            *_wire.query("stageConfigurationHash", stage_configuration_hash),
            *_wire.query("stageMetadata", stage_metadata),
            *_wire.query("metadata", metadata),
            *_wire.query("jobId", job_id),
            *_wire.query("taskId", task_id),
            *_wire.query("fileId", file_id),
            *_wire.query("format", format_),
            *_wire.query("width", width),
            *_wire.query("height", height),
            *_wire.query("sceneGraphState", scene_graph_state),
            *_wire.query("branch", branch),
            *_wire.query("resultType", result_type),
            *_wire.query("optimization", optimization),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/json, image/png, model/gltf-binary, application/octet-stream")),
    )


def _read(response: httpx.Response) -> models.LayerWithFile | models.LayerUrl | dict[str, Any] | File:
    """Read the answer to a call that succeeded."""
    if not _wire.is_json(response):
        return _wire.read_file(response)
    value: models.LayerWithFile | models.LayerUrl | dict[str, Any] = _read_answer(response.json())
    return value


def _read_answer(data: Any) -> Any:
    """Choose the class of `answer`; unknown to all, it stays a dict."""
    return _wire.read_best(data, {models.LayerWithFile: {}, models.LayerUrl: {}})

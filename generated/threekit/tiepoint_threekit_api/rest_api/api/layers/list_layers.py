"""List layers.

`GET /api/layers`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
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
    group_by: str | Unset = UNSET,
    group_page: int | Unset = UNSET,
    group_per_page: int | Unset = UNSET,
    optimization: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[models.LayerListing]:
    """Make the request of `LayersResource.list_layers`, for a client's `send`."""
    return Request(
        operation="list_layers",
        method="GET",
        url="/api/layers",
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
            *_wire.query("groupBy", group_by),
            *_wire.query("groupPage", group_page),
            *_wire.query("groupPerpage", group_per_page),
            *_wire.query("optimization", optimization),
            *_wire.query("page", page),
            *_wire.query("perPage", per_page),
            *_wire.query("sort", sort),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.LayerListing:
    """Read the answer to a call that succeeded."""
    return models.LayerListing.from_dict(response.json())

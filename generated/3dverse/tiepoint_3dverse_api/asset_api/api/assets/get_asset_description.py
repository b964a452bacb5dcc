"""Get the description of an asset.

`GET /assets/{asset_container}/{asset_id}/description`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    asset_container: models.AssetContainer, asset_id: str
) -> Request[
    models.RenderGraphDescription
    | models.SoundDescription
    | models.Texture3DDescription
    | models.AnimationDescription
    | models.MaterialDescription
    | models.PointCloudDescription
    | models.TextureDescription
    | models.Texture1DDescription
    | models.AnimationGraphDescription
    | models.AnimationSetDescription
    | models.CollisionGeometryDescription
    | models.MeshDescription
    | models.SceneDescription
    | models.SkeletonDescription
    | models.VolumeMaterialDescription
    | models.ActionMapDescription
    | models.AnimationSequenceDescription
    | models.CubemapDescription
    | models.EventMapDescription
    | models.ModuleDescription
    | models.ScriptDescription
    | models.ShaderDescription
    | dict[str, Any]
]:
    """Make the request of `AssetsResource.get_asset_description`, for a client's `send`."""
    return Request(
        operation="get_asset_description",
        method="GET",
        url=f"/assets/{_wire.segment('asset_container', asset_container)}/"
        f"{_wire.segment('asset_id', asset_id)}/description",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(
    response: httpx.Response,
) -> (
    models.RenderGraphDescription
    | models.SoundDescription
    | models.Texture3DDescription
    | models.AnimationDescription
    | models.MaterialDescription
    | models.PointCloudDescription
    | models.TextureDescription
    | models.Texture1DDescription
    | models.AnimationGraphDescription
    | models.AnimationSetDescription
    | models.CollisionGeometryDescription
    | models.MeshDescription
    | models.SceneDescription
    | models.SkeletonDescription
    | models.VolumeMaterialDescription
    | models.ActionMapDescription
    | models.AnimationSequenceDescription
    | models.CubemapDescription
    | models.EventMapDescription
    | models.ModuleDescription
    | models.ScriptDescription
    | models.ShaderDescription
    | dict[str, Any]
):
    """Read the answer to a call that succeeded."""
    value: (
        models.RenderGraphDescription
        | models.SoundDescription
        | models.Texture3DDescription
        | models.AnimationDescription
        | models.MaterialDescription
        | models.PointCloudDescription
        | models.TextureDescription
        | models.Texture1DDescription
        | models.AnimationGraphDescription
        | models.AnimationSetDescription
        | models.CollisionGeometryDescription
        | models.MeshDescription
        | models.SceneDescription
        | models.SkeletonDescription
        | models.VolumeMaterialDescription
        | models.ActionMapDescription
        | models.AnimationSequenceDescription
        | models.CubemapDescription
        | models.EventMapDescription
        | models.ModuleDescription
        | models.ScriptDescription
        | models.ShaderDescription
        | dict[str, Any]
    ) = _read_answer(response.json())
    return value


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None


def _read_answer(data: Any) -> Any:
    """Choose the class of `answer`; unknown to all, it stays a dict."""
    return _wire.read_best(
        data,
        {
            models.RenderGraphDescription: {},
            models.SoundDescription: {},
            models.Texture3DDescription: {},
            models.AnimationDescription: {},
            models.MaterialDescription: {},
            models.PointCloudDescription: {},
            models.TextureDescription: {},
            models.Texture1DDescription: {},
            models.AnimationGraphDescription: {},
            models.AnimationSetDescription: {},
            models.CollisionGeometryDescription: {},
            models.MeshDescription: {},
            models.SceneDescription: {},
            models.SkeletonDescription: {},
            models.VolumeMaterialDescription: {},
            models.ActionMapDescription: {},
            models.AnimationSequenceDescription: {},
            models.CubemapDescription: {},
            models.EventMapDescription: {},
            models.ModuleDescription: {},
            models.ScriptDescription: {},
            models.ShaderDescription: {},
        },
    )

from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.action_map_description import ActionMapDescription
from ...models.animation_description import AnimationDescription
from ...models.animation_graph_description import AnimationGraphDescription
from ...models.animation_sequence_description import AnimationSequenceDescription
from ...models.animation_set_description import AnimationSetDescription
from ...models.asset_container import AssetContainer
from ...models.collision_geometry_description import CollisionGeometryDescription
from ...models.cubemap_description import CubemapDescription
from ...models.error_body import ErrorBody
from ...models.event_map_description import EventMapDescription
from ...models.material_description import MaterialDescription
from ...models.mesh_description import MeshDescription
from ...models.module_description import ModuleDescription
from ...models.point_cloud_description import PointCloudDescription
from ...models.render_graph_description import RenderGraphDescription
from ...models.scene_description import SceneDescription
from ...models.script_description import ScriptDescription
from ...models.shader_description import ShaderDescription
from ...models.skeleton_description import SkeletonDescription
from ...models.sound_description import SoundDescription
from ...models.texture_1d_description import Texture1DDescription
from ...models.texture_3d_description import Texture3DDescription
from ...models.texture_description import TextureDescription
from ...models.volume_material_description import VolumeMaterialDescription
from ...types import Response


def _get_kwargs(
    asset_container: AssetContainer,
    asset_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/assets/{asset_container}/{asset_id}/description".format(
            asset_container=quote(str(asset_container), safe=""),
            asset_id=quote(str(asset_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    ActionMapDescription
    | AnimationDescription
    | AnimationGraphDescription
    | AnimationSequenceDescription
    | AnimationSetDescription
    | CollisionGeometryDescription
    | CubemapDescription
    | EventMapDescription
    | MaterialDescription
    | MeshDescription
    | ModuleDescription
    | PointCloudDescription
    | RenderGraphDescription
    | SceneDescription
    | ScriptDescription
    | ShaderDescription
    | SkeletonDescription
    | SoundDescription
    | Texture1DDescription
    | Texture3DDescription
    | TextureDescription
    | VolumeMaterialDescription
    | ErrorBody
    | None
):
    if response.status_code == 200:

        def _parse_response_200(
            data: object,
        ) -> (
            ActionMapDescription
            | AnimationDescription
            | AnimationGraphDescription
            | AnimationSequenceDescription
            | AnimationSetDescription
            | CollisionGeometryDescription
            | CubemapDescription
            | EventMapDescription
            | MaterialDescription
            | MeshDescription
            | ModuleDescription
            | PointCloudDescription
            | RenderGraphDescription
            | SceneDescription
            | ScriptDescription
            | ShaderDescription
            | SkeletonDescription
            | SoundDescription
            | Texture1DDescription
            | Texture3DDescription
            | TextureDescription
            | VolumeMaterialDescription
        ):
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_0 = RenderGraphDescription.from_dict(data)

                return componentsschemas_asset_description_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_1 = SoundDescription.from_dict(data)

                return componentsschemas_asset_description_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_2 = Texture3DDescription.from_dict(data)

                return componentsschemas_asset_description_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_3 = AnimationDescription.from_dict(data)

                return componentsschemas_asset_description_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_4 = MaterialDescription.from_dict(data)

                return componentsschemas_asset_description_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_5 = PointCloudDescription.from_dict(data)

                return componentsschemas_asset_description_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_6 = TextureDescription.from_dict(data)

                return componentsschemas_asset_description_type_6
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_7 = Texture1DDescription.from_dict(data)

                return componentsschemas_asset_description_type_7
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_8 = AnimationGraphDescription.from_dict(data)

                return componentsschemas_asset_description_type_8
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_9 = AnimationSetDescription.from_dict(data)

                return componentsschemas_asset_description_type_9
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_10 = CollisionGeometryDescription.from_dict(data)

                return componentsschemas_asset_description_type_10
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_11 = MeshDescription.from_dict(data)

                return componentsschemas_asset_description_type_11
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_12 = SceneDescription.from_dict(data)

                return componentsschemas_asset_description_type_12
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_13 = SkeletonDescription.from_dict(data)

                return componentsschemas_asset_description_type_13
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_14 = VolumeMaterialDescription.from_dict(data)

                return componentsschemas_asset_description_type_14
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_15 = ActionMapDescription.from_dict(data)

                return componentsschemas_asset_description_type_15
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_16 = AnimationSequenceDescription.from_dict(data)

                return componentsschemas_asset_description_type_16
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_17 = CubemapDescription.from_dict(data)

                return componentsschemas_asset_description_type_17
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_18 = EventMapDescription.from_dict(data)

                return componentsschemas_asset_description_type_18
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_19 = ModuleDescription.from_dict(data)

                return componentsschemas_asset_description_type_19
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_asset_description_type_20 = ScriptDescription.from_dict(data)

                return componentsschemas_asset_description_type_20
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_asset_description_type_21 = ShaderDescription.from_dict(data)

            return componentsschemas_asset_description_type_21

        response_200 = _parse_response_200(response.json())

        return response_200

    if 400 <= response.status_code <= 499:
        response_4xx = ErrorBody.from_dict(response.json())

        return response_4xx

    if 500 <= response.status_code <= 599:
        response_5xx = ErrorBody.from_dict(response.json())

        return response_5xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[
    ActionMapDescription
    | AnimationDescription
    | AnimationGraphDescription
    | AnimationSequenceDescription
    | AnimationSetDescription
    | CollisionGeometryDescription
    | CubemapDescription
    | EventMapDescription
    | MaterialDescription
    | MeshDescription
    | ModuleDescription
    | PointCloudDescription
    | RenderGraphDescription
    | SceneDescription
    | ScriptDescription
    | ShaderDescription
    | SkeletonDescription
    | SoundDescription
    | Texture1DDescription
    | Texture3DDescription
    | TextureDescription
    | VolumeMaterialDescription
    | ErrorBody
]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    asset_container: AssetContainer,
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[
    ActionMapDescription
    | AnimationDescription
    | AnimationGraphDescription
    | AnimationSequenceDescription
    | AnimationSetDescription
    | CollisionGeometryDescription
    | CubemapDescription
    | EventMapDescription
    | MaterialDescription
    | MeshDescription
    | ModuleDescription
    | PointCloudDescription
    | RenderGraphDescription
    | SceneDescription
    | ScriptDescription
    | ShaderDescription
    | SkeletonDescription
    | SoundDescription
    | Texture1DDescription
    | Texture3DDescription
    | TextureDescription
    | VolumeMaterialDescription
    | ErrorBody
]:
    """Get the description of an asset

     The JSON document that describes the content of the asset.

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ActionMapDescription | AnimationDescription | AnimationGraphDescription | AnimationSequenceDescription | AnimationSetDescription | CollisionGeometryDescription | CubemapDescription | EventMapDescription | MaterialDescription | MeshDescription | ModuleDescription | PointCloudDescription | RenderGraphDescription | SceneDescription | ScriptDescription | ShaderDescription | SkeletonDescription | SoundDescription | Texture1DDescription | Texture3DDescription | TextureDescription | VolumeMaterialDescription | ErrorBody]
    """

    kwargs = _get_kwargs(
        asset_container=asset_container,
        asset_id=asset_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    asset_container: AssetContainer,
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> (
    ActionMapDescription
    | AnimationDescription
    | AnimationGraphDescription
    | AnimationSequenceDescription
    | AnimationSetDescription
    | CollisionGeometryDescription
    | CubemapDescription
    | EventMapDescription
    | MaterialDescription
    | MeshDescription
    | ModuleDescription
    | PointCloudDescription
    | RenderGraphDescription
    | SceneDescription
    | ScriptDescription
    | ShaderDescription
    | SkeletonDescription
    | SoundDescription
    | Texture1DDescription
    | Texture3DDescription
    | TextureDescription
    | VolumeMaterialDescription
    | ErrorBody
    | None
):
    """Get the description of an asset

     The JSON document that describes the content of the asset.

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ActionMapDescription | AnimationDescription | AnimationGraphDescription | AnimationSequenceDescription | AnimationSetDescription | CollisionGeometryDescription | CubemapDescription | EventMapDescription | MaterialDescription | MeshDescription | ModuleDescription | PointCloudDescription | RenderGraphDescription | SceneDescription | ScriptDescription | ShaderDescription | SkeletonDescription | SoundDescription | Texture1DDescription | Texture3DDescription | TextureDescription | VolumeMaterialDescription | ErrorBody
    """

    return sync_detailed(
        asset_container=asset_container,
        asset_id=asset_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    asset_container: AssetContainer,
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[
    ActionMapDescription
    | AnimationDescription
    | AnimationGraphDescription
    | AnimationSequenceDescription
    | AnimationSetDescription
    | CollisionGeometryDescription
    | CubemapDescription
    | EventMapDescription
    | MaterialDescription
    | MeshDescription
    | ModuleDescription
    | PointCloudDescription
    | RenderGraphDescription
    | SceneDescription
    | ScriptDescription
    | ShaderDescription
    | SkeletonDescription
    | SoundDescription
    | Texture1DDescription
    | Texture3DDescription
    | TextureDescription
    | VolumeMaterialDescription
    | ErrorBody
]:
    """Get the description of an asset

     The JSON document that describes the content of the asset.

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ActionMapDescription | AnimationDescription | AnimationGraphDescription | AnimationSequenceDescription | AnimationSetDescription | CollisionGeometryDescription | CubemapDescription | EventMapDescription | MaterialDescription | MeshDescription | ModuleDescription | PointCloudDescription | RenderGraphDescription | SceneDescription | ScriptDescription | ShaderDescription | SkeletonDescription | SoundDescription | Texture1DDescription | Texture3DDescription | TextureDescription | VolumeMaterialDescription | ErrorBody]
    """

    kwargs = _get_kwargs(
        asset_container=asset_container,
        asset_id=asset_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    asset_container: AssetContainer,
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> (
    ActionMapDescription
    | AnimationDescription
    | AnimationGraphDescription
    | AnimationSequenceDescription
    | AnimationSetDescription
    | CollisionGeometryDescription
    | CubemapDescription
    | EventMapDescription
    | MaterialDescription
    | MeshDescription
    | ModuleDescription
    | PointCloudDescription
    | RenderGraphDescription
    | SceneDescription
    | ScriptDescription
    | ShaderDescription
    | SkeletonDescription
    | SoundDescription
    | Texture1DDescription
    | Texture3DDescription
    | TextureDescription
    | VolumeMaterialDescription
    | ErrorBody
    | None
):
    """Get the description of an asset

     The JSON document that describes the content of the asset.

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ActionMapDescription | AnimationDescription | AnimationGraphDescription | AnimationSequenceDescription | AnimationSetDescription | CollisionGeometryDescription | CubemapDescription | EventMapDescription | MaterialDescription | MeshDescription | ModuleDescription | PointCloudDescription | RenderGraphDescription | SceneDescription | ScriptDescription | ShaderDescription | SkeletonDescription | SoundDescription | Texture1DDescription | Texture3DDescription | TextureDescription | VolumeMaterialDescription | ErrorBody
    """

    return (
        await asyncio_detailed(
            asset_container=asset_container,
            asset_id=asset_id,
            client=client,
        )
    ).parsed

"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncAssetsWithResponse", "AssetsWithResponse")


class AssetsWithResponse:
    """The operations of `AssetsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_folder_assets(
        self,
        folder_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        filter_asset_name: str | Unset = UNSET,
        filter_asset_type: list[models.AssetType] | models.AssetType | Unset = UNSET,
        filter_source_file: list[str] | str | Unset = UNSET,
        recursive: bool | Unset = UNSET,
    ) -> Response[models.AssetList]:
        """List the assets of a folder."""
        from .get_folder_assets import request as _request

        return self._client.send(
            _request(
                folder_id,
                offset=offset,
                limit=limit,
                filter_asset_name=filter_asset_name,
                filter_asset_type=filter_asset_type,
                filter_source_file=filter_source_file,
                recursive=recursive,
            )
        )

    def move_assets(self, folder_id: str, *, body: list[str]) -> Response[None]:
        """Move assets into a folder."""
        from .move_assets import request as _request

        return self._client.send(_request(folder_id, body=body))

    def create_asset(
        self, folder_id: str, *, body: models.NewAsset | models.AssetDuplication | dict[str, Any]
    ) -> Response[models.AssetDuplicationResult]:
        """Create or copy an asset."""
        from .create_asset import request as _request

        return self._client.send(_request(folder_id, body=body))

    def create_material(self, folder_id: str, *, body: models.NewMaterial) -> Response[models.CreatedAsset]:
        """Create a material."""
        from .create_material import request as _request

        return self._client.send(_request(folder_id, body=body))

    def create_cubemap(self, folder_id: str, *, body: models.NewCubemap) -> Response[models.CreatedAsset]:
        """Create a cubemap."""
        from .create_cubemap import request as _request

        return self._client.send(_request(folder_id, body=body))

    def import_assets(
        self, folder_id: str, *, body: File, overwrite: models.OverwritePolicy | Unset = UNSET
    ) -> Response[models.ImportAssetsResponse]:
        """Import a package of assets."""
        from .import_assets import request as _request

        return self._client.send(_request(folder_id, body=body, overwrite=overwrite))

    def list_assets(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        filter_asset_type: list[models.AssetType] | models.AssetType | Unset = UNSET,
        filter_asset_name: str | Unset = UNSET,
        filter_include_public_assets: bool | Unset = UNSET,
    ) -> Response[models.AssetList]:
        """List assets."""
        from .list_assets import request as _request

        return self._client.send(
            _request(
                offset=offset,
                limit=limit,
                filter_asset_type=filter_asset_type,
                filter_asset_name=filter_asset_name,
                filter_include_public_assets=filter_include_public_assets,
            )
        )

    def delete_assets(self, *, body: list[str]) -> Response[None]:
        """Delete several assets."""
        from .delete_assets import request as _request

        return self._client.send(_request(body=body))

    def delete_asset(self, asset_container: models.AssetContainer, asset_id: str) -> Response[None]:
        """Delete an asset."""
        from .delete_asset import request as _request

        return self._client.send(_request(asset_container, asset_id))

    def get_asset_source_file(
        self, asset_container: models.AssetContainer, asset_id: str
    ) -> Response[models.SourceFile]:
        """Get the source file of an asset."""
        from .get_asset_source_file import request as _request

        return self._client.send(_request(asset_container, asset_id))

    def get_asset_details(self, asset_container: models.AssetContainer, asset_id: str) -> Response[models.AssetDetails]:
        """Get the authoring details of an asset."""
        from .get_asset_details import request as _request

        return self._client.send(_request(asset_container, asset_id))

    def get_asset_folder(self, asset_container: models.AssetContainer, asset_id: str) -> Response[models.Folder]:
        """Get the folder of an asset."""
        from .get_asset_folder import request as _request

        return self._client.send(_request(asset_container, asset_id))

    def get_asset_dependencies(
        self,
        asset_container: models.AssetContainer,
        asset_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        depth: models.GetAssetDependenciesDepth | int | Unset = UNSET,
        filters_with_asset_types: list[models.AssetType] | Unset = UNSET,
        filters_without_asset_types: list[models.AssetType] | Unset = UNSET,
        filters_public: models.GetAssetDependenciesFiltersPublic | Unset = UNSET,
        properties: list[models.GetAssetDependenciesPropertiesItem] | Unset = UNSET,
    ) -> Response[list[models.AssetDependency]]:
        """List the dependencies of an asset."""
        from .get_asset_dependencies import request as _request

        return self._client.send(
            _request(
                asset_container,
                asset_id,
                offset=offset,
                limit=limit,
                depth=depth,
                filters_with_asset_types=filters_with_asset_types,
                filters_without_asset_types=filters_without_asset_types,
                filters_public=filters_public,
                properties=properties,
            )
        )

    def get_asset_references(
        self,
        asset_container: models.AssetContainer,
        asset_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        properties: list[models.GetAssetReferencesPropertiesItem] | Unset = UNSET,
    ) -> Response[list[models.AssetReference]]:
        """List the references to an asset."""
        from .get_asset_references import request as _request

        return self._client.send(_request(asset_container, asset_id, offset=offset, limit=limit, properties=properties))

    def get_asset_description(
        self, asset_container: models.AssetContainer, asset_id: str
    ) -> Response[
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
        """Get the description of an asset."""
        from .get_asset_description import request as _request

        return self._client.send(_request(asset_container, asset_id))

    def rename_asset(
        self, asset_container: models.AssetContainer, asset_id: str, *, body: models.AssetRenaming
    ) -> Response[None]:
        """Rename an asset."""
        from .rename_asset import request as _request

        return self._client.send(_request(asset_container, asset_id, body=body))

    def get_asset_payload(
        self, asset_container: models.AssetContainerWithPayload, asset_id: str, *, sub_resource: str | Unset = UNSET
    ) -> Response[File]:
        """Download the payload of an asset."""
        from .get_asset_payload import request as _request

        return self._client.send(_request(asset_container, asset_id, sub_resource=sub_resource))

    def get_asset_history(self, asset_container: models.AssetContainer, asset_id: str) -> Response[dict[str, Any]]:
        """Get the history of an asset."""
        from .get_asset_history import request as _request

        return self._client.send(_request(asset_container, asset_id))

    def get_asset_meta(self, asset_container: models.AssetContainer, asset_id: str) -> Response[dict[str, Any]]:
        """Get the metadata of an asset."""
        from .get_asset_meta import request as _request

        return self._client.send(_request(asset_container, asset_id))

    def get_asset_code(self, asset_container: models.AssetContainerWithCode, asset_id: str) -> Response[str]:
        """Get the code of an asset."""
        from .get_asset_code import request as _request

        return self._client.send(_request(asset_container, asset_id))

    def get_asset_thumbnail(
        self,
        asset_container: models.AssetContainer,
        asset_id: str,
        *,
        size: models.ThumbnailSize,
        default_url: str | Unset = UNSET,
    ) -> Response[File]:
        """Download the thumbnail of an asset."""
        from .get_asset_thumbnail import request as _request

        return self._client.send(_request(asset_container, asset_id, size=size, default_url=default_url))

    def set_asset_thumbnail(
        self, asset_container: models.AssetContainer, asset_id: str, *, body: File
    ) -> Response[None]:
        """Set the thumbnail of an asset."""
        from .set_asset_thumbnail import request as _request

        return self._client.send(_request(asset_container, asset_id, body=body))

    def get_asset_custom_types(
        self, asset_container: models.AssetContainerWithCustomTypes, asset_id: str
    ) -> Response[dict[str, Any]]:
        """Get the custom types of a module."""
        from .get_asset_custom_types import request as _request

        return self._client.send(_request(asset_container, asset_id))

    def package_asset(self, asset_container: models.AssetContainer, asset_id: str) -> Response[File]:
        """Download an asset as a package."""
        from .package_asset import request as _request

        return self._client.send(_request(asset_container, asset_id))

    def export_asset(
        self,
        asset_container: models.AssetContainerExportable,
        asset_id: str,
        format_: models.ExportFormat,
        *,
        scale: float | Unset = UNSET,
        sub_mesh_index: int | Unset = UNSET,
    ) -> Response[File]:
        """Export an asset to another format."""
        from .export_asset import request as _request

        return self._client.send(
            _request(asset_container, asset_id, format_, scale=scale, sub_mesh_index=sub_mesh_index)
        )


class AsyncAssetsWithResponse:
    """The operations of `AsyncAssetsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_folder_assets(
        self,
        folder_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        filter_asset_name: str | Unset = UNSET,
        filter_asset_type: list[models.AssetType] | models.AssetType | Unset = UNSET,
        filter_source_file: list[str] | str | Unset = UNSET,
        recursive: bool | Unset = UNSET,
    ) -> Response[models.AssetList]:
        """List the assets of a folder."""
        from .get_folder_assets import request as _request

        return await self._client.send(
            _request(
                folder_id,
                offset=offset,
                limit=limit,
                filter_asset_name=filter_asset_name,
                filter_asset_type=filter_asset_type,
                filter_source_file=filter_source_file,
                recursive=recursive,
            )
        )

    async def move_assets(self, folder_id: str, *, body: list[str]) -> Response[None]:
        """Move assets into a folder."""
        from .move_assets import request as _request

        return await self._client.send(_request(folder_id, body=body))

    async def create_asset(
        self, folder_id: str, *, body: models.NewAsset | models.AssetDuplication | dict[str, Any]
    ) -> Response[models.AssetDuplicationResult]:
        """Create or copy an asset."""
        from .create_asset import request as _request

        return await self._client.send(_request(folder_id, body=body))

    async def create_material(self, folder_id: str, *, body: models.NewMaterial) -> Response[models.CreatedAsset]:
        """Create a material."""
        from .create_material import request as _request

        return await self._client.send(_request(folder_id, body=body))

    async def create_cubemap(self, folder_id: str, *, body: models.NewCubemap) -> Response[models.CreatedAsset]:
        """Create a cubemap."""
        from .create_cubemap import request as _request

        return await self._client.send(_request(folder_id, body=body))

    async def import_assets(
        self, folder_id: str, *, body: File, overwrite: models.OverwritePolicy | Unset = UNSET
    ) -> Response[models.ImportAssetsResponse]:
        """Import a package of assets."""
        from .import_assets import request as _request

        return await self._client.send(_request(folder_id, body=body, overwrite=overwrite))

    async def list_assets(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        filter_asset_type: list[models.AssetType] | models.AssetType | Unset = UNSET,
        filter_asset_name: str | Unset = UNSET,
        filter_include_public_assets: bool | Unset = UNSET,
    ) -> Response[models.AssetList]:
        """List assets."""
        from .list_assets import request as _request

        return await self._client.send(
            _request(
                offset=offset,
                limit=limit,
                filter_asset_type=filter_asset_type,
                filter_asset_name=filter_asset_name,
                filter_include_public_assets=filter_include_public_assets,
            )
        )

    async def delete_assets(self, *, body: list[str]) -> Response[None]:
        """Delete several assets."""
        from .delete_assets import request as _request

        return await self._client.send(_request(body=body))

    async def delete_asset(self, asset_container: models.AssetContainer, asset_id: str) -> Response[None]:
        """Delete an asset."""
        from .delete_asset import request as _request

        return await self._client.send(_request(asset_container, asset_id))

    async def get_asset_source_file(
        self, asset_container: models.AssetContainer, asset_id: str
    ) -> Response[models.SourceFile]:
        """Get the source file of an asset."""
        from .get_asset_source_file import request as _request

        return await self._client.send(_request(asset_container, asset_id))

    async def get_asset_details(
        self, asset_container: models.AssetContainer, asset_id: str
    ) -> Response[models.AssetDetails]:
        """Get the authoring details of an asset."""
        from .get_asset_details import request as _request

        return await self._client.send(_request(asset_container, asset_id))

    async def get_asset_folder(self, asset_container: models.AssetContainer, asset_id: str) -> Response[models.Folder]:
        """Get the folder of an asset."""
        from .get_asset_folder import request as _request

        return await self._client.send(_request(asset_container, asset_id))

    async def get_asset_dependencies(
        self,
        asset_container: models.AssetContainer,
        asset_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        depth: models.GetAssetDependenciesDepth | int | Unset = UNSET,
        filters_with_asset_types: list[models.AssetType] | Unset = UNSET,
        filters_without_asset_types: list[models.AssetType] | Unset = UNSET,
        filters_public: models.GetAssetDependenciesFiltersPublic | Unset = UNSET,
        properties: list[models.GetAssetDependenciesPropertiesItem] | Unset = UNSET,
    ) -> Response[list[models.AssetDependency]]:
        """List the dependencies of an asset."""
        from .get_asset_dependencies import request as _request

        return await self._client.send(
            _request(
                asset_container,
                asset_id,
                offset=offset,
                limit=limit,
                depth=depth,
                filters_with_asset_types=filters_with_asset_types,
                filters_without_asset_types=filters_without_asset_types,
                filters_public=filters_public,
                properties=properties,
            )
        )

    async def get_asset_references(
        self,
        asset_container: models.AssetContainer,
        asset_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        properties: list[models.GetAssetReferencesPropertiesItem] | Unset = UNSET,
    ) -> Response[list[models.AssetReference]]:
        """List the references to an asset."""
        from .get_asset_references import request as _request

        return await self._client.send(
            _request(asset_container, asset_id, offset=offset, limit=limit, properties=properties)
        )

    async def get_asset_description(
        self, asset_container: models.AssetContainer, asset_id: str
    ) -> Response[
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
        """Get the description of an asset."""
        from .get_asset_description import request as _request

        return await self._client.send(_request(asset_container, asset_id))

    async def rename_asset(
        self, asset_container: models.AssetContainer, asset_id: str, *, body: models.AssetRenaming
    ) -> Response[None]:
        """Rename an asset."""
        from .rename_asset import request as _request

        return await self._client.send(_request(asset_container, asset_id, body=body))

    async def get_asset_payload(
        self, asset_container: models.AssetContainerWithPayload, asset_id: str, *, sub_resource: str | Unset = UNSET
    ) -> Response[File]:
        """Download the payload of an asset."""
        from .get_asset_payload import request as _request

        return await self._client.send(_request(asset_container, asset_id, sub_resource=sub_resource))

    async def get_asset_history(
        self, asset_container: models.AssetContainer, asset_id: str
    ) -> Response[dict[str, Any]]:
        """Get the history of an asset."""
        from .get_asset_history import request as _request

        return await self._client.send(_request(asset_container, asset_id))

    async def get_asset_meta(self, asset_container: models.AssetContainer, asset_id: str) -> Response[dict[str, Any]]:
        """Get the metadata of an asset."""
        from .get_asset_meta import request as _request

        return await self._client.send(_request(asset_container, asset_id))

    async def get_asset_code(self, asset_container: models.AssetContainerWithCode, asset_id: str) -> Response[str]:
        """Get the code of an asset."""
        from .get_asset_code import request as _request

        return await self._client.send(_request(asset_container, asset_id))

    async def get_asset_thumbnail(
        self,
        asset_container: models.AssetContainer,
        asset_id: str,
        *,
        size: models.ThumbnailSize,
        default_url: str | Unset = UNSET,
    ) -> Response[File]:
        """Download the thumbnail of an asset."""
        from .get_asset_thumbnail import request as _request

        return await self._client.send(_request(asset_container, asset_id, size=size, default_url=default_url))

    async def set_asset_thumbnail(
        self, asset_container: models.AssetContainer, asset_id: str, *, body: File
    ) -> Response[None]:
        """Set the thumbnail of an asset."""
        from .set_asset_thumbnail import request as _request

        return await self._client.send(_request(asset_container, asset_id, body=body))

    async def get_asset_custom_types(
        self, asset_container: models.AssetContainerWithCustomTypes, asset_id: str
    ) -> Response[dict[str, Any]]:
        """Get the custom types of a module."""
        from .get_asset_custom_types import request as _request

        return await self._client.send(_request(asset_container, asset_id))

    async def package_asset(self, asset_container: models.AssetContainer, asset_id: str) -> Response[File]:
        """Download an asset as a package."""
        from .package_asset import request as _request

        return await self._client.send(_request(asset_container, asset_id))

    async def export_asset(
        self,
        asset_container: models.AssetContainerExportable,
        asset_id: str,
        format_: models.ExportFormat,
        *,
        scale: float | Unset = UNSET,
        sub_mesh_index: int | Unset = UNSET,
    ) -> Response[File]:
        """Export an asset to another format."""
        from .export_asset import request as _request

        return await self._client.send(
            _request(asset_container, asset_id, format_, scale=scale, sub_mesh_index=sub_mesh_index)
        )

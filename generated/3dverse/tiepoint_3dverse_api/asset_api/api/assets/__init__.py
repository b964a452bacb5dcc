"""Assets: listings, details, content, thumbnails, packages and exports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AssetsWithResponse, AsyncAssetsWithResponse

__all__ = ("AsyncAssetsResource", "AssetsResource")


class AssetsResource:
    """Assets: listings, details, content, thumbnails, packages and exports."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> AssetsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AssetsWithResponse

        return AssetsWithResponse(self._client)

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
    ) -> models.AssetList:
        """List the assets of a folder.

        Assets come grouped by kind; the counts of all matching assets are in a response header.

        Args:
            folder_id: The folder.
            offset: Number of items to skip. Default: 0.
            limit: Largest number of items to return; the maximum is not documented. Default: 10.
            filter_asset_name: Part of the name of the asset (exact matching rule not documented).
            filter_asset_type: Sent as `filter[asset_type]`.
            filter_source_file: Identifiers of source files, or the word exclude to leave out assets made from source
                files.
            recursive: Also list the assets of the subfolders. Default: false.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
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
        ).value

    def move_assets(self, folder_id: str, *, body: list[str]) -> None:
        """Move assets into a folder.

        The folder of the path is the destination; the body is a bare list of assets.

        Args:
            folder_id: The folder.
            body: What is sent, `list[str]`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .move_assets import request as _request

        self._client.send(_request(folder_id, body=body))

    def create_asset(
        self, folder_id: str, *, body: models.NewAsset | models.AssetDuplication | dict[str, Any]
    ) -> models.AssetDuplicationResult:
        """Create or copy an asset.

        Creates an empty asset or a copy of an existing one, in the folder.

        Args:
            folder_id: The folder.
            body: What is sent, `models.NewAsset | models.AssetDuplication | dict[str, Any]`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .create_asset import request as _request

        return self._client.send(_request(folder_id, body=body)).value

    def create_material(self, folder_id: str, *, body: models.NewMaterial) -> models.CreatedAsset:
        """Create a material.

        Args:
            folder_id: The folder.
            body: What is sent, `models.NewMaterial`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .create_material import request as _request

        return self._client.send(_request(folder_id, body=body)).value

    def create_cubemap(self, folder_id: str, *, body: models.NewCubemap) -> models.CreatedAsset:
        """Create a cubemap.

        Args:
            folder_id: The folder.
            body: What is sent, `models.NewCubemap`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .create_cubemap import request as _request

        return self._client.send(_request(folder_id, body=body)).value

    def import_assets(
        self, folder_id: str, *, body: File, overwrite: models.OverwritePolicy | Unset = UNSET
    ) -> models.ImportAssetsResponse:
        """Import a package of assets.

        The body is a zip archive with the descriptions and payloads of the assets; an overwrite.json inside it names
        what to replace when only the specified assets are to be overwritten.

        Args:
            folder_id: The folder.
            body: The zip archive.
            overwrite: What to do when a packaged asset already exists. Default: "never".

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .import_assets import request as _request

        return self._client.send(_request(folder_id, body=body, overwrite=overwrite)).value

    def list_assets(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        filter_asset_type: list[models.AssetType] | models.AssetType | Unset = UNSET,
        filter_asset_name: str | Unset = UNSET,
        filter_include_public_assets: bool | Unset = UNSET,
    ) -> models.AssetList:
        """List assets.

        Assets come grouped by kind. Unlike the listing of a folder, no count header is read by the client of the
        vendor.

        Args:
            offset: Number of items to skip. Default: 0.
            limit: Largest number of items to return; the maximum is not documented. Default: 10.
            filter_asset_type: Sent as `filter[asset_type]`.
            filter_asset_name: Sent as `filter[asset_name]`.
            filter_include_public_assets: Sent as `filter[include_public_assets]`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .list_assets import request as _request

        return self._client.send(
            _request(
                offset=offset,
                limit=limit,
                filter_asset_type=filter_asset_type,
                filter_asset_name=filter_asset_name,
                filter_include_public_assets=filter_include_public_assets,
            )
        ).value

    def delete_assets(self, *, body: list[str]) -> None:
        """Delete several assets.

        The body of the DELETE request is a bare list of assets; none of them may still be used by another asset.

        Args:
            body: What is sent, `list[str]`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .delete_assets import request as _request

        self._client.send(_request(body=body))

    def delete_asset(self, asset_container: models.AssetContainer, asset_id: str) -> None:
        """Delete an asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .delete_asset import request as _request

        self._client.send(_request(asset_container, asset_id))

    def get_asset_source_file(self, asset_container: models.AssetContainer, asset_id: str) -> models.SourceFile:
        """Get the source file of an asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_source_file import request as _request

        return self._client.send(_request(asset_container, asset_id)).value

    def get_asset_details(self, asset_container: models.AssetContainer, asset_id: str) -> models.AssetDetails:
        """Get the authoring details of an asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_details import request as _request

        return self._client.send(_request(asset_container, asset_id)).value

    def get_asset_folder(self, asset_container: models.AssetContainer, asset_id: str) -> models.Folder:
        """Get the folder of an asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_folder import request as _request

        return self._client.send(_request(asset_container, asset_id)).value

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
    ) -> list[models.AssetDependency]:
        """List the dependencies of an asset.

        What the asset needs, directly or through others.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.
            offset: Number of items to skip. Default: 0.
            limit: Largest number of items to return; the maximum is not documented. Default: 10.
            depth: How far to follow: all, direct, or a number of levels. Default: "all".
            filters_with_asset_types: Sent as `filters[with_asset_types]`.
            filters_without_asset_types: Sent as `filters[without_asset_types]`.
            filters_public: What to do with public assets.
            properties: Properties to add to each item; repeat the parameter for several. The client of the vendor
                calls it properties and sends it with the brackets.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
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
        ).value

    def get_asset_references(
        self,
        asset_container: models.AssetContainer,
        asset_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        properties: list[models.GetAssetReferencesPropertiesItem] | Unset = UNSET,
    ) -> list[models.AssetReference]:
        """List the references to an asset.

        What uses the asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.
            offset: Number of items to skip. Default: 0.
            limit: Largest number of items to return; the maximum is not documented. Default: 10.
            properties: Properties to add to each item; repeat the parameter for several. The client of the vendor
                calls it properties and sends it with the brackets.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_references import request as _request

        return self._client.send(
            _request(asset_container, asset_id, offset=offset, limit=limit, properties=properties)
        ).value

    def get_asset_description(
        self, asset_container: models.AssetContainer, asset_id: str
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
        """Get the description of an asset.

        The JSON document that describes the content of the asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_description import request as _request

        return self._client.send(_request(asset_container, asset_id)).value

    def rename_asset(
        self, asset_container: models.AssetContainer, asset_id: str, *, body: models.AssetRenaming
    ) -> None:
        """Rename an asset.

        Changes the name inside the description; nothing else can change.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.
            body: What is sent, `models.AssetRenaming`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .rename_asset import request as _request

        self._client.send(_request(asset_container, asset_id, body=body))

    def get_asset_payload(
        self, asset_container: models.AssetContainerWithPayload, asset_id: str, *, sub_resource: str | Unset = UNSET
    ) -> File:
        """Download the payload of an asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.
            sub_resource: Part of the payload to download: histogram, position, color, or another name.

        Returns:
            The content. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_payload import request as _request

        return self._client.send(_request(asset_container, asset_id, sub_resource=sub_resource)).value

    def get_asset_history(self, asset_container: models.AssetContainer, asset_id: str) -> dict[str, Any]:
        """Get the history of an asset.

        The shape of the answer is not documented.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_history import request as _request

        return self._client.send(_request(asset_container, asset_id)).value

    def get_asset_meta(self, asset_container: models.AssetContainer, asset_id: str) -> dict[str, Any]:
        """Get the metadata of an asset.

        The shape of the answer is not documented.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_meta import request as _request

        return self._client.send(_request(asset_container, asset_id)).value

    def get_asset_code(self, asset_container: models.AssetContainerWithCode, asset_id: str) -> str:
        """Get the code of an asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The code. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_code import request as _request

        return self._client.send(_request(asset_container, asset_id)).value

    def get_asset_thumbnail(
        self,
        asset_container: models.AssetContainer,
        asset_id: str,
        *,
        size: models.ThumbnailSize,
        default_url: str | Unset = UNSET,
    ) -> File:
        """Download the thumbnail of an asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.
            size: Size class of the thumbnail.
            default_url: Address to use when the asset has no thumbnail (behaviour not documented).

        Returns:
            The content. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_thumbnail import request as _request

        return self._client.send(_request(asset_container, asset_id, size=size, default_url=default_url)).value

    def set_asset_thumbnail(self, asset_container: models.AssetContainer, asset_id: str, *, body: File) -> None:
        """Set the thumbnail of an asset.

        The body is the image itself.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.
            body: The image. The vendor uses the media type image/jpg, which is not the registered one.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .set_asset_thumbnail import request as _request

        self._client.send(_request(asset_container, asset_id, body=body))

    def get_asset_custom_types(
        self, asset_container: models.AssetContainerWithCustomTypes, asset_id: str
    ) -> dict[str, Any]:
        """Get the custom types of a module.

        Follows nested types.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_custom_types import request as _request

        return self._client.send(_request(asset_container, asset_id)).value

    def package_asset(self, asset_container: models.AssetContainer, asset_id: str) -> File:
        """Download an asset as a package.

        The archive can be imported elsewhere (inferred).

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The content. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .package_asset import request as _request

        return self._client.send(_request(asset_container, asset_id)).value

    def export_asset(
        self,
        asset_container: models.AssetContainerExportable,
        asset_id: str,
        format_: models.ExportFormat,
        *,
        scale: float | Unset = UNSET,
        sub_mesh_index: int | Unset = UNSET,
    ) -> File:
        """Export an asset to another format.

        Needs a special permission. The vendor says that only meshes work for now, yet its client accepts sounds too.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.
            format_: Format of the exported file.
            scale: Scale to apply to the exported geometry (inferred). Default: 1.
            sub_mesh_index: Export this submesh only.

        Returns:
            The content. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .export_asset import request as _request

        return self._client.send(
            _request(asset_container, asset_id, format_, scale=scale, sub_mesh_index=sub_mesh_index)
        ).value


class AsyncAssetsResource:
    """Assets: listings, details, content, thumbnails, packages and exports.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAssetsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncAssetsWithResponse

        return AsyncAssetsWithResponse(self._client)

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
    ) -> models.AssetList:
        """List the assets of a folder.

        Assets come grouped by kind; the counts of all matching assets are in a response header.

        Args:
            folder_id: The folder.
            offset: Number of items to skip. Default: 0.
            limit: Largest number of items to return; the maximum is not documented. Default: 10.
            filter_asset_name: Part of the name of the asset (exact matching rule not documented).
            filter_asset_type: Sent as `filter[asset_type]`.
            filter_source_file: Identifiers of source files, or the word exclude to leave out assets made from source
                files.
            recursive: Also list the assets of the subfolders. Default: false.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_folder_assets import request as _request

        return (
            await self._client.send(
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
        ).value

    async def move_assets(self, folder_id: str, *, body: list[str]) -> None:
        """Move assets into a folder.

        The folder of the path is the destination; the body is a bare list of assets.

        Args:
            folder_id: The folder.
            body: What is sent, `list[str]`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .move_assets import request as _request

        await self._client.send(_request(folder_id, body=body))

    async def create_asset(
        self, folder_id: str, *, body: models.NewAsset | models.AssetDuplication | dict[str, Any]
    ) -> models.AssetDuplicationResult:
        """Create or copy an asset.

        Creates an empty asset or a copy of an existing one, in the folder.

        Args:
            folder_id: The folder.
            body: What is sent, `models.NewAsset | models.AssetDuplication | dict[str, Any]`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .create_asset import request as _request

        return (await self._client.send(_request(folder_id, body=body))).value

    async def create_material(self, folder_id: str, *, body: models.NewMaterial) -> models.CreatedAsset:
        """Create a material.

        Args:
            folder_id: The folder.
            body: What is sent, `models.NewMaterial`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .create_material import request as _request

        return (await self._client.send(_request(folder_id, body=body))).value

    async def create_cubemap(self, folder_id: str, *, body: models.NewCubemap) -> models.CreatedAsset:
        """Create a cubemap.

        Args:
            folder_id: The folder.
            body: What is sent, `models.NewCubemap`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .create_cubemap import request as _request

        return (await self._client.send(_request(folder_id, body=body))).value

    async def import_assets(
        self, folder_id: str, *, body: File, overwrite: models.OverwritePolicy | Unset = UNSET
    ) -> models.ImportAssetsResponse:
        """Import a package of assets.

        The body is a zip archive with the descriptions and payloads of the assets; an overwrite.json inside it names
        what to replace when only the specified assets are to be overwritten.

        Args:
            folder_id: The folder.
            body: The zip archive.
            overwrite: What to do when a packaged asset already exists. Default: "never".

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .import_assets import request as _request

        return (await self._client.send(_request(folder_id, body=body, overwrite=overwrite))).value

    async def list_assets(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        filter_asset_type: list[models.AssetType] | models.AssetType | Unset = UNSET,
        filter_asset_name: str | Unset = UNSET,
        filter_include_public_assets: bool | Unset = UNSET,
    ) -> models.AssetList:
        """List assets.

        Assets come grouped by kind. Unlike the listing of a folder, no count header is read by the client of the
        vendor.

        Args:
            offset: Number of items to skip. Default: 0.
            limit: Largest number of items to return; the maximum is not documented. Default: 10.
            filter_asset_type: Sent as `filter[asset_type]`.
            filter_asset_name: Sent as `filter[asset_name]`.
            filter_include_public_assets: Sent as `filter[include_public_assets]`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .list_assets import request as _request

        return (
            await self._client.send(
                _request(
                    offset=offset,
                    limit=limit,
                    filter_asset_type=filter_asset_type,
                    filter_asset_name=filter_asset_name,
                    filter_include_public_assets=filter_include_public_assets,
                )
            )
        ).value

    async def delete_assets(self, *, body: list[str]) -> None:
        """Delete several assets.

        The body of the DELETE request is a bare list of assets; none of them may still be used by another asset.

        Args:
            body: What is sent, `list[str]`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .delete_assets import request as _request

        await self._client.send(_request(body=body))

    async def delete_asset(self, asset_container: models.AssetContainer, asset_id: str) -> None:
        """Delete an asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .delete_asset import request as _request

        await self._client.send(_request(asset_container, asset_id))

    async def get_asset_source_file(self, asset_container: models.AssetContainer, asset_id: str) -> models.SourceFile:
        """Get the source file of an asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_source_file import request as _request

        return (await self._client.send(_request(asset_container, asset_id))).value

    async def get_asset_details(self, asset_container: models.AssetContainer, asset_id: str) -> models.AssetDetails:
        """Get the authoring details of an asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_details import request as _request

        return (await self._client.send(_request(asset_container, asset_id))).value

    async def get_asset_folder(self, asset_container: models.AssetContainer, asset_id: str) -> models.Folder:
        """Get the folder of an asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_folder import request as _request

        return (await self._client.send(_request(asset_container, asset_id))).value

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
    ) -> list[models.AssetDependency]:
        """List the dependencies of an asset.

        What the asset needs, directly or through others.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.
            offset: Number of items to skip. Default: 0.
            limit: Largest number of items to return; the maximum is not documented. Default: 10.
            depth: How far to follow: all, direct, or a number of levels. Default: "all".
            filters_with_asset_types: Sent as `filters[with_asset_types]`.
            filters_without_asset_types: Sent as `filters[without_asset_types]`.
            filters_public: What to do with public assets.
            properties: Properties to add to each item; repeat the parameter for several. The client of the vendor
                calls it properties and sends it with the brackets.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_dependencies import request as _request

        return (
            await self._client.send(
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
        ).value

    async def get_asset_references(
        self,
        asset_container: models.AssetContainer,
        asset_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        properties: list[models.GetAssetReferencesPropertiesItem] | Unset = UNSET,
    ) -> list[models.AssetReference]:
        """List the references to an asset.

        What uses the asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.
            offset: Number of items to skip. Default: 0.
            limit: Largest number of items to return; the maximum is not documented. Default: 10.
            properties: Properties to add to each item; repeat the parameter for several. The client of the vendor
                calls it properties and sends it with the brackets.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_references import request as _request

        return (
            await self._client.send(
                _request(asset_container, asset_id, offset=offset, limit=limit, properties=properties)
            )
        ).value

    async def get_asset_description(
        self, asset_container: models.AssetContainer, asset_id: str
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
        """Get the description of an asset.

        The JSON document that describes the content of the asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_description import request as _request

        return (await self._client.send(_request(asset_container, asset_id))).value

    async def rename_asset(
        self, asset_container: models.AssetContainer, asset_id: str, *, body: models.AssetRenaming
    ) -> None:
        """Rename an asset.

        Changes the name inside the description; nothing else can change.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.
            body: What is sent, `models.AssetRenaming`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .rename_asset import request as _request

        await self._client.send(_request(asset_container, asset_id, body=body))

    async def get_asset_payload(
        self, asset_container: models.AssetContainerWithPayload, asset_id: str, *, sub_resource: str | Unset = UNSET
    ) -> File:
        """Download the payload of an asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.
            sub_resource: Part of the payload to download: histogram, position, color, or another name.

        Returns:
            The content. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_payload import request as _request

        return (await self._client.send(_request(asset_container, asset_id, sub_resource=sub_resource))).value

    async def get_asset_history(self, asset_container: models.AssetContainer, asset_id: str) -> dict[str, Any]:
        """Get the history of an asset.

        The shape of the answer is not documented.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_history import request as _request

        return (await self._client.send(_request(asset_container, asset_id))).value

    async def get_asset_meta(self, asset_container: models.AssetContainer, asset_id: str) -> dict[str, Any]:
        """Get the metadata of an asset.

        The shape of the answer is not documented.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_meta import request as _request

        return (await self._client.send(_request(asset_container, asset_id))).value

    async def get_asset_code(self, asset_container: models.AssetContainerWithCode, asset_id: str) -> str:
        """Get the code of an asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The code. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_code import request as _request

        return (await self._client.send(_request(asset_container, asset_id))).value

    async def get_asset_thumbnail(
        self,
        asset_container: models.AssetContainer,
        asset_id: str,
        *,
        size: models.ThumbnailSize,
        default_url: str | Unset = UNSET,
    ) -> File:
        """Download the thumbnail of an asset.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.
            size: Size class of the thumbnail.
            default_url: Address to use when the asset has no thumbnail (behaviour not documented).

        Returns:
            The content. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_thumbnail import request as _request

        return (await self._client.send(_request(asset_container, asset_id, size=size, default_url=default_url))).value

    async def set_asset_thumbnail(self, asset_container: models.AssetContainer, asset_id: str, *, body: File) -> None:
        """Set the thumbnail of an asset.

        The body is the image itself.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.
            body: The image. The vendor uses the media type image/jpg, which is not the registered one.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .set_asset_thumbnail import request as _request

        await self._client.send(_request(asset_container, asset_id, body=body))

    async def get_asset_custom_types(
        self, asset_container: models.AssetContainerWithCustomTypes, asset_id: str
    ) -> dict[str, Any]:
        """Get the custom types of a module.

        Follows nested types.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_asset_custom_types import request as _request

        return (await self._client.send(_request(asset_container, asset_id))).value

    async def package_asset(self, asset_container: models.AssetContainer, asset_id: str) -> File:
        """Download an asset as a package.

        The archive can be imported elsewhere (inferred).

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.

        Returns:
            The content. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .package_asset import request as _request

        return (await self._client.send(_request(asset_container, asset_id))).value

    async def export_asset(
        self,
        asset_container: models.AssetContainerExportable,
        asset_id: str,
        format_: models.ExportFormat,
        *,
        scale: float | Unset = UNSET,
        sub_mesh_index: int | Unset = UNSET,
    ) -> File:
        """Export an asset to another format.

        Needs a special permission. The vendor says that only meshes work for now, yet its client accepts sounds too.

        Args:
            asset_container: Kind of the asset, in the plural form.
            asset_id: The asset.
            format_: Format of the exported file.
            scale: Scale to apply to the exported geometry (inferred). Default: 1.
            sub_mesh_index: Export this submesh only.

        Returns:
            The content. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .export_asset import request as _request

        return (
            await self._client.send(
                _request(asset_container, asset_id, format_, scale=scale, sub_mesh_index=sub_mesh_index)
            )
        ).value

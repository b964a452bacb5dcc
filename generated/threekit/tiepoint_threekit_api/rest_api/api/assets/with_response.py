"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

    def assets_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .assets_healthcheck import request as _request

        return self._client.send(_request())

    def list_assets(
        self,
        *,
        org_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        name_like: str | Unset = UNSET,
        public_share: bool | Unset = UNSET,
        type_: models.AssetType | Unset = UNSET,
        imported_file_id: str | Unset = UNSET,
        branch: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        keywords: str | Unset = UNSET,
        metadata: str | Unset = UNSET,
        proxy_id: str | Unset = UNSET,
        order: models.AssetOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.AssetListing]:
        """List assets."""
        from .list_assets import request as _request

        return self._client.send(
            _request(
                org_id=org_id,
                name=name,
                name_like=name_like,
                public_share=public_share,
                type_=type_,
                imported_file_id=imported_file_id,
                branch=branch,
                tags=tags,
                keywords=keywords,
                metadata=metadata,
                proxy_id=proxy_id,
                order=order,
                page=page,
                per_page=per_page,
                sort=sort,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        )

    def get_translations_by_locale(
        self,
        *,
        locale: str,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[dict[str, str]]:
        """Read the translations of a locale."""
        from .get_translations_by_locale import request as _request

        return self._client.send(
            _request(locale=locale, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    def get_asset_thumbnail_legacy(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        fail_on_empty: bool | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[File]:
        """Read the thumbnail of an asset (older path)."""
        from .get_asset_thumbnail_legacy import request as _request

        return self._client.send(
            _request(
                asset_id,
                org_id=org_id,
                fail_on_empty=fail_on_empty,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        )

    def get_asset(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        branch: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.Asset]:
        """Read an asset."""
        from .get_asset import request as _request

        return self._client.send(
            _request(asset_id, org_id=org_id, branch=branch, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    def delete_asset(
        self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> Response[object]:
        """Delete an asset."""
        from .delete_asset import request as _request

        return self._client.send(_request(asset_id, org_id=org_id, branch=branch))

    def restore_asset(
        self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> Response[object]:
        """Bring a deleted asset back."""
        from .restore_asset import request as _request

        return self._client.send(_request(asset_id, org_id=org_id, branch=branch))

    def clone_asset(
        self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> Response[object]:
        """Copy an asset."""
        from .clone_asset import request as _request

        return self._client.send(_request(asset_id, org_id=org_id, branch=branch))

    def list_asset_variants(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.VariantListing]:
        """List the variants of an item."""
        from .list_asset_variants import request as _request

        return self._client.send(
            _request(
                asset_id,
                org_id=org_id,
                page=page,
                per_page=per_page,
                sort=sort,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        )

    def get_asset_thumbnail(
        self, asset_id: str, *, org_id: str | Unset = UNSET, size: int | Unset = UNSET
    ) -> Response[File]:
        """Read the thumbnail of an asset."""
        from .get_asset_thumbnail import request as _request

        return self._client.send(_request(asset_id, org_id=org_id, size=size))


class AsyncAssetsWithResponse:
    """The operations of `AsyncAssetsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def assets_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .assets_healthcheck import request as _request

        return await self._client.send(_request())

    async def list_assets(
        self,
        *,
        org_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        name_like: str | Unset = UNSET,
        public_share: bool | Unset = UNSET,
        type_: models.AssetType | Unset = UNSET,
        imported_file_id: str | Unset = UNSET,
        branch: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        keywords: str | Unset = UNSET,
        metadata: str | Unset = UNSET,
        proxy_id: str | Unset = UNSET,
        order: models.AssetOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.AssetListing]:
        """List assets."""
        from .list_assets import request as _request

        return await self._client.send(
            _request(
                org_id=org_id,
                name=name,
                name_like=name_like,
                public_share=public_share,
                type_=type_,
                imported_file_id=imported_file_id,
                branch=branch,
                tags=tags,
                keywords=keywords,
                metadata=metadata,
                proxy_id=proxy_id,
                order=order,
                page=page,
                per_page=per_page,
                sort=sort,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        )

    async def get_translations_by_locale(
        self,
        *,
        locale: str,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[dict[str, str]]:
        """Read the translations of a locale."""
        from .get_translations_by_locale import request as _request

        return await self._client.send(
            _request(locale=locale, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    async def get_asset_thumbnail_legacy(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        fail_on_empty: bool | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[File]:
        """Read the thumbnail of an asset (older path)."""
        from .get_asset_thumbnail_legacy import request as _request

        return await self._client.send(
            _request(
                asset_id,
                org_id=org_id,
                fail_on_empty=fail_on_empty,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        )

    async def get_asset(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        branch: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.Asset]:
        """Read an asset."""
        from .get_asset import request as _request

        return await self._client.send(
            _request(asset_id, org_id=org_id, branch=branch, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    async def delete_asset(
        self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> Response[object]:
        """Delete an asset."""
        from .delete_asset import request as _request

        return await self._client.send(_request(asset_id, org_id=org_id, branch=branch))

    async def restore_asset(
        self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> Response[object]:
        """Bring a deleted asset back."""
        from .restore_asset import request as _request

        return await self._client.send(_request(asset_id, org_id=org_id, branch=branch))

    async def clone_asset(
        self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> Response[object]:
        """Copy an asset."""
        from .clone_asset import request as _request

        return await self._client.send(_request(asset_id, org_id=org_id, branch=branch))

    async def list_asset_variants(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.VariantListing]:
        """List the variants of an item."""
        from .list_asset_variants import request as _request

        return await self._client.send(
            _request(
                asset_id,
                org_id=org_id,
                page=page,
                per_page=per_page,
                sort=sort,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        )

    async def get_asset_thumbnail(
        self, asset_id: str, *, org_id: str | Unset = UNSET, size: int | Unset = UNSET
    ) -> Response[File]:
        """Read the thumbnail of an asset."""
        from .get_asset_thumbnail import request as _request

        return await self._client.send(_request(asset_id, org_id=org_id, size=size))

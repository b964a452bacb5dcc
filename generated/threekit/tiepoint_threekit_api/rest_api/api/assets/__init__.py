"""Simple management of assets and items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AssetsWithResponse, AsyncAssetsWithResponse

__all__ = ("AsyncAssetsResource", "AssetsResource")


class AssetsResource:
    """Simple management of assets and items."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> AssetsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AssetsWithResponse

        return AssetsWithResponse(self._client)

    def assets_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assets/Assets.ts (documented).
        """
        from .assets_healthcheck import request as _request

        self._client.send(_request())

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
    ) -> models.AssetListing:
        """List assets.

        Args:
            org_id: Organisation id. Needed with a cookie token only; a bearer token implies it.
            name: Exact name.
            name_like: Text within the name.
            public_share: Only public assets.
            type_: Kind of asset.
            imported_file_id: File the asset was imported from.
            branch: Branch of the organisation; main when left out.
            tags: Tags. One text; the vendor client sends a JSON array as text.
            keywords: Keywords. One text; the vendor client sends a JSON array as text.
            metadata: Metadata. Send as JSON text.
            proxy_id: Proxy id.
            order: Order by creation time.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            Page of assets.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406075618971-Assets-API,
            npm:@threekit/rest-api@0.2.2 src/api/assets/Assets.ts (documented).
        """
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
        ).value

    def get_translations_by_locale(
        self,
        *,
        locale: str,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> dict[str, str]:
        """Read the translations of a locale.

        Args:
            locale: Locale.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            Translations.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assets/Assets.ts, npm:@threekit-tools/treble@0.0.97
            dist/http/assets.js (documented).
        """
        from .get_translations_by_locale import request as _request

        return self._client.send(
            _request(locale=locale, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        ).value

    def get_asset_thumbnail_legacy(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        fail_on_empty: bool | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> File:
        """Read the thumbnail of an asset (older path).

        Not in the reference; public code calls it.

        Args:
            asset_id: Asset id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            fail_on_empty: Fail when there is no picture.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The picture.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/rest-api (inferred).
        """
        from .get_asset_thumbnail_legacy import request as _request

        return self._client.send(
            _request(
                asset_id,
                org_id=org_id,
                fail_on_empty=fail_on_empty,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        ).value

    def get_asset(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        branch: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.Asset:
        """Read an asset.

        Args:
            asset_id: Asset id or custom id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            branch: Branch of the organisation; main when left out.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The asset.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assets/Assets.ts (documented).
        """
        from .get_asset import request as _request

        return self._client.send(
            _request(asset_id, org_id=org_id, branch=branch, cache_scope=cache_scope, cache_max_age=cache_max_age)
        ).value

    def delete_asset(self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET) -> object:
        """Delete an asset.

        Args:
            asset_id: Asset id or custom id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            branch: Branch of the organisation; main when left out.

        Returns:
            Deleted; the answer body is not published.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assets/Assets.ts (documented).
        """
        from .delete_asset import request as _request

        return self._client.send(_request(asset_id, org_id=org_id, branch=branch)).value

    def restore_asset(self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET) -> object:
        """Bring a deleted asset back.

        Args:
            asset_id: Asset id or custom id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            branch: Branch of the organisation; main when left out.

        Returns:
            Restored; the answer body is not published.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assets/Assets.ts (documented).
        """
        from .restore_asset import request as _request

        return self._client.send(_request(asset_id, org_id=org_id, branch=branch)).value

    def clone_asset(self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET) -> object:
        """Copy an asset.

        Args:
            asset_id: Asset id or custom id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            branch: Branch of the organisation; main when left out.

        Returns:
            Copied; the answer body is not published.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assets/Assets.ts (documented).
        """
        from .clone_asset import request as _request

        return self._client.send(_request(asset_id, org_id=org_id, branch=branch)).value

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
    ) -> models.VariantListing:
        """List the variants of an item.

        Args:
            asset_id: Asset id or custom id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            Page of variants.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assets/Assets.ts (documented).
        """
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
        ).value

    def get_asset_thumbnail(self, asset_id: str, *, org_id: str | Unset = UNSET, size: int | Unset = UNSET) -> File:
        """Read the thumbnail of an asset.

        Not in the reference; public code calls it.

        Args:
            asset_id: Asset id or custom id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            size: Edge length in pixels.

        Returns:
            The picture.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/rest-api (inferred).
        """
        from .get_asset_thumbnail import request as _request

        return self._client.send(_request(asset_id, org_id=org_id, size=size)).value


class AsyncAssetsResource:
    """Simple management of assets and items.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAssetsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncAssetsWithResponse

        return AsyncAssetsWithResponse(self._client)

    async def assets_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assets/Assets.ts (documented).
        """
        from .assets_healthcheck import request as _request

        await self._client.send(_request())

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
    ) -> models.AssetListing:
        """List assets.

        Args:
            org_id: Organisation id. Needed with a cookie token only; a bearer token implies it.
            name: Exact name.
            name_like: Text within the name.
            public_share: Only public assets.
            type_: Kind of asset.
            imported_file_id: File the asset was imported from.
            branch: Branch of the organisation; main when left out.
            tags: Tags. One text; the vendor client sends a JSON array as text.
            keywords: Keywords. One text; the vendor client sends a JSON array as text.
            metadata: Metadata. Send as JSON text.
            proxy_id: Proxy id.
            order: Order by creation time.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            Page of assets.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406075618971-Assets-API,
            npm:@threekit/rest-api@0.2.2 src/api/assets/Assets.ts (documented).
        """
        from .list_assets import request as _request

        return (
            await self._client.send(
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
        ).value

    async def get_translations_by_locale(
        self,
        *,
        locale: str,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> dict[str, str]:
        """Read the translations of a locale.

        Args:
            locale: Locale.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            Translations.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assets/Assets.ts, npm:@threekit-tools/treble@0.0.97
            dist/http/assets.js (documented).
        """
        from .get_translations_by_locale import request as _request

        return (
            await self._client.send(
                _request(locale=locale, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
            )
        ).value

    async def get_asset_thumbnail_legacy(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        fail_on_empty: bool | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> File:
        """Read the thumbnail of an asset (older path).

        Not in the reference; public code calls it.

        Args:
            asset_id: Asset id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            fail_on_empty: Fail when there is no picture.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The picture.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/rest-api (inferred).
        """
        from .get_asset_thumbnail_legacy import request as _request

        return (
            await self._client.send(
                _request(
                    asset_id,
                    org_id=org_id,
                    fail_on_empty=fail_on_empty,
                    cache_scope=cache_scope,
                    cache_max_age=cache_max_age,
                )
            )
        ).value

    async def get_asset(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        branch: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.Asset:
        """Read an asset.

        Args:
            asset_id: Asset id or custom id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            branch: Branch of the organisation; main when left out.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The asset.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assets/Assets.ts (documented).
        """
        from .get_asset import request as _request

        return (
            await self._client.send(
                _request(asset_id, org_id=org_id, branch=branch, cache_scope=cache_scope, cache_max_age=cache_max_age)
            )
        ).value

    async def delete_asset(self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET) -> object:
        """Delete an asset.

        Args:
            asset_id: Asset id or custom id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            branch: Branch of the organisation; main when left out.

        Returns:
            Deleted; the answer body is not published.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assets/Assets.ts (documented).
        """
        from .delete_asset import request as _request

        return (await self._client.send(_request(asset_id, org_id=org_id, branch=branch))).value

    async def restore_asset(self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET) -> object:
        """Bring a deleted asset back.

        Args:
            asset_id: Asset id or custom id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            branch: Branch of the organisation; main when left out.

        Returns:
            Restored; the answer body is not published.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assets/Assets.ts (documented).
        """
        from .restore_asset import request as _request

        return (await self._client.send(_request(asset_id, org_id=org_id, branch=branch))).value

    async def clone_asset(self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET) -> object:
        """Copy an asset.

        Args:
            asset_id: Asset id or custom id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            branch: Branch of the organisation; main when left out.

        Returns:
            Copied; the answer body is not published.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assets/Assets.ts (documented).
        """
        from .clone_asset import request as _request

        return (await self._client.send(_request(asset_id, org_id=org_id, branch=branch))).value

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
    ) -> models.VariantListing:
        """List the variants of an item.

        Args:
            asset_id: Asset id or custom id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            Page of variants.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assets/Assets.ts (documented).
        """
        from .list_asset_variants import request as _request

        return (
            await self._client.send(
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
        ).value

    async def get_asset_thumbnail(
        self, asset_id: str, *, org_id: str | Unset = UNSET, size: int | Unset = UNSET
    ) -> File:
        """Read the thumbnail of an asset.

        Not in the reference; public code calls it.

        Args:
            asset_id: Asset id or custom id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            size: Edge length in pixels.

        Returns:
            The picture.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/rest-api (inferred).
        """
        from .get_asset_thumbnail import request as _request

        return (await self._client.send(_request(asset_id, org_id=org_id, size=size))).value

"""List of the items a token can see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncCatalogProductsWithResponse, CatalogProductsWithResponse

__all__ = ("AsyncCatalogProductsResource", "CatalogProductsResource")


class CatalogProductsResource:
    """List of the items a token can see."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> CatalogProductsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import CatalogProductsWithResponse

        return CatalogProductsWithResponse(self._client)

    def catalog_products_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/catalog/products/CatalogProducts.ts (documented).
        """
        from .catalog_products_healthcheck import request as _request

        self._client.send(_request())

    def list_catalog_products(
        self,
        *,
        org_id: str | Unset = UNSET,
        metadata: str | Unset = UNSET,
        public_share: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        name_like: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        keywords: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.CatalogProductListing:
        """List items.

        Without filters it holds every item of the organisation and the shared items of public organisations. No
        paging parameters are published.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            metadata: Metadata, for example a SKU. Send as JSON text.
            public_share: Only public items.
            name: Exact name.
            name_like: Text within the name.
            tags: Tags; seen in public code only.
            keywords: Keywords; seen in public code only.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            Items.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406068961051-Catalog-API,
            npm:@threekit/rest-api@0.2.2 src/api/catalog/products/CatalogProducts.ts (documented).
        """
        from .list_catalog_products import request as _request

        return self._client.send(
            _request(
                org_id=org_id,
                metadata=metadata,
                public_share=public_share,
                name=name,
                name_like=name_like,
                tags=tags,
                keywords=keywords,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        ).value

    def get_catalog_product(
        self,
        product_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.CatalogProduct:
        """Read an item.

        Args:
            product_id: Item id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The item.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/catalog/products/CatalogProducts.ts (documented).
        """
        from .get_catalog_product import request as _request

        return self._client.send(
            _request(product_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        ).value


class AsyncCatalogProductsResource:
    """List of the items a token can see.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncCatalogProductsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncCatalogProductsWithResponse

        return AsyncCatalogProductsWithResponse(self._client)

    async def catalog_products_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/catalog/products/CatalogProducts.ts (documented).
        """
        from .catalog_products_healthcheck import request as _request

        await self._client.send(_request())

    async def list_catalog_products(
        self,
        *,
        org_id: str | Unset = UNSET,
        metadata: str | Unset = UNSET,
        public_share: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        name_like: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        keywords: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.CatalogProductListing:
        """List items.

        Without filters it holds every item of the organisation and the shared items of public organisations. No
        paging parameters are published.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            metadata: Metadata, for example a SKU. Send as JSON text.
            public_share: Only public items.
            name: Exact name.
            name_like: Text within the name.
            tags: Tags; seen in public code only.
            keywords: Keywords; seen in public code only.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            Items.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406068961051-Catalog-API,
            npm:@threekit/rest-api@0.2.2 src/api/catalog/products/CatalogProducts.ts (documented).
        """
        from .list_catalog_products import request as _request

        return (
            await self._client.send(
                _request(
                    org_id=org_id,
                    metadata=metadata,
                    public_share=public_share,
                    name=name,
                    name_like=name_like,
                    tags=tags,
                    keywords=keywords,
                    cache_scope=cache_scope,
                    cache_max_age=cache_max_age,
                )
            )
        ).value

    async def get_catalog_product(
        self,
        product_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.CatalogProduct:
        """Read an item.

        Args:
            product_id: Item id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The item.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/catalog/products/CatalogProducts.ts (documented).
        """
        from .get_catalog_product import request as _request

        return (
            await self._client.send(
                _request(product_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
            )
        ).value

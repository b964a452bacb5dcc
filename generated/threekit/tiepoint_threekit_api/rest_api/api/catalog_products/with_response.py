"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncCatalogProductsWithResponse", "CatalogProductsWithResponse")


class CatalogProductsWithResponse:
    """The operations of `CatalogProductsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def catalog_products_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .catalog_products_healthcheck import request as _request

        return self._client.send(_request())

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
    ) -> Response[models.CatalogProductListing]:
        """List items."""
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
        )

    def get_catalog_product(
        self,
        product_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.CatalogProduct]:
        """Read an item."""
        from .get_catalog_product import request as _request

        return self._client.send(
            _request(product_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )


class AsyncCatalogProductsWithResponse:
    """The operations of `AsyncCatalogProductsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def catalog_products_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .catalog_products_healthcheck import request as _request

        return await self._client.send(_request())

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
    ) -> Response[models.CatalogProductListing]:
        """List items."""
        from .list_catalog_products import request as _request

        return await self._client.send(
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

    async def get_catalog_product(
        self,
        product_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.CatalogProduct]:
        """Read an item."""
        from .get_catalog_product import request as _request

        return await self._client.send(
            _request(product_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

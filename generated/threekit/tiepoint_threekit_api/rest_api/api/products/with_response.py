"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncProductsWithResponse", "ProductsWithResponse")


class ProductsWithResponse:
    """The operations of `ProductsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def products_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .products_healthcheck import request as _request

        return self._client.send(_request())

    def import_products(
        self, *, body: models.ProductImportFileRequest | models.ProductImportRequest, org_id: str | Unset = UNSET
    ) -> Response[object]:
        """Create or update items."""
        from .import_products import request as _request

        return self._client.send(_request(body=body, org_id=org_id))

    def export_products(
        self,
        format_: models.ProductExportFormat,
        *,
        org_id: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        keywords: str | Unset = UNSET,
    ) -> Response[list[models.ProductImportEntry]]:
        """Export items."""
        from .export_products import request as _request

        return self._client.send(_request(format_, org_id=org_id, tags=tags, keywords=keywords))

    def get_product_translations(self, *, org_id: str | Unset = UNSET) -> Response[str]:
        """Read translations (withdrawn path)."""
        from .get_product_translations import request as _request

        return self._client.send(_request(org_id=org_id))


class AsyncProductsWithResponse:
    """The operations of `AsyncProductsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def products_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .products_healthcheck import request as _request

        return await self._client.send(_request())

    async def import_products(
        self, *, body: models.ProductImportFileRequest | models.ProductImportRequest, org_id: str | Unset = UNSET
    ) -> Response[object]:
        """Create or update items."""
        from .import_products import request as _request

        return await self._client.send(_request(body=body, org_id=org_id))

    async def export_products(
        self,
        format_: models.ProductExportFormat,
        *,
        org_id: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        keywords: str | Unset = UNSET,
    ) -> Response[list[models.ProductImportEntry]]:
        """Export items."""
        from .export_products import request as _request

        return await self._client.send(_request(format_, org_id=org_id, tags=tags, keywords=keywords))

    async def get_product_translations(self, *, org_id: str | Unset = UNSET) -> Response[str]:
        """Read translations (withdrawn path)."""
        from .get_product_translations import request as _request

        return await self._client.send(_request(org_id=org_id))

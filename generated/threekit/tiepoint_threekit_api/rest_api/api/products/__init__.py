"""Import and export of items with all their data, as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncProductsWithResponse, ProductsWithResponse

__all__ = ("AsyncProductsResource", "ProductsResource")


class ProductsResource:
    """Import and export of items with all their data, as JSON."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> ProductsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import ProductsWithResponse

        return ProductsWithResponse(self._client)

    def products_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/products/Products.ts (documented).
        """
        from .products_healthcheck import request as _request

        self._client.send(_request())

    def import_products(
        self, *, body: models.ProductImportFileRequest | models.ProductImportRequest, org_id: str | Unset = UNSET
    ) -> object:
        """Create or update items.

        Needs a private token. Entries without a query create items or folders, entries with a query update every item
        that matches. The reference has one page for JSON input and one for file input; both use this path.

        Args:
            body: What is sent, `models.ProductImportFileRequest` or `models.ProductImportRequest`.
            org_id: Organisation id. Needed with a cookie token only; a bearer token implies it.

        Returns:
            Imported, or a job of type catalog-import was made. The answer body is not published.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/importproducts,
            https://community.threekit.com/hc/en-us/articles/4406075790875,
            https://community.threekit.com/hc/en-us/articles/4406075869851-Threekit-Assets-Importing-and-Exporting-API
            (documented).
        """
        from .import_products import request as _request

        return self._client.send(_request(body=body, org_id=org_id)).value

    def export_products(
        self,
        format_: models.ProductExportFormat,
        *,
        org_id: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        keywords: str | Unset = UNSET,
    ) -> list[models.ProductImportEntry]:
        """Export items.

        Args:
            format_: Export format.
            org_id: Organisation id. Needed with a cookie token only; a bearer token implies it.
            tags: Only items with these tags.
            keywords: Only items with these keywords.

        Returns:
            The items, in the form the import takes.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
            DecodeError: The answer is not what the definition says.

        Source:
            https://community.threekit.com/hc/en-us/articles/4406075869851-Threekit-Assets-Importing-and-Exporting-API,
            https://developer.threekit.com/reference/exportproducts (documented).
        """
        from .export_products import request as _request

        return self._client.send(_request(format_, org_id=org_id, tags=tags, keywords=keywords)).value

    def get_product_translations(self, *, org_id: str | Unset = UNSET) -> str:
        """Read translations (withdrawn path).

        Only an old vendor library calls it; the current client dropped it.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            Translations as text.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://github.com/Threekit/treble-legacy (documented).
        """
        from .get_product_translations import request as _request

        return self._client.send(_request(org_id=org_id)).value


class AsyncProductsResource:
    """Import and export of items with all their data, as JSON.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncProductsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncProductsWithResponse

        return AsyncProductsWithResponse(self._client)

    async def products_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/products/Products.ts (documented).
        """
        from .products_healthcheck import request as _request

        await self._client.send(_request())

    async def import_products(
        self, *, body: models.ProductImportFileRequest | models.ProductImportRequest, org_id: str | Unset = UNSET
    ) -> object:
        """Create or update items.

        Needs a private token. Entries without a query create items or folders, entries with a query update every item
        that matches. The reference has one page for JSON input and one for file input; both use this path.

        Args:
            body: What is sent, `models.ProductImportFileRequest` or `models.ProductImportRequest`.
            org_id: Organisation id. Needed with a cookie token only; a bearer token implies it.

        Returns:
            Imported, or a job of type catalog-import was made. The answer body is not published.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/importproducts,
            https://community.threekit.com/hc/en-us/articles/4406075790875,
            https://community.threekit.com/hc/en-us/articles/4406075869851-Threekit-Assets-Importing-and-Exporting-API
            (documented).
        """
        from .import_products import request as _request

        return (await self._client.send(_request(body=body, org_id=org_id))).value

    async def export_products(
        self,
        format_: models.ProductExportFormat,
        *,
        org_id: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        keywords: str | Unset = UNSET,
    ) -> list[models.ProductImportEntry]:
        """Export items.

        Args:
            format_: Export format.
            org_id: Organisation id. Needed with a cookie token only; a bearer token implies it.
            tags: Only items with these tags.
            keywords: Only items with these keywords.

        Returns:
            The items, in the form the import takes.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
            DecodeError: The answer is not what the definition says.

        Source:
            https://community.threekit.com/hc/en-us/articles/4406075869851-Threekit-Assets-Importing-and-Exporting-API,
            https://developer.threekit.com/reference/exportproducts (documented).
        """
        from .export_products import request as _request

        return (await self._client.send(_request(format_, org_id=org_id, tags=tags, keywords=keywords))).value

    async def get_product_translations(self, *, org_id: str | Unset = UNSET) -> str:
        """Read translations (withdrawn path).

        Only an old vendor library calls it; the current client dropped it.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            Translations as text.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://github.com/Threekit/treble-legacy (documented).
        """
        from .get_product_translations import request as _request

        return (await self._client.send(_request(org_id=org_id))).value

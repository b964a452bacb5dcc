"""Older catalog routes: upload and import jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncLegacyCatalogWithResponse, LegacyCatalogWithResponse

__all__ = ("AsyncLegacyCatalogResource", "LegacyCatalogResource")


class LegacyCatalogResource:
    """Older catalog routes: upload and import jobs."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> LegacyCatalogWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import LegacyCatalogWithResponse

        return LegacyCatalogWithResponse(self._client)

    def catalog_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/catalog/Catalog.ts (documented).
        """
        from .catalog_healthcheck import request as _request

        self._client.send(_request())

    def upload_catalog_assets(
        self, *, body: models.CatalogUploadRequest, org_id: str | Unset = UNSET
    ) -> list[models.CatalogUploadResult]:
        """Upload files and import them.

        Args:
            body: What is sent, `models.CatalogUploadRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            One import job for each file.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit-tools/treble@0.0.97 dist/http/catalog.js (documented).
        """
        from .upload_catalog_assets import request as _request

        return self._client.send(_request(body=body, org_id=org_id)).value

    def get_catalog_job(self, job_id: str, *, org_id: str | Unset = UNSET) -> models.CatalogJobResult:
        """Read an import job with its output.

        Args:
            job_id: Job id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The job.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit-tools/treble@0.0.97 dist/http/catalog.js (documented).
        """
        from .get_catalog_job import request as _request

        return self._client.send(_request(job_id, org_id=org_id)).value


class AsyncLegacyCatalogResource:
    """Older catalog routes: upload and import jobs.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncLegacyCatalogWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncLegacyCatalogWithResponse

        return AsyncLegacyCatalogWithResponse(self._client)

    async def catalog_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/catalog/Catalog.ts (documented).
        """
        from .catalog_healthcheck import request as _request

        await self._client.send(_request())

    async def upload_catalog_assets(
        self, *, body: models.CatalogUploadRequest, org_id: str | Unset = UNSET
    ) -> list[models.CatalogUploadResult]:
        """Upload files and import them.

        Args:
            body: What is sent, `models.CatalogUploadRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            One import job for each file.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit-tools/treble@0.0.97 dist/http/catalog.js (documented).
        """
        from .upload_catalog_assets import request as _request

        return (await self._client.send(_request(body=body, org_id=org_id))).value

    async def get_catalog_job(self, job_id: str, *, org_id: str | Unset = UNSET) -> models.CatalogJobResult:
        """Read an import job with its output.

        Args:
            job_id: Job id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The job.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit-tools/treble@0.0.97 dist/http/catalog.js (documented).
        """
        from .get_catalog_job import request as _request

        return (await self._client.send(_request(job_id, org_id=org_id))).value

"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncPdfWithResponse", "PdfWithResponse")


class PdfWithResponse:
    """The operations of `PdfResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def pdf_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .pdf_healthcheck import request as _request

        return self._client.send(_request())

    def create_pdf(self, *, body: models.CreatePdfRequest, org_id: str | Unset = UNSET) -> Response[File]:
        """Make a PDF from a template."""
        from .create_pdf import request as _request

        return self._client.send(_request(body=body, org_id=org_id))


class AsyncPdfWithResponse:
    """The operations of `AsyncPdfResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def pdf_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .pdf_healthcheck import request as _request

        return await self._client.send(_request())

    async def create_pdf(self, *, body: models.CreatePdfRequest, org_id: str | Unset = UNSET) -> Response[File]:
        """Make a PDF from a template."""
        from .create_pdf import request as _request

        return await self._client.send(_request(body=body, org_id=org_id))

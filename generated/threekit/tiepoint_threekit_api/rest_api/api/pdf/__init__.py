"""PDF files from Liquid templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncPdfWithResponse, PdfWithResponse

__all__ = ("AsyncPdfResource", "PdfResource")


class PdfResource:
    """PDF files from Liquid templates."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> PdfWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import PdfWithResponse

        return PdfWithResponse(self._client)

    def pdf_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/pdf/Pdf.ts (documented).
        """
        from .pdf_healthcheck import request as _request

        self._client.send(_request())

    def create_pdf(self, *, body: models.CreatePdfRequest, org_id: str | Unset = UNSET) -> File:
        """Make a PDF from a template.

        Args:
            body: What is sent, `models.CreatePdfRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The PDF. The answer is not published; the vendor type names a list of files.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/rest-api, npm:@threekit/rest-api@0.2.2 src/api/pdf/Pdf.ts
            (documented).
        """
        from .create_pdf import request as _request

        return self._client.send(_request(body=body, org_id=org_id)).value


class AsyncPdfResource:
    """PDF files from Liquid templates.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncPdfWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncPdfWithResponse

        return AsyncPdfWithResponse(self._client)

    async def pdf_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/pdf/Pdf.ts (documented).
        """
        from .pdf_healthcheck import request as _request

        await self._client.send(_request())

    async def create_pdf(self, *, body: models.CreatePdfRequest, org_id: str | Unset = UNSET) -> File:
        """Make a PDF from a template.

        Args:
            body: What is sent, `models.CreatePdfRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The PDF. The answer is not published; the vendor type names a list of files.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/rest-api, npm:@threekit/rest-api@0.2.2 src/api/pdf/Pdf.ts
            (documented).
        """
        from .create_pdf import request as _request

        return (await self._client.send(_request(body=body, org_id=org_id))).value

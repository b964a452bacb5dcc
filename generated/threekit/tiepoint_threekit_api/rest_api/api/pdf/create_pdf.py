"""Make a PDF from a template.

`POST /api/pdf`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, File, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(*, body: models.CreatePdfRequest, org_id: str | Unset = UNSET) -> Request[File]:
    """Make the request of `PdfResource.create_pdf`, for a client's `send`."""
    return Request(
        operation="create_pdf",
        method="POST",
        url="/api/pdf",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/pdf, application/octet-stream")),
        body=_wire.multipart_body(body),
    )


def _read(response: httpx.Response) -> File:
    """Read the answer to a call that succeeded."""
    return _wire.read_file(response)

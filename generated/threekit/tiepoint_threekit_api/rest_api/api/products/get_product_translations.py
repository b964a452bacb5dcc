"""Read translations (withdrawn path).

`GET /api/products/translations`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset

if TYPE_CHECKING:
    import httpx


def request(*, org_id: str | Unset = UNSET) -> Request[str]:
    """Make the request of `ProductsResource.get_product_translations`, for a client's `send`."""
    return Request(
        operation="get_product_translations",
        method="GET",
        url="/api/products/translations",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "text/plain")),
    )


def _read(response: httpx.Response) -> str:
    """Read the answer to a call that succeeded."""
    return response.text

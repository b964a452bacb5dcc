"""Change a variant.

`PUT /api/variants/{variantId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    variant_id: str, *, body: models.UpdateVariantRequest, org_id: str | Unset = UNSET
) -> Request[dict[str, Any]]:
    """Make the request of `VariantsResource.update_variant`, for a client's `send`."""
    return Request(
        operation="update_variant",
        method="PUT",
        url=f"/api/variants/{_wire.segment('variant_id', variant_id)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/json")),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> dict[str, Any]:
    """Read the answer to a call that succeeded."""
    data: dict[str, Any] = response.json()
    return data

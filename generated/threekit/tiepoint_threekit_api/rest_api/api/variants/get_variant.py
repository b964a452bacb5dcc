"""Read a variant.

`GET /api/variants/{variantId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    variant_id: str,
    *,
    org_id: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[models.Variant]:
    """Make the request of `VariantsResource.get_variant`, for a client's `send`."""
    return Request(
        operation="get_variant",
        method="GET",
        url=f"/api/variants/{_wire.segment('variant_id', variant_id)}",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.Variant:
    """Read the answer to a call that succeeded."""
    return models.Variant.from_dict(response.json())

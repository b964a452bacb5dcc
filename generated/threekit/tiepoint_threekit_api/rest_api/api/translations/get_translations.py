"""Read translations.

`GET /api/translations`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset

if TYPE_CHECKING:
    import httpx


def request(*, org_id: str | Unset = UNSET, asset_id: str | Unset = UNSET) -> Request[dict[str, Any]]:
    """Make the request of `TranslationsResource.get_translations`, for a client's `send`."""
    return Request(
        operation="get_translations",
        method="GET",
        url="/api/translations",
        read=_read,
        params=[*_wire.query("orgId", org_id), *_wire.query("assetId", asset_id)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> dict[str, Any]:
    """Read the answer to a call that succeeded."""
    data: dict[str, Any] = response.json()
    return data

"""Read the translations of a locale.

`GET /api/assets/translations`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset

if TYPE_CHECKING:
    import httpx


def request(
    *, locale: str, org_id: str | Unset = UNSET, cache_scope: str | Unset = UNSET, cache_max_age: float | Unset = UNSET
) -> Request[dict[str, str]]:
    """Make the request of `AssetsResource.get_translations_by_locale`, for a client's `send`."""
    return Request(
        operation="get_translations_by_locale",
        method="GET",
        url="/api/assets/translations",
        read=_read,
        params=[
            *_wire.query("locale", locale),
            *_wire.query("orgId", org_id),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> dict[str, str]:
    """Read the answer to a call that succeeded."""
    data: dict[str, str] = response.json()
    return data

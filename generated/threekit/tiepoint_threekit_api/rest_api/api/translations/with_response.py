"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncTranslationsWithResponse", "TranslationsWithResponse")


class TranslationsWithResponse:
    """The operations of `TranslationsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_translations(
        self, *, org_id: str | Unset = UNSET, asset_id: str | Unset = UNSET
    ) -> Response[dict[str, Any]]:
        """Read translations."""
        from .get_translations import request as _request

        return self._client.send(_request(org_id=org_id, asset_id=asset_id))


class AsyncTranslationsWithResponse:
    """The operations of `AsyncTranslationsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_translations(
        self, *, org_id: str | Unset = UNSET, asset_id: str | Unset = UNSET
    ) -> Response[dict[str, Any]]:
        """Read translations."""
        from .get_translations import request as _request

        return await self._client.send(_request(org_id=org_id, asset_id=asset_id))

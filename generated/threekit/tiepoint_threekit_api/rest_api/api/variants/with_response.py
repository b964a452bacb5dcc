"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncVariantsWithResponse", "VariantsWithResponse")


class VariantsWithResponse:
    """The operations of `VariantsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_variant(
        self,
        variant_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.Variant]:
        """Read a variant."""
        from .get_variant import request as _request

        return self._client.send(
            _request(variant_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    def update_variant(
        self, variant_id: str, *, body: models.UpdateVariantRequest, org_id: str | Unset = UNSET
    ) -> Response[dict[str, Any]]:
        """Change a variant."""
        from .update_variant import request as _request

        return self._client.send(_request(variant_id, body=body, org_id=org_id))


class AsyncVariantsWithResponse:
    """The operations of `AsyncVariantsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_variant(
        self,
        variant_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.Variant]:
        """Read a variant."""
        from .get_variant import request as _request

        return await self._client.send(
            _request(variant_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    async def update_variant(
        self, variant_id: str, *, body: models.UpdateVariantRequest, org_id: str | Unset = UNSET
    ) -> Response[dict[str, Any]]:
        """Change a variant."""
        from .update_variant import request as _request

        return await self._client.send(_request(variant_id, body=body, org_id=org_id))

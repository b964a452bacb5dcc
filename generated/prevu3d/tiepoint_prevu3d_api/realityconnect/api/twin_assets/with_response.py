"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncTwinAssetsWithResponse", "TwinAssetsWithResponse")


class TwinAssetsWithResponse:
    """The operations of `TwinAssetsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_twin_asset(
        self, twin_id: str, asset_id: str, *, include_metadata: models.IncludeMetadata | Unset = UNSET
    ) -> Response[models.TwinAsset]:
        """Read one asset of a twin."""
        from .get_twin_asset import request as _request

        return self._client.send(_request(twin_id, asset_id, include_metadata=include_metadata))


class AsyncTwinAssetsWithResponse:
    """The operations of `AsyncTwinAssetsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_twin_asset(
        self, twin_id: str, asset_id: str, *, include_metadata: models.IncludeMetadata | Unset = UNSET
    ) -> Response[models.TwinAsset]:
        """Read one asset of a twin."""
        from .get_twin_asset import request as _request

        return await self._client.send(_request(twin_id, asset_id, include_metadata=include_metadata))

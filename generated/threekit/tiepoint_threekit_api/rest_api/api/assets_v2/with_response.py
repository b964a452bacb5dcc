"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncAssetsV2WithResponse", "AssetsV2WithResponse")


class AssetsV2WithResponse:
    """The operations of `AssetsV2Resource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_asset_v2(
        self, *, body: models.CreateAssetV2Request, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> Response[models.AssetV2]:
        """Create an item."""
        from .create_asset_v2 import request as _request

        return self._client.send(_request(body=body, org_id=org_id, branch=branch))

    def get_asset_v2(
        self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> Response[models.AssetV2]:
        """Read an item in full."""
        from .get_asset_v2 import request as _request

        return self._client.send(_request(asset_id, org_id=org_id, branch=branch))

    def delete_asset_v2(
        self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> Response[models.OkMessage]:
        """Delete an item."""
        from .delete_asset_v2 import request as _request

        return self._client.send(_request(asset_id, org_id=org_id, branch=branch))


class AsyncAssetsV2WithResponse:
    """The operations of `AsyncAssetsV2Resource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_asset_v2(
        self, *, body: models.CreateAssetV2Request, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> Response[models.AssetV2]:
        """Create an item."""
        from .create_asset_v2 import request as _request

        return await self._client.send(_request(body=body, org_id=org_id, branch=branch))

    async def get_asset_v2(
        self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> Response[models.AssetV2]:
        """Read an item in full."""
        from .get_asset_v2 import request as _request

        return await self._client.send(_request(asset_id, org_id=org_id, branch=branch))

    async def delete_asset_v2(
        self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> Response[models.OkMessage]:
        """Delete an item."""
        from .delete_asset_v2 import request as _request

        return await self._client.send(_request(asset_id, org_id=org_id, branch=branch))

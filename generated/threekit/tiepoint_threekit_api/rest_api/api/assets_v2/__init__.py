"""Granular editing of single items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AssetsV2WithResponse, AsyncAssetsV2WithResponse

__all__ = ("AsyncAssetsV2Resource", "AssetsV2Resource")


class AssetsV2Resource:
    """Granular editing of single items."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> AssetsV2WithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AssetsV2WithResponse

        return AssetsV2WithResponse(self._client)

    def create_asset_v2(
        self, *, body: models.CreateAssetV2Request, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> models.AssetV2:
        """Create an item.

        Args:
            body: What is sent, `models.CreateAssetV2Request`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            branch: Branch of the organisation; main when left out.

        Returns:
            The item.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assetsV2/AssetsV2.ts (documented).
        """
        from .create_asset_v2 import request as _request

        return self._client.send(_request(body=body, org_id=org_id, branch=branch)).value

    def get_asset_v2(
        self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> models.AssetV2:
        """Read an item in full.

        Args:
            asset_id: Asset id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            branch: Branch of the organisation; main when left out.

        Returns:
            The item.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assetsV2/AssetsV2.ts (documented).
        """
        from .get_asset_v2 import request as _request

        return self._client.send(_request(asset_id, org_id=org_id, branch=branch)).value

    def delete_asset_v2(
        self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> models.OkMessage:
        """Delete an item.

        Args:
            asset_id: Asset id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            branch: Branch of the organisation; main when left out.

        Returns:
            Deleted.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assetsV2/AssetsV2.ts (documented).
        """
        from .delete_asset_v2 import request as _request

        return self._client.send(_request(asset_id, org_id=org_id, branch=branch)).value


class AsyncAssetsV2Resource:
    """Granular editing of single items.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAssetsV2WithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncAssetsV2WithResponse

        return AsyncAssetsV2WithResponse(self._client)

    async def create_asset_v2(
        self, *, body: models.CreateAssetV2Request, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> models.AssetV2:
        """Create an item.

        Args:
            body: What is sent, `models.CreateAssetV2Request`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            branch: Branch of the organisation; main when left out.

        Returns:
            The item.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assetsV2/AssetsV2.ts (documented).
        """
        from .create_asset_v2 import request as _request

        return (await self._client.send(_request(body=body, org_id=org_id, branch=branch))).value

    async def get_asset_v2(
        self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> models.AssetV2:
        """Read an item in full.

        Args:
            asset_id: Asset id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            branch: Branch of the organisation; main when left out.

        Returns:
            The item.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assetsV2/AssetsV2.ts (documented).
        """
        from .get_asset_v2 import request as _request

        return (await self._client.send(_request(asset_id, org_id=org_id, branch=branch))).value

    async def delete_asset_v2(
        self, asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> models.OkMessage:
        """Delete an item.

        Args:
            asset_id: Asset id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            branch: Branch of the organisation; main when left out.

        Returns:
            Deleted.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assetsV2/AssetsV2.ts (documented).
        """
        from .delete_asset_v2 import request as _request

        return (await self._client.send(_request(asset_id, org_id=org_id, branch=branch))).value

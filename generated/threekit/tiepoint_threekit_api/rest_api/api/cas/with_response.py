"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncCasWithResponse", "CasWithResponse")


class CasWithResponse:
    """The operations of `CasResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cas_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .cas_healthcheck import request as _request

        return self._client.send(_request())

    def get_cas_manifest(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.CasManifest]:
        """Read an asset with all it refers to."""
        from .get_cas_manifest import request as _request

        return self._client.send(
            _request(asset_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    def get_cas_object(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.CasObject]:
        """Read the content of an asset."""
        from .get_cas_object import request as _request

        return self._client.send(
            _request(asset_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    def get_cas_head(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.CasHead]:
        """Read the current version of an asset."""
        from .get_cas_head import request as _request

        return self._client.send(
            _request(asset_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )


class AsyncCasWithResponse:
    """The operations of `AsyncCasResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cas_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .cas_healthcheck import request as _request

        return await self._client.send(_request())

    async def get_cas_manifest(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.CasManifest]:
        """Read an asset with all it refers to."""
        from .get_cas_manifest import request as _request

        return await self._client.send(
            _request(asset_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    async def get_cas_object(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.CasObject]:
        """Read the content of an asset."""
        from .get_cas_object import request as _request

        return await self._client.send(
            _request(asset_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    async def get_cas_head(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.CasHead]:
        """Read the current version of an asset."""
        from .get_cas_head import request as _request

        return await self._client.send(
            _request(asset_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

"""Content store of assets (in the vendor client only)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncCasWithResponse, CasWithResponse

__all__ = ("AsyncCasResource", "CasResource")


class CasResource:
    """Content store of assets (in the vendor client only)."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> CasWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import CasWithResponse

        return CasWithResponse(self._client)

    def cas_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/cas/Cas.ts (documented).
        """
        from .cas_healthcheck import request as _request

        self._client.send(_request())

    def get_cas_manifest(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.CasManifest:
        """Read an asset with all it refers to.

        Args:
            asset_id: Asset id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The content.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/cas/Cas.ts (documented).
        """
        from .get_cas_manifest import request as _request

        return self._client.send(
            _request(asset_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        ).value

    def get_cas_object(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.CasObject:
        """Read the content of an asset.

        Args:
            asset_id: Asset id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The content.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/cas/Cas.ts (documented).
        """
        from .get_cas_object import request as _request

        return self._client.send(
            _request(asset_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        ).value

    def get_cas_head(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.CasHead:
        """Read the current version of an asset.

        Args:
            asset_id: Asset id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The version.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/cas/Cas.ts (documented).
        """
        from .get_cas_head import request as _request

        return self._client.send(
            _request(asset_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        ).value


class AsyncCasResource:
    """Content store of assets (in the vendor client only).

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncCasWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncCasWithResponse

        return AsyncCasWithResponse(self._client)

    async def cas_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/cas/Cas.ts (documented).
        """
        from .cas_healthcheck import request as _request

        await self._client.send(_request())

    async def get_cas_manifest(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.CasManifest:
        """Read an asset with all it refers to.

        Args:
            asset_id: Asset id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The content.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/cas/Cas.ts (documented).
        """
        from .get_cas_manifest import request as _request

        return (
            await self._client.send(
                _request(asset_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
            )
        ).value

    async def get_cas_object(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.CasObject:
        """Read the content of an asset.

        Args:
            asset_id: Asset id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The content.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/cas/Cas.ts (documented).
        """
        from .get_cas_object import request as _request

        return (
            await self._client.send(
                _request(asset_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
            )
        ).value

    async def get_cas_head(
        self,
        asset_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.CasHead:
        """Read the current version of an asset.

        Args:
            asset_id: Asset id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The version.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/cas/Cas.ts (documented).
        """
        from .get_cas_head import request as _request

        return (
            await self._client.send(
                _request(asset_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
            )
        ).value

"""Item variants (in the vendor client only)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncVariantsWithResponse, VariantsWithResponse

__all__ = ("AsyncVariantsResource", "VariantsResource")


class VariantsResource:
    """Item variants (in the vendor client only)."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> VariantsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import VariantsWithResponse

        return VariantsWithResponse(self._client)

    def get_variant(
        self,
        variant_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.Variant:
        """Read a variant.

        Args:
            variant_id: Id of the variant record.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The variant.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/variants/Variants.ts (documented).
        """
        from .get_variant import request as _request

        return self._client.send(
            _request(variant_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        ).value

    def update_variant(
        self, variant_id: str, *, body: models.UpdateVariantRequest, org_id: str | Unset = UNSET
    ) -> dict[str, Any]:
        """Change a variant.

        Args:
            variant_id: Id of the variant record.
            body: What is sent, `models.UpdateVariantRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The answer body is not published.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/variants/Variants.ts (documented).
        """
        from .update_variant import request as _request

        return self._client.send(_request(variant_id, body=body, org_id=org_id)).value


class AsyncVariantsResource:
    """Item variants (in the vendor client only).

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncVariantsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncVariantsWithResponse

        return AsyncVariantsWithResponse(self._client)

    async def get_variant(
        self,
        variant_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.Variant:
        """Read a variant.

        Args:
            variant_id: Id of the variant record.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The variant.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/variants/Variants.ts (documented).
        """
        from .get_variant import request as _request

        return (
            await self._client.send(
                _request(variant_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
            )
        ).value

    async def update_variant(
        self, variant_id: str, *, body: models.UpdateVariantRequest, org_id: str | Unset = UNSET
    ) -> dict[str, Any]:
        """Change a variant.

        Args:
            variant_id: Id of the variant record.
            body: What is sent, `models.UpdateVariantRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The answer body is not published.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/variants/Variants.ts (documented).
        """
        from .update_variant import request as _request

        return (await self._client.send(_request(variant_id, body=body, org_id=org_id))).value

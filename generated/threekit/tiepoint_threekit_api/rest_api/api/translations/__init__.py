"""Translations (in the vendor client only)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncTranslationsWithResponse, TranslationsWithResponse

__all__ = ("AsyncTranslationsResource", "TranslationsResource")


class TranslationsResource:
    """Translations (in the vendor client only)."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> TranslationsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import TranslationsWithResponse

        return TranslationsWithResponse(self._client)

    def get_translations(self, *, org_id: str | Unset = UNSET, asset_id: str | Unset = UNSET) -> dict[str, Any]:
        """Read translations.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            asset_id: Only texts of this asset.

        Returns:
            Translations; the shape is not published.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/translations/Translations.ts (documented).
        """
        from .get_translations import request as _request

        return self._client.send(_request(org_id=org_id, asset_id=asset_id)).value


class AsyncTranslationsResource:
    """Translations (in the vendor client only).

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncTranslationsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncTranslationsWithResponse

        return AsyncTranslationsWithResponse(self._client)

    async def get_translations(self, *, org_id: str | Unset = UNSET, asset_id: str | Unset = UNSET) -> dict[str, Any]:
        """Read translations.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            asset_id: Only texts of this asset.

        Returns:
            Translations; the shape is not published.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/translations/Translations.ts (documented).
        """
        from .get_translations import request as _request

        return (await self._client.send(_request(org_id=org_id, asset_id=asset_id))).value

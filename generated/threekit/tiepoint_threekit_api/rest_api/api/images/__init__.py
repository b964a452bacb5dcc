"""Picture transformation (in the vendor client only)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, File, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncImagesWithResponse, ImagesWithResponse

__all__ = ("AsyncImagesResource", "ImagesResource")


class ImagesResource:
    """Picture transformation (in the vendor client only)."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> ImagesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import ImagesWithResponse

        return ImagesWithResponse(self._client)

    def images_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/images/Images.ts (documented).
        """
        from .images_healthcheck import request as _request

        self._client.send(_request())

    def transform_image(self, size: str, filters: str, source_url: str, *, org_id: str | Unset = UNSET) -> File:
        """Transform a picture.

        Args:
            size: Width x height, 0 for free; for example 100x50. The vendor client leaves the part out when no size
                is asked for.
            filters: filters: followed by format(png|jpg|webp) and quality(n), joined by colons. The vendor client
                leaves the part out when there is none.
            source_url: Address of the source picture. It stands unencoded, slashes included, at the end of the path.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The picture.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/images/Images.ts (documented).
        """
        from .transform_image import request as _request

        return self._client.send(_request(size, filters, source_url, org_id=org_id)).value


class AsyncImagesResource:
    """Picture transformation (in the vendor client only).

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncImagesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncImagesWithResponse

        return AsyncImagesWithResponse(self._client)

    async def images_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/images/Images.ts (documented).
        """
        from .images_healthcheck import request as _request

        await self._client.send(_request())

    async def transform_image(self, size: str, filters: str, source_url: str, *, org_id: str | Unset = UNSET) -> File:
        """Transform a picture.

        Args:
            size: Width x height, 0 for free; for example 100x50. The vendor client leaves the part out when no size
                is asked for.
            filters: filters: followed by format(png|jpg|webp) and quality(n), joined by colons. The vendor client
                leaves the part out when there is none.
            source_url: Address of the source picture. It stands unencoded, slashes included, at the end of the path.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The picture.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/images/Images.ts (documented).
        """
        from .transform_image import request as _request

        return (await self._client.send(_request(size, filters, source_url, org_id=org_id))).value

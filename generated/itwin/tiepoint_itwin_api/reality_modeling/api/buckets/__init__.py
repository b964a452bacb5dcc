"""File buckets of iTwins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncBucketsWithResponse, BucketsWithResponse

__all__ = ("AsyncBucketsResource", "BucketsResource")


class BucketsResource:
    """File buckets of iTwins."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> BucketsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import BucketsWithResponse

        return BucketsWithResponse(self._client)

    def buckets_get(self, itwin_id: str) -> models.BucketResponse:
        """Get the bucket of an iTwin.

        Returns the signed address of the blob container that holds the files jobs refer to as bkt:path (regions of
        interest, coordinate system data, reports, constraints).

        Args:
            itwin_id: iTwin id.

        Returns:
            The bucket.

        Raises:
            StatusError: The service refuses.
                400: The bucket cannot be provided.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: The iTwin does not exist or is not visible.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds.
            DecodeError: The answer is not what the definition says.

        Source: https://dev-developer.bentley.com/apis/reality-modeling/operations/buckets-get/,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .buckets_get import request as _request

        return self._client.send(_request(itwin_id)).value


class AsyncBucketsResource:
    """File buckets of iTwins.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncBucketsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncBucketsWithResponse

        return AsyncBucketsWithResponse(self._client)

    async def buckets_get(self, itwin_id: str) -> models.BucketResponse:
        """Get the bucket of an iTwin.

        Returns the signed address of the blob container that holds the files jobs refer to as bkt:path (regions of
        interest, coordinate system data, reports, constraints).

        Args:
            itwin_id: iTwin id.

        Returns:
            The bucket.

        Raises:
            StatusError: The service refuses.
                400: The bucket cannot be provided.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: The iTwin does not exist or is not visible.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds.
            DecodeError: The answer is not what the definition says.

        Source: https://dev-developer.bentley.com/apis/reality-modeling/operations/buckets-get/,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .buckets_get import request as _request

        return (await self._client.send(_request(itwin_id))).value

"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncBucketsWithResponse", "BucketsWithResponse")


class BucketsWithResponse:
    """The operations of `BucketsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def buckets_get(self, itwin_id: str) -> Response[models.BucketResponse]:
        """Get the bucket of an iTwin."""
        from .buckets_get import request as _request

        return self._client.send(_request(itwin_id))


class AsyncBucketsWithResponse:
    """The operations of `AsyncBucketsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def buckets_get(self, itwin_id: str) -> Response[models.BucketResponse]:
        """Get the bucket of an iTwin."""
        from .buckets_get import request as _request

        return await self._client.send(_request(itwin_id))

"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncCostsWithResponse", "CostsWithResponse")


class CostsWithResponse:
    """The operations of `CostsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def costs_estimate(self, *, body: models.CostEstimationCreate) -> Response[models.CostEstimationResponse]:
        """Estimate the cost of a job."""
        from .costs_estimate import request as _request

        return self._client.send(_request(body=body))


class AsyncCostsWithResponse:
    """The operations of `AsyncCostsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def costs_estimate(self, *, body: models.CostEstimationCreate) -> Response[models.CostEstimationResponse]:
        """Estimate the cost of a job."""
        from .costs_estimate import request as _request

        return await self._client.send(_request(body=body))

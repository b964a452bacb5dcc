"""Cost estimates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncCostsWithResponse, CostsWithResponse

__all__ = ("AsyncCostsResource", "CostsResource")


class CostsResource:
    """Cost estimates."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> CostsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import CostsWithResponse

        return CostsWithResponse(self._client)

    def costs_estimate(self, *, body: models.CostEstimationCreate) -> models.CostEstimationResponse:
        """Estimate the cost of a job.

        Estimates the processing units of a job that is not created yet. Only the TypeScript SDK still calls it; the
        Python SDK dropped it as deprecated in 2.1.0 and the vendor's operation list does not name it. GaussianSplats
        jobs have no cost parameters.

        Args:
            body: What is sent, `models.CostEstimationCreate`.

        Returns:
            The estimate. Which success status the service uses, 200 or 201, is unknown. (inferred) The estimate.
            (inferred)

        Raises:
            StatusError: The service refuses.
                400: The body is not a valid estimate. (inferred)
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://github.com/iTwin/reality-capture (documented).
        """
        from .costs_estimate import request as _request

        return self._client.send(_request(body=body)).value


class AsyncCostsResource:
    """Cost estimates.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncCostsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncCostsWithResponse

        return AsyncCostsWithResponse(self._client)

    async def costs_estimate(self, *, body: models.CostEstimationCreate) -> models.CostEstimationResponse:
        """Estimate the cost of a job.

        Estimates the processing units of a job that is not created yet. Only the TypeScript SDK still calls it; the
        Python SDK dropped it as deprecated in 2.1.0 and the vendor's operation list does not name it. GaussianSplats
        jobs have no cost parameters.

        Args:
            body: What is sent, `models.CostEstimationCreate`.

        Returns:
            The estimate. Which success status the service uses, 200 or 201, is unknown. (inferred) The estimate.
            (inferred)

        Raises:
            StatusError: The service refuses.
                400: The body is not a valid estimate. (inferred)
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://github.com/iTwin/reality-capture (documented).
        """
        from .costs_estimate import request as _request

        return (await self._client.send(_request(body=body))).value

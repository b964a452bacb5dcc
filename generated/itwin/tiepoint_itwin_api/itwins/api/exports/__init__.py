"""Files with very many iTwins (technical preview)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncExportsWithResponse, ExportsWithResponse

__all__ = ("AsyncExportsResource", "ExportsResource")


class ExportsResource:
    """Files with very many iTwins (technical preview)."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> ExportsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import ExportsWithResponse

        return ExportsWithResponse(self._client)

    def get_my_exports(self) -> models.Exports:
        """List my exports.

        Lists the exports the caller made in the last four hours, the latest first. Not paged.

        Returns:
            The exports.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/get-my-exports,
            https://github.com/iTwin/itwins-client (documented).
        """
        from .get_my_exports import request as _request

        return self._client.send(_request()).value

    def create_export(self, *, body: models.ExportCreate) -> models.ExportResponse:
        """Create an export.

        Queues a file with all iTwins that fit, for callers with more of them than the list can show. One export of a
        caller may be queued or running at a time, three an hour may be made, and the file is kept for four hours.

        Args:
            body: What is sent, `models.ExportCreate`.

        Returns:
            The export.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/create-export,
            https://github.com/iTwin/itwins-client (documented).
        """
        from .create_export import request as _request

        return self._client.send(_request(body=body)).value

    def get_export(self, id: str) -> models.ExportResponse:
        """Get an export.

        Returns one export. Only for the user that made it, through the same client.

        Args:
            id: Export id.

        Returns:
            The export.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: There is no such export, or it is not the caller's. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/get-export,
            https://github.com/iTwin/itwins-client (documented).
        """
        from .get_export import request as _request

        return self._client.send(_request(id)).value


class AsyncExportsResource:
    """Files with very many iTwins (technical preview).

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncExportsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncExportsWithResponse

        return AsyncExportsWithResponse(self._client)

    async def get_my_exports(self) -> models.Exports:
        """List my exports.

        Lists the exports the caller made in the last four hours, the latest first. Not paged.

        Returns:
            The exports.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/get-my-exports,
            https://github.com/iTwin/itwins-client (documented).
        """
        from .get_my_exports import request as _request

        return (await self._client.send(_request())).value

    async def create_export(self, *, body: models.ExportCreate) -> models.ExportResponse:
        """Create an export.

        Queues a file with all iTwins that fit, for callers with more of them than the list can show. One export of a
        caller may be queued or running at a time, three an hour may be made, and the file is kept for four hours.

        Args:
            body: What is sent, `models.ExportCreate`.

        Returns:
            The export.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/create-export,
            https://github.com/iTwin/itwins-client (documented).
        """
        from .create_export import request as _request

        return (await self._client.send(_request(body=body))).value

    async def get_export(self, id: str) -> models.ExportResponse:
        """Get an export.

        Returns one export. Only for the user that made it, through the same client.

        Args:
            id: Export id.

        Returns:
            The export.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: There is no such export, or it is not the caller's. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/get-export,
            https://github.com/iTwin/itwins-client (documented).
        """
        from .get_export import request as _request

        return (await self._client.send(_request(id))).value

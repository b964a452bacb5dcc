"""Files offered by the service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncFilesWithResponse, FilesWithResponse

__all__ = ("AsyncFilesResource", "FilesResource")


class FilesResource:
    """Files offered by the service."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> FilesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import FilesWithResponse

        return FilesWithResponse(self._client)

    def files_get_all(self) -> models.Files:
        """List files offered by the service.

        Lists files, for now presets, that jobs can refer to.

        Returns:
            The files.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: The path or the Accept header matches no operation.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds.
            DecodeError: The answer is not what the definition says.

        Source: https://dev-developer.bentley.com/apis/reality-modeling/operations/files-get-all/,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .files_get_all import request as _request

        return self._client.send(_request()).value


class AsyncFilesResource:
    """Files offered by the service.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncFilesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncFilesWithResponse

        return AsyncFilesWithResponse(self._client)

    async def files_get_all(self) -> models.Files:
        """List files offered by the service.

        Lists files, for now presets, that jobs can refer to.

        Returns:
            The files.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: The path or the Accept header matches no operation.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds.
            DecodeError: The answer is not what the definition says.

        Source: https://dev-developer.bentley.com/apis/reality-modeling/operations/files-get-all/,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .files_get_all import request as _request

        return (await self._client.send(_request())).value

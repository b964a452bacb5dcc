"""Access to files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncContainersWithResponse, ContainersWithResponse

__all__ = ("AsyncContainersResource", "ContainersResource")


class ContainersResource:
    """Access to files."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> ContainersWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import ContainersWithResponse

        return ContainersWithResponse(self._client)

    def get_read_access_to_reality_data_container(
        self, id: str, *, itwin_id: str | Unset = UNSET
    ) -> models.ContainerDetails:
        """Get read access to the files.

        Returns a signed address for listing and reading. Vendor clients take it to be good for an hour and renew it
        after 50 minutes.

        Args:
            id: Reality data id.
            itwin_id: iTwin whose permissions are to count. Recommended.

        Returns:
            The container.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope. (inferred)
                403: The caller lacks a permission. (inferred)
                404: There is no such reality data, or the caller may not see it. (inferred)
                422: The request is not valid. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-management/operations/,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .get_read_access_to_reality_data_container import request as _request

        return self._client.send(_request(id, itwin_id=itwin_id)).value

    def get_write_access_to_reality_data_container(
        self, id: str, *, itwin_id: str | Unset = UNSET
    ) -> models.ContainerDetails:
        """Get write access to the files.

        Returns a signed address for reading and writing. Needs the permission realitydata_manage.

        Args:
            id: Reality data id.
            itwin_id: iTwin whose permissions are to count. Recommended.

        Returns:
            The container.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission. (inferred)
                404: There is no such reality data, or the caller may not see it. (inferred)
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source:
            https://developer.bentley.com/apis/reality-management/operations/get-write-access-to-reality-data-container,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .get_write_access_to_reality_data_container import request as _request

        return self._client.send(_request(id, itwin_id=itwin_id)).value


class AsyncContainersResource:
    """Access to files.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncContainersWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncContainersWithResponse

        return AsyncContainersWithResponse(self._client)

    async def get_read_access_to_reality_data_container(
        self, id: str, *, itwin_id: str | Unset = UNSET
    ) -> models.ContainerDetails:
        """Get read access to the files.

        Returns a signed address for listing and reading. Vendor clients take it to be good for an hour and renew it
        after 50 minutes.

        Args:
            id: Reality data id.
            itwin_id: iTwin whose permissions are to count. Recommended.

        Returns:
            The container.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope. (inferred)
                403: The caller lacks a permission. (inferred)
                404: There is no such reality data, or the caller may not see it. (inferred)
                422: The request is not valid. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-management/operations/,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .get_read_access_to_reality_data_container import request as _request

        return (await self._client.send(_request(id, itwin_id=itwin_id))).value

    async def get_write_access_to_reality_data_container(
        self, id: str, *, itwin_id: str | Unset = UNSET
    ) -> models.ContainerDetails:
        """Get write access to the files.

        Returns a signed address for reading and writing. Needs the permission realitydata_manage.

        Args:
            id: Reality data id.
            itwin_id: iTwin whose permissions are to count. Recommended.

        Returns:
            The container.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission. (inferred)
                404: There is no such reality data, or the caller may not see it. (inferred)
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source:
            https://developer.bentley.com/apis/reality-management/operations/get-write-access-to-reality-data-container,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .get_write_access_to_reality_data_container import request as _request

        return (await self._client.send(_request(id, itwin_id=itwin_id))).value

"""Associations with iTwins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AssociationsWithResponse, AsyncAssociationsWithResponse

__all__ = ("AsyncAssociationsResource", "AssociationsResource")


class AssociationsResource:
    """Associations with iTwins."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> AssociationsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AssociationsWithResponse

        return AssociationsWithResponse(self._client)

    def get_reality_data_itwins(self, id: str) -> models.ITwinIds:
        """List the iTwins of reality data.

        Returns the ids of the iTwins it is associated to, possibly none.

        Args:
            id: Reality data id.

        Returns:
            The iTwins.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission.
                404: There is no such reality data, or the caller may not see it. (inferred)
                422: The request is not valid. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-management/operations/get-reality-data-iTwins (documented).
        """
        from .get_reality_data_itwins import request as _request

        return self._client.send(_request(id)).value

    def associate_to_itwin(self, id: str, itwin_id: str) -> models.ITwinAssociationResponse:
        """Associate reality data to an iTwin.

        Needs the permissions realitydata_create and realitydata_assign. Without a body.

        Args:
            id: Reality data id.
            itwin_id: iTwin id.

        Returns:
            The association.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission.
                404: There is no such reality data, or the caller may not see it.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-management/operations/associate-to-iTwin (documented).
        """
        from .associate_to_itwin import request as _request

        return self._client.send(_request(id, itwin_id)).value

    def dissociate_from_itwin(self, id: str, itwin_id: str) -> None:
        """Dissociate reality data from an iTwin.

        Needs the permissions realitydata_create and realitydata_assign.

        Args:
            id: Reality data id.
            itwin_id: iTwin id.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission.
                404: There is no such association.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)

        Source: https://developer.bentley.com/apis/reality-management/operations/dissociate-from-itwin (documented).
        """
        from .dissociate_from_itwin import request as _request

        self._client.send(_request(id, itwin_id))


class AsyncAssociationsResource:
    """Associations with iTwins.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAssociationsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncAssociationsWithResponse

        return AsyncAssociationsWithResponse(self._client)

    async def get_reality_data_itwins(self, id: str) -> models.ITwinIds:
        """List the iTwins of reality data.

        Returns the ids of the iTwins it is associated to, possibly none.

        Args:
            id: Reality data id.

        Returns:
            The iTwins.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission.
                404: There is no such reality data, or the caller may not see it. (inferred)
                422: The request is not valid. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-management/operations/get-reality-data-iTwins (documented).
        """
        from .get_reality_data_itwins import request as _request

        return (await self._client.send(_request(id))).value

    async def associate_to_itwin(self, id: str, itwin_id: str) -> models.ITwinAssociationResponse:
        """Associate reality data to an iTwin.

        Needs the permissions realitydata_create and realitydata_assign. Without a body.

        Args:
            id: Reality data id.
            itwin_id: iTwin id.

        Returns:
            The association.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission.
                404: There is no such reality data, or the caller may not see it.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-management/operations/associate-to-iTwin (documented).
        """
        from .associate_to_itwin import request as _request

        return (await self._client.send(_request(id, itwin_id))).value

    async def dissociate_from_itwin(self, id: str, itwin_id: str) -> None:
        """Dissociate reality data from an iTwin.

        Needs the permissions realitydata_create and realitydata_assign.

        Args:
            id: Reality data id.
            itwin_id: iTwin id.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission.
                404: There is no such association.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)

        Source: https://developer.bentley.com/apis/reality-management/operations/dissociate-from-itwin (documented).
        """
        from .dissociate_from_itwin import request as _request

        await self._client.send(_request(id, itwin_id))

"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncAssociationsWithResponse", "AssociationsWithResponse")


class AssociationsWithResponse:
    """The operations of `AssociationsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_reality_data_itwins(self, id: str) -> Response[models.ITwinIds]:
        """List the iTwins of reality data."""
        from .get_reality_data_itwins import request as _request

        return self._client.send(_request(id))

    def associate_to_itwin(self, id: str, itwin_id: str) -> Response[models.ITwinAssociationResponse]:
        """Associate reality data to an iTwin."""
        from .associate_to_itwin import request as _request

        return self._client.send(_request(id, itwin_id))

    def dissociate_from_itwin(self, id: str, itwin_id: str) -> Response[None]:
        """Dissociate reality data from an iTwin."""
        from .dissociate_from_itwin import request as _request

        return self._client.send(_request(id, itwin_id))


class AsyncAssociationsWithResponse:
    """The operations of `AsyncAssociationsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_reality_data_itwins(self, id: str) -> Response[models.ITwinIds]:
        """List the iTwins of reality data."""
        from .get_reality_data_itwins import request as _request

        return await self._client.send(_request(id))

    async def associate_to_itwin(self, id: str, itwin_id: str) -> Response[models.ITwinAssociationResponse]:
        """Associate reality data to an iTwin."""
        from .associate_to_itwin import request as _request

        return await self._client.send(_request(id, itwin_id))

    async def dissociate_from_itwin(self, id: str, itwin_id: str) -> Response[None]:
        """Dissociate reality data from an iTwin."""
        from .dissociate_from_itwin import request as _request

        return await self._client.send(_request(id, itwin_id))

"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncContainersWithResponse", "ContainersWithResponse")


class ContainersWithResponse:
    """The operations of `ContainersResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_read_access_to_reality_data_container(
        self, id: str, *, itwin_id: str | Unset = UNSET
    ) -> Response[models.ContainerDetails]:
        """Get read access to the files."""
        from .get_read_access_to_reality_data_container import request as _request

        return self._client.send(_request(id, itwin_id=itwin_id))

    def get_write_access_to_reality_data_container(
        self, id: str, *, itwin_id: str | Unset = UNSET
    ) -> Response[models.ContainerDetails]:
        """Get write access to the files."""
        from .get_write_access_to_reality_data_container import request as _request

        return self._client.send(_request(id, itwin_id=itwin_id))


class AsyncContainersWithResponse:
    """The operations of `AsyncContainersResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_read_access_to_reality_data_container(
        self, id: str, *, itwin_id: str | Unset = UNSET
    ) -> Response[models.ContainerDetails]:
        """Get read access to the files."""
        from .get_read_access_to_reality_data_container import request as _request

        return await self._client.send(_request(id, itwin_id=itwin_id))

    async def get_write_access_to_reality_data_container(
        self, id: str, *, itwin_id: str | Unset = UNSET
    ) -> Response[models.ContainerDetails]:
        """Get write access to the files."""
        from .get_write_access_to_reality_data_container import request as _request

        return await self._client.send(_request(id, itwin_id=itwin_id))

"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncRepositoriesWithResponse", "RepositoriesWithResponse")


class RepositoriesWithResponse:
    """The operations of `RepositoriesResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_repositories_by_itwin_id(
        self, itwin_id: str, *, class_: str | Unset = UNSET, sub_class: str | Unset = UNSET
    ) -> Response[models.Repositories]:
        """List repositories."""
        from .get_repositories_by_itwin_id import request as _request

        return self._client.send(_request(itwin_id, class_=class_, sub_class=sub_class))


class AsyncRepositoriesWithResponse:
    """The operations of `AsyncRepositoriesResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_repositories_by_itwin_id(
        self, itwin_id: str, *, class_: str | Unset = UNSET, sub_class: str | Unset = UNSET
    ) -> Response[models.Repositories]:
        """List repositories."""
        from .get_repositories_by_itwin_id import request as _request

        return await self._client.send(_request(itwin_id, class_=class_, sub_class=sub_class))

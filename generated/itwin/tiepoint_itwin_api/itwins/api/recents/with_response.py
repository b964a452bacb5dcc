"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncRecentsWithResponse", "RecentsWithResponse")


class RecentsWithResponse:
    """The operations of `RecentsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_my_recently_used_itwins(
        self,
        *,
        sub_class: str | Unset = UNSET,
        status: models.ITwinStatus | Unset = UNSET,
        type_: str | Unset = UNSET,
        top: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        prefer: models.GetMyRecentlyUsedItwinsPrefer | Unset = UNSET,
        query_scope: models.GetMyRecentlyUsedItwinsQueryScope | Unset = UNSET,
    ) -> Response[models.ITwins]:
        """List my recently used iTwins."""
        from .get_my_recently_used_itwins import request as _request

        return self._client.send(
            _request(
                sub_class=sub_class,
                status=status,
                type_=type_,
                top=top,
                skip=skip,
                include_inactive=include_inactive,
                prefer=prefer,
                query_scope=query_scope,
            )
        )

    def add_itwin_to_my_recents(self, id: str) -> Response[None]:
        """Mark an iTwin as used."""
        from .add_itwin_to_my_recents import request as _request

        return self._client.send(_request(id))


class AsyncRecentsWithResponse:
    """The operations of `AsyncRecentsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_my_recently_used_itwins(
        self,
        *,
        sub_class: str | Unset = UNSET,
        status: models.ITwinStatus | Unset = UNSET,
        type_: str | Unset = UNSET,
        top: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        prefer: models.GetMyRecentlyUsedItwinsPrefer | Unset = UNSET,
        query_scope: models.GetMyRecentlyUsedItwinsQueryScope | Unset = UNSET,
    ) -> Response[models.ITwins]:
        """List my recently used iTwins."""
        from .get_my_recently_used_itwins import request as _request

        return await self._client.send(
            _request(
                sub_class=sub_class,
                status=status,
                type_=type_,
                top=top,
                skip=skip,
                include_inactive=include_inactive,
                prefer=prefer,
                query_scope=query_scope,
            )
        )

    async def add_itwin_to_my_recents(self, id: str) -> Response[None]:
        """Mark an iTwin as used."""
        from .add_itwin_to_my_recents import request as _request

        return await self._client.send(_request(id))

"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncFavoritesWithResponse", "FavoritesWithResponse")


class FavoritesWithResponse:
    """The operations of `FavoritesResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_my_favorite_itwins(
        self,
        *,
        sub_class: str | Unset = UNSET,
        status: models.ITwinStatus | Unset = UNSET,
        type_: str | Unset = UNSET,
        top: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        prefer: models.GetMyFavoriteItwinsPrefer | Unset = UNSET,
        query_scope: models.GetMyFavoriteItwinsQueryScope | Unset = UNSET,
    ) -> Response[models.ITwins]:
        """List my favorite iTwins."""
        from .get_my_favorite_itwins import request as _request

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

    def add_itwin_to_my_favorites(self, id: str) -> Response[None]:
        """Add a favorite."""
        from .add_itwin_to_my_favorites import request as _request

        return self._client.send(_request(id))

    def remove_itwin_from_my_favorites(self, id: str) -> Response[None]:
        """Remove a favorite."""
        from .remove_itwin_from_my_favorites import request as _request

        return self._client.send(_request(id))


class AsyncFavoritesWithResponse:
    """The operations of `AsyncFavoritesResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_my_favorite_itwins(
        self,
        *,
        sub_class: str | Unset = UNSET,
        status: models.ITwinStatus | Unset = UNSET,
        type_: str | Unset = UNSET,
        top: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        prefer: models.GetMyFavoriteItwinsPrefer | Unset = UNSET,
        query_scope: models.GetMyFavoriteItwinsQueryScope | Unset = UNSET,
    ) -> Response[models.ITwins]:
        """List my favorite iTwins."""
        from .get_my_favorite_itwins import request as _request

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

    async def add_itwin_to_my_favorites(self, id: str) -> Response[None]:
        """Add a favorite."""
        from .add_itwin_to_my_favorites import request as _request

        return await self._client.send(_request(id))

    async def remove_itwin_from_my_favorites(self, id: str) -> Response[None]:
        """Remove a favorite."""
        from .remove_itwin_from_my_favorites import request as _request

        return await self._client.send(_request(id))

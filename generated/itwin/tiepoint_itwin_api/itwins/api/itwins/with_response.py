"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncITwinsWithResponse", "ITwinsWithResponse")


class ITwinsWithResponse:
    """The operations of `ITwinsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_my_itwins(
        self,
        *,
        sub_class: str | Unset = UNSET,
        status: models.ITwinStatus | Unset = UNSET,
        type_: str | Unset = UNSET,
        number: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        itwin_account_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        select: str | Unset = UNSET,
        filter_: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        top: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        prefer: models.GetMyItwinsPrefer | Unset = UNSET,
        query_scope: models.GetMyItwinsQueryScope | Unset = UNSET,
        max_return: int | Unset = UNSET,
    ) -> Response[models.ITwins]:
        """List my iTwins."""
        from .get_my_itwins import request as _request

        return self._client.send(
            _request(
                sub_class=sub_class,
                status=status,
                type_=type_,
                number=number,
                display_name=display_name,
                parent_id=parent_id,
                itwin_account_id=itwin_account_id,
                search=search,
                select=select,
                filter_=filter_,
                order_by=order_by,
                top=top,
                skip=skip,
                include_inactive=include_inactive,
                prefer=prefer,
                query_scope=query_scope,
                max_return=max_return,
            )
        )

    def create_itwin(self, *, body: models.ITwinCreate) -> Response[models.ITwinResponse]:
        """Create an iTwin."""
        from .create_itwin import request as _request

        return self._client.send(_request(body=body))

    def get_itwin(self, id: str, *, prefer: models.GetItwinPrefer | Unset = UNSET) -> Response[models.ITwinResponse]:
        """Get an iTwin."""
        from .get_itwin import request as _request

        return self._client.send(_request(id, prefer=prefer))

    def delete_itwin(self, id: str) -> Response[None]:
        """Delete an iTwin."""
        from .delete_itwin import request as _request

        return self._client.send(_request(id))

    def update_itwin(self, id: str, *, body: models.ITwinUpdate) -> Response[models.ITwinResponse]:
        """Update an iTwin."""
        from .update_itwin import request as _request

        return self._client.send(_request(id, body=body))


class AsyncITwinsWithResponse:
    """The operations of `AsyncITwinsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_my_itwins(
        self,
        *,
        sub_class: str | Unset = UNSET,
        status: models.ITwinStatus | Unset = UNSET,
        type_: str | Unset = UNSET,
        number: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        itwin_account_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        select: str | Unset = UNSET,
        filter_: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        top: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        prefer: models.GetMyItwinsPrefer | Unset = UNSET,
        query_scope: models.GetMyItwinsQueryScope | Unset = UNSET,
        max_return: int | Unset = UNSET,
    ) -> Response[models.ITwins]:
        """List my iTwins."""
        from .get_my_itwins import request as _request

        return await self._client.send(
            _request(
                sub_class=sub_class,
                status=status,
                type_=type_,
                number=number,
                display_name=display_name,
                parent_id=parent_id,
                itwin_account_id=itwin_account_id,
                search=search,
                select=select,
                filter_=filter_,
                order_by=order_by,
                top=top,
                skip=skip,
                include_inactive=include_inactive,
                prefer=prefer,
                query_scope=query_scope,
                max_return=max_return,
            )
        )

    async def create_itwin(self, *, body: models.ITwinCreate) -> Response[models.ITwinResponse]:
        """Create an iTwin."""
        from .create_itwin import request as _request

        return await self._client.send(_request(body=body))

    async def get_itwin(
        self, id: str, *, prefer: models.GetItwinPrefer | Unset = UNSET
    ) -> Response[models.ITwinResponse]:
        """Get an iTwin."""
        from .get_itwin import request as _request

        return await self._client.send(_request(id, prefer=prefer))

    async def delete_itwin(self, id: str) -> Response[None]:
        """Delete an iTwin."""
        from .delete_itwin import request as _request

        return await self._client.send(_request(id))

    async def update_itwin(self, id: str, *, body: models.ITwinUpdate) -> Response[models.ITwinResponse]:
        """Update an iTwin."""
        from .update_itwin import request as _request

        return await self._client.send(_request(id, body=body))

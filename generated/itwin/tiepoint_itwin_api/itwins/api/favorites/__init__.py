"""iTwins the caller marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncFavoritesWithResponse, FavoritesWithResponse

__all__ = ("AsyncFavoritesResource", "FavoritesResource")


class FavoritesResource:
    """iTwins the caller marked."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> FavoritesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import FavoritesWithResponse

        return FavoritesWithResponse(self._client)

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
    ) -> models.ITwins:
        """List my favorite iTwins.

        Lists the favorites of the caller, a page at a time.

        Args:
            sub_class: One subclass or several, with commas. Naming it makes the query faster.
            status: Only iTwins in this state. Not together with includeInactive.
            type_: Only iTwins of this type, a free text set when they were made.
            top: iTwins per page. A value outside the bounds is answered with 422. Default: 100.
            skip: iTwins to pass over before the page begins. A negative value is answered with 422.
            include_inactive: Also inactive iTwins, which are left out otherwise. Not together with status: sending
                both is answered with 422, so send it only when it is wanted.
            prefer: How much of each iTwin is wanted: id, class, subClass, type, number and displayName only, or
                everything. Default: "return=minimal".
            query_scope: Which iTwins are searched: those the caller is a member of (what the vendor's client sends
                when nothing is chosen), or, for organization administrators, also others.

        Returns:
            A page of iTwins.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/get-my-favorite-itwins,
            https://github.com/iTwin/itwins-client (documented).
        """
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
        ).value

    def add_itwin_to_my_favorites(self, id: str) -> None:
        """Add a favorite.

        Adds the iTwin to the favorites of the caller.

        Args:
            id: iTwin id.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope. (inferred)
                404: There is no such iTwin, or the caller may not see it.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)

        Source: https://developer.bentley.com/apis/itwins/operations, https://github.com/iTwin/itwins-client
            (documented).
        """
        from .add_itwin_to_my_favorites import request as _request

        self._client.send(_request(id))

    def remove_itwin_from_my_favorites(self, id: str) -> None:
        """Remove a favorite.

        Removes the iTwin from the favorites of the caller, who must be a member of it.

        Args:
            id: iTwin id.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: There is no such iTwin, or the caller may not see it.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds.

        Source: https://developer.bentley.com/apis/itwins/operations/remove-itwin-from-my-favorites,
            https://github.com/iTwin/itwins-client (documented).
        """
        from .remove_itwin_from_my_favorites import request as _request

        self._client.send(_request(id))


class AsyncFavoritesResource:
    """iTwins the caller marked.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncFavoritesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncFavoritesWithResponse

        return AsyncFavoritesWithResponse(self._client)

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
    ) -> models.ITwins:
        """List my favorite iTwins.

        Lists the favorites of the caller, a page at a time.

        Args:
            sub_class: One subclass or several, with commas. Naming it makes the query faster.
            status: Only iTwins in this state. Not together with includeInactive.
            type_: Only iTwins of this type, a free text set when they were made.
            top: iTwins per page. A value outside the bounds is answered with 422. Default: 100.
            skip: iTwins to pass over before the page begins. A negative value is answered with 422.
            include_inactive: Also inactive iTwins, which are left out otherwise. Not together with status: sending
                both is answered with 422, so send it only when it is wanted.
            prefer: How much of each iTwin is wanted: id, class, subClass, type, number and displayName only, or
                everything. Default: "return=minimal".
            query_scope: Which iTwins are searched: those the caller is a member of (what the vendor's client sends
                when nothing is chosen), or, for organization administrators, also others.

        Returns:
            A page of iTwins.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/get-my-favorite-itwins,
            https://github.com/iTwin/itwins-client (documented).
        """
        from .get_my_favorite_itwins import request as _request

        return (
            await self._client.send(
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
        ).value

    async def add_itwin_to_my_favorites(self, id: str) -> None:
        """Add a favorite.

        Adds the iTwin to the favorites of the caller.

        Args:
            id: iTwin id.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope. (inferred)
                404: There is no such iTwin, or the caller may not see it.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)

        Source: https://developer.bentley.com/apis/itwins/operations, https://github.com/iTwin/itwins-client
            (documented).
        """
        from .add_itwin_to_my_favorites import request as _request

        await self._client.send(_request(id))

    async def remove_itwin_from_my_favorites(self, id: str) -> None:
        """Remove a favorite.

        Removes the iTwin from the favorites of the caller, who must be a member of it.

        Args:
            id: iTwin id.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: There is no such iTwin, or the caller may not see it.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds.

        Source: https://developer.bentley.com/apis/itwins/operations/remove-itwin-from-my-favorites,
            https://github.com/iTwin/itwins-client (documented).
        """
        from .remove_itwin_from_my_favorites import request as _request

        await self._client.send(_request(id))

"""iTwins: the projects and assets that everything else belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from tiepoint_core import AsyncPager, PageResult, TokenPaging
from tiepoint_itwin_api.itwins import models
from tiepoint_itwin_api.itwins.types import UNSET

from .. import _itwin_queries as queries
from .._checks import checked_itwin_name
from .._itwin_queries import ITwinChanges, ITwinCriteria, ITwinFields, ListedITwins
from .._paging import skip_query

if TYPE_CHECKING:
    from tiepoint_itwin_api.itwins.client import AsyncClient


class AsyncITwins:
    """iTwins that you are a member of.

    Args:
        api: Generated client.
        itwin_id: iTwin of the client, or None.

    Source: https://developer.bentley.com/apis/itwins/operations (documented).
    """

    def __init__(self, api: AsyncClient, *, itwin_id: str | None = None) -> None:
        self._api = api
        self._itwin_id = itwin_id

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def list(
        self,
        *,
        full: bool = False,
        limit: int | None = None,
        page_size: int | None = None,
        start: str | None = None,
        prefetch: int = 1,
        **criteria: Unpack[ITwinCriteria],
    ) -> AsyncPager[models.ITwin]:
        """List iTwins, page by page as needed.

        The platform lists at most 10,000 iTwins. If a list is that long, a warning is logged.

        Args:
            full: Whether to request all properties; otherwise the platform returns id, class, type, number and name.
            limit: Maximum number of iTwins in all.
            page_size: iTwins per request, 1 to 1000. Defaults to the platform's own, 100.
            start: `resume_token` of an earlier pager with the same criteria.
            prefetch: Number of pages to fetch ahead. 0 disables prefetching.
            criteria: `ITwinCriteria`.

        Raises:
            ConfigError: If criteria exclude each other.
            Unprocessable: If the platform rejects a criterion.
        """
        queries.check_list(page_size, start)
        query = queries.itwin_query(criteria)
        max_return, list_limit = queries.list_bounds(limit, start)
        prefer = models.GetMyItwinsPrefer.REPRESENTATION if full else UNSET
        scope = queries.member(models.GetMyItwinsQueryScope, criteria.get("scope"))

        async def fetch(token: str | None, size: int | None) -> PageResult[models.ITwin]:
            page = await self._api.itwins.get_my_itwins(
                **query, **skip_query(token, size), prefer=prefer, query_scope=scope, max_return=max_return
            )
            return queries.page_of(page, token, list_limit)

        return AsyncPager(fetch, TokenPaging(), start=start, limit=limit, page_size=page_size, prefetch=prefetch)

    def favorites(
        self,
        *,
        full: bool = False,
        limit: int | None = None,
        page_size: int | None = None,
        start: str | None = None,
        prefetch: int = 1,
        **criteria: Unpack[ListedITwins],
    ) -> AsyncPager[models.ITwin]:
        """List your favorites; arguments and errors are those of `list`, with the criteria of `ListedITwins`."""
        queries.check_list(page_size, start)
        query = queries.shared_query(criteria)
        prefer = models.GetMyFavoriteItwinsPrefer.REPRESENTATION if full else UNSET
        scope = queries.member(models.GetMyFavoriteItwinsQueryScope, criteria.get("scope"))

        async def fetch(token: str | None, size: int | None) -> PageResult[models.ITwin]:
            page = await self._api.favorites.get_my_favorite_itwins(
                **query, **skip_query(token, size), prefer=prefer, query_scope=scope
            )
            return queries.page_of(page, token)

        return AsyncPager(fetch, TokenPaging(), start=start, limit=limit, page_size=page_size, prefetch=prefetch)

    def recents(
        self,
        *,
        full: bool = False,
        limit: int | None = None,
        page_size: int | None = None,
        start: str | None = None,
        prefetch: int = 1,
        **criteria: Unpack[ListedITwins],
    ) -> AsyncPager[models.ITwin]:
        """List the iTwins that you used last, the latest first; arguments are those of `favorites`.

        The platform keeps 25 iTwins.
        """
        queries.check_list(page_size, start)
        query = queries.shared_query(criteria)
        prefer = models.GetMyRecentlyUsedItwinsPrefer.REPRESENTATION if full else UNSET
        scope = queries.member(models.GetMyRecentlyUsedItwinsQueryScope, criteria.get("scope"))

        async def fetch(token: str | None, size: int | None) -> PageResult[models.ITwin]:
            page = await self._api.recents.get_my_recently_used_itwins(
                **query, **skip_query(token, size), prefer=prefer, query_scope=scope
            )
            return queries.page_of(page, token)

        return AsyncPager(fetch, TokenPaging(), start=start, limit=limit, page_size=page_size, prefetch=prefetch)

    async def find(self, name: str) -> models.ITwin:
        """Find the active iTwin with exactly this name.

        Raises:
            ConfigError: If no iTwin with this name is visible to you, or several are.
        """
        pager = self.list(display_name=checked_itwin_name(name), limit=2)
        return queries.only(name, await pager.to_list())

    async def get(self, itwin_id: str | None = None) -> models.ITwin:
        """Get an iTwin.

        Args:
            itwin_id: Id, or None for the iTwin of `client.for_itwin(...)`.

        Raises:
            ConfigError: If there is no id.
            NotFound: If the iTwin does not exist or is not visible to you.
        """
        return (await self._api.itwins.get_itwin(self._id(itwin_id))).itwin

    async def create(
        self,
        display_name: str,
        *,
        sub_class: Literal["Asset", "Portfolio", "Program", "Project", "WorkPackage"] = "Project",
        **fields: Unpack[ITwinFields],
    ) -> models.ITwin:
        """Create an iTwin; you become its owner.

        Args:
            display_name: Name.
            sub_class: `Asset` or `Portfolio` (their class is Thing), `Program`, `Project` or `WorkPackage` (Endeavor).
            fields: `ITwinFields`.

        Raises:
            Conflict: If another iTwin has the same number.
            Forbidden: If you lack the permission `itwins_create`.
            Unprocessable: If the platform rejects a field.
        """
        body = queries.creation(display_name, sub_class, fields)
        return (await self._api.itwins.create_itwin(body=body)).itwin

    async def update(
        self, itwin_id: str, *, display_name: str | None = None, **changes: Unpack[ITwinChanges]
    ) -> models.ITwin:
        """Change an iTwin; only specified fields are sent.

        Args:
            itwin_id: Id.
            display_name: New name, or None to keep the name.
            changes: `ITwinChanges`.

        Raises:
            Conflict: If another iTwin has the same number.
            Forbidden: If you lack the permission `itwins_modify`.
            NotFound: If the iTwin does not exist or is not visible to you.
        """
        body = queries.update(display_name, changes)
        return (await self._api.itwins.update_itwin(queries.checked_itwin(itwin_id), body=body)).itwin

    async def delete(self, itwin_id: str) -> None:
        """Delete an iTwin that you own.

        Raises:
            Forbidden: If you are not its owner.
            NotFound: If the iTwin does not exist or is not visible to you.
        """
        await self._api.itwins.delete_itwin(queries.checked_itwin(itwin_id))

    async def account(self, itwin_id: str | None = None) -> models.ITwin:
        """Get the account that an iTwin belongs to.

        Args:
            itwin_id: Id, or None for the iTwin of `client.for_itwin(...)`.

        Raises:
            ConfigError: If there is no id.
            NotFound: If the iTwin does not exist or is not visible to you.
        """
        return (await self._api.accounts.get_itwin_account(self._id(itwin_id))).itwin

    async def primary_account(self) -> models.ITwin:
        """Get your primary account."""
        return (await self._api.accounts.get_my_primary_account()).itwin

    async def add_favorite(self, itwin_id: str) -> None:
        """Add an iTwin to your favorites."""
        await self._api.favorites.add_itwin_to_my_favorites(queries.checked_itwin(itwin_id))

    async def remove_favorite(self, itwin_id: str) -> None:
        """Remove an iTwin from your favorites."""
        await self._api.favorites.remove_itwin_from_my_favorites(queries.checked_itwin(itwin_id))

    async def add_recent(self, itwin_id: str) -> None:
        """Add an iTwin to those that you used last, in first place."""
        await self._api.recents.add_itwin_to_my_recents(queries.checked_itwin(itwin_id))

    async def repositories(self, itwin_id: str | None = None) -> Sequence[models.Repository]:
        """List the repositories of an iTwin's data. Do not log them: their `authentication` holds secrets."""
        return (await self._api.repositories.get_repositories_by_itwin_id(self._id(itwin_id))).repositories

    def _id(self, itwin_id: str | None) -> str:
        return queries.itwin_id_or_default(itwin_id, self._itwin_id)

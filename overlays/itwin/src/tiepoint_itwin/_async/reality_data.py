"""Reality data and their files."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Unpack

from tiepoint_core import AsyncPager, ClientOptions, PageResult, TiepointError, TokenPaging
from tiepoint_itwin_api.reality_management import models
from tiepoint_itwin_api.reality_management.types import UNSET

from .. import _reality_data_queries as queries
from .._checks import checked_id
from .._files.options import ContainerOptions, TransferOptions
from .._paging import check_page_size, token_query
from .._reality_data_queries import RealityDataChanges, RealityDataCriteria, RealityDataFields, checked_data
from .._shield import AsyncShield
from .files import AsyncFiles

if TYPE_CHECKING:
    from tiepoint_itwin_api.reality_management.client import AsyncClient

    from .open_lists import AsyncOpenLists


class AsyncRealityData:
    """Reality data: photos, point clouds, meshes, scenes, each with a container of files.

    Args:
        api: Generated client.
        itwin_id: iTwin of the client, or None.
        options: Options of connections for files.
        open_lists: Containers that lists of the client keep open.

    Source: https://developer.bentley.com/apis/reality-management/operations/ (documented).
    """

    def __init__(
        self, api: AsyncClient, *, itwin_id: str | None, options: ClientOptions, open_lists: AsyncOpenLists
    ) -> None:
        self._api = api
        self._itwin_id = itwin_id
        self._options = options
        self._open_lists = open_lists

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def list(
        self,
        *,
        order_by: str | None = None,
        full: bool = False,
        limit: int | None = None,
        page_size: int | None = None,
        start: str | None = None,
        prefetch: int = 1,
        **criteria: Unpack[RealityDataCriteria],
    ) -> AsyncPager[models.RealityData]:
        """List reality data, page by page as needed.

        Args:
            order_by: Property of text, time or number, and `asc` or `desc`, such as `size desc`.
            full: Whether to request all properties; otherwise the platform returns id, name, type and a few more.
            limit: Maximum number of reality data in all.
            page_size: Reality data per request, 1 to 1000. Defaults to the platform's own, 100.
            start: `resume_token` of an earlier pager with the same criteria.
            prefetch: Number of pages to fetch ahead. 0 disables prefetching.
            criteria: `RealityDataCriteria`.

        Raises:
            ConfigError: If a criterion is invalid.
            Unprocessable: If the platform rejects a criterion.
        """
        check_page_size(page_size)
        query = queries.list_query(criteria, itwin_id=self._itwin_id, order_by=order_by, full=full)

        async def fetch(token: str | None, size: int | None) -> PageResult[models.RealityData]:
            page = await self._api.reality_data.get_all_reality_data(**query, **token_query(token, size))
            return queries.page_of(page)

        return AsyncPager(fetch, TokenPaging(), start=start, limit=limit, page_size=page_size, prefetch=prefetch)

    async def create(
        self, display_name: str, type_: str, *, itwin_id: str | None = None, **fields: Unpack[RealityDataFields]
    ) -> models.RealityData:
        """Create reality data without files.

        Args:
            display_name: Name.
            type_: Type, such as `CCImageCollection`, `PointCloud` or `ContextScene`; other texts are possible.
            itwin_id: Id of the iTwin, or None for the iTwin of `client.for_itwin(...)`.
            fields: `RealityDataFields`.

        Raises:
            Forbidden: If you lack the permission `realitydata_create`.
            Unprocessable: If the platform rejects a field.
        """
        itwin = itwin_id or self._itwin_id or UNSET
        body = models.RealityDataCreate(display_name=display_name, type_=type_, itwin_id=itwin, **fields)
        return (await self._api.reality_data.create_reality_data(body=body)).reality_data

    async def get(self, data_id: str) -> models.RealityData:
        """Get reality data with all properties.

        Raises:
            NotFound: If the reality data does not exist or is not visible to you.
        """
        itwin = self._itwin_id or UNSET
        details = await self._api.reality_data.get_reality_data_details(checked_data(data_id), itwin_id=itwin)
        return details.reality_data

    async def update(self, data_id: str, **changes: Unpack[RealityDataChanges]) -> models.RealityData:
        """Change properties of reality data; only specified properties are sent, and the iTwin.

        Args:
            data_id: Id.
            changes: `RealityDataChanges`.

        Raises:
            NotFound: If the reality data does not exist or is not visible to you.
            Forbidden: If you lack the permission `realitydata_manage`.
            Unprocessable: If the platform rejects a field.
        """
        if self._itwin_id:
            changes.setdefault("itwin_id", self._itwin_id)
        body = models.RealityDataUpdate(**changes)
        return (await self._api.reality_data.update_reality_data(checked_data(data_id), body=body)).reality_data

    async def delete(self, data_id: str) -> None:
        """Delete reality data with its files. The data must be associated with at most one iTwin.

        Raises:
            NotFound: If the reality data does not exist or is not visible to you.
            Forbidden: If you lack the permission `realitydata_manage`.
            Unprocessable: If the data is associated with several iTwins.
        """
        await self._api.reality_data.delete_reality_data(checked_data(data_id))

    async def move(self, data_id: str, itwin_id: str) -> None:
        """Move reality data to another iTwin. The data must be associated with at most one iTwin.

        Raises:
            Conflict: If the data is already in that iTwin.
            NotFound: If the reality data does not exist or is not visible to you.
        """
        body = models.MoveRequest(itwin_id=itwin_id)
        await self._api.reality_data.move_reality_data(checked_data(data_id), body=body)

    async def itwins(self, data_id: str) -> Sequence[str]:
        """Return the ids of the iTwins that reality data is associated with.

        Raises:
            NotFound: If the reality data does not exist or is not visible to you.
        """
        return (await self._api.associations.get_reality_data_itwins(checked_data(data_id))).itwins

    async def associate(self, data_id: str, itwin_id: str) -> None:
        """Associate reality data with an additional iTwin.

        Raises:
            Forbidden: If you lack the permissions `realitydata_create` and `realitydata_assign`.
            NotFound: If the reality data does not exist or is not visible to you.
        """
        await self._api.associations.associate_to_itwin(checked_data(data_id), checked_id("itwin_id", itwin_id))

    async def dissociate(self, data_id: str, itwin_id: str) -> None:
        """Remove an association.

        Raises:
            NotFound: If the association does not exist.
        """
        await self._api.associations.dissociate_from_itwin(checked_data(data_id), checked_id("itwin_id", itwin_id))

    def files(self, data_id: str, **options: Unpack[TransferOptions]) -> AsyncFiles:
        """Return the files of reality data, to upload, download, list and delete; nothing is sent yet.

        During an upload `authoring` is true; at the end it is false, whatever it was before. If several uploads to the
        same data overlap, the first to end resets `authoring`: use one call for all files instead.

        Args:
            data_id: Id.
            options: `TransferOptions`.
        """

        async def access(write: bool) -> str:
            itwin = self._itwin_id or UNSET
            if write:
                details = await self._api.containers.get_write_access_to_reality_data_container(
                    checked_data(data_id), itwin_id=itwin
                )
            else:
                details = await self._api.containers.get_read_access_to_reality_data_container(
                    checked_data(data_id), itwin_id=itwin
                )
            return details.links.container_url.href

        @asynccontextmanager
        async def writing() -> AsyncIterator[None]:
            is_set = is_sent = False
            try:  # around all steps, since each can be interrupted after the platform has done it
                await self.update(data_id, authoring=True)
                is_set = True
                yield
                is_sent = True
                await self.update(data_id, authoring=False)
            except BaseException as error:
                if is_sent and isinstance(error, TiepointError):
                    error.add_note(queries.note_of_completion(data_id))
                elif is_set or not queries.is_unchanged(error):
                    with AsyncShield():  # the update is also sent if the upload was cancelled
                        try:
                            await self.update(data_id, authoring=False)
                        except TiepointError as other:
                            error.add_note(queries.note_of_authoring(data_id, other))
                raise

        merged: ContainerOptions = {**self._options, **options}
        return AsyncFiles(access, f"reality data {data_id}", writing=writing, open_lists=self._open_lists, **merged)

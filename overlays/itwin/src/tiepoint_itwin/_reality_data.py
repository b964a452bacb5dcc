"""Reality data: what is known of them, and their files."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from tiepoint_core import (
    AsyncPager,
    AuthError,
    ConfigError,
    ConnectionLost,
    HttpError,
    Pager,
    PageResult,
    ServerError,
    TiepointError,
    TokenPaging,
)
from tiepoint_itwin_api.reality_management import models

from ._files import AsyncFiles, Files, TransferOptions
from ._ids import checked_id
from ._paging import check_criteria, check_page_size, token_after

if TYPE_CHECKING:
    from tiepoint_itwin_api.reality_management.client import AsyncClient, Client

__all__ = ["AsyncRealityData", "RealityData", "RealityDataChanges", "RealityDataCriteria", "RealityDataFields"]

Range = tuple[datetime, datetime]
"""From when, until when; with time zones. Fractions of seconds are cut off: the platform takes none."""


class RealityDataCriteria(TypedDict, total=False):
    """What reality data are looked for by; where there are several, all have to hold.

    Attributes:
        itwin_id: The iTwin; without it your general rights count, which usually shows less.
        types: Types, such as ``CCImageCollection``; one or several.
        search: Looked for in group, name, description, root document, acquirer and tags, whatever its case.
        tag: A tag, exactly.
        extent: Area: west, south, east, north, in degrees.
        acquired: When the data were acquired.
        created: When they were created here.
        modified: When they were changed.
        last_accessed: When they were used last.
        owner_id: Their owner.
        data_center: Where they are kept.
    """

    itwin_id: str | None
    types: str | Sequence[str] | None
    search: str | None
    tag: str | None
    extent: tuple[float, float, float, float] | None
    acquired: Range | None
    created: Range | None
    modified: Range | None
    last_accessed: Range | None
    owner_id: str | None
    data_center: str | None


class RealityDataFields(TypedDict, total=False):
    """What may be said of reality data; `tiepoint_itwin.reality_data` has the classes.

    Attributes:
        classification: What kind of data they are.
        description: In words.
        tags: At most 15, of at most 60 characters; they become lower case.
        dataset: Name of a dataset that they belong to.
        group: Name of a group that they belong to.
        root_document: The file that a viewer opens, by its name in the container.
        acquisition: When and by whom they were acquired.
        extent: Where they are, in degrees.
        authoring: Whether somebody is writing files; uploads set it and take it back.
        owner_id: Their owner.
        attribution: Whom to name.
        terms_of_use: What may be done with them.
        crs: Their coordinate reference system.
    """

    classification: models.Classification | None
    description: str | None
    tags: list[str] | None
    dataset: str | None
    group: str | None
    root_document: str | None
    acquisition: models.Acquisition | None
    extent: models.Extent | None
    authoring: bool | None
    owner_id: str | None
    attribution: str | None
    terms_of_use: str | None
    crs: models.Crs | None


class RealityDataChanges(RealityDataFields, total=False):
    """What of reality data can be changed; null takes a value back.

    Attributes:
        display_name: The name.
        type_: The type.
        itwin_id: The iTwin whose rights count, if not that of ``client.for_itwin(...)``.
    """

    display_name: str
    type_: str
    itwin_id: str | None


class _Shared:
    """What both have: everything but the sending.

    Args:
        itwin_id: The iTwin of a client that has one.
        options: How connections for files are made.
    """

    def __init__(self, itwin_id: str | None, options: dict[str, Any]) -> None:
        self._itwin_id = itwin_id
        self._options = options

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def _in(self, itwin_id: str | None = None) -> dict[str, Any]:
        found = itwin_id or self._itwin_id
        return {"itwin_id": found} if found else {}

    def _body(
        self, display_name: str, type_: str, itwin_id: str | None, fields: RealityDataFields
    ) -> models.RealityDataCreate:
        return models.RealityDataCreate(display_name=display_name, type_=type_, **self._in(itwin_id), **fields)

    def _query(self, criteria: RealityDataCriteria, order_by: str | None, full: bool) -> dict[str, Any]:
        """The query of a list, without what is not asked for."""
        check_criteria(criteria, RealityDataCriteria)
        types = criteria.get("types")
        if types is not None and not types:
            raise ConfigError("types is empty: give at least one, or leave it out")
        found = {
            "data_types": types if types is None or isinstance(types, str) else ",".join(types),
            "search": criteria.get("search"),
            "tag": criteria.get("tag"),
            "extent": _area(criteria.get("extent")),
            "acquisition_date_time": _range("acquired", criteria.get("acquired")),
            "created_date_time": _range("created", criteria.get("created")),
            "modified_date_time": _range("modified", criteria.get("modified")),
            "last_accessed_date_time": _range("last_accessed", criteria.get("last_accessed")),
            "owner_id": criteria.get("owner_id"),
            "data_center": criteria.get("data_center"),
            "order_by": order_by,
            "prefer": models.GetAllRealityDataPrefer.REPRESENTATION if full else None,
        }
        return {**self._in(criteria.get("itwin_id")), **{key: each for key, each in found.items() if each is not None}}


def _id(given: object) -> str:
    return checked_id("the id of reality data", given)


def _area(extent: tuple[float, float, float, float] | None) -> str | None:
    if extent is None:
        return None
    try:
        west, south, east, north = map(float, extent)
    except (TypeError, ValueError):
        raise ConfigError("extent is four numbers: west, south, east, north, in degrees") from None
    if not (-180 <= west <= 180 and -180 <= east <= 180 and -90 <= south <= north <= 90):
        raise ConfigError("extent is west, south, east, north, in degrees, and south is not above north")
    return ",".join(f"{Decimal(str(each)):f}" for each in extent)  # never with an exponent


def _range(name: str, times: Range | None) -> str | None:
    if times is None:
        return None
    given: object = times
    pair = isinstance(given, tuple | list) and len(given) == 2 and all(isinstance(each, datetime) for each in given)
    if not pair or any(each.utcoffset() is None for each in times):
        raise ConfigError(
            f"{name} is two times with a time zone, from and until, such as datetime(2026, 5, 1, tzinfo=UTC)"
        )
    return "/".join(f"{each.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" for each in times)


def _page(query: dict[str, Any], token: str | None, size: int | None) -> dict[str, Any]:
    # The size is said with each page, so that all are of one size.
    return {**query, **({"top": size} if size else {}), **({"continuation_token": token} if token else {})}


def _found(answer: models.RealityDataPage) -> PageResult[models.RealityData]:
    return PageResult(items=answer.reality_data, next=token_after(answer.links), raw=answer)


def _is_as_before(error: BaseException) -> bool:
    """Whether a change was surely not made: it was refused, or never sent."""
    if isinstance(error, ConnectionLost):
        return error.outcome == "not sent"
    return isinstance(error, HttpError | AuthError | ConfigError) and not isinstance(error, ServerError)


def _not_cleared(data_id: str, error: TiepointError) -> str:
    return (
        f"reality data {data_id} still says that somebody writes, since this failed: {error}; later, send"
        f" reality_data.update({data_id!r}, authoring=False)"
    )


def _all_sent(data_id: str) -> str:
    return f"all files were sent; reality_data.update({data_id!r}, authoring=False) is what is left to do"


class RealityData(_Shared):
    """Reality data: photos, point clouds, meshes, scenes, each with a container of files.

    Source: https://developer.bentley.com/apis/reality-management/operations/ (documented).
    """

    def __init__(self, raw: Client, *, itwin_id: str | None, options: dict[str, Any]) -> None:
        super().__init__(itwin_id, options)
        self._raw = raw

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
    ) -> Pager[models.RealityData]:
        """List reality data, page by page as they are needed.

        Args:
            order_by: A property of text, time or number, and ``asc`` or ``desc``, such as ``size desc``.
            full: Whether all is wanted of each; if not, the platform gives id, name, type and a few more.
            limit: Reality data in all.
            page_size: Reality data a request, 1 to 1000; None: as the platform does, 100.
            start: The `resume_token` of an earlier pager with the same criteria.
            prefetch: Pages that are asked for before they are needed; 0: none.
            criteria: `RealityDataCriteria`.

        Raises:
            ConfigError: A criterion cannot be written.
            Unprocessable: The platform does not take one.
        """
        check_page_size(page_size)
        query = self._query(criteria, order_by, full)

        def page(token: str | None, size: int | None) -> PageResult[models.RealityData]:
            return _found(self._raw.reality_data.get_all_reality_data(**_page(query, token, size)))

        return Pager(page, TokenPaging(), start=start, limit=limit, page_size=page_size, prefetch=prefetch)

    def create(
        self, display_name: str, type_: str, *, itwin_id: str | None = None, **fields: Unpack[RealityDataFields]
    ) -> models.RealityData:
        """Create reality data without files.

        Args:
            display_name: The name.
            type_: Such as ``CCImageCollection``, ``PointCloud`` or ``ContextScene``; the platform's list is open.
            itwin_id: The iTwin; None: that of ``client.for_itwin(...)``.
            fields: `RealityDataFields`.

        Raises:
            Forbidden: You lack the right ``realitydata_create``.
            Unprocessable: A field is not as the platform wants it.
        """
        body = self._body(display_name, type_, itwin_id, fields)
        return self._raw.reality_data.create_reality_data(body=body).reality_data

    def get(self, data_id: str) -> models.RealityData:
        """Get all that is known of reality data.

        Raises:
            NotFound: There is none with this id, or you may not see it.
        """
        return self._raw.reality_data.get_reality_data_details(_id(data_id), **self._in()).reality_data

    def update(self, data_id: str, **changes: Unpack[RealityDataChanges]) -> models.RealityData:
        """Change what is known of reality data; only what is given is sent, and the iTwin whose rights count.

        Args:
            data_id: Its id.
            changes: `RealityDataChanges`.

        Raises:
            NotFound: There is none with this id, or you may not see it.
            Forbidden: You lack the right ``realitydata_manage``.
            Unprocessable: A field is not as the platform wants it.
        """
        body = models.RealityDataUpdate(**{**self._in(), **changes})
        return self._raw.reality_data.update_reality_data(_id(data_id), body=body).reality_data

    def delete(self, data_id: str) -> None:
        """Delete reality data with its files. It may be associated to one iTwin at most.

        Raises:
            NotFound: There is none with this id, or you may not see it.
            Forbidden: You lack the right ``realitydata_manage``.
            Unprocessable: It is associated to several iTwins.
        """
        self._raw.reality_data.delete_reality_data(_id(data_id))

    def move(self, data_id: str, itwin_id: str) -> None:
        """Move reality data to another iTwin. It may be associated to one iTwin at most.

        Raises:
            Conflict: It is there already.
            NotFound: There is none with this id, or you may not see it.
        """
        self._raw.reality_data.move_reality_data(_id(data_id), body=models.MoveRequest(itwin_id=itwin_id))

    def itwins(self, data_id: str) -> Sequence[str]:
        """Give the ids of the iTwins that reality data is associated to.

        Raises:
            NotFound: There is none with this id, or you may not see it.
        """
        return self._raw.associations.get_reality_data_itwins(_id(data_id)).itwins

    def associate(self, data_id: str, itwin_id: str) -> None:
        """Associate reality data to an iTwin as well.

        Raises:
            Forbidden: You lack the rights ``realitydata_create`` and ``realitydata_assign``.
            NotFound: There is no such reality data, or you may not see it.
        """
        self._raw.associations.associate_to_itwin(_id(data_id), checked_id("itwin_id", itwin_id))

    def dissociate(self, data_id: str, itwin_id: str) -> None:
        """End an association.

        Raises:
            NotFound: There is none.
        """
        self._raw.associations.dissociate_from_itwin(_id(data_id), checked_id("itwin_id", itwin_id))

    def files(self, data_id: str, **options: Unpack[TransferOptions]) -> Files:
        """Give the files of reality data, to upload, download, list and delete; nothing is sent yet.

        While files are uploaded ``authoring`` is true; after that it is false, whatever it was before. Of several
        uploads to the same data at a time, the first to end makes it false: rather send all by one call.

        Args:
            data_id: Its id.
            options: `TransferOptions`.
        """

        def access(write: bool) -> str:
            containers = self._raw.containers
            give = (
                containers.get_write_access_to_reality_data_container
                if write
                else containers.get_read_access_to_reality_data_container
            )
            return give(_id(data_id), **self._in()).links.container_url.href

        @contextmanager
        def writing() -> Iterator[None]:
            begun = sent = False
            try:  # around all of it, as each step can be interrupted when the platform has done it
                self.update(data_id, authoring=True)
                begun = True
                yield
                sent = True
                self.update(data_id, authoring=False)
            except BaseException as error:
                if sent and isinstance(error, TiepointError):
                    error.add_note(_all_sent(data_id))
                elif begun or not _is_as_before(error):
                    try:
                        self.update(data_id, authoring=False)
                    except TiepointError as other:
                        error.add_note(_not_cleared(data_id, other))
                raise

        return Files(access, f"reality data {data_id}", writing=writing, **{**self._options, **options})


class AsyncRealityData(_Shared):
    """The async twin of `RealityData`."""

    def __init__(self, raw: AsyncClient, *, itwin_id: str | None, options: dict[str, Any]) -> None:
        super().__init__(itwin_id, options)
        self._raw = raw

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
        """List reality data, as `RealityData.list` does."""
        check_page_size(page_size)
        query = self._query(criteria, order_by, full)

        async def page(token: str | None, size: int | None) -> PageResult[models.RealityData]:
            return _found(await self._raw.reality_data.get_all_reality_data(**_page(query, token, size)))

        return AsyncPager(page, TokenPaging(), start=start, limit=limit, page_size=page_size, prefetch=prefetch)

    async def create(
        self, display_name: str, type_: str, *, itwin_id: str | None = None, **fields: Unpack[RealityDataFields]
    ) -> models.RealityData:
        """Create reality data without files, as `RealityData.create` does."""
        body = self._body(display_name, type_, itwin_id, fields)
        return (await self._raw.reality_data.create_reality_data(body=body)).reality_data

    async def get(self, data_id: str) -> models.RealityData:
        """Get all that is known of reality data, as `RealityData.get` does."""
        return (await self._raw.reality_data.get_reality_data_details(_id(data_id), **self._in())).reality_data

    async def update(self, data_id: str, **changes: Unpack[RealityDataChanges]) -> models.RealityData:
        """Change what is known of reality data, as `RealityData.update` does."""
        body = models.RealityDataUpdate(**{**self._in(), **changes})
        return (await self._raw.reality_data.update_reality_data(_id(data_id), body=body)).reality_data

    async def delete(self, data_id: str) -> None:
        """Delete reality data with its files, as `RealityData.delete` does."""
        await self._raw.reality_data.delete_reality_data(_id(data_id))

    async def move(self, data_id: str, itwin_id: str) -> None:
        """Move reality data to another iTwin, as `RealityData.move` does."""
        await self._raw.reality_data.move_reality_data(_id(data_id), body=models.MoveRequest(itwin_id=itwin_id))

    async def itwins(self, data_id: str) -> Sequence[str]:
        """Give the ids of the iTwins that reality data is associated to, as `RealityData.itwins` does."""
        return (await self._raw.associations.get_reality_data_itwins(_id(data_id))).itwins

    async def associate(self, data_id: str, itwin_id: str) -> None:
        """Associate reality data to an iTwin as well, as `RealityData.associate` does."""
        await self._raw.associations.associate_to_itwin(_id(data_id), checked_id("itwin_id", itwin_id))

    async def dissociate(self, data_id: str, itwin_id: str) -> None:
        """End an association, as `RealityData.dissociate` does."""
        await self._raw.associations.dissociate_from_itwin(_id(data_id), checked_id("itwin_id", itwin_id))

    def files(self, data_id: str, **options: Unpack[TransferOptions]) -> AsyncFiles:
        """Give the files of reality data, as `RealityData.files` does."""

        async def access(write: bool) -> str:
            containers = self._raw.containers
            give = (
                containers.get_write_access_to_reality_data_container
                if write
                else containers.get_read_access_to_reality_data_container
            )
            return (await give(_id(data_id), **self._in())).links.container_url.href

        @asynccontextmanager
        async def writing() -> AsyncIterator[None]:
            import anyio  # is slow, and who only uses the sync client does not need it

            begun = sent = False
            try:  # around all of it, as each step can be cancelled when the platform has done it
                await self.update(data_id, authoring=True)
                begun = True
                yield
                sent = True
                await self.update(data_id, authoring=False)
            except BaseException as error:
                if sent and isinstance(error, TiepointError):
                    error.add_note(_all_sent(data_id))
                elif begun or not _is_as_before(error):
                    with anyio.CancelScope(shield=True):  # so that it is sent where a task was cancelled, too
                        try:
                            await self.update(data_id, authoring=False)
                        except TiepointError as other:
                            error.add_note(_not_cleared(data_id, other))
                raise

        return AsyncFiles(access, f"reality data {data_id}", writing=writing, **{**self._options, **options})

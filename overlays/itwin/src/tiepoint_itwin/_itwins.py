"""iTwins: the projects and assets that everything else belongs to."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict, Unpack, cast

from tiepoint_core import AsyncPager, ConfigError, Pager, PageResult, TokenPaging
from tiepoint_itwin_api.itwins import models

from ._ids import checked_id
from ._paging import check_criteria, check_page_size, skip_after

if TYPE_CHECKING:
    from tiepoint_itwin_api.itwins.client import AsyncClient, Client

__all__ = ["AsyncITwins", "ITwinChanges", "ITwinCriteria", "ITwinFields", "ITwins", "ListedITwins", "is_id"]

_MOST: Final = 10_000
"""iTwins that can be paged through altogether; past them the list just ends (documented)."""

_CLASSES: Final = {
    "Asset": "Thing",
    "Portfolio": "Thing",
    "Program": "Endeavor",
    "Project": "Endeavor",
    "WorkPackage": "Endeavor",
}
"""The class of each subclass (documented)."""

_ALONE: Final = ("search", "display_name", "number", "parent_id", "account_id", "status", "type_")
"""Criteria that do not go with `where` (documented). That `sub_class` does is documented, of the others inferred."""

_logger = logging.getLogger("tiepoint")


class ListedITwins(TypedDict, total=False):
    """What all lists of iTwins take.

    Attributes:
        sub_class: ``Project``, ``Asset``, ``Portfolio``, ``Program``, ``WorkPackage`` or ``Account``; one or several.
        status: ``Active``, ``Inactive`` or ``Trial``. Not together with `include_inactive`.
        type_: A type, exactly: a free text that iTwins were given.
        include_inactive: Whether inactive ones are listed too.
        scope: Whose: ``memberOfItwin``, those that you are a member of; for organization administrators also others.
    """

    sub_class: str | Sequence[str] | None
    status: Literal["Active", "Inactive", "Trial"] | None
    type_: str | None
    include_inactive: bool
    scope: Literal["memberOfItwin", "all", "OrganizationAdmin"] | None


class ITwinCriteria(ListedITwins, total=False):
    """What iTwins are looked for by; where there are several, all have to hold.

    Attributes:
        search: A part of name or number. Not together with `display_name` and `number`.
        display_name: The name, exactly.
        number: The number, exactly.
        parent_id: Those below this iTwin.
        account_id: Those of this account.
        where: OData (``$filter``), such as ``contains('Bridge',displayName)``. Of the other criteria only `sub_class`
            goes with it, and (inferred) `include_inactive`, `scope` and `order_by`.
        order_by: A property, and ``asc`` or ``desc``.
    """

    search: str | None
    display_name: str | None
    number: str | None
    parent_id: str | None
    account_id: str | None
    where: str | None
    order_by: str | None


class ITwinChanges(TypedDict, total=False):
    """What of an iTwin can be said and changed.

    Attributes:
        type_: A free text.
        number: Unique within the organization; the id if a new iTwin is given none.
        geographic_location: In words.
        latitude: In degrees.
        longitude: In degrees.
        iana_time_zone: Such as ``Europe/Paris``.
        status: ``Active``, ``Inactive`` or ``Trial``.
    """

    type_: str | None
    number: str
    geographic_location: str | None
    latitude: float | None
    longitude: float | None
    iana_time_zone: str | None
    status: Literal["Active", "Inactive", "Trial"]


class ITwinFields(ITwinChanges, total=False):
    """What may be said of a new iTwin.

    Attributes:
        data_center_location: Such as ``East US``, which it is if it is left out.
        parent_id: The iTwin above; your primary account if it is left out.
    """

    data_center_location: str
    parent_id: str | None


def is_id(text: str) -> bool:
    """Whether a text is an iTwin's id, and no name."""
    if not isinstance(text, str):
        raise ConfigError("an iTwin is named by its id, or by its name, as a text")
    return re.fullmatch(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", text) is not None


def _query(listed: ListedITwins, full: bool, known: type[Any] = ListedITwins) -> dict[str, Any]:
    """The query of a list that has the criteria of `known`, without what is not asked for."""
    check_criteria(listed, known)
    criteria = cast("ITwinCriteria", listed)
    given = {name for name, value in criteria.items() if value is not None and value is not False}
    sub_class = criteria.get("sub_class")
    if "sub_class" in given and not sub_class:
        raise ConfigError("sub_class is empty: give at least one, or leave it out")
    if {"status", "include_inactive"} <= given:
        raise ConfigError("status and include_inactive exclude each other: give one of them")
    if "search" in given and given & {"display_name", "number"}:
        raise ConfigError("search excludes display_name and number: it looks for a part of either")
    if "where" in given and (others := [name for name in _ALONE if name in given]):
        raise ConfigError(f"where excludes {' and '.join(others)}: say that in OData too")
    found = {
        "sub_class": sub_class if sub_class is None or isinstance(sub_class, str) else ",".join(sub_class),
        "status": criteria.get("status"),
        "type_": criteria.get("type_"),
        "include_inactive": criteria.get("include_inactive") or None,
        "query_scope": criteria.get("scope"),
        "prefer": "return=representation" if full else None,
        "search": criteria.get("search"),
        "display_name": criteria.get("display_name"),
        "number": criteria.get("number"),
        "parent_id": criteria.get("parent_id"),
        "itwin_account_id": criteria.get("account_id"),
        "filter_": criteria.get("where"),
        "order_by": criteria.get("order_by"),
    }
    return {name: value for name, value in found.items() if value is not None}


def _id(itwin_id: object) -> str:
    return checked_id("the iTwin's id", itwin_id)


def _page(query: dict[str, Any], token: str | None, size: int | None) -> dict[str, Any]:
    return {**query, **({"top": size} if size else {}), **({"skip": int(token)} if token else {})}


def _found(answer: models.ITwins, token: str | None, most: int | None = None) -> PageResult[models.ITwin]:
    """A page; its token is how many iTwins are before the next one. `most`: where the platform ends all lists."""
    counted = int(token or 0) + len(answer.itwins)
    after = skip_after(answer.links, counted)
    if after is None and most is not None and counted >= most:
        _logger.warning(
            "the platform lists no more than %d iTwins: there may be others; narrow the list down, or have them"
            " exported (client.api.itwins.exports)",
            most,
        )
    return PageResult(items=answer.itwins, next=after, raw=answer)


def _check_start(start: str | None) -> None:
    if start and not (start.isdecimal() and start.isascii()):
        raise ConfigError("start is no resume token of this list: it should be a number")


def _most(limit: int | None, start: str | None) -> tuple[int, int | None]:
    """What is asked for, counted from the beginning of the list, and where the platform ends it, if that matters."""
    # Where this is left out, the list ends after 1000 without a sign. One more than is wanted, or there would be no
    # telling that it goes on.
    wanted = None if limit is None else limit + int(start or 0) + 1
    return (_MOST, _MOST) if wanted is None or wanted > _MOST else (wanted, None)


def _checked_name(name: str) -> str:
    if not name.strip():
        raise ConfigError(
            "the iTwin's name is empty: give its name or its id; itwins.list() gives those that you can see"
        )
    return name


def _only(name: str, found: Sequence[models.ITwin]) -> models.ITwin:
    if not found:
        raise ConfigError(
            f"there is no iTwin called {name!r} that you can see: itwins.list(search=...) looks for a part of the name;"
            " inactive ones, and those that you (or the client e-mail of a service application) are no member of, are"
            " not found"
        )
    if len(found) > 1:
        raise ConfigError(f"several iTwins are called {name!r}: give the id, such as {found[0].id} or {found[1].id}")
    return found[0]


def _creation(display_name: str, sub_class: str, fields: ITwinFields) -> models.ITwinCreate:
    if sub_class not in _CLASSES:
        raise ConfigError(f"there is no sub_class {sub_class!r} to create: give one of {', '.join(_CLASSES)}")
    # As texts, which the class of the body writes as they are.
    given: dict[str, Any] = {"class_": _CLASSES[sub_class], "sub_class": sub_class, **fields}
    return models.ITwinCreate(display_name=display_name, **given)


def _update(display_name: str | None, changes: ITwinChanges) -> models.ITwinUpdate:
    given: dict[str, Any] = {**changes, **({} if display_name is None else {"display_name": display_name})}
    return models.ITwinUpdate(**given)


class _Shared:
    """What both have: everything but the sending.

    Args:
        itwin_id: The iTwin of a client that has one.
    """

    def __init__(self, itwin_id: str | None) -> None:
        self._itwin_id = itwin_id

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def _in(self, itwin_id: str | None) -> str:
        found = self._itwin_id if itwin_id is None else itwin_id
        if found is None:
            raise ConfigError("it is not said which iTwin is meant: give itwin_id, or use client.for_itwin(...)")
        return _id(found)


class ITwins(_Shared):
    """iTwins that you are a member of.

    Source: https://developer.bentley.com/apis/itwins/operations (documented).
    """

    def __init__(self, raw: Client, *, itwin_id: str | None = None) -> None:
        super().__init__(itwin_id)
        self._raw = raw

    def list(
        self,
        *,
        full: bool = False,
        limit: int | None = None,
        page_size: int | None = None,
        start: str | None = None,
        prefetch: int = 1,
        **criteria: Unpack[ITwinCriteria],
    ) -> Pager[models.ITwin]:
        """List iTwins, page by page as they are needed.

        The platform gives no more than 10,000 altogether; where there are as many, a warning is logged.

        Args:
            full: Whether all is wanted of each; if not, the platform gives id, class, type, number and name.
            limit: iTwins in all.
            page_size: iTwins a request, 1 to 1000; None: as the platform does, 100.
            start: The `resume_token` of an earlier pager with the same criteria.
            prefetch: Pages that are asked for before they are needed; 0: none.
            criteria: `ITwinCriteria`.

        Raises:
            ConfigError: Criteria exclude each other.
            Unprocessable: The platform does not take one.
        """
        check_page_size(page_size)
        _check_start(start)
        asked, most = _most(limit, start)
        query = {**_query(criteria, full, ITwinCriteria), "max_return": asked}

        def page(token: str | None, size: int | None) -> PageResult[models.ITwin]:
            return _found(self._raw.itwins.get_my_itwins(**_page(query, token, size)), token, most)

        return Pager(page, TokenPaging(), start=start, limit=limit, page_size=page_size, prefetch=prefetch)

    def favorites(
        self,
        *,
        full: bool = False,
        limit: int | None = None,
        page_size: int | None = None,
        start: str | None = None,
        prefetch: int = 1,
        **criteria: Unpack[ListedITwins],
    ) -> Pager[models.ITwin]:
        """List your favourites; arguments and errors are those of `list`, with the criteria of `ListedITwins`."""
        check_page_size(page_size)
        _check_start(start)
        query = _query(criteria, full)

        def page(token: str | None, size: int | None) -> PageResult[models.ITwin]:
            return _found(self._raw.favorites.get_my_favorite_itwins(**_page(query, token, size)), token)

        return Pager(page, TokenPaging(), start=start, limit=limit, page_size=page_size, prefetch=prefetch)

    def recents(
        self,
        *,
        full: bool = False,
        limit: int | None = None,
        page_size: int | None = None,
        start: str | None = None,
        prefetch: int = 1,
        **criteria: Unpack[ListedITwins],
    ) -> Pager[models.ITwin]:
        """List the iTwins that you used last, the latest first; as `favorites` does. The platform keeps 25."""
        check_page_size(page_size)
        _check_start(start)
        query = _query(criteria, full)

        def page(token: str | None, size: int | None) -> PageResult[models.ITwin]:
            return _found(self._raw.recents.get_my_recently_used_itwins(**_page(query, token, size)), token)

        return Pager(page, TokenPaging(), start=start, limit=limit, page_size=page_size, prefetch=prefetch)

    def find(self, name: str) -> models.ITwin:
        """Find the active iTwin of exactly this name.

        Raises:
            ConfigError: There is none that you can see, or several.
        """
        return _only(name, self.list(display_name=_checked_name(name), limit=2).to_list())

    def get(self, itwin_id: str | None = None) -> models.ITwin:
        """Get an iTwin.

        Args:
            itwin_id: Its id; None: that of ``client.for_itwin(...)``.

        Raises:
            ConfigError: It is not said which.
            NotFound: There is none with this id, or you may not see it.
        """
        return self._raw.itwins.get_itwin(self._in(itwin_id)).itwin

    def create(
        self,
        display_name: str,
        *,
        sub_class: Literal["Asset", "Portfolio", "Program", "Project", "WorkPackage"] = "Project",
        **fields: Unpack[ITwinFields],
    ) -> models.ITwin:
        """Create an iTwin; you become its owner.

        Args:
            display_name: The name.
            sub_class: ``Asset`` or ``Portfolio`` (their class is Thing), ``Program``, ``Project`` or ``WorkPackage``
                (Endeavor).
            fields: `ITwinFields`.

        Raises:
            Conflict: Another iTwin has this number.
            Forbidden: You lack the right ``itwins_create``.
            Unprocessable: A field is not as the platform wants it.
        """
        body = _creation(display_name, sub_class, fields)
        return self._raw.itwins.create_itwin(body=body).itwin

    def update(
        self, itwin_id: str, *, display_name: str | None = None, **changes: Unpack[ITwinChanges]
    ) -> models.ITwin:
        """Change an iTwin; only what is given is sent.

        Args:
            itwin_id: Its id.
            display_name: Its new name.
            changes: `ITwinChanges`.

        Raises:
            Conflict: Another iTwin has this number.
            Forbidden: You lack the right ``itwins_modify``.
            NotFound: There is none with this id, or you may not see it.
        """
        body = _update(display_name, changes)
        return self._raw.itwins.update_itwin(_id(itwin_id), body=body).itwin

    def delete(self, itwin_id: str) -> None:
        """Delete an iTwin that is yours.

        Raises:
            Forbidden: You are not its owner.
            NotFound: There is none with this id, or you may not see it.
        """
        self._raw.itwins.delete_itwin(_id(itwin_id))

    def account(self, itwin_id: str | None = None) -> models.ITwin:
        """Get the account that an iTwin belongs to.

        Args:
            itwin_id: The iTwin; None: that of ``client.for_itwin(...)``.

        Raises:
            ConfigError: It is not said which.
            NotFound: There is no such iTwin, or you may not see it.
        """
        return self._raw.accounts.get_itwin_account(self._in(itwin_id)).itwin

    def primary_account(self) -> models.ITwin:
        """Get your primary account."""
        return self._raw.accounts.get_my_primary_account().itwin

    def add_favorite(self, itwin_id: str) -> None:
        """Add an iTwin to your favourites."""
        self._raw.favorites.add_itwin_to_my_favorites(_id(itwin_id))

    def remove_favorite(self, itwin_id: str) -> None:
        """Remove an iTwin from your favourites."""
        self._raw.favorites.remove_itwin_from_my_favorites(_id(itwin_id))

    def add_recent(self, itwin_id: str) -> None:
        """Put an iTwin in front of those that you used last."""
        self._raw.recents.add_itwin_to_my_recents(_id(itwin_id))

    def repositories(self, itwin_id: str | None = None) -> Sequence[models.Repository]:
        """List where an iTwin's data are kept; their ``authentication`` holds secrets: do not log it."""
        return self._raw.repositories.get_repositories_by_itwin_id(self._in(itwin_id)).repositories


class AsyncITwins(_Shared):
    """The async twin of `ITwins`."""

    def __init__(self, raw: AsyncClient, *, itwin_id: str | None = None) -> None:
        super().__init__(itwin_id)
        self._raw = raw

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
        """List iTwins, as `ITwins.list` does."""
        check_page_size(page_size)
        _check_start(start)
        asked, most = _most(limit, start)
        query = {**_query(criteria, full, ITwinCriteria), "max_return": asked}

        async def page(token: str | None, size: int | None) -> PageResult[models.ITwin]:
            return _found(await self._raw.itwins.get_my_itwins(**_page(query, token, size)), token, most)

        return AsyncPager(page, TokenPaging(), start=start, limit=limit, page_size=page_size, prefetch=prefetch)

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
        """List your favourites, as `ITwins.favorites` does."""
        check_page_size(page_size)
        _check_start(start)
        query = _query(criteria, full)

        async def page(token: str | None, size: int | None) -> PageResult[models.ITwin]:
            return _found(await self._raw.favorites.get_my_favorite_itwins(**_page(query, token, size)), token)

        return AsyncPager(page, TokenPaging(), start=start, limit=limit, page_size=page_size, prefetch=prefetch)

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
        """List the iTwins that you used last, as `ITwins.recents` does."""
        check_page_size(page_size)
        _check_start(start)
        query = _query(criteria, full)

        async def page(token: str | None, size: int | None) -> PageResult[models.ITwin]:
            return _found(await self._raw.recents.get_my_recently_used_itwins(**_page(query, token, size)), token)

        return AsyncPager(page, TokenPaging(), start=start, limit=limit, page_size=page_size, prefetch=prefetch)

    async def find(self, name: str) -> models.ITwin:
        """Find the iTwin of exactly this name, as `ITwins.find` does."""
        return _only(name, await self.list(display_name=_checked_name(name), limit=2).to_list())

    async def get(self, itwin_id: str | None = None) -> models.ITwin:
        """Get an iTwin, as `ITwins.get` does."""
        return (await self._raw.itwins.get_itwin(self._in(itwin_id))).itwin

    async def create(
        self,
        display_name: str,
        *,
        sub_class: Literal["Asset", "Portfolio", "Program", "Project", "WorkPackage"] = "Project",
        **fields: Unpack[ITwinFields],
    ) -> models.ITwin:
        """Create an iTwin, as `ITwins.create` does."""
        body = _creation(display_name, sub_class, fields)
        return (await self._raw.itwins.create_itwin(body=body)).itwin

    async def update(
        self, itwin_id: str, *, display_name: str | None = None, **changes: Unpack[ITwinChanges]
    ) -> models.ITwin:
        """Change an iTwin, as `ITwins.update` does."""
        body = _update(display_name, changes)
        return (await self._raw.itwins.update_itwin(_id(itwin_id), body=body)).itwin

    async def delete(self, itwin_id: str) -> None:
        """Delete an iTwin, as `ITwins.delete` does."""
        await self._raw.itwins.delete_itwin(_id(itwin_id))

    async def account(self, itwin_id: str | None = None) -> models.ITwin:
        """Get the account that an iTwin belongs to, as `ITwins.account` does."""
        return (await self._raw.accounts.get_itwin_account(self._in(itwin_id))).itwin

    async def primary_account(self) -> models.ITwin:
        """Get your primary account."""
        return (await self._raw.accounts.get_my_primary_account()).itwin

    async def add_favorite(self, itwin_id: str) -> None:
        """Add an iTwin to your favourites."""
        await self._raw.favorites.add_itwin_to_my_favorites(_id(itwin_id))

    async def remove_favorite(self, itwin_id: str) -> None:
        """Remove an iTwin from your favourites."""
        await self._raw.favorites.remove_itwin_from_my_favorites(_id(itwin_id))

    async def add_recent(self, itwin_id: str) -> None:
        """Put an iTwin in front of those that you used last."""
        await self._raw.recents.add_itwin_to_my_recents(_id(itwin_id))

    async def repositories(self, itwin_id: str | None = None) -> Sequence[models.Repository]:
        """List where an iTwin's data are kept; their ``authentication`` holds secrets: do not log it."""
        return (await self._raw.repositories.get_repositories_by_itwin_id(self._in(itwin_id))).repositories

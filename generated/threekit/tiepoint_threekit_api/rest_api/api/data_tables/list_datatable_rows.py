from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.datatable_row_listing import DatatableRowListing
from ...types import UNSET, Response, Unset


def _get_kwargs(
    datatable_id: UUID,
    *,
    all_: bool | Unset = UNSET,
    org_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["all"] = all_

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    params["page"] = page

    params["perPage"] = per_page

    params["sort"] = sort

    params["cacheScope"] = cache_scope

    params["cacheMaxAge"] = cache_max_age

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/datatables/{datatable_id}/rows".format(
            datatable_id=quote(str(datatable_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | DatatableRowListing | None:
    if response.status_code == 200:
        response_200 = DatatableRowListing.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if response.status_code == 404:
        response_404 = cast(Any, None)
        return response_404

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | DatatableRowListing]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    datatable_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    all_: bool | Unset = UNSET,
    org_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Response[Any | DatatableRowListing]:
    """List the rows of a data table

    Args:
        datatable_id (UUID): Data table id.
        all_ (bool | Unset): Every row at once instead of a page.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        page (int | Unset): Page to return, counted from 1; 1 when left out.
        per_page (int | Unset): Records in a page, at most 100; 30 when left out.
        sort (str | Unset): Sign and field to sort by; +createdAt when left out. A plus sign has
            to be percent-encoded in the query.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | DatatableRowListing]
    """

    kwargs = _get_kwargs(
        datatable_id=datatable_id,
        all_=all_,
        org_id=org_id,
        page=page,
        per_page=per_page,
        sort=sort,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    datatable_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    all_: bool | Unset = UNSET,
    org_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Any | DatatableRowListing | None:
    """List the rows of a data table

    Args:
        datatable_id (UUID): Data table id.
        all_ (bool | Unset): Every row at once instead of a page.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        page (int | Unset): Page to return, counted from 1; 1 when left out.
        per_page (int | Unset): Records in a page, at most 100; 30 when left out.
        sort (str | Unset): Sign and field to sort by; +createdAt when left out. A plus sign has
            to be percent-encoded in the query.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | DatatableRowListing
    """

    return sync_detailed(
        datatable_id=datatable_id,
        client=client,
        all_=all_,
        org_id=org_id,
        page=page,
        per_page=per_page,
        sort=sort,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    ).parsed


async def asyncio_detailed(
    datatable_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    all_: bool | Unset = UNSET,
    org_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Response[Any | DatatableRowListing]:
    """List the rows of a data table

    Args:
        datatable_id (UUID): Data table id.
        all_ (bool | Unset): Every row at once instead of a page.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        page (int | Unset): Page to return, counted from 1; 1 when left out.
        per_page (int | Unset): Records in a page, at most 100; 30 when left out.
        sort (str | Unset): Sign and field to sort by; +createdAt when left out. A plus sign has
            to be percent-encoded in the query.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | DatatableRowListing]
    """

    kwargs = _get_kwargs(
        datatable_id=datatable_id,
        all_=all_,
        org_id=org_id,
        page=page,
        per_page=per_page,
        sort=sort,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    datatable_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    all_: bool | Unset = UNSET,
    org_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Any | DatatableRowListing | None:
    """List the rows of a data table

    Args:
        datatable_id (UUID): Data table id.
        all_ (bool | Unset): Every row at once instead of a page.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        page (int | Unset): Page to return, counted from 1; 1 when left out.
        per_page (int | Unset): Records in a page, at most 100; 30 when left out.
        sort (str | Unset): Sign and field to sort by; +createdAt when left out. A plus sign has
            to be percent-encoded in the query.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | DatatableRowListing
    """

    return (
        await asyncio_detailed(
            datatable_id=datatable_id,
            client=client,
            all_=all_,
            org_id=org_id,
            page=page,
            per_page=per_page,
            sort=sort,
            cache_scope=cache_scope,
            cache_max_age=cache_max_age,
        )
    ).parsed

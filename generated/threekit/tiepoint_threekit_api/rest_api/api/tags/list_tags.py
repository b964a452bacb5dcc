from http import HTTPStatus
from typing import Any, cast
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.tag_listing import TagListing
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    org_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    params["page"] = page

    params["perPage"] = per_page

    params["sort"] = sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tags",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | TagListing | None:
    if response.status_code == 200:
        response_200 = TagListing.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | TagListing]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[Any | TagListing]:
    """List tags

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        page (int | Unset): Page to return, counted from 1; 1 when left out.
        per_page (int | Unset): Records in a page, at most 100; 30 when left out.
        sort (str | Unset): Sign and field to sort by; +createdAt when left out. A plus sign has
            to be percent-encoded in the query.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | TagListing]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        page=page,
        per_page=per_page,
        sort=sort,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Any | TagListing | None:
    """List tags

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        page (int | Unset): Page to return, counted from 1; 1 when left out.
        per_page (int | Unset): Records in a page, at most 100; 30 when left out.
        sort (str | Unset): Sign and field to sort by; +createdAt when left out. A plus sign has
            to be percent-encoded in the query.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | TagListing
    """

    return sync_detailed(
        client=client,
        org_id=org_id,
        page=page,
        per_page=per_page,
        sort=sort,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[Any | TagListing]:
    """List tags

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        page (int | Unset): Page to return, counted from 1; 1 when left out.
        per_page (int | Unset): Records in a page, at most 100; 30 when left out.
        sort (str | Unset): Sign and field to sort by; +createdAt when left out. A plus sign has
            to be percent-encoded in the query.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | TagListing]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        page=page,
        per_page=per_page,
        sort=sort,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Any | TagListing | None:
    """List tags

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        page (int | Unset): Page to return, counted from 1; 1 when left out.
        per_page (int | Unset): Records in a page, at most 100; 30 when left out.
        sort (str | Unset): Sign and field to sort by; +createdAt when left out. A plus sign has
            to be percent-encoded in the query.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | TagListing
    """

    return (
        await asyncio_detailed(
            client=client,
            org_id=org_id,
            page=page,
            per_page=per_page,
            sort=sort,
        )
    ).parsed

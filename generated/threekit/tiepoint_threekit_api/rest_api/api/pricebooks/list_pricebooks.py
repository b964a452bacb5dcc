from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.pricebook_listing import PricebookListing
from ...types import UNSET, Response, Unset


def _get_kwargs(
    org_id: UUID,
    *,
    all_: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["all"] = all_

    params["page"] = page

    params["perPage"] = per_page

    params["sort"] = sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/orgs/{org_id}/pricebooks".format(
            org_id=quote(str(org_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | PricebookListing | None:
    if response.status_code == 200:
        response_200 = PricebookListing.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | PricebookListing]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    org_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    all_: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[Any | PricebookListing]:
    """List price books

    Args:
        org_id (UUID): Organisation the price book belongs to.
        all_ (bool | Unset): Every price book at once; seen in public code only.
        page (int | Unset): Page to return, counted from 1; 1 when left out.
        per_page (int | Unset): Records in a page, at most 100; 30 when left out.
        sort (str | Unset): Sign and field to sort by; +createdAt when left out. A plus sign has
            to be percent-encoded in the query.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PricebookListing]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        all_=all_,
        page=page,
        per_page=per_page,
        sort=sort,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    org_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    all_: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Any | PricebookListing | None:
    """List price books

    Args:
        org_id (UUID): Organisation the price book belongs to.
        all_ (bool | Unset): Every price book at once; seen in public code only.
        page (int | Unset): Page to return, counted from 1; 1 when left out.
        per_page (int | Unset): Records in a page, at most 100; 30 when left out.
        sort (str | Unset): Sign and field to sort by; +createdAt when left out. A plus sign has
            to be percent-encoded in the query.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PricebookListing
    """

    return sync_detailed(
        org_id=org_id,
        client=client,
        all_=all_,
        page=page,
        per_page=per_page,
        sort=sort,
    ).parsed


async def asyncio_detailed(
    org_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    all_: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[Any | PricebookListing]:
    """List price books

    Args:
        org_id (UUID): Organisation the price book belongs to.
        all_ (bool | Unset): Every price book at once; seen in public code only.
        page (int | Unset): Page to return, counted from 1; 1 when left out.
        per_page (int | Unset): Records in a page, at most 100; 30 when left out.
        sort (str | Unset): Sign and field to sort by; +createdAt when left out. A plus sign has
            to be percent-encoded in the query.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PricebookListing]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        all_=all_,
        page=page,
        per_page=per_page,
        sort=sort,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    org_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    all_: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Any | PricebookListing | None:
    """List price books

    Args:
        org_id (UUID): Organisation the price book belongs to.
        all_ (bool | Unset): Every price book at once; seen in public code only.
        page (int | Unset): Page to return, counted from 1; 1 when left out.
        per_page (int | Unset): Records in a page, at most 100; 30 when left out.
        sort (str | Unset): Sign and field to sort by; +createdAt when left out. A plus sign has
            to be percent-encoded in the query.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PricebookListing
    """

    return (
        await asyncio_detailed(
            org_id=org_id,
            client=client,
            all_=all_,
            page=page,
            per_page=per_page,
            sort=sort,
        )
    ).parsed

from http import HTTPStatus
from typing import Any, cast
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.saved_configuration_listing import SavedConfigurationListing
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    org_id: UUID | Unset = UNSET,
    product_id: str | Unset = UNSET,
    product_version: str | Unset = UNSET,
    short_id: str | Unset = UNSET,
    sku: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    full_configuration: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    params["productId"] = product_id

    params["productVersion"] = product_version

    params["shortId"] = short_id

    params["sku"] = sku

    params["metadata"] = metadata

    params["fullConfiguration"] = full_configuration

    params["page"] = page

    params["perPage"] = per_page

    params["sort"] = sort

    params["cacheScope"] = cache_scope

    params["cacheMaxAge"] = cache_max_age

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/configurations",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | SavedConfigurationListing | None:
    if response.status_code == 200:
        response_200 = SavedConfigurationListing.from_dict(response.json())

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


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | SavedConfigurationListing]:
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
    product_id: str | Unset = UNSET,
    product_version: str | Unset = UNSET,
    short_id: str | Unset = UNSET,
    sku: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    full_configuration: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Response[Any | SavedConfigurationListing]:
    """List saved configurations

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        product_id (str | Unset): Item.
        product_version (str | Unset): Version of the item.
        short_id (str | Unset): Short id.
        sku (str | Unset): SKU.
        metadata (str | Unset): Metadata. Send as JSON text.
        full_configuration (bool | Unset): Return nested configurations in full.
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
        Response[Any | SavedConfigurationListing]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        product_id=product_id,
        product_version=product_version,
        short_id=short_id,
        sku=sku,
        metadata=metadata,
        full_configuration=full_configuration,
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
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    product_id: str | Unset = UNSET,
    product_version: str | Unset = UNSET,
    short_id: str | Unset = UNSET,
    sku: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    full_configuration: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Any | SavedConfigurationListing | None:
    """List saved configurations

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        product_id (str | Unset): Item.
        product_version (str | Unset): Version of the item.
        short_id (str | Unset): Short id.
        sku (str | Unset): SKU.
        metadata (str | Unset): Metadata. Send as JSON text.
        full_configuration (bool | Unset): Return nested configurations in full.
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
        Any | SavedConfigurationListing
    """

    return sync_detailed(
        client=client,
        org_id=org_id,
        product_id=product_id,
        product_version=product_version,
        short_id=short_id,
        sku=sku,
        metadata=metadata,
        full_configuration=full_configuration,
        page=page,
        per_page=per_page,
        sort=sort,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    product_id: str | Unset = UNSET,
    product_version: str | Unset = UNSET,
    short_id: str | Unset = UNSET,
    sku: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    full_configuration: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Response[Any | SavedConfigurationListing]:
    """List saved configurations

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        product_id (str | Unset): Item.
        product_version (str | Unset): Version of the item.
        short_id (str | Unset): Short id.
        sku (str | Unset): SKU.
        metadata (str | Unset): Metadata. Send as JSON text.
        full_configuration (bool | Unset): Return nested configurations in full.
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
        Response[Any | SavedConfigurationListing]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        product_id=product_id,
        product_version=product_version,
        short_id=short_id,
        sku=sku,
        metadata=metadata,
        full_configuration=full_configuration,
        page=page,
        per_page=per_page,
        sort=sort,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    product_id: str | Unset = UNSET,
    product_version: str | Unset = UNSET,
    short_id: str | Unset = UNSET,
    sku: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    full_configuration: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Any | SavedConfigurationListing | None:
    """List saved configurations

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        product_id (str | Unset): Item.
        product_version (str | Unset): Version of the item.
        short_id (str | Unset): Short id.
        sku (str | Unset): SKU.
        metadata (str | Unset): Metadata. Send as JSON text.
        full_configuration (bool | Unset): Return nested configurations in full.
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
        Any | SavedConfigurationListing
    """

    return (
        await asyncio_detailed(
            client=client,
            org_id=org_id,
            product_id=product_id,
            product_version=product_version,
            short_id=short_id,
            sku=sku,
            metadata=metadata,
            full_configuration=full_configuration,
            page=page,
            per_page=per_page,
            sort=sort,
            cache_scope=cache_scope,
            cache_max_age=cache_max_age,
        )
    ).parsed

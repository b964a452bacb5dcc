from http import HTTPStatus
from typing import Any, cast
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.catalog_product_listing import CatalogProductListing
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    org_id: UUID | Unset = UNSET,
    metadata: str | Unset = UNSET,
    public_share: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    name_like: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    params["metadata"] = metadata

    params["publicShare"] = public_share

    params["name"] = name

    params["nameLike"] = name_like

    params["tags"] = tags

    params["keywords"] = keywords

    params["cacheScope"] = cache_scope

    params["cacheMaxAge"] = cache_max_age

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/catalog/products",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | CatalogProductListing | None:
    if response.status_code == 200:
        response_200 = CatalogProductListing.from_dict(response.json())

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
) -> Response[Any | CatalogProductListing]:
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
    metadata: str | Unset = UNSET,
    public_share: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    name_like: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Response[Any | CatalogProductListing]:
    """List items

     Without filters it holds every item of the organisation and the shared items of public
    organisations. No paging parameters are published.

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        metadata (str | Unset): Metadata, for example a SKU. Send as JSON text.
        public_share (bool | Unset): Only public items.
        name (str | Unset): Exact name.
        name_like (str | Unset): Text within the name.
        tags (str | Unset): Tags; seen in public code only.
        keywords (str | Unset): Keywords; seen in public code only.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CatalogProductListing]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        metadata=metadata,
        public_share=public_share,
        name=name,
        name_like=name_like,
        tags=tags,
        keywords=keywords,
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
    metadata: str | Unset = UNSET,
    public_share: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    name_like: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Any | CatalogProductListing | None:
    """List items

     Without filters it holds every item of the organisation and the shared items of public
    organisations. No paging parameters are published.

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        metadata (str | Unset): Metadata, for example a SKU. Send as JSON text.
        public_share (bool | Unset): Only public items.
        name (str | Unset): Exact name.
        name_like (str | Unset): Text within the name.
        tags (str | Unset): Tags; seen in public code only.
        keywords (str | Unset): Keywords; seen in public code only.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CatalogProductListing
    """

    return sync_detailed(
        client=client,
        org_id=org_id,
        metadata=metadata,
        public_share=public_share,
        name=name,
        name_like=name_like,
        tags=tags,
        keywords=keywords,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    metadata: str | Unset = UNSET,
    public_share: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    name_like: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Response[Any | CatalogProductListing]:
    """List items

     Without filters it holds every item of the organisation and the shared items of public
    organisations. No paging parameters are published.

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        metadata (str | Unset): Metadata, for example a SKU. Send as JSON text.
        public_share (bool | Unset): Only public items.
        name (str | Unset): Exact name.
        name_like (str | Unset): Text within the name.
        tags (str | Unset): Tags; seen in public code only.
        keywords (str | Unset): Keywords; seen in public code only.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CatalogProductListing]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        metadata=metadata,
        public_share=public_share,
        name=name,
        name_like=name_like,
        tags=tags,
        keywords=keywords,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    metadata: str | Unset = UNSET,
    public_share: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    name_like: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Any | CatalogProductListing | None:
    """List items

     Without filters it holds every item of the organisation and the shared items of public
    organisations. No paging parameters are published.

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        metadata (str | Unset): Metadata, for example a SKU. Send as JSON text.
        public_share (bool | Unset): Only public items.
        name (str | Unset): Exact name.
        name_like (str | Unset): Text within the name.
        tags (str | Unset): Tags; seen in public code only.
        keywords (str | Unset): Keywords; seen in public code only.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CatalogProductListing
    """

    return (
        await asyncio_detailed(
            client=client,
            org_id=org_id,
            metadata=metadata,
            public_share=public_share,
            name=name,
            name_like=name_like,
            tags=tags,
            keywords=keywords,
            cache_scope=cache_scope,
            cache_max_age=cache_max_age,
        )
    ).parsed

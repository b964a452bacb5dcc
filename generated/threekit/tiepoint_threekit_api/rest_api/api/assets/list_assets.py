from http import HTTPStatus
from typing import Any, cast
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.asset_listing import AssetListing
from ...models.asset_order import AssetOrder
from ...models.asset_type import AssetType
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    org_id: UUID | Unset = UNSET,
    name: str | Unset = UNSET,
    name_like: str | Unset = UNSET,
    public_share: bool | Unset = UNSET,
    type_: AssetType | Unset = UNSET,
    imported_file_id: str | Unset = UNSET,
    branch: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    proxy_id: str | Unset = UNSET,
    order: AssetOrder | Unset = UNSET,
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

    params["name"] = name

    params["nameLike"] = name_like

    params["publicShare"] = public_share

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_.value

    params["type"] = json_type_

    params["importedFileId"] = imported_file_id

    params["branch"] = branch

    params["tags"] = tags

    params["keywords"] = keywords

    params["metadata"] = metadata

    params["proxyId"] = proxy_id

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = order.value

    params["order"] = json_order

    params["page"] = page

    params["perPage"] = per_page

    params["sort"] = sort

    params["cacheScope"] = cache_scope

    params["cacheMaxAge"] = cache_max_age

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/assets",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | AssetListing | None:
    if response.status_code == 200:
        response_200 = AssetListing.from_dict(response.json())

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | AssetListing]:
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
    name: str | Unset = UNSET,
    name_like: str | Unset = UNSET,
    public_share: bool | Unset = UNSET,
    type_: AssetType | Unset = UNSET,
    imported_file_id: str | Unset = UNSET,
    branch: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    proxy_id: str | Unset = UNSET,
    order: AssetOrder | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Response[Any | AssetListing]:
    """List assets

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token only; a bearer token
            implies it.
        name (str | Unset): Exact name.
        name_like (str | Unset): Text within the name.
        public_share (bool | Unset): Only public assets.
        type_ (AssetType | Unset): Kind of asset.
        imported_file_id (str | Unset): File the asset was imported from.
        branch (str | Unset): Branch of the organisation; main when left out.
        tags (str | Unset): Tags. One text; the vendor client sends a JSON array as text.
        keywords (str | Unset): Keywords. One text; the vendor client sends a JSON array as text.
        metadata (str | Unset): Metadata. Send as JSON text.
        proxy_id (str | Unset): Proxy id.
        order (AssetOrder | Unset): Order by creation time.
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
        Response[Any | AssetListing]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        name=name,
        name_like=name_like,
        public_share=public_share,
        type_=type_,
        imported_file_id=imported_file_id,
        branch=branch,
        tags=tags,
        keywords=keywords,
        metadata=metadata,
        proxy_id=proxy_id,
        order=order,
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
    name: str | Unset = UNSET,
    name_like: str | Unset = UNSET,
    public_share: bool | Unset = UNSET,
    type_: AssetType | Unset = UNSET,
    imported_file_id: str | Unset = UNSET,
    branch: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    proxy_id: str | Unset = UNSET,
    order: AssetOrder | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Any | AssetListing | None:
    """List assets

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token only; a bearer token
            implies it.
        name (str | Unset): Exact name.
        name_like (str | Unset): Text within the name.
        public_share (bool | Unset): Only public assets.
        type_ (AssetType | Unset): Kind of asset.
        imported_file_id (str | Unset): File the asset was imported from.
        branch (str | Unset): Branch of the organisation; main when left out.
        tags (str | Unset): Tags. One text; the vendor client sends a JSON array as text.
        keywords (str | Unset): Keywords. One text; the vendor client sends a JSON array as text.
        metadata (str | Unset): Metadata. Send as JSON text.
        proxy_id (str | Unset): Proxy id.
        order (AssetOrder | Unset): Order by creation time.
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
        Any | AssetListing
    """

    return sync_detailed(
        client=client,
        org_id=org_id,
        name=name,
        name_like=name_like,
        public_share=public_share,
        type_=type_,
        imported_file_id=imported_file_id,
        branch=branch,
        tags=tags,
        keywords=keywords,
        metadata=metadata,
        proxy_id=proxy_id,
        order=order,
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
    name: str | Unset = UNSET,
    name_like: str | Unset = UNSET,
    public_share: bool | Unset = UNSET,
    type_: AssetType | Unset = UNSET,
    imported_file_id: str | Unset = UNSET,
    branch: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    proxy_id: str | Unset = UNSET,
    order: AssetOrder | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Response[Any | AssetListing]:
    """List assets

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token only; a bearer token
            implies it.
        name (str | Unset): Exact name.
        name_like (str | Unset): Text within the name.
        public_share (bool | Unset): Only public assets.
        type_ (AssetType | Unset): Kind of asset.
        imported_file_id (str | Unset): File the asset was imported from.
        branch (str | Unset): Branch of the organisation; main when left out.
        tags (str | Unset): Tags. One text; the vendor client sends a JSON array as text.
        keywords (str | Unset): Keywords. One text; the vendor client sends a JSON array as text.
        metadata (str | Unset): Metadata. Send as JSON text.
        proxy_id (str | Unset): Proxy id.
        order (AssetOrder | Unset): Order by creation time.
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
        Response[Any | AssetListing]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        name=name,
        name_like=name_like,
        public_share=public_share,
        type_=type_,
        imported_file_id=imported_file_id,
        branch=branch,
        tags=tags,
        keywords=keywords,
        metadata=metadata,
        proxy_id=proxy_id,
        order=order,
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
    name: str | Unset = UNSET,
    name_like: str | Unset = UNSET,
    public_share: bool | Unset = UNSET,
    type_: AssetType | Unset = UNSET,
    imported_file_id: str | Unset = UNSET,
    branch: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    proxy_id: str | Unset = UNSET,
    order: AssetOrder | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Any | AssetListing | None:
    """List assets

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token only; a bearer token
            implies it.
        name (str | Unset): Exact name.
        name_like (str | Unset): Text within the name.
        public_share (bool | Unset): Only public assets.
        type_ (AssetType | Unset): Kind of asset.
        imported_file_id (str | Unset): File the asset was imported from.
        branch (str | Unset): Branch of the organisation; main when left out.
        tags (str | Unset): Tags. One text; the vendor client sends a JSON array as text.
        keywords (str | Unset): Keywords. One text; the vendor client sends a JSON array as text.
        metadata (str | Unset): Metadata. Send as JSON text.
        proxy_id (str | Unset): Proxy id.
        order (AssetOrder | Unset): Order by creation time.
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
        Any | AssetListing
    """

    return (
        await asyncio_detailed(
            client=client,
            org_id=org_id,
            name=name,
            name_like=name_like,
            public_share=public_share,
            type_=type_,
            imported_file_id=imported_file_id,
            branch=branch,
            tags=tags,
            keywords=keywords,
            metadata=metadata,
            proxy_id=proxy_id,
            order=order,
            page=page,
            per_page=per_page,
            sort=sort,
            cache_scope=cache_scope,
            cache_max_age=cache_max_age,
        )
    ).parsed

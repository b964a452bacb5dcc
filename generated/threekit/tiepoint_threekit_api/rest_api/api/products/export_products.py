from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.product_export_format import ProductExportFormat
from ...models.product_import_entry import ProductImportEntry
from ...types import UNSET, Response, Unset


def _get_kwargs(
    format_: ProductExportFormat,
    *,
    org_id: UUID | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    params["tags"] = tags

    params["keywords"] = keywords

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/products/export/{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[ProductImportEntry] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = ProductImportEntry.from_dict(response_200_item_data)

            response_200.append(response_200_item)

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
) -> Response[Any | list[ProductImportEntry]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    format_: ProductExportFormat,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
) -> Response[Any | list[ProductImportEntry]]:
    """Export items

    Args:
        format_ (ProductExportFormat): Export format.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token only; a bearer token
            implies it.
        tags (str | Unset): Only items with these tags.
        keywords (str | Unset): Only items with these keywords.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[ProductImportEntry]]
    """

    kwargs = _get_kwargs(
        format_=format_,
        org_id=org_id,
        tags=tags,
        keywords=keywords,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    format_: ProductExportFormat,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
) -> Any | list[ProductImportEntry] | None:
    """Export items

    Args:
        format_ (ProductExportFormat): Export format.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token only; a bearer token
            implies it.
        tags (str | Unset): Only items with these tags.
        keywords (str | Unset): Only items with these keywords.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[ProductImportEntry]
    """

    return sync_detailed(
        format_=format_,
        client=client,
        org_id=org_id,
        tags=tags,
        keywords=keywords,
    ).parsed


async def asyncio_detailed(
    format_: ProductExportFormat,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
) -> Response[Any | list[ProductImportEntry]]:
    """Export items

    Args:
        format_ (ProductExportFormat): Export format.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token only; a bearer token
            implies it.
        tags (str | Unset): Only items with these tags.
        keywords (str | Unset): Only items with these keywords.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[ProductImportEntry]]
    """

    kwargs = _get_kwargs(
        format_=format_,
        org_id=org_id,
        tags=tags,
        keywords=keywords,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    format_: ProductExportFormat,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
) -> Any | list[ProductImportEntry] | None:
    """Export items

    Args:
        format_ (ProductExportFormat): Export format.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token only; a bearer token
            implies it.
        tags (str | Unset): Only items with these tags.
        keywords (str | Unset): Only items with these keywords.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[ProductImportEntry]
    """

    return (
        await asyncio_detailed(
            format_=format_,
            client=client,
            org_id=org_id,
            tags=tags,
            keywords=keywords,
        )
    ).parsed

from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.product_import_file_request import ProductImportFileRequest
from ...models.product_import_request import ProductImportRequest
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: ProductImportFileRequest | ProductImportRequest,
    org_id: UUID | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/products/import",
        "params": params,
    }

    if isinstance(body, ProductImportFileRequest):
        _kwargs["files"] = body.to_multipart()

        headers["Content-Type"] = "multipart/form-data; boundary=+++"
    elif not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

        headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | None:
    if response.status_code == 200:
        return None

    if response.status_code == 401:
        return None

    if response.status_code == 422:
        return None

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ProductImportFileRequest | ProductImportRequest,
    org_id: UUID | Unset = UNSET,
) -> Response[Any]:
    """Create or update items

     Needs a private token. Entries without a query create items or folders, entries with a query update
    every item that matches. The reference has one page for JSON input and one for file input; both use
    this path.

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token only; a bearer token
            implies it.
        body (ProductImportFileRequest): Items to create or update, as a JSON file.
        body (ProductImportRequest): Items to create or update. Example: {'sync': 'true',
            'assets': [{'query': {'metadata': [{'name': 'SKU', 'type': 'String', 'defaultValue':
            'C-1'}]}, 'product': {'description': 'Two seats, oak frame'}}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        body=body,
        org_id=org_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ProductImportFileRequest | ProductImportRequest,
    org_id: UUID | Unset = UNSET,
) -> Response[Any]:
    """Create or update items

     Needs a private token. Entries without a query create items or folders, entries with a query update
    every item that matches. The reference has one page for JSON input and one for file input; both use
    this path.

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token only; a bearer token
            implies it.
        body (ProductImportFileRequest): Items to create or update, as a JSON file.
        body (ProductImportRequest): Items to create or update. Example: {'sync': 'true',
            'assets': [{'query': {'metadata': [{'name': 'SKU', 'type': 'String', 'defaultValue':
            'C-1'}]}, 'product': {'description': 'Two seats, oak frame'}}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        body=body,
        org_id=org_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)

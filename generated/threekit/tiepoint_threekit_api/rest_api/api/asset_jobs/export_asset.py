from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.asset_export_format import AssetExportFormat
from ...models.asset_export_request import AssetExportRequest
from ...models.asset_job_response import AssetJobResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    asset_id: str,
    format_: AssetExportFormat,
    *,
    body: AssetExportRequest | Unset = UNSET,
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
        "url": "/api/asset-jobs/{asset_id}/export/{format_}".format(
            asset_id=quote(str(asset_id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | AssetJobResponse | None:
    if response.status_code == 200:
        response_200 = AssetJobResponse.from_dict(response.json())

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

    if response.status_code == 422:
        response_422 = cast(Any, None)
        return response_422

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | AssetJobResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    asset_id: str,
    format_: AssetExportFormat,
    *,
    client: AuthenticatedClient | Client,
    body: AssetExportRequest | Unset = UNSET,
    org_id: UUID | Unset = UNSET,
) -> Response[Any | AssetJobResponse]:
    """Export an asset

    Args:
        asset_id (str): Asset id.
        format_ (AssetExportFormat): Target format.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (AssetExportRequest | Unset): Export of an asset. Example: {'assetId':
            '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10', 'configuration': {'Finish': 'Oak'}, 'cache':
            'true', 'sync': False, 'wait': True}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | AssetJobResponse]
    """

    kwargs = _get_kwargs(
        asset_id=asset_id,
        format_=format_,
        body=body,
        org_id=org_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    asset_id: str,
    format_: AssetExportFormat,
    *,
    client: AuthenticatedClient | Client,
    body: AssetExportRequest | Unset = UNSET,
    org_id: UUID | Unset = UNSET,
) -> Any | AssetJobResponse | None:
    """Export an asset

    Args:
        asset_id (str): Asset id.
        format_ (AssetExportFormat): Target format.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (AssetExportRequest | Unset): Export of an asset. Example: {'assetId':
            '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10', 'configuration': {'Finish': 'Oak'}, 'cache':
            'true', 'sync': False, 'wait': True}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | AssetJobResponse
    """

    return sync_detailed(
        asset_id=asset_id,
        format_=format_,
        client=client,
        body=body,
        org_id=org_id,
    ).parsed


async def asyncio_detailed(
    asset_id: str,
    format_: AssetExportFormat,
    *,
    client: AuthenticatedClient | Client,
    body: AssetExportRequest | Unset = UNSET,
    org_id: UUID | Unset = UNSET,
) -> Response[Any | AssetJobResponse]:
    """Export an asset

    Args:
        asset_id (str): Asset id.
        format_ (AssetExportFormat): Target format.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (AssetExportRequest | Unset): Export of an asset. Example: {'assetId':
            '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10', 'configuration': {'Finish': 'Oak'}, 'cache':
            'true', 'sync': False, 'wait': True}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | AssetJobResponse]
    """

    kwargs = _get_kwargs(
        asset_id=asset_id,
        format_=format_,
        body=body,
        org_id=org_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    asset_id: str,
    format_: AssetExportFormat,
    *,
    client: AuthenticatedClient | Client,
    body: AssetExportRequest | Unset = UNSET,
    org_id: UUID | Unset = UNSET,
) -> Any | AssetJobResponse | None:
    """Export an asset

    Args:
        asset_id (str): Asset id.
        format_ (AssetExportFormat): Target format.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (AssetExportRequest | Unset): Export of an asset. Example: {'assetId':
            '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10', 'configuration': {'Finish': 'Oak'}, 'cache':
            'true', 'sync': False, 'wait': True}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | AssetJobResponse
    """

    return (
        await asyncio_detailed(
            asset_id=asset_id,
            format_=format_,
            client=client,
            body=body,
            org_id=org_id,
        )
    ).parsed

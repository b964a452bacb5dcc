from http import HTTPStatus
from io import BytesIO
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.asset_container_exportable import AssetContainerExportable
from ...models.error_body import ErrorBody
from ...models.export_format import ExportFormat
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    asset_container: AssetContainerExportable,
    asset_id: UUID,
    format_: ExportFormat,
    *,
    scale: float | Unset = 1.0,
    sub_mesh_index: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["scale"] = scale

    params["sub_mesh_index"] = sub_mesh_index

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/assets/{asset_container}/{asset_id}/exports/{format_}".format(
            asset_container=quote(str(asset_container), safe=""),
            asset_id=quote(str(asset_id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ErrorBody | File | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

        return response_200

    if 400 <= response.status_code <= 499:
        response_4xx = ErrorBody.from_dict(response.json())

        return response_4xx

    if 500 <= response.status_code <= 599:
        response_5xx = ErrorBody.from_dict(response.json())

        return response_5xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ErrorBody | File]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    asset_container: AssetContainerExportable,
    asset_id: UUID,
    format_: ExportFormat,
    *,
    client: AuthenticatedClient | Client,
    scale: float | Unset = 1.0,
    sub_mesh_index: int | Unset = UNSET,
) -> Response[ErrorBody | File]:
    """Export an asset to another format

     Needs a special permission. The vendor says that only meshes work for now, yet its client accepts
    sounds too.

    Args:
        asset_container (AssetContainerExportable): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.
        format_ (ExportFormat): Format of the exported file.
        scale (float | Unset): Scale to apply to the exported geometry (inferred). Default: 1.0.
        sub_mesh_index (int | Unset): Export this submesh only.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | File]
    """

    kwargs = _get_kwargs(
        asset_container=asset_container,
        asset_id=asset_id,
        format_=format_,
        scale=scale,
        sub_mesh_index=sub_mesh_index,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    asset_container: AssetContainerExportable,
    asset_id: UUID,
    format_: ExportFormat,
    *,
    client: AuthenticatedClient | Client,
    scale: float | Unset = 1.0,
    sub_mesh_index: int | Unset = UNSET,
) -> ErrorBody | File | None:
    """Export an asset to another format

     Needs a special permission. The vendor says that only meshes work for now, yet its client accepts
    sounds too.

    Args:
        asset_container (AssetContainerExportable): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.
        format_ (ExportFormat): Format of the exported file.
        scale (float | Unset): Scale to apply to the exported geometry (inferred). Default: 1.0.
        sub_mesh_index (int | Unset): Export this submesh only.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | File
    """

    return sync_detailed(
        asset_container=asset_container,
        asset_id=asset_id,
        format_=format_,
        client=client,
        scale=scale,
        sub_mesh_index=sub_mesh_index,
    ).parsed


async def asyncio_detailed(
    asset_container: AssetContainerExportable,
    asset_id: UUID,
    format_: ExportFormat,
    *,
    client: AuthenticatedClient | Client,
    scale: float | Unset = 1.0,
    sub_mesh_index: int | Unset = UNSET,
) -> Response[ErrorBody | File]:
    """Export an asset to another format

     Needs a special permission. The vendor says that only meshes work for now, yet its client accepts
    sounds too.

    Args:
        asset_container (AssetContainerExportable): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.
        format_ (ExportFormat): Format of the exported file.
        scale (float | Unset): Scale to apply to the exported geometry (inferred). Default: 1.0.
        sub_mesh_index (int | Unset): Export this submesh only.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | File]
    """

    kwargs = _get_kwargs(
        asset_container=asset_container,
        asset_id=asset_id,
        format_=format_,
        scale=scale,
        sub_mesh_index=sub_mesh_index,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    asset_container: AssetContainerExportable,
    asset_id: UUID,
    format_: ExportFormat,
    *,
    client: AuthenticatedClient | Client,
    scale: float | Unset = 1.0,
    sub_mesh_index: int | Unset = UNSET,
) -> ErrorBody | File | None:
    """Export an asset to another format

     Needs a special permission. The vendor says that only meshes work for now, yet its client accepts
    sounds too.

    Args:
        asset_container (AssetContainerExportable): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.
        format_ (ExportFormat): Format of the exported file.
        scale (float | Unset): Scale to apply to the exported geometry (inferred). Default: 1.0.
        sub_mesh_index (int | Unset): Export this submesh only.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | File
    """

    return (
        await asyncio_detailed(
            asset_container=asset_container,
            asset_id=asset_id,
            format_=format_,
            client=client,
            scale=scale,
            sub_mesh_index=sub_mesh_index,
        )
    ).parsed

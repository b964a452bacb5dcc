from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.import_assets_response import ImportAssetsResponse
from ...models.overwrite_policy import OverwritePolicy
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    folder_id: UUID,
    *,
    body: File,
    overwrite: OverwritePolicy | Unset = OverwritePolicy.NEVER,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_overwrite: str | Unset = UNSET
    if not isinstance(overwrite, Unset):
        json_overwrite = overwrite.value

    params["overwrite"] = json_overwrite

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/folders/{folder_id}/packages".format(
            folder_id=quote(str(folder_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = body.mime_type or "application/zip"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | ImportAssetsResponse | None:
    if response.status_code == 200:
        response_200 = ImportAssetsResponse.from_dict(response.json())

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


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | ImportAssetsResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: File,
    overwrite: OverwritePolicy | Unset = OverwritePolicy.NEVER,
) -> Response[ErrorBody | ImportAssetsResponse]:
    """Import a package of assets

     The body is a zip archive with the descriptions and payloads of the assets; an overwrite.json inside
    it names what to replace when only the specified assets are to be overwritten.

    Args:
        folder_id (UUID): The folder.
        overwrite (OverwritePolicy | Unset): What to do when a packaged asset already exists.
            Default: OverwritePolicy.NEVER.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | ImportAssetsResponse]
    """

    kwargs = _get_kwargs(
        folder_id=folder_id,
        body=body,
        overwrite=overwrite,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: File,
    overwrite: OverwritePolicy | Unset = OverwritePolicy.NEVER,
) -> ErrorBody | ImportAssetsResponse | None:
    """Import a package of assets

     The body is a zip archive with the descriptions and payloads of the assets; an overwrite.json inside
    it names what to replace when only the specified assets are to be overwritten.

    Args:
        folder_id (UUID): The folder.
        overwrite (OverwritePolicy | Unset): What to do when a packaged asset already exists.
            Default: OverwritePolicy.NEVER.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | ImportAssetsResponse
    """

    return sync_detailed(
        folder_id=folder_id,
        client=client,
        body=body,
        overwrite=overwrite,
    ).parsed


async def asyncio_detailed(
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: File,
    overwrite: OverwritePolicy | Unset = OverwritePolicy.NEVER,
) -> Response[ErrorBody | ImportAssetsResponse]:
    """Import a package of assets

     The body is a zip archive with the descriptions and payloads of the assets; an overwrite.json inside
    it names what to replace when only the specified assets are to be overwritten.

    Args:
        folder_id (UUID): The folder.
        overwrite (OverwritePolicy | Unset): What to do when a packaged asset already exists.
            Default: OverwritePolicy.NEVER.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | ImportAssetsResponse]
    """

    kwargs = _get_kwargs(
        folder_id=folder_id,
        body=body,
        overwrite=overwrite,
    )

    if "content" in kwargs:
        kwargs["content"] = kwargs["content"].read()
    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: File,
    overwrite: OverwritePolicy | Unset = OverwritePolicy.NEVER,
) -> ErrorBody | ImportAssetsResponse | None:
    """Import a package of assets

     The body is a zip archive with the descriptions and payloads of the assets; an overwrite.json inside
    it names what to replace when only the specified assets are to be overwritten.

    Args:
        folder_id (UUID): The folder.
        overwrite (OverwritePolicy | Unset): What to do when a packaged asset already exists.
            Default: OverwritePolicy.NEVER.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | ImportAssetsResponse
    """

    return (
        await asyncio_detailed(
            folder_id=folder_id,
            client=client,
            body=body,
            overwrite=overwrite,
        )
    ).parsed

from http import HTTPStatus
from io import BytesIO
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.asset_container import AssetContainer
from ...models.error_body import ErrorBody
from ...types import File, Response


def _get_kwargs(
    asset_container: AssetContainer,
    asset_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/assets/{asset_container}/{asset_id}/package".format(
            asset_container=quote(str(asset_container), safe=""),
            asset_id=quote(str(asset_id), safe=""),
        ),
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
    asset_container: AssetContainer,
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | File]:
    """Download an asset as a package

     The archive can be imported elsewhere (inferred).

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | File]
    """

    kwargs = _get_kwargs(
        asset_container=asset_container,
        asset_id=asset_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    asset_container: AssetContainer,
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | File | None:
    """Download an asset as a package

     The archive can be imported elsewhere (inferred).

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | File
    """

    return sync_detailed(
        asset_container=asset_container,
        asset_id=asset_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    asset_container: AssetContainer,
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | File]:
    """Download an asset as a package

     The archive can be imported elsewhere (inferred).

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | File]
    """

    kwargs = _get_kwargs(
        asset_container=asset_container,
        asset_id=asset_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    asset_container: AssetContainer,
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | File | None:
    """Download an asset as a package

     The archive can be imported elsewhere (inferred).

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.

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
            client=client,
        )
    ).parsed

from http import HTTPStatus
from typing import Any, cast
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
    *,
    body: File,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/assets/{asset_container}/{asset_id}/thumbnail".format(
            asset_container=quote(str(asset_container), safe=""),
            asset_id=quote(str(asset_id), safe=""),
        ),
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = body.mime_type or "image/jpg"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | ErrorBody | None:
    if response.status_code == 200:
        response_200 = cast(Any, None)
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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | ErrorBody]:
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
    body: File,
) -> Response[Any | ErrorBody]:
    """Set the thumbnail of an asset

     The body is the image itself.

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorBody]
    """

    kwargs = _get_kwargs(
        asset_container=asset_container,
        asset_id=asset_id,
        body=body,
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
    body: File,
) -> Any | ErrorBody | None:
    """Set the thumbnail of an asset

     The body is the image itself.

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorBody
    """

    return sync_detailed(
        asset_container=asset_container,
        asset_id=asset_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    asset_container: AssetContainer,
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: File,
) -> Response[Any | ErrorBody]:
    """Set the thumbnail of an asset

     The body is the image itself.

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorBody]
    """

    kwargs = _get_kwargs(
        asset_container=asset_container,
        asset_id=asset_id,
        body=body,
    )

    if "content" in kwargs:
        kwargs["content"] = kwargs["content"].read()
    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    asset_container: AssetContainer,
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: File,
) -> Any | ErrorBody | None:
    """Set the thumbnail of an asset

     The body is the image itself.

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorBody
    """

    return (
        await asyncio_detailed(
            asset_container=asset_container,
            asset_id=asset_id,
            client=client,
            body=body,
        )
    ).parsed

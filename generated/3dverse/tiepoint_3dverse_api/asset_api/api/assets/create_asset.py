from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.asset_duplication import AssetDuplication
from ...models.asset_duplication_result import AssetDuplicationResult
from ...models.error_body import ErrorBody
from ...models.new_asset import NewAsset
from ...types import Response


def _get_kwargs(
    folder_id: UUID,
    *,
    body: AssetDuplication | NewAsset,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/folders/{folder_id}/assets".format(
            folder_id=quote(str(folder_id), safe=""),
        ),
    }

    if isinstance(body, NewAsset):
        _kwargs["json"] = body.to_dict()
    else:
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AssetDuplicationResult | ErrorBody | None:
    if response.status_code == 200:
        response_200 = AssetDuplicationResult.from_dict(response.json())

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
) -> Response[AssetDuplicationResult | ErrorBody]:
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
    body: AssetDuplication | NewAsset,
) -> Response[AssetDuplicationResult | ErrorBody]:
    """Create or copy an asset

     Creates an empty asset or a copy of an existing one, in the folder.

    Args:
        folder_id (UUID): The folder.
        body (AssetDuplication | NewAsset): Either an empty asset or a copy of an existing one.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AssetDuplicationResult | ErrorBody]
    """

    kwargs = _get_kwargs(
        folder_id=folder_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: AssetDuplication | NewAsset,
) -> AssetDuplicationResult | ErrorBody | None:
    """Create or copy an asset

     Creates an empty asset or a copy of an existing one, in the folder.

    Args:
        folder_id (UUID): The folder.
        body (AssetDuplication | NewAsset): Either an empty asset or a copy of an existing one.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AssetDuplicationResult | ErrorBody
    """

    return sync_detailed(
        folder_id=folder_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: AssetDuplication | NewAsset,
) -> Response[AssetDuplicationResult | ErrorBody]:
    """Create or copy an asset

     Creates an empty asset or a copy of an existing one, in the folder.

    Args:
        folder_id (UUID): The folder.
        body (AssetDuplication | NewAsset): Either an empty asset or a copy of an existing one.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AssetDuplicationResult | ErrorBody]
    """

    kwargs = _get_kwargs(
        folder_id=folder_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: AssetDuplication | NewAsset,
) -> AssetDuplicationResult | ErrorBody | None:
    """Create or copy an asset

     Creates an empty asset or a copy of an existing one, in the folder.

    Args:
        folder_id (UUID): The folder.
        body (AssetDuplication | NewAsset): Either an empty asset or a copy of an existing one.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AssetDuplicationResult | ErrorBody
    """

    return (
        await asyncio_detailed(
            folder_id=folder_id,
            client=client,
            body=body,
        )
    ).parsed

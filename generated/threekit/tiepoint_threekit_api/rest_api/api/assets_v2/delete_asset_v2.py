from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.ok_message import OkMessage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    asset_id: UUID,
    *,
    org_id: UUID | Unset = UNSET,
    branch: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    params["branch"] = branch

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/v2/assets/{asset_id}".format(
            asset_id=quote(str(asset_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | OkMessage | None:
    if response.status_code == 200:
        response_200 = OkMessage.from_dict(response.json())

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

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | OkMessage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    branch: str | Unset = UNSET,
) -> Response[Any | OkMessage]:
    """Delete an item

    Args:
        asset_id (UUID): Asset id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        branch (str | Unset): Branch of the organisation; main when left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | OkMessage]
    """

    kwargs = _get_kwargs(
        asset_id=asset_id,
        org_id=org_id,
        branch=branch,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    branch: str | Unset = UNSET,
) -> Any | OkMessage | None:
    """Delete an item

    Args:
        asset_id (UUID): Asset id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        branch (str | Unset): Branch of the organisation; main when left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | OkMessage
    """

    return sync_detailed(
        asset_id=asset_id,
        client=client,
        org_id=org_id,
        branch=branch,
    ).parsed


async def asyncio_detailed(
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    branch: str | Unset = UNSET,
) -> Response[Any | OkMessage]:
    """Delete an item

    Args:
        asset_id (UUID): Asset id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        branch (str | Unset): Branch of the organisation; main when left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | OkMessage]
    """

    kwargs = _get_kwargs(
        asset_id=asset_id,
        org_id=org_id,
        branch=branch,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    branch: str | Unset = UNSET,
) -> Any | OkMessage | None:
    """Delete an item

    Args:
        asset_id (UUID): Asset id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        branch (str | Unset): Branch of the organisation; main when left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | OkMessage
    """

    return (
        await asyncio_detailed(
            asset_id=asset_id,
            client=client,
            org_id=org_id,
            branch=branch,
        )
    ).parsed

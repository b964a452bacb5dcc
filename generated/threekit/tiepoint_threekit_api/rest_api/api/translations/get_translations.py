from http import HTTPStatus
from typing import Any, cast
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.json_object import JsonObject
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    org_id: UUID | Unset = UNSET,
    asset_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    params["assetId"] = asset_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/translations",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | JsonObject | None:
    if response.status_code == 200:
        response_200 = JsonObject.from_dict(response.json())

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | JsonObject]:
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
    asset_id: str | Unset = UNSET,
) -> Response[Any | JsonObject]:
    """Read translations

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        asset_id (str | Unset): Only texts of this asset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | JsonObject]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        asset_id=asset_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    asset_id: str | Unset = UNSET,
) -> Any | JsonObject | None:
    """Read translations

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        asset_id (str | Unset): Only texts of this asset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | JsonObject
    """

    return sync_detailed(
        client=client,
        org_id=org_id,
        asset_id=asset_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    asset_id: str | Unset = UNSET,
) -> Response[Any | JsonObject]:
    """Read translations

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        asset_id (str | Unset): Only texts of this asset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | JsonObject]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        asset_id=asset_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    asset_id: str | Unset = UNSET,
) -> Any | JsonObject | None:
    """Read translations

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        asset_id (str | Unset): Only texts of this asset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | JsonObject
    """

    return (
        await asyncio_detailed(
            client=client,
            org_id=org_id,
            asset_id=asset_id,
        )
    ).parsed

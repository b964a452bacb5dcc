from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.access_token import AccessToken
from ...types import UNSET, Response, Unset


def _get_kwargs(
    token_id: str,
    *,
    org_id: UUID | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/accesstokens/{token_id}".format(
            token_id=quote(str(token_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AccessToken | Any | None:
    if response.status_code == 200:
        response_200 = AccessToken.from_dict(response.json())

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[AccessToken | Any]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    token_id: str,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
) -> Response[AccessToken | Any]:
    """Read an access token

    Args:
        token_id (str): Token id; the id is the token itself.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccessToken | Any]
    """

    kwargs = _get_kwargs(
        token_id=token_id,
        org_id=org_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    token_id: str,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
) -> AccessToken | Any | None:
    """Read an access token

    Args:
        token_id (str): Token id; the id is the token itself.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccessToken | Any
    """

    return sync_detailed(
        token_id=token_id,
        client=client,
        org_id=org_id,
    ).parsed


async def asyncio_detailed(
    token_id: str,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
) -> Response[AccessToken | Any]:
    """Read an access token

    Args:
        token_id (str): Token id; the id is the token itself.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccessToken | Any]
    """

    kwargs = _get_kwargs(
        token_id=token_id,
        org_id=org_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    token_id: str,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
) -> AccessToken | Any | None:
    """Read an access token

    Args:
        token_id (str): Token id; the id is the token itself.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccessToken | Any
    """

    return (
        await asyncio_detailed(
            token_id=token_id,
            client=client,
            org_id=org_id,
        )
    ).parsed

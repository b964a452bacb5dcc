from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.client_credentials_token_request import ClientCredentialsTokenRequest
from ...models.error_body import ErrorBody
from ...models.token_response import TokenResponse
from ...types import Response


def _get_kwargs(
    *,
    body: ClientCredentialsTokenRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "https://cloud-api.prevu3d.com/oauth/token",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | TokenResponse | None:
    if response.status_code == 200:
        response_200 = TokenResponse.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = ErrorBody.from_dict(response.json())

        return response_401

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | TokenResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ClientCredentialsTokenRequest,
) -> Response[ErrorBody | TokenResponse]:
    """Get a token with client credentials (older guide)

     Token call as shown in the vendor's earlier connection guide. The credentials go into an HTTP Basic
    header made of the client id and the client secret; the form body carries only the grant type. It is
    rooted at the host, not under the API base path. The published reference names another token URL
    (see getAccessToken); which of the two is current is not known.

    Args:
        body (ClientCredentialsTokenRequest): Form body of the token call in the earlier
            connection guide.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | TokenResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ClientCredentialsTokenRequest,
) -> ErrorBody | TokenResponse | None:
    """Get a token with client credentials (older guide)

     Token call as shown in the vendor's earlier connection guide. The credentials go into an HTTP Basic
    header made of the client id and the client secret; the form body carries only the grant type. It is
    rooted at the host, not under the API base path. The published reference names another token URL
    (see getAccessToken); which of the two is current is not known.

    Args:
        body (ClientCredentialsTokenRequest): Form body of the token call in the earlier
            connection guide.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | TokenResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ClientCredentialsTokenRequest,
) -> Response[ErrorBody | TokenResponse]:
    """Get a token with client credentials (older guide)

     Token call as shown in the vendor's earlier connection guide. The credentials go into an HTTP Basic
    header made of the client id and the client secret; the form body carries only the grant type. It is
    rooted at the host, not under the API base path. The published reference names another token URL
    (see getAccessToken); which of the two is current is not known.

    Args:
        body (ClientCredentialsTokenRequest): Form body of the token call in the earlier
            connection guide.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | TokenResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ClientCredentialsTokenRequest,
) -> ErrorBody | TokenResponse | None:
    """Get a token with client credentials (older guide)

     Token call as shown in the vendor's earlier connection guide. The credentials go into an HTTP Basic
    header made of the client id and the client secret; the form body carries only the grant type. It is
    rooted at the host, not under the API base path. The published reference names another token URL
    (see getAccessToken); which of the two is current is not known.

    Args:
        body (ClientCredentialsTokenRequest): Form body of the token call in the earlier
            connection guide.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | TokenResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

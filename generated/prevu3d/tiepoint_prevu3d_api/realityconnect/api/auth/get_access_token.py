from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.token_request import TokenRequest
from ...models.token_response import TokenResponse
from ...types import Response


def _get_kwargs(
    *,
    body: TokenRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/auth/token",
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
    body: TokenRequest,
) -> Response[ErrorBody | TokenResponse]:
    """Get a token (URL named by the reference)

     The token URL that the published reference gives for both the client credentials and the
    authorization code flow. Its request and answer were not among the material that could be read: the
    form below is the OAuth2 and PKCE standard one, and the answer is assumed to be the one shown for
    the older token URL. A client should also accept the standard OAuth2 field names in the answer.

    Args:
        body (TokenRequest): Form body of a standard OAuth2 token call, with the PKCE fields that
            a native application sends.

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
    body: TokenRequest,
) -> ErrorBody | TokenResponse | None:
    """Get a token (URL named by the reference)

     The token URL that the published reference gives for both the client credentials and the
    authorization code flow. Its request and answer were not among the material that could be read: the
    form below is the OAuth2 and PKCE standard one, and the answer is assumed to be the one shown for
    the older token URL. A client should also accept the standard OAuth2 field names in the answer.

    Args:
        body (TokenRequest): Form body of a standard OAuth2 token call, with the PKCE fields that
            a native application sends.

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
    body: TokenRequest,
) -> Response[ErrorBody | TokenResponse]:
    """Get a token (URL named by the reference)

     The token URL that the published reference gives for both the client credentials and the
    authorization code flow. Its request and answer were not among the material that could be read: the
    form below is the OAuth2 and PKCE standard one, and the answer is assumed to be the one shown for
    the older token URL. A client should also accept the standard OAuth2 field names in the answer.

    Args:
        body (TokenRequest): Form body of a standard OAuth2 token call, with the PKCE fields that
            a native application sends.

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
    body: TokenRequest,
) -> ErrorBody | TokenResponse | None:
    """Get a token (URL named by the reference)

     The token URL that the published reference gives for both the client credentials and the
    authorization code flow. Its request and answer were not among the material that could be read: the
    form below is the OAuth2 and PKCE standard one, and the answer is assumed to be the one shown for
    the older token URL. A client should also accept the standard OAuth2 field names in the answer.

    Args:
        body (TokenRequest): Form body of a standard OAuth2 token call, with the PKCE fields that
            a native application sends.

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

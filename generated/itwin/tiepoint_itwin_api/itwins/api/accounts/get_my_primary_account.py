from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_response import ErrorResponse
from ...models.itwin_response import ITwinResponse
from ...types import Response


def _get_kwargs(
    *,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["Accept"] = accept

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/itwins/myprimaryaccount",
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorResponse | ITwinResponse | None:
    if response.status_code == 200:
        response_200 = ITwinResponse.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = ErrorResponse.from_dict(response.json())

        return response_401

    if response.status_code == 429:
        response_429 = ErrorResponse.from_dict(response.json())

        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorResponse | ITwinResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> Response[ErrorResponse | ITwinResponse]:
    """Get my primary account

     Returns the primary account of the caller, in the short form: where iTwins without a parent are
    made. A caller outside any organization gets an account of their own. Other accounts are found with
    subClass=Account in the list of iTwins.

    Args:
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | ITwinResponse]
    """

    kwargs = _get_kwargs(
        accept=accept,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> ErrorResponse | ITwinResponse | None:
    """Get my primary account

     Returns the primary account of the caller, in the short form: where iTwins without a parent are
    made. A caller outside any organization gets an account of their own. Other accounts are found with
    subClass=Account in the list of iTwins.

    Args:
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | ITwinResponse
    """

    return sync_detailed(
        client=client,
        accept=accept,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> Response[ErrorResponse | ITwinResponse]:
    """Get my primary account

     Returns the primary account of the caller, in the short form: where iTwins without a parent are
    made. A caller outside any organization gets an account of their own. Other accounts are found with
    subClass=Account in the list of iTwins.

    Args:
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | ITwinResponse]
    """

    kwargs = _get_kwargs(
        accept=accept,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> ErrorResponse | ITwinResponse | None:
    """Get my primary account

     Returns the primary account of the caller, in the short form: where iTwins without a parent are
    made. A caller outside any organization gets an account of their own. Other accounts are found with
    subClass=Account in the list of iTwins.

    Args:
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | ITwinResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            accept=accept,
        )
    ).parsed

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.detailed_error_response import DetailedErrorResponse
from ...models.error_response import ErrorResponse
from ...models.itwin_ids import ITwinIds
from ...types import Response


def _get_kwargs(
    id: str,
    *,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["Accept"] = accept

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/reality-management/reality-data/{id}/itwins".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DetailedErrorResponse | ErrorResponse | ITwinIds | None:
    if response.status_code == 200:
        response_200 = ITwinIds.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = ErrorResponse.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ErrorResponse.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = ErrorResponse.from_dict(response.json())

        return response_404

    if response.status_code == 422:
        response_422 = DetailedErrorResponse.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = ErrorResponse.from_dict(response.json())

        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DetailedErrorResponse | ErrorResponse | ITwinIds]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> Response[DetailedErrorResponse | ErrorResponse | ITwinIds]:
    """List the iTwins of reality data

     Returns the ids of the iTwins it is associated to, possibly none.

    Args:
        id (str): Reality data id.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DetailedErrorResponse | ErrorResponse | ITwinIds]
    """

    kwargs = _get_kwargs(
        id=id,
        accept=accept,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> DetailedErrorResponse | ErrorResponse | ITwinIds | None:
    """List the iTwins of reality data

     Returns the ids of the iTwins it is associated to, possibly none.

    Args:
        id (str): Reality data id.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DetailedErrorResponse | ErrorResponse | ITwinIds
    """

    return sync_detailed(
        id=id,
        client=client,
        accept=accept,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> Response[DetailedErrorResponse | ErrorResponse | ITwinIds]:
    """List the iTwins of reality data

     Returns the ids of the iTwins it is associated to, possibly none.

    Args:
        id (str): Reality data id.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DetailedErrorResponse | ErrorResponse | ITwinIds]
    """

    kwargs = _get_kwargs(
        id=id,
        accept=accept,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> DetailedErrorResponse | ErrorResponse | ITwinIds | None:
    """List the iTwins of reality data

     Returns the ids of the iTwins it is associated to, possibly none.

    Args:
        id (str): Reality data id.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DetailedErrorResponse | ErrorResponse | ITwinIds
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            accept=accept,
        )
    ).parsed

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.detailed_error_response import DetailedErrorResponse
from ...models.error_response import ErrorResponse
from ...models.reality_data_create import RealityDataCreate
from ...models.reality_data_response import RealityDataResponse
from ...types import Response


def _get_kwargs(
    *,
    body: RealityDataCreate,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["Accept"] = accept

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/reality-management/reality-data/",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DetailedErrorResponse | ErrorResponse | RealityDataResponse | None:
    if response.status_code == 201:
        response_201 = RealityDataResponse.from_dict(response.json())

        return response_201

    if response.status_code == 401:
        response_401 = ErrorResponse.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ErrorResponse.from_dict(response.json())

        return response_403

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
) -> Response[DetailedErrorResponse | ErrorResponse | RealityDataResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RealityDataCreate,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> Response[DetailedErrorResponse | ErrorResponse | RealityDataResponse]:
    """Create reality data

     Creates the metadata and an empty container. Needs the permission realitydata_create.

    Args:
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".
        body (RealityDataCreate): Body of a creation.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DetailedErrorResponse | ErrorResponse | RealityDataResponse]
    """

    kwargs = _get_kwargs(
        body=body,
        accept=accept,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: RealityDataCreate,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> DetailedErrorResponse | ErrorResponse | RealityDataResponse | None:
    """Create reality data

     Creates the metadata and an empty container. Needs the permission realitydata_create.

    Args:
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".
        body (RealityDataCreate): Body of a creation.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DetailedErrorResponse | ErrorResponse | RealityDataResponse
    """

    return sync_detailed(
        client=client,
        body=body,
        accept=accept,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RealityDataCreate,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> Response[DetailedErrorResponse | ErrorResponse | RealityDataResponse]:
    """Create reality data

     Creates the metadata and an empty container. Needs the permission realitydata_create.

    Args:
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".
        body (RealityDataCreate): Body of a creation.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DetailedErrorResponse | ErrorResponse | RealityDataResponse]
    """

    kwargs = _get_kwargs(
        body=body,
        accept=accept,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: RealityDataCreate,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> DetailedErrorResponse | ErrorResponse | RealityDataResponse | None:
    """Create reality data

     Creates the metadata and an empty container. Needs the permission realitydata_create.

    Args:
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".
        body (RealityDataCreate): Body of a creation.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DetailedErrorResponse | ErrorResponse | RealityDataResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            accept=accept,
        )
    ).parsed

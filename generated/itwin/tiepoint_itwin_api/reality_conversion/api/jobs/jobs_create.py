from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.detailed_error_response import DetailedErrorResponse
from ...models.error_response import ErrorResponse
from ...models.job_create import JobCreate
from ...models.job_response import JobResponse
from ...types import Response


def _get_kwargs(
    *,
    body: JobCreate,
    accept: str = "application/vnd.bentley.itwin-platform.v2+json",
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["Accept"] = accept

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/reality-conversion/jobs",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DetailedErrorResponse | ErrorResponse | JobResponse | None:
    if response.status_code == 201:
        response_201 = JobResponse.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = DetailedErrorResponse.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorResponse.from_dict(response.json())

        return response_401

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
) -> Response[DetailedErrorResponse | ErrorResponse | JobResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: JobCreate,
    accept: str = "application/vnd.bentley.itwin-platform.v2+json",
) -> Response[DetailedErrorResponse | ErrorResponse | JobResponse]:
    """Create a job

     Creates a job and submits it at once; there is no separate submission step.

    Args:
        accept (str): Selects version 2 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v2+json".
        body (JobCreate): Body of a job creation.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DetailedErrorResponse | ErrorResponse | JobResponse]
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
    body: JobCreate,
    accept: str = "application/vnd.bentley.itwin-platform.v2+json",
) -> DetailedErrorResponse | ErrorResponse | JobResponse | None:
    """Create a job

     Creates a job and submits it at once; there is no separate submission step.

    Args:
        accept (str): Selects version 2 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v2+json".
        body (JobCreate): Body of a job creation.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DetailedErrorResponse | ErrorResponse | JobResponse
    """

    return sync_detailed(
        client=client,
        body=body,
        accept=accept,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: JobCreate,
    accept: str = "application/vnd.bentley.itwin-platform.v2+json",
) -> Response[DetailedErrorResponse | ErrorResponse | JobResponse]:
    """Create a job

     Creates a job and submits it at once; there is no separate submission step.

    Args:
        accept (str): Selects version 2 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v2+json".
        body (JobCreate): Body of a job creation.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DetailedErrorResponse | ErrorResponse | JobResponse]
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
    body: JobCreate,
    accept: str = "application/vnd.bentley.itwin-platform.v2+json",
) -> DetailedErrorResponse | ErrorResponse | JobResponse | None:
    """Create a job

     Creates a job and submits it at once; there is no separate submission step.

    Args:
        accept (str): Selects version 2 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v2+json".
        body (JobCreate): Body of a job creation.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DetailedErrorResponse | ErrorResponse | JobResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            accept=accept,
        )
    ).parsed

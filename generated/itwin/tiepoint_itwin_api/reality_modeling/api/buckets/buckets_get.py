from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.bucket_response import BucketResponse
from ...models.detailed_error_response import DetailedErrorResponse
from ...models.error_response import ErrorResponse
from ...types import Response


def _get_kwargs(
    itwin_id: str,
    *,
    accept: str = "application/vnd.bentley.itwin-platform.v2+json",
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["Accept"] = accept

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/reality-modeling/itwins/{itwin_id}/bucket".format(
            itwin_id=quote(str(itwin_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BucketResponse | DetailedErrorResponse | ErrorResponse | None:
    if response.status_code == 200:
        response_200 = BucketResponse.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = DetailedErrorResponse.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorResponse.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = ErrorResponse.from_dict(response.json())

        return response_404

    if response.status_code == 429:
        response_429 = ErrorResponse.from_dict(response.json())

        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BucketResponse | DetailedErrorResponse | ErrorResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    itwin_id: str,
    *,
    client: AuthenticatedClient | Client,
    accept: str = "application/vnd.bentley.itwin-platform.v2+json",
) -> Response[BucketResponse | DetailedErrorResponse | ErrorResponse]:
    """Get the bucket of an iTwin

     Returns the signed address of the blob container that holds the files jobs refer to as bkt:path
    (regions of interest, coordinate system data, reports, constraints).

    Args:
        itwin_id (str): iTwin id.
        accept (str): Selects version 2 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v2+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BucketResponse | DetailedErrorResponse | ErrorResponse]
    """

    kwargs = _get_kwargs(
        itwin_id=itwin_id,
        accept=accept,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    itwin_id: str,
    *,
    client: AuthenticatedClient | Client,
    accept: str = "application/vnd.bentley.itwin-platform.v2+json",
) -> BucketResponse | DetailedErrorResponse | ErrorResponse | None:
    """Get the bucket of an iTwin

     Returns the signed address of the blob container that holds the files jobs refer to as bkt:path
    (regions of interest, coordinate system data, reports, constraints).

    Args:
        itwin_id (str): iTwin id.
        accept (str): Selects version 2 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v2+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BucketResponse | DetailedErrorResponse | ErrorResponse
    """

    return sync_detailed(
        itwin_id=itwin_id,
        client=client,
        accept=accept,
    ).parsed


async def asyncio_detailed(
    itwin_id: str,
    *,
    client: AuthenticatedClient | Client,
    accept: str = "application/vnd.bentley.itwin-platform.v2+json",
) -> Response[BucketResponse | DetailedErrorResponse | ErrorResponse]:
    """Get the bucket of an iTwin

     Returns the signed address of the blob container that holds the files jobs refer to as bkt:path
    (regions of interest, coordinate system data, reports, constraints).

    Args:
        itwin_id (str): iTwin id.
        accept (str): Selects version 2 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v2+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BucketResponse | DetailedErrorResponse | ErrorResponse]
    """

    kwargs = _get_kwargs(
        itwin_id=itwin_id,
        accept=accept,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    itwin_id: str,
    *,
    client: AuthenticatedClient | Client,
    accept: str = "application/vnd.bentley.itwin-platform.v2+json",
) -> BucketResponse | DetailedErrorResponse | ErrorResponse | None:
    """Get the bucket of an iTwin

     Returns the signed address of the blob container that holds the files jobs refer to as bkt:path
    (regions of interest, coordinate system data, reports, constraints).

    Args:
        itwin_id (str): iTwin id.
        accept (str): Selects version 2 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v2+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BucketResponse | DetailedErrorResponse | ErrorResponse
    """

    return (
        await asyncio_detailed(
            itwin_id=itwin_id,
            client=client,
            accept=accept,
        )
    ).parsed

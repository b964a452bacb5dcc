from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.detailed_error_response import DetailedErrorResponse
from ...models.error_response import ErrorResponse
from ...types import Response


def _get_kwargs(
    id: str,
    itwin_id: str,
    *,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["Accept"] = accept

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/reality-management/reality-data/{id}/itwins/{itwin_id}".format(
            id=quote(str(id), safe=""),
            itwin_id=quote(str(itwin_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | DetailedErrorResponse | ErrorResponse | None:
    if response.status_code == 204:
        response_204 = cast(Any, None)
        return response_204

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
) -> Response[Any | DetailedErrorResponse | ErrorResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    itwin_id: str,
    *,
    client: AuthenticatedClient | Client,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> Response[Any | DetailedErrorResponse | ErrorResponse]:
    """Dissociate reality data from an iTwin

     Needs the permissions realitydata_create and realitydata_assign.

    Args:
        id (str): Reality data id.
        itwin_id (str): iTwin id.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | DetailedErrorResponse | ErrorResponse]
    """

    kwargs = _get_kwargs(
        id=id,
        itwin_id=itwin_id,
        accept=accept,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    itwin_id: str,
    *,
    client: AuthenticatedClient | Client,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> Any | DetailedErrorResponse | ErrorResponse | None:
    """Dissociate reality data from an iTwin

     Needs the permissions realitydata_create and realitydata_assign.

    Args:
        id (str): Reality data id.
        itwin_id (str): iTwin id.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | DetailedErrorResponse | ErrorResponse
    """

    return sync_detailed(
        id=id,
        itwin_id=itwin_id,
        client=client,
        accept=accept,
    ).parsed


async def asyncio_detailed(
    id: str,
    itwin_id: str,
    *,
    client: AuthenticatedClient | Client,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> Response[Any | DetailedErrorResponse | ErrorResponse]:
    """Dissociate reality data from an iTwin

     Needs the permissions realitydata_create and realitydata_assign.

    Args:
        id (str): Reality data id.
        itwin_id (str): iTwin id.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | DetailedErrorResponse | ErrorResponse]
    """

    kwargs = _get_kwargs(
        id=id,
        itwin_id=itwin_id,
        accept=accept,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    itwin_id: str,
    *,
    client: AuthenticatedClient | Client,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> Any | DetailedErrorResponse | ErrorResponse | None:
    """Dissociate reality data from an iTwin

     Needs the permissions realitydata_create and realitydata_assign.

    Args:
        id (str): Reality data id.
        itwin_id (str): iTwin id.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | DetailedErrorResponse | ErrorResponse
    """

    return (
        await asyncio_detailed(
            id=id,
            itwin_id=itwin_id,
            client=client,
            accept=accept,
        )
    ).parsed

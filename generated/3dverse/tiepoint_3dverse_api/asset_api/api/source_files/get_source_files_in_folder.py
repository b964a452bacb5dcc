from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.source_file import SourceFile
from ...types import UNSET, Response, Unset


def _get_kwargs(
    folder_id: UUID,
    *,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    filters_source_file_name: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["offset"] = offset

    params["limit"] = limit

    params["filters[source_file_name]"] = filters_source_file_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/folders/{folder_id}/source-files".format(
            folder_id=quote(str(folder_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | list[SourceFile] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = SourceFile.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if 400 <= response.status_code <= 499:
        response_4xx = ErrorBody.from_dict(response.json())

        return response_4xx

    if 500 <= response.status_code <= 599:
        response_5xx = ErrorBody.from_dict(response.json())

        return response_5xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | list[SourceFile]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    filters_source_file_name: str | Unset = UNSET,
) -> Response[ErrorBody | list[SourceFile]]:
    """List the source files of a folder

     The total number of matching files is in a response header.

    Args:
        folder_id (UUID): The folder.
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        filters_source_file_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[SourceFile]]
    """

    kwargs = _get_kwargs(
        folder_id=folder_id,
        offset=offset,
        limit=limit,
        filters_source_file_name=filters_source_file_name,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    filters_source_file_name: str | Unset = UNSET,
) -> ErrorBody | list[SourceFile] | None:
    """List the source files of a folder

     The total number of matching files is in a response header.

    Args:
        folder_id (UUID): The folder.
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        filters_source_file_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[SourceFile]
    """

    return sync_detailed(
        folder_id=folder_id,
        client=client,
        offset=offset,
        limit=limit,
        filters_source_file_name=filters_source_file_name,
    ).parsed


async def asyncio_detailed(
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    filters_source_file_name: str | Unset = UNSET,
) -> Response[ErrorBody | list[SourceFile]]:
    """List the source files of a folder

     The total number of matching files is in a response header.

    Args:
        folder_id (UUID): The folder.
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        filters_source_file_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[SourceFile]]
    """

    kwargs = _get_kwargs(
        folder_id=folder_id,
        offset=offset,
        limit=limit,
        filters_source_file_name=filters_source_file_name,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    filters_source_file_name: str | Unset = UNSET,
) -> ErrorBody | list[SourceFile] | None:
    """List the source files of a folder

     The total number of matching files is in a response header.

    Args:
        folder_id (UUID): The folder.
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        filters_source_file_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[SourceFile]
    """

    return (
        await asyncio_detailed(
            folder_id=folder_id,
            client=client,
            offset=offset,
            limit=limit,
            filters_source_file_name=filters_source_file_name,
        )
    ).parsed

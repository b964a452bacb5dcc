from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.source_file import SourceFile
from ...types import Response


def _get_kwargs(
    source_file_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/source-files/{source_file_id}/details".format(
            source_file_id=quote(str(source_file_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ErrorBody | SourceFile | None:
    if response.status_code == 200:
        response_200 = SourceFile.from_dict(response.json())

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
) -> Response[ErrorBody | SourceFile]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    source_file_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | SourceFile]:
    """Get a source file

    Args:
        source_file_id (UUID): The source file.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SourceFile]
    """

    kwargs = _get_kwargs(
        source_file_id=source_file_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    source_file_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | SourceFile | None:
    """Get a source file

    Args:
        source_file_id (UUID): The source file.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SourceFile
    """

    return sync_detailed(
        source_file_id=source_file_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    source_file_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | SourceFile]:
    """Get a source file

    Args:
        source_file_id (UUID): The source file.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SourceFile]
    """

    kwargs = _get_kwargs(
        source_file_id=source_file_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    source_file_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | SourceFile | None:
    """Get a source file

    Args:
        source_file_id (UUID): The source file.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SourceFile
    """

    return (
        await asyncio_detailed(
            source_file_id=source_file_id,
            client=client,
        )
    ).parsed

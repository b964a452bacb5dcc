from http import HTTPStatus
from io import BytesIO
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...types import File, Response


def _get_kwargs(
    conversion_task_id: UUID,
    filename: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/conversion_tasks/{conversion_task_id}/metadata/{filename}".format(
            conversion_task_id=quote(str(conversion_task_id), safe=""),
            filename=quote(str(filename), safe=""),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ErrorBody | File | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ErrorBody | File]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    conversion_task_id: UUID,
    filename: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | File]:
    """Download a metadata file of a conversion

     No listing of the vendor returns conversion task identifiers.

    Args:
        conversion_task_id (UUID): The conversion.
        filename (str): Name of the metadata file.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | File]
    """

    kwargs = _get_kwargs(
        conversion_task_id=conversion_task_id,
        filename=filename,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    conversion_task_id: UUID,
    filename: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | File | None:
    """Download a metadata file of a conversion

     No listing of the vendor returns conversion task identifiers.

    Args:
        conversion_task_id (UUID): The conversion.
        filename (str): Name of the metadata file.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | File
    """

    return sync_detailed(
        conversion_task_id=conversion_task_id,
        filename=filename,
        client=client,
    ).parsed


async def asyncio_detailed(
    conversion_task_id: UUID,
    filename: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | File]:
    """Download a metadata file of a conversion

     No listing of the vendor returns conversion task identifiers.

    Args:
        conversion_task_id (UUID): The conversion.
        filename (str): Name of the metadata file.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | File]
    """

    kwargs = _get_kwargs(
        conversion_task_id=conversion_task_id,
        filename=filename,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    conversion_task_id: UUID,
    filename: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | File | None:
    """Download a metadata file of a conversion

     No listing of the vendor returns conversion task identifiers.

    Args:
        conversion_task_id (UUID): The conversion.
        filename (str): Name of the metadata file.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | File
    """

    return (
        await asyncio_detailed(
            conversion_task_id=conversion_task_id,
            filename=filename,
            client=client,
        )
    ).parsed

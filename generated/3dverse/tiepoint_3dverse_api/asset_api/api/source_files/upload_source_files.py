from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.source_file_upload import SourceFileUpload
from ...models.source_file_upload_result import SourceFileUploadResult
from ...types import Response


def _get_kwargs(
    folder_id: UUID,
    *,
    body: SourceFileUpload,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/folders/{folder_id}/source-files".format(
            folder_id=quote(str(folder_id), safe=""),
        ),
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | SourceFileUploadResult | None:
    if response.status_code == 200:
        response_200 = SourceFileUploadResult.from_dict(response.json())

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
) -> Response[ErrorBody | SourceFileUploadResult]:
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
    body: SourceFileUpload,
) -> Response[ErrorBody | SourceFileUploadResult]:
    """Upload source files

     Sends one or several files; the conversions start by themselves and are followed through the upload
    task.

    Args:
        folder_id (UUID): The folder.
        body (SourceFileUpload): Files to upload, one part each. The names of the parts are not
            documented: the client of the vendor takes a ready form.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SourceFileUploadResult]
    """

    kwargs = _get_kwargs(
        folder_id=folder_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: SourceFileUpload,
) -> ErrorBody | SourceFileUploadResult | None:
    """Upload source files

     Sends one or several files; the conversions start by themselves and are followed through the upload
    task.

    Args:
        folder_id (UUID): The folder.
        body (SourceFileUpload): Files to upload, one part each. The names of the parts are not
            documented: the client of the vendor takes a ready form.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SourceFileUploadResult
    """

    return sync_detailed(
        folder_id=folder_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: SourceFileUpload,
) -> Response[ErrorBody | SourceFileUploadResult]:
    """Upload source files

     Sends one or several files; the conversions start by themselves and are followed through the upload
    task.

    Args:
        folder_id (UUID): The folder.
        body (SourceFileUpload): Files to upload, one part each. The names of the parts are not
            documented: the client of the vendor takes a ready form.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SourceFileUploadResult]
    """

    kwargs = _get_kwargs(
        folder_id=folder_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: SourceFileUpload,
) -> ErrorBody | SourceFileUploadResult | None:
    """Upload source files

     Sends one or several files; the conversions start by themselves and are followed through the upload
    task.

    Args:
        folder_id (UUID): The folder.
        body (SourceFileUpload): Files to upload, one part each. The names of the parts are not
            documented: the client of the vendor takes a ready form.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SourceFileUploadResult
    """

    return (
        await asyncio_detailed(
            folder_id=folder_id,
            client=client,
            body=body,
        )
    ).parsed

from http import HTTPStatus
from typing import Any, cast
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_datatable_request import CreateDatatableRequest
from ...models.datatable import Datatable
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    body: CreateDatatableRequest | File,
    org_id: UUID | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/datatables",
        "params": params,
    }

    if isinstance(body, CreateDatatableRequest):
        _kwargs["files"] = body.to_multipart()

        headers["Content-Type"] = "multipart/form-data; boundary=+++"
    elif not isinstance(body, Unset):
        _kwargs["content"] = body.payload
        headers["Content-Type"] = body.mime_type or "text/csv"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | Datatable | None:
    if response.status_code == 200:
        response_200 = Datatable.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 422:
        response_422 = cast(Any, None)
        return response_422

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | Datatable]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateDatatableRequest | File,
    org_id: UUID | Unset = UNSET,
) -> Response[Any | Datatable]:
    """Import a CSV file as a data table

     The help centre declares a bare text/csv body, without a place for the name and the columns it asks
    for; the guide and the vendor client send a form with file, name and columnInfo.

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token only; a bearer token
            implies it.
        body (CreateDatatableRequest): A data table and its content. Example: {'name': 'Finishes',
            'columnInfo': '[{"name":"Finish","type":"String"},{"name":"Price","type":"Number"}]',
            'delimiter': ',', 'file': 'Finish,Price\\nOak,12\\n'}.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Datatable]
    """

    kwargs = _get_kwargs(
        body=body,
        org_id=org_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateDatatableRequest | File,
    org_id: UUID | Unset = UNSET,
) -> Any | Datatable | None:
    """Import a CSV file as a data table

     The help centre declares a bare text/csv body, without a place for the name and the columns it asks
    for; the guide and the vendor client send a form with file, name and columnInfo.

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token only; a bearer token
            implies it.
        body (CreateDatatableRequest): A data table and its content. Example: {'name': 'Finishes',
            'columnInfo': '[{"name":"Finish","type":"String"},{"name":"Price","type":"Number"}]',
            'delimiter': ',', 'file': 'Finish,Price\\nOak,12\\n'}.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Datatable
    """

    return sync_detailed(
        client=client,
        body=body,
        org_id=org_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateDatatableRequest | File,
    org_id: UUID | Unset = UNSET,
) -> Response[Any | Datatable]:
    """Import a CSV file as a data table

     The help centre declares a bare text/csv body, without a place for the name and the columns it asks
    for; the guide and the vendor client send a form with file, name and columnInfo.

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token only; a bearer token
            implies it.
        body (CreateDatatableRequest): A data table and its content. Example: {'name': 'Finishes',
            'columnInfo': '[{"name":"Finish","type":"String"},{"name":"Price","type":"Number"}]',
            'delimiter': ',', 'file': 'Finish,Price\\nOak,12\\n'}.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Datatable]
    """

    kwargs = _get_kwargs(
        body=body,
        org_id=org_id,
    )

    if "content" in kwargs:
        kwargs["content"] = kwargs["content"].read()
    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateDatatableRequest | File,
    org_id: UUID | Unset = UNSET,
) -> Any | Datatable | None:
    """Import a CSV file as a data table

     The help centre declares a bare text/csv body, without a place for the name and the columns it asks
    for; the guide and the vendor client send a form with file, name and columnInfo.

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token only; a bearer token
            implies it.
        body (CreateDatatableRequest): A data table and its content. Example: {'name': 'Finishes',
            'columnInfo': '[{"name":"Finish","type":"String"},{"name":"Price","type":"Number"}]',
            'delimiter': ',', 'file': 'Finish,Price\\nOak,12\\n'}.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Datatable
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            org_id=org_id,
        )
    ).parsed

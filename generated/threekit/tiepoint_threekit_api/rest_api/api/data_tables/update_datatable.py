from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.datatable import Datatable
from ...models.json_object import JsonObject
from ...models.update_datatable_request import UpdateDatatableRequest
from ...types import UNSET, Response, Unset


def _get_kwargs(
    datatable_id: UUID,
    *,
    body: UpdateDatatableRequest | JsonObject,
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
        "method": "put",
        "url": "/api/datatables/{datatable_id}".format(
            datatable_id=quote(str(datatable_id), safe=""),
        ),
        "params": params,
    }

    if isinstance(body, UpdateDatatableRequest):
        _kwargs["files"] = body.to_multipart()

        headers["Content-Type"] = "multipart/form-data; boundary=+++"
    elif not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

        headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | Datatable | None:
    if response.status_code == 200:
        response_200 = Datatable.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if response.status_code == 404:
        response_404 = cast(Any, None)
        return response_404

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
    datatable_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateDatatableRequest | JsonObject,
    org_id: UUID | Unset = UNSET,
) -> Response[Any | Datatable]:
    """Replace the content of a data table

     The vendor client is typed to send a file yet puts it in a JSON body, where it is lost; the form is
    how creation works.

    Args:
        datatable_id (UUID): Data table id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (UpdateDatatableRequest): New content of a data table.
        body (JsonObject): Any JSON object.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Datatable]
    """

    kwargs = _get_kwargs(
        datatable_id=datatable_id,
        body=body,
        org_id=org_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    datatable_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateDatatableRequest | JsonObject,
    org_id: UUID | Unset = UNSET,
) -> Any | Datatable | None:
    """Replace the content of a data table

     The vendor client is typed to send a file yet puts it in a JSON body, where it is lost; the form is
    how creation works.

    Args:
        datatable_id (UUID): Data table id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (UpdateDatatableRequest): New content of a data table.
        body (JsonObject): Any JSON object.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Datatable
    """

    return sync_detailed(
        datatable_id=datatable_id,
        client=client,
        body=body,
        org_id=org_id,
    ).parsed


async def asyncio_detailed(
    datatable_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateDatatableRequest | JsonObject,
    org_id: UUID | Unset = UNSET,
) -> Response[Any | Datatable]:
    """Replace the content of a data table

     The vendor client is typed to send a file yet puts it in a JSON body, where it is lost; the form is
    how creation works.

    Args:
        datatable_id (UUID): Data table id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (UpdateDatatableRequest): New content of a data table.
        body (JsonObject): Any JSON object.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Datatable]
    """

    kwargs = _get_kwargs(
        datatable_id=datatable_id,
        body=body,
        org_id=org_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    datatable_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateDatatableRequest | JsonObject,
    org_id: UUID | Unset = UNSET,
) -> Any | Datatable | None:
    """Replace the content of a data table

     The vendor client is typed to send a file yet puts it in a JSON body, where it is lost; the form is
    how creation works.

    Args:
        datatable_id (UUID): Data table id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (UpdateDatatableRequest): New content of a data table.
        body (JsonObject): Any JSON object.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Datatable
    """

    return (
        await asyncio_detailed(
            datatable_id=datatable_id,
            client=client,
            body=body,
            org_id=org_id,
        )
    ).parsed

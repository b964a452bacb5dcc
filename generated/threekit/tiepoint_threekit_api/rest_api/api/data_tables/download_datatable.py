from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset


def _get_kwargs(
    datatable_id: UUID,
    *,
    org_id: UUID | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/datatables/{datatable_id}/download".format(
            datatable_id=quote(str(datatable_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | str | None:
    if response.status_code == 200:
        response_200 = response.text
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

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | str]:
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
    org_id: UUID | Unset = UNSET,
) -> Response[Any | str]:
    """Download a data table as CSV

    Args:
        datatable_id (UUID): Data table id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | str]
    """

    kwargs = _get_kwargs(
        datatable_id=datatable_id,
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
    org_id: UUID | Unset = UNSET,
) -> Any | str | None:
    """Download a data table as CSV

    Args:
        datatable_id (UUID): Data table id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | str
    """

    return sync_detailed(
        datatable_id=datatable_id,
        client=client,
        org_id=org_id,
    ).parsed


async def asyncio_detailed(
    datatable_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
) -> Response[Any | str]:
    """Download a data table as CSV

    Args:
        datatable_id (UUID): Data table id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | str]
    """

    kwargs = _get_kwargs(
        datatable_id=datatable_id,
        org_id=org_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    datatable_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
) -> Any | str | None:
    """Download a data table as CSV

    Args:
        datatable_id (UUID): Data table id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | str
    """

    return (
        await asyncio_detailed(
            datatable_id=datatable_id,
            client=client,
            org_id=org_id,
        )
    ).parsed

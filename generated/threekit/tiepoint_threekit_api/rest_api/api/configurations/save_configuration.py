from http import HTTPStatus
from typing import Any, cast
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.save_configuration_form_request import SaveConfigurationFormRequest
from ...models.save_configuration_request import SaveConfigurationRequest
from ...models.saved_configuration import SavedConfiguration
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: SaveConfigurationFormRequest | SaveConfigurationRequest,
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
        "url": "/api/configurations",
        "params": params,
    }

    if isinstance(body, SaveConfigurationFormRequest):
        _kwargs["files"] = body.to_multipart()

        headers["Content-Type"] = "multipart/form-data; boundary=+++"
    elif not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

        headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | SavedConfiguration | None:
    if response.status_code == 200:
        response_200 = SavedConfiguration.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if response.status_code == 422:
        response_422 = cast(Any, None)
        return response_422

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | SavedConfiguration]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SaveConfigurationFormRequest | SaveConfigurationRequest,
    org_id: UUID | Unset = UNSET,
) -> Response[Any | SavedConfiguration]:
    """Save a configuration

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (SaveConfigurationFormRequest): A configuration to save, with files. Objects travel
            as JSON text.
        body (SaveConfigurationRequest): A configuration to save. Example: {'productId':
            '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10', 'productVersion': 'v1', 'variant': {'Finish':
            'Oak'}, 'metadata': {'sku': 'C-1'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | SavedConfiguration]
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
    body: SaveConfigurationFormRequest | SaveConfigurationRequest,
    org_id: UUID | Unset = UNSET,
) -> Any | SavedConfiguration | None:
    """Save a configuration

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (SaveConfigurationFormRequest): A configuration to save, with files. Objects travel
            as JSON text.
        body (SaveConfigurationRequest): A configuration to save. Example: {'productId':
            '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10', 'productVersion': 'v1', 'variant': {'Finish':
            'Oak'}, 'metadata': {'sku': 'C-1'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | SavedConfiguration
    """

    return sync_detailed(
        client=client,
        body=body,
        org_id=org_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SaveConfigurationFormRequest | SaveConfigurationRequest,
    org_id: UUID | Unset = UNSET,
) -> Response[Any | SavedConfiguration]:
    """Save a configuration

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (SaveConfigurationFormRequest): A configuration to save, with files. Objects travel
            as JSON text.
        body (SaveConfigurationRequest): A configuration to save. Example: {'productId':
            '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10', 'productVersion': 'v1', 'variant': {'Finish':
            'Oak'}, 'metadata': {'sku': 'C-1'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | SavedConfiguration]
    """

    kwargs = _get_kwargs(
        body=body,
        org_id=org_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: SaveConfigurationFormRequest | SaveConfigurationRequest,
    org_id: UUID | Unset = UNSET,
) -> Any | SavedConfiguration | None:
    """Save a configuration

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (SaveConfigurationFormRequest): A configuration to save, with files. Objects travel
            as JSON text.
        body (SaveConfigurationRequest): A configuration to save. Example: {'productId':
            '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10', 'productVersion': 'v1', 'variant': {'Finish':
            'Oak'}, 'metadata': {'sku': 'C-1'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | SavedConfiguration
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            org_id=org_id,
        )
    ).parsed

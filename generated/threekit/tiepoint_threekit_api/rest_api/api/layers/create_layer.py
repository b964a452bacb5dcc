from http import HTTPStatus
from typing import Any, cast
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.layer import Layer
from ...models.layer_creation_request import LayerCreationRequest
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: LayerCreationRequest,
    org_id: UUID | Unset = UNSET,
    branch: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    params["branch"] = branch

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/layers",
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | Layer | None:
    if response.status_code == 200:
        response_200 = Layer.from_dict(response.json())

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | Layer]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LayerCreationRequest,
    org_id: UUID | Unset = UNSET,
    branch: str | Unset = UNSET,
) -> Response[Any | Layer]:
    """Create a layer for a stored file

     Needs a private token.

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        branch (str | Unset): Branch of the organisation; main when left out.
        body (LayerCreationRequest): A new layer. Example: {'assetId':
            '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10', 'assetLayerConfiguration': {'Finish': 'Oak'},
            'orgId': '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'fileId':
            'd1c2b3a4-5e6f-4a7b-8c9d-0e1f2a3b4c5d', 'width': 1024, 'height': 768}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Layer]
    """

    kwargs = _get_kwargs(
        body=body,
        org_id=org_id,
        branch=branch,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: LayerCreationRequest,
    org_id: UUID | Unset = UNSET,
    branch: str | Unset = UNSET,
) -> Any | Layer | None:
    """Create a layer for a stored file

     Needs a private token.

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        branch (str | Unset): Branch of the organisation; main when left out.
        body (LayerCreationRequest): A new layer. Example: {'assetId':
            '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10', 'assetLayerConfiguration': {'Finish': 'Oak'},
            'orgId': '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'fileId':
            'd1c2b3a4-5e6f-4a7b-8c9d-0e1f2a3b4c5d', 'width': 1024, 'height': 768}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Layer
    """

    return sync_detailed(
        client=client,
        body=body,
        org_id=org_id,
        branch=branch,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LayerCreationRequest,
    org_id: UUID | Unset = UNSET,
    branch: str | Unset = UNSET,
) -> Response[Any | Layer]:
    """Create a layer for a stored file

     Needs a private token.

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        branch (str | Unset): Branch of the organisation; main when left out.
        body (LayerCreationRequest): A new layer. Example: {'assetId':
            '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10', 'assetLayerConfiguration': {'Finish': 'Oak'},
            'orgId': '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'fileId':
            'd1c2b3a4-5e6f-4a7b-8c9d-0e1f2a3b4c5d', 'width': 1024, 'height': 768}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Layer]
    """

    kwargs = _get_kwargs(
        body=body,
        org_id=org_id,
        branch=branch,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LayerCreationRequest,
    org_id: UUID | Unset = UNSET,
    branch: str | Unset = UNSET,
) -> Any | Layer | None:
    """Create a layer for a stored file

     Needs a private token.

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        branch (str | Unset): Branch of the organisation; main when left out.
        body (LayerCreationRequest): A new layer. Example: {'assetId':
            '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10', 'assetLayerConfiguration': {'Finish': 'Oak'},
            'orgId': '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'fileId':
            'd1c2b3a4-5e6f-4a7b-8c9d-0e1f2a3b4c5d', 'width': 1024, 'height': 768}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Layer
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            org_id=org_id,
            branch=branch,
        )
    ).parsed

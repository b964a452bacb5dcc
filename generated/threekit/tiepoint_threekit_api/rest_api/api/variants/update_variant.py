from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.json_object import JsonObject
from ...models.update_variant_request import UpdateVariantRequest
from ...types import UNSET, Response, Unset


def _get_kwargs(
    variant_id: UUID,
    *,
    body: UpdateVariantRequest,
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
        "url": "/api/variants/{variant_id}".format(
            variant_id=quote(str(variant_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | JsonObject | None:
    if response.status_code == 200:
        response_200 = JsonObject.from_dict(response.json())

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | JsonObject]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    variant_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateVariantRequest,
    org_id: UUID | Unset = UNSET,
) -> Response[Any | JsonObject]:
    """Change a variant

    Args:
        variant_id (UUID): Id of the variant record.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (UpdateVariantRequest): Change to a variant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | JsonObject]
    """

    kwargs = _get_kwargs(
        variant_id=variant_id,
        body=body,
        org_id=org_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    variant_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateVariantRequest,
    org_id: UUID | Unset = UNSET,
) -> Any | JsonObject | None:
    """Change a variant

    Args:
        variant_id (UUID): Id of the variant record.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (UpdateVariantRequest): Change to a variant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | JsonObject
    """

    return sync_detailed(
        variant_id=variant_id,
        client=client,
        body=body,
        org_id=org_id,
    ).parsed


async def asyncio_detailed(
    variant_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateVariantRequest,
    org_id: UUID | Unset = UNSET,
) -> Response[Any | JsonObject]:
    """Change a variant

    Args:
        variant_id (UUID): Id of the variant record.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (UpdateVariantRequest): Change to a variant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | JsonObject]
    """

    kwargs = _get_kwargs(
        variant_id=variant_id,
        body=body,
        org_id=org_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    variant_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateVariantRequest,
    org_id: UUID | Unset = UNSET,
) -> Any | JsonObject | None:
    """Change a variant

    Args:
        variant_id (UUID): Id of the variant record.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (UpdateVariantRequest): Change to a variant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | JsonObject
    """

    return (
        await asyncio_detailed(
            variant_id=variant_id,
            client=client,
            body=body,
            org_id=org_id,
        )
    ).parsed

from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.asset_container import AssetContainer
from ...models.asset_reference import AssetReference
from ...models.error_body import ErrorBody
from ...models.get_asset_references_properties_item import (
    GetAssetReferencesPropertiesItem,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    asset_container: AssetContainer,
    asset_id: UUID,
    *,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    properties: list[GetAssetReferencesPropertiesItem] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["offset"] = offset

    params["limit"] = limit

    json_properties: list[str] | Unset = UNSET
    if not isinstance(properties, Unset):
        json_properties = []
        for properties_item_data in properties:
            properties_item = properties_item_data.value
            json_properties.append(properties_item)

    params["properties[]"] = json_properties

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/assets/{asset_container}/{asset_id}/references".format(
            asset_container=quote(str(asset_container), safe=""),
            asset_id=quote(str(asset_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | list[AssetReference] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = AssetReference.from_dict(response_200_item_data)

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
) -> Response[ErrorBody | list[AssetReference]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    asset_container: AssetContainer,
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    properties: list[GetAssetReferencesPropertiesItem] | Unset = UNSET,
) -> Response[ErrorBody | list[AssetReference]]:
    """List the references to an asset

     What uses the asset.

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        properties (list[GetAssetReferencesPropertiesItem] | Unset): Properties to add to each
            item; repeat the parameter for several. The client of the vendor calls it properties and
            sends it with the brackets.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[AssetReference]]
    """

    kwargs = _get_kwargs(
        asset_container=asset_container,
        asset_id=asset_id,
        offset=offset,
        limit=limit,
        properties=properties,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    asset_container: AssetContainer,
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    properties: list[GetAssetReferencesPropertiesItem] | Unset = UNSET,
) -> ErrorBody | list[AssetReference] | None:
    """List the references to an asset

     What uses the asset.

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        properties (list[GetAssetReferencesPropertiesItem] | Unset): Properties to add to each
            item; repeat the parameter for several. The client of the vendor calls it properties and
            sends it with the brackets.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[AssetReference]
    """

    return sync_detailed(
        asset_container=asset_container,
        asset_id=asset_id,
        client=client,
        offset=offset,
        limit=limit,
        properties=properties,
    ).parsed


async def asyncio_detailed(
    asset_container: AssetContainer,
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    properties: list[GetAssetReferencesPropertiesItem] | Unset = UNSET,
) -> Response[ErrorBody | list[AssetReference]]:
    """List the references to an asset

     What uses the asset.

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        properties (list[GetAssetReferencesPropertiesItem] | Unset): Properties to add to each
            item; repeat the parameter for several. The client of the vendor calls it properties and
            sends it with the brackets.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[AssetReference]]
    """

    kwargs = _get_kwargs(
        asset_container=asset_container,
        asset_id=asset_id,
        offset=offset,
        limit=limit,
        properties=properties,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    asset_container: AssetContainer,
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    properties: list[GetAssetReferencesPropertiesItem] | Unset = UNSET,
) -> ErrorBody | list[AssetReference] | None:
    """List the references to an asset

     What uses the asset.

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        properties (list[GetAssetReferencesPropertiesItem] | Unset): Properties to add to each
            item; repeat the parameter for several. The client of the vendor calls it properties and
            sends it with the brackets.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[AssetReference]
    """

    return (
        await asyncio_detailed(
            asset_container=asset_container,
            asset_id=asset_id,
            client=client,
            offset=offset,
            limit=limit,
            properties=properties,
        )
    ).parsed

from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.asset_container import AssetContainer
from ...models.asset_dependency import AssetDependency
from ...models.asset_type import AssetType
from ...models.error_body import ErrorBody
from ...models.get_asset_dependencies_depth import GetAssetDependenciesDepth
from ...models.get_asset_dependencies_filters_public import (
    GetAssetDependenciesFiltersPublic,
)
from ...models.get_asset_dependencies_properties_item import (
    GetAssetDependenciesPropertiesItem,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    asset_container: AssetContainer,
    asset_id: UUID,
    *,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    depth: GetAssetDependenciesDepth | int | Unset = UNSET,
    filters_with_asset_types: list[AssetType] | Unset = UNSET,
    filters_without_asset_types: list[AssetType] | Unset = UNSET,
    filters_public: GetAssetDependenciesFiltersPublic | Unset = UNSET,
    properties: list[GetAssetDependenciesPropertiesItem] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["offset"] = offset

    params["limit"] = limit

    json_depth: int | str | Unset
    if isinstance(depth, Unset):
        json_depth = UNSET
    elif isinstance(depth, GetAssetDependenciesDepth):
        json_depth = depth.value
    else:
        json_depth = depth
    params["depth"] = json_depth

    json_filters_with_asset_types: list[str] | Unset = UNSET
    if not isinstance(filters_with_asset_types, Unset):
        json_filters_with_asset_types = []
        for filters_with_asset_types_item_data in filters_with_asset_types:
            filters_with_asset_types_item = filters_with_asset_types_item_data.value
            json_filters_with_asset_types.append(filters_with_asset_types_item)

    if isinstance(json_filters_with_asset_types, list):
        params.update(
            {f"filters[with_asset_types][{_i}]": _item for _i, _item in enumerate(json_filters_with_asset_types)}
        )
    else:
        params["filters[with_asset_types]"] = json_filters_with_asset_types

    json_filters_without_asset_types: list[str] | Unset = UNSET
    if not isinstance(filters_without_asset_types, Unset):
        json_filters_without_asset_types = []
        for filters_without_asset_types_item_data in filters_without_asset_types:
            filters_without_asset_types_item = filters_without_asset_types_item_data.value
            json_filters_without_asset_types.append(filters_without_asset_types_item)

    if isinstance(json_filters_without_asset_types, list):
        params.update(
            {f"filters[without_asset_types][{_i}]": _item for _i, _item in enumerate(json_filters_without_asset_types)}
        )
    else:
        params["filters[without_asset_types]"] = json_filters_without_asset_types

    json_filters_public: str | Unset = UNSET
    if not isinstance(filters_public, Unset):
        json_filters_public = filters_public.value

    params["filters[public]"] = json_filters_public

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
        "url": "/assets/{asset_container}/{asset_id}/dependencies".format(
            asset_container=quote(str(asset_container), safe=""),
            asset_id=quote(str(asset_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | list[AssetDependency] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = AssetDependency.from_dict(response_200_item_data)

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
) -> Response[ErrorBody | list[AssetDependency]]:
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
    depth: GetAssetDependenciesDepth | int | Unset = UNSET,
    filters_with_asset_types: list[AssetType] | Unset = UNSET,
    filters_without_asset_types: list[AssetType] | Unset = UNSET,
    filters_public: GetAssetDependenciesFiltersPublic | Unset = UNSET,
    properties: list[GetAssetDependenciesPropertiesItem] | Unset = UNSET,
) -> Response[ErrorBody | list[AssetDependency]]:
    """List the dependencies of an asset

     What the asset needs, directly or through others.

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        depth (GetAssetDependenciesDepth | int | Unset): How far to follow: all, direct, or a
            number of levels.
        filters_with_asset_types (list[AssetType] | Unset):
        filters_without_asset_types (list[AssetType] | Unset):
        filters_public (GetAssetDependenciesFiltersPublic | Unset): What to do with public assets.
        properties (list[GetAssetDependenciesPropertiesItem] | Unset): Properties to add to each
            item; repeat the parameter for several. The client of the vendor calls it properties and
            sends it with the brackets.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[AssetDependency]]
    """

    kwargs = _get_kwargs(
        asset_container=asset_container,
        asset_id=asset_id,
        offset=offset,
        limit=limit,
        depth=depth,
        filters_with_asset_types=filters_with_asset_types,
        filters_without_asset_types=filters_without_asset_types,
        filters_public=filters_public,
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
    depth: GetAssetDependenciesDepth | int | Unset = UNSET,
    filters_with_asset_types: list[AssetType] | Unset = UNSET,
    filters_without_asset_types: list[AssetType] | Unset = UNSET,
    filters_public: GetAssetDependenciesFiltersPublic | Unset = UNSET,
    properties: list[GetAssetDependenciesPropertiesItem] | Unset = UNSET,
) -> ErrorBody | list[AssetDependency] | None:
    """List the dependencies of an asset

     What the asset needs, directly or through others.

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        depth (GetAssetDependenciesDepth | int | Unset): How far to follow: all, direct, or a
            number of levels.
        filters_with_asset_types (list[AssetType] | Unset):
        filters_without_asset_types (list[AssetType] | Unset):
        filters_public (GetAssetDependenciesFiltersPublic | Unset): What to do with public assets.
        properties (list[GetAssetDependenciesPropertiesItem] | Unset): Properties to add to each
            item; repeat the parameter for several. The client of the vendor calls it properties and
            sends it with the brackets.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[AssetDependency]
    """

    return sync_detailed(
        asset_container=asset_container,
        asset_id=asset_id,
        client=client,
        offset=offset,
        limit=limit,
        depth=depth,
        filters_with_asset_types=filters_with_asset_types,
        filters_without_asset_types=filters_without_asset_types,
        filters_public=filters_public,
        properties=properties,
    ).parsed


async def asyncio_detailed(
    asset_container: AssetContainer,
    asset_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    depth: GetAssetDependenciesDepth | int | Unset = UNSET,
    filters_with_asset_types: list[AssetType] | Unset = UNSET,
    filters_without_asset_types: list[AssetType] | Unset = UNSET,
    filters_public: GetAssetDependenciesFiltersPublic | Unset = UNSET,
    properties: list[GetAssetDependenciesPropertiesItem] | Unset = UNSET,
) -> Response[ErrorBody | list[AssetDependency]]:
    """List the dependencies of an asset

     What the asset needs, directly or through others.

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        depth (GetAssetDependenciesDepth | int | Unset): How far to follow: all, direct, or a
            number of levels.
        filters_with_asset_types (list[AssetType] | Unset):
        filters_without_asset_types (list[AssetType] | Unset):
        filters_public (GetAssetDependenciesFiltersPublic | Unset): What to do with public assets.
        properties (list[GetAssetDependenciesPropertiesItem] | Unset): Properties to add to each
            item; repeat the parameter for several. The client of the vendor calls it properties and
            sends it with the brackets.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[AssetDependency]]
    """

    kwargs = _get_kwargs(
        asset_container=asset_container,
        asset_id=asset_id,
        offset=offset,
        limit=limit,
        depth=depth,
        filters_with_asset_types=filters_with_asset_types,
        filters_without_asset_types=filters_without_asset_types,
        filters_public=filters_public,
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
    depth: GetAssetDependenciesDepth | int | Unset = UNSET,
    filters_with_asset_types: list[AssetType] | Unset = UNSET,
    filters_without_asset_types: list[AssetType] | Unset = UNSET,
    filters_public: GetAssetDependenciesFiltersPublic | Unset = UNSET,
    properties: list[GetAssetDependenciesPropertiesItem] | Unset = UNSET,
) -> ErrorBody | list[AssetDependency] | None:
    """List the dependencies of an asset

     What the asset needs, directly or through others.

    Args:
        asset_container (AssetContainer): Kind of the asset, in the plural form.
        asset_id (UUID): The asset.
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        depth (GetAssetDependenciesDepth | int | Unset): How far to follow: all, direct, or a
            number of levels.
        filters_with_asset_types (list[AssetType] | Unset):
        filters_without_asset_types (list[AssetType] | Unset):
        filters_public (GetAssetDependenciesFiltersPublic | Unset): What to do with public assets.
        properties (list[GetAssetDependenciesPropertiesItem] | Unset): Properties to add to each
            item; repeat the parameter for several. The client of the vendor calls it properties and
            sends it with the brackets.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[AssetDependency]
    """

    return (
        await asyncio_detailed(
            asset_container=asset_container,
            asset_id=asset_id,
            client=client,
            offset=offset,
            limit=limit,
            depth=depth,
            filters_with_asset_types=filters_with_asset_types,
            filters_without_asset_types=filters_without_asset_types,
            filters_public=filters_public,
            properties=properties,
        )
    ).parsed

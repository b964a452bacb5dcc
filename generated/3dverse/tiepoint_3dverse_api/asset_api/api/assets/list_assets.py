from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.asset_list import AssetList
from ...models.asset_type import AssetType
from ...models.error_body import ErrorBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    filter_asset_type: AssetType | list[AssetType] | Unset = UNSET,
    filter_asset_name: str | Unset = UNSET,
    filter_include_public_assets: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["offset"] = offset

    params["limit"] = limit

    json_filter_asset_type: list[str] | str | Unset
    if isinstance(filter_asset_type, Unset):
        json_filter_asset_type = UNSET
    elif isinstance(filter_asset_type, list):
        json_filter_asset_type = []
        for filter_asset_type_type_0_item_data in filter_asset_type:
            filter_asset_type_type_0_item = filter_asset_type_type_0_item_data.value
            json_filter_asset_type.append(filter_asset_type_type_0_item)

    else:
        json_filter_asset_type = filter_asset_type.value

    if isinstance(json_filter_asset_type, list):
        params.update({f"filter[asset_type][{_i}]": _item for _i, _item in enumerate(json_filter_asset_type)})
    else:
        params["filter[asset_type]"] = json_filter_asset_type

    params["filter[asset_name]"] = filter_asset_name

    params["filter[include_public_assets]"] = filter_include_public_assets

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/assets",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AssetList | ErrorBody | None:
    if response.status_code == 200:
        response_200 = AssetList.from_dict(response.json())

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
) -> Response[AssetList | ErrorBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    filter_asset_type: AssetType | list[AssetType] | Unset = UNSET,
    filter_asset_name: str | Unset = UNSET,
    filter_include_public_assets: bool | Unset = UNSET,
) -> Response[AssetList | ErrorBody]:
    """List assets

     Assets come grouped by kind. Unlike the listing of a folder, no count header is read by the client
    of the vendor.

    Args:
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        filter_asset_type (AssetType | list[AssetType] | Unset):
        filter_asset_name (str | Unset):
        filter_include_public_assets (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AssetList | ErrorBody]
    """

    kwargs = _get_kwargs(
        offset=offset,
        limit=limit,
        filter_asset_type=filter_asset_type,
        filter_asset_name=filter_asset_name,
        filter_include_public_assets=filter_include_public_assets,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    filter_asset_type: AssetType | list[AssetType] | Unset = UNSET,
    filter_asset_name: str | Unset = UNSET,
    filter_include_public_assets: bool | Unset = UNSET,
) -> AssetList | ErrorBody | None:
    """List assets

     Assets come grouped by kind. Unlike the listing of a folder, no count header is read by the client
    of the vendor.

    Args:
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        filter_asset_type (AssetType | list[AssetType] | Unset):
        filter_asset_name (str | Unset):
        filter_include_public_assets (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AssetList | ErrorBody
    """

    return sync_detailed(
        client=client,
        offset=offset,
        limit=limit,
        filter_asset_type=filter_asset_type,
        filter_asset_name=filter_asset_name,
        filter_include_public_assets=filter_include_public_assets,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    filter_asset_type: AssetType | list[AssetType] | Unset = UNSET,
    filter_asset_name: str | Unset = UNSET,
    filter_include_public_assets: bool | Unset = UNSET,
) -> Response[AssetList | ErrorBody]:
    """List assets

     Assets come grouped by kind. Unlike the listing of a folder, no count header is read by the client
    of the vendor.

    Args:
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        filter_asset_type (AssetType | list[AssetType] | Unset):
        filter_asset_name (str | Unset):
        filter_include_public_assets (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AssetList | ErrorBody]
    """

    kwargs = _get_kwargs(
        offset=offset,
        limit=limit,
        filter_asset_type=filter_asset_type,
        filter_asset_name=filter_asset_name,
        filter_include_public_assets=filter_include_public_assets,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    filter_asset_type: AssetType | list[AssetType] | Unset = UNSET,
    filter_asset_name: str | Unset = UNSET,
    filter_include_public_assets: bool | Unset = UNSET,
) -> AssetList | ErrorBody | None:
    """List assets

     Assets come grouped by kind. Unlike the listing of a folder, no count header is read by the client
    of the vendor.

    Args:
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        filter_asset_type (AssetType | list[AssetType] | Unset):
        filter_asset_name (str | Unset):
        filter_include_public_assets (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AssetList | ErrorBody
    """

    return (
        await asyncio_detailed(
            client=client,
            offset=offset,
            limit=limit,
            filter_asset_type=filter_asset_type,
            filter_asset_name=filter_asset_name,
            filter_include_public_assets=filter_include_public_assets,
        )
    ).parsed

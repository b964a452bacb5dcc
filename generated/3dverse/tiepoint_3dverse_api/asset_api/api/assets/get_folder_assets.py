from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.asset_list import AssetList
from ...models.asset_type import AssetType
from ...models.error_body import ErrorBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    folder_id: UUID,
    *,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    filter_asset_name: str | Unset = UNSET,
    filter_asset_type: AssetType | list[AssetType] | Unset = UNSET,
    filter_source_file: list[str] | str | Unset = UNSET,
    recursive: bool | Unset = False,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["offset"] = offset

    params["limit"] = limit

    params["filter[asset_name]"] = filter_asset_name

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

    json_filter_source_file: list[str] | str | Unset
    if isinstance(filter_source_file, Unset):
        json_filter_source_file = UNSET
    elif isinstance(filter_source_file, list):
        json_filter_source_file = filter_source_file

    else:
        json_filter_source_file = filter_source_file
    if isinstance(json_filter_source_file, list):
        params.update({f"filter[source_file][{_i}]": _item for _i, _item in enumerate(json_filter_source_file)})
    else:
        params["filter[source_file]"] = json_filter_source_file

    params["recursive"] = recursive

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/folders/{folder_id}/assets".format(
            folder_id=quote(str(folder_id), safe=""),
        ),
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
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    filter_asset_name: str | Unset = UNSET,
    filter_asset_type: AssetType | list[AssetType] | Unset = UNSET,
    filter_source_file: list[str] | str | Unset = UNSET,
    recursive: bool | Unset = False,
) -> Response[AssetList | ErrorBody]:
    """List the assets of a folder

     Assets come grouped by kind; the counts of all matching assets are in a response header.

    Args:
        folder_id (UUID): The folder.
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        filter_asset_name (str | Unset): Part of the name of the asset (exact matching rule not
            documented).
        filter_asset_type (AssetType | list[AssetType] | Unset):
        filter_source_file (list[str] | str | Unset): Identifiers of source files, or the word
            exclude to leave out assets made from source files.
        recursive (bool | Unset): Also list the assets of the subfolders. Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AssetList | ErrorBody]
    """

    kwargs = _get_kwargs(
        folder_id=folder_id,
        offset=offset,
        limit=limit,
        filter_asset_name=filter_asset_name,
        filter_asset_type=filter_asset_type,
        filter_source_file=filter_source_file,
        recursive=recursive,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    filter_asset_name: str | Unset = UNSET,
    filter_asset_type: AssetType | list[AssetType] | Unset = UNSET,
    filter_source_file: list[str] | str | Unset = UNSET,
    recursive: bool | Unset = False,
) -> AssetList | ErrorBody | None:
    """List the assets of a folder

     Assets come grouped by kind; the counts of all matching assets are in a response header.

    Args:
        folder_id (UUID): The folder.
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        filter_asset_name (str | Unset): Part of the name of the asset (exact matching rule not
            documented).
        filter_asset_type (AssetType | list[AssetType] | Unset):
        filter_source_file (list[str] | str | Unset): Identifiers of source files, or the word
            exclude to leave out assets made from source files.
        recursive (bool | Unset): Also list the assets of the subfolders. Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AssetList | ErrorBody
    """

    return sync_detailed(
        folder_id=folder_id,
        client=client,
        offset=offset,
        limit=limit,
        filter_asset_name=filter_asset_name,
        filter_asset_type=filter_asset_type,
        filter_source_file=filter_source_file,
        recursive=recursive,
    ).parsed


async def asyncio_detailed(
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    filter_asset_name: str | Unset = UNSET,
    filter_asset_type: AssetType | list[AssetType] | Unset = UNSET,
    filter_source_file: list[str] | str | Unset = UNSET,
    recursive: bool | Unset = False,
) -> Response[AssetList | ErrorBody]:
    """List the assets of a folder

     Assets come grouped by kind; the counts of all matching assets are in a response header.

    Args:
        folder_id (UUID): The folder.
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        filter_asset_name (str | Unset): Part of the name of the asset (exact matching rule not
            documented).
        filter_asset_type (AssetType | list[AssetType] | Unset):
        filter_source_file (list[str] | str | Unset): Identifiers of source files, or the word
            exclude to leave out assets made from source files.
        recursive (bool | Unset): Also list the assets of the subfolders. Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AssetList | ErrorBody]
    """

    kwargs = _get_kwargs(
        folder_id=folder_id,
        offset=offset,
        limit=limit,
        filter_asset_name=filter_asset_name,
        filter_asset_type=filter_asset_type,
        filter_source_file=filter_source_file,
        recursive=recursive,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    folder_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    offset: int | Unset = 0,
    limit: int | Unset = 10,
    filter_asset_name: str | Unset = UNSET,
    filter_asset_type: AssetType | list[AssetType] | Unset = UNSET,
    filter_source_file: list[str] | str | Unset = UNSET,
    recursive: bool | Unset = False,
) -> AssetList | ErrorBody | None:
    """List the assets of a folder

     Assets come grouped by kind; the counts of all matching assets are in a response header.

    Args:
        folder_id (UUID): The folder.
        offset (int | Unset): Number of items to skip. Default: 0.
        limit (int | Unset): Largest number of items to return; the maximum is not documented.
            Default: 10.
        filter_asset_name (str | Unset): Part of the name of the asset (exact matching rule not
            documented).
        filter_asset_type (AssetType | list[AssetType] | Unset):
        filter_source_file (list[str] | str | Unset): Identifiers of source files, or the word
            exclude to leave out assets made from source files.
        recursive (bool | Unset): Also list the assets of the subfolders. Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AssetList | ErrorBody
    """

    return (
        await asyncio_detailed(
            folder_id=folder_id,
            client=client,
            offset=offset,
            limit=limit,
            filter_asset_name=filter_asset_name,
            filter_asset_type=filter_asset_type,
            filter_source_file=filter_source_file,
            recursive=recursive,
        )
    ).parsed

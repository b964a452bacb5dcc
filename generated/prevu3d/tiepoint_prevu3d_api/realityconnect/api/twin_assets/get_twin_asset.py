from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.include_metadata import IncludeMetadata
from ...models.twin_asset import TwinAsset
from ...types import UNSET, Response, Unset


def _get_kwargs(
    twin_id: str,
    asset_id: str,
    *,
    include_metadata: IncludeMetadata | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_include_metadata: str | Unset = UNSET
    if not isinstance(include_metadata, Unset):
        json_include_metadata = include_metadata.value

    params["includeMetaData"] = json_include_metadata

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/twin/{twin_id}/assets/{asset_id}".format(
            twin_id=quote(str(twin_id), safe=""),
            asset_id=quote(str(asset_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ErrorBody | TwinAsset | None:
    if response.status_code == 200:
        response_200 = TwinAsset.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = ErrorBody.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ErrorBody.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = ErrorBody.from_dict(response.json())

        return response_404

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | TwinAsset]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    twin_id: str,
    asset_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_metadata: IncludeMetadata | Unset = UNSET,
) -> Response[ErrorBody | TwinAsset]:
    """Read one asset of a twin

     Returns one RealityTwin asset with its place in the scan and, on request, the values of its
    properties.

    Args:
        twin_id (str): Identifier of the twin.
        asset_id (str): Identifier of the asset within the twin.
        include_metadata (IncludeMetadata | Unset): Whether the property values are returned too.
            Sent as the text true or false, and spelled with a capital D.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | TwinAsset]
    """

    kwargs = _get_kwargs(
        twin_id=twin_id,
        asset_id=asset_id,
        include_metadata=include_metadata,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    twin_id: str,
    asset_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_metadata: IncludeMetadata | Unset = UNSET,
) -> ErrorBody | TwinAsset | None:
    """Read one asset of a twin

     Returns one RealityTwin asset with its place in the scan and, on request, the values of its
    properties.

    Args:
        twin_id (str): Identifier of the twin.
        asset_id (str): Identifier of the asset within the twin.
        include_metadata (IncludeMetadata | Unset): Whether the property values are returned too.
            Sent as the text true or false, and spelled with a capital D.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | TwinAsset
    """

    return sync_detailed(
        twin_id=twin_id,
        asset_id=asset_id,
        client=client,
        include_metadata=include_metadata,
    ).parsed


async def asyncio_detailed(
    twin_id: str,
    asset_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_metadata: IncludeMetadata | Unset = UNSET,
) -> Response[ErrorBody | TwinAsset]:
    """Read one asset of a twin

     Returns one RealityTwin asset with its place in the scan and, on request, the values of its
    properties.

    Args:
        twin_id (str): Identifier of the twin.
        asset_id (str): Identifier of the asset within the twin.
        include_metadata (IncludeMetadata | Unset): Whether the property values are returned too.
            Sent as the text true or false, and spelled with a capital D.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | TwinAsset]
    """

    kwargs = _get_kwargs(
        twin_id=twin_id,
        asset_id=asset_id,
        include_metadata=include_metadata,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    twin_id: str,
    asset_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_metadata: IncludeMetadata | Unset = UNSET,
) -> ErrorBody | TwinAsset | None:
    """Read one asset of a twin

     Returns one RealityTwin asset with its place in the scan and, on request, the values of its
    properties.

    Args:
        twin_id (str): Identifier of the twin.
        asset_id (str): Identifier of the asset within the twin.
        include_metadata (IncludeMetadata | Unset): Whether the property values are returned too.
            Sent as the text true or false, and spelled with a capital D.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | TwinAsset
    """

    return (
        await asyncio_detailed(
            twin_id=twin_id,
            asset_id=asset_id,
            client=client,
            include_metadata=include_metadata,
        )
    ).parsed

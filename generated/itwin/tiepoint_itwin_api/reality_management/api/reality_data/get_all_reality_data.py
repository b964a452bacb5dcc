from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.detailed_error_response import DetailedErrorResponse
from ...models.error_response import ErrorResponse
from ...models.get_all_reality_data_prefer import GetAllRealityDataPrefer
from ...models.reality_data_page import RealityDataPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    itwin_id: str | Unset = UNSET,
    continuation_token: str | Unset = UNSET,
    top: int | Unset = UNSET,
    extent: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    search: str | Unset = UNSET,
    data_types: str | Unset = UNSET,
    acquisition_date_time: str | Unset = UNSET,
    created_date_time: str | Unset = UNSET,
    modified_date_time: str | Unset = UNSET,
    last_accessed_date_time: str | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    data_center: str | Unset = UNSET,
    tag: str | Unset = UNSET,
    prefer: GetAllRealityDataPrefer | Unset = GetAllRealityDataPrefer.MINIMAL,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(prefer, Unset):
        headers["Prefer"] = str(prefer)

    headers["Accept"] = accept

    params: dict[str, Any] = {}

    params["iTwinId"] = itwin_id

    params["continuationToken"] = continuation_token

    params["$top"] = top

    params["extent"] = extent

    params["$orderBy"] = order_by

    params["$search"] = search

    params["types"] = data_types

    params["acquisitionDateTime"] = acquisition_date_time

    params["createdDateTime"] = created_date_time

    params["modifiedDateTime"] = modified_date_time

    params["lastAccessedDateTime"] = last_accessed_date_time

    params["ownerId"] = owner_id

    params["dataCenter"] = data_center

    params["tag"] = tag

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/reality-management/reality-data/",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DetailedErrorResponse | ErrorResponse | RealityDataPage | None:
    if response.status_code == 200:
        response_200 = RealityDataPage.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = ErrorResponse.from_dict(response.json())

        return response_401

    if response.status_code == 422:
        response_422 = DetailedErrorResponse.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = ErrorResponse.from_dict(response.json())

        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DetailedErrorResponse | ErrorResponse | RealityDataPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    itwin_id: str | Unset = UNSET,
    continuation_token: str | Unset = UNSET,
    top: int | Unset = UNSET,
    extent: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    search: str | Unset = UNSET,
    data_types: str | Unset = UNSET,
    acquisition_date_time: str | Unset = UNSET,
    created_date_time: str | Unset = UNSET,
    modified_date_time: str | Unset = UNSET,
    last_accessed_date_time: str | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    data_center: str | Unset = UNSET,
    tag: str | Unset = UNSET,
    prefer: GetAllRealityDataPrefer | Unset = GetAllRealityDataPrefer.MINIMAL,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> Response[DetailedErrorResponse | ErrorResponse | RealityDataPage]:
    """List reality data

     Lists reality data, a page at a time. Without iTwinId the caller's general rights count, which
    usually shows less.

    Args:
        itwin_id (str | Unset): iTwin to list.
        continuation_token (str | Unset): Token of the page wanted, exactly as it stands in the
            next link of the page before. Without $top the page keeps the size of the page before.
        top (int | Unset): Reality data per page. When left out, 100; with a continuationToken,
            the size of the page before.
        extent (str | Unset): Area to search: west longitude, south latitude, east longitude,
            north latitude, in degrees with commas.
        order_by (str | Unset): A text, date or number property, optionally followed by asc or
            desc.
        search (str | Unset): Text looked for, without regard to case, in group, name,
            description, root document, acquirer and tags.
        data_types (str | Unset): Types wanted, with commas.
        acquisition_date_time (str | Unset): Range of acquisition times as start/end, both YYYY-
            MM-DDTHH:MM:SSZ, without fractions of seconds.
        created_date_time (str | Unset): Range of creation times as start/end, both YYYY-MM-
            DDTHH:MM:SSZ, without fractions of seconds.
        modified_date_time (str | Unset): Range of change times as start/end, both YYYY-MM-
            DDTHH:MM:SSZ, without fractions of seconds.
        last_accessed_date_time (str | Unset): Range of access times as start/end, both YYYY-MM-
            DDTHH:MM:SSZ, without fractions of seconds.
        owner_id (str | Unset): Id of the owner.
        data_center (str | Unset): Data centre.
        tag (str | Unset): A tag, matched exactly.
        prefer (GetAllRealityDataPrefer | Unset): How much of each reality data is wanted.
            Default: GetAllRealityDataPrefer.MINIMAL.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DetailedErrorResponse | ErrorResponse | RealityDataPage]
    """

    kwargs = _get_kwargs(
        itwin_id=itwin_id,
        continuation_token=continuation_token,
        top=top,
        extent=extent,
        order_by=order_by,
        search=search,
        data_types=data_types,
        acquisition_date_time=acquisition_date_time,
        created_date_time=created_date_time,
        modified_date_time=modified_date_time,
        last_accessed_date_time=last_accessed_date_time,
        owner_id=owner_id,
        data_center=data_center,
        tag=tag,
        prefer=prefer,
        accept=accept,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    itwin_id: str | Unset = UNSET,
    continuation_token: str | Unset = UNSET,
    top: int | Unset = UNSET,
    extent: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    search: str | Unset = UNSET,
    data_types: str | Unset = UNSET,
    acquisition_date_time: str | Unset = UNSET,
    created_date_time: str | Unset = UNSET,
    modified_date_time: str | Unset = UNSET,
    last_accessed_date_time: str | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    data_center: str | Unset = UNSET,
    tag: str | Unset = UNSET,
    prefer: GetAllRealityDataPrefer | Unset = GetAllRealityDataPrefer.MINIMAL,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> DetailedErrorResponse | ErrorResponse | RealityDataPage | None:
    """List reality data

     Lists reality data, a page at a time. Without iTwinId the caller's general rights count, which
    usually shows less.

    Args:
        itwin_id (str | Unset): iTwin to list.
        continuation_token (str | Unset): Token of the page wanted, exactly as it stands in the
            next link of the page before. Without $top the page keeps the size of the page before.
        top (int | Unset): Reality data per page. When left out, 100; with a continuationToken,
            the size of the page before.
        extent (str | Unset): Area to search: west longitude, south latitude, east longitude,
            north latitude, in degrees with commas.
        order_by (str | Unset): A text, date or number property, optionally followed by asc or
            desc.
        search (str | Unset): Text looked for, without regard to case, in group, name,
            description, root document, acquirer and tags.
        data_types (str | Unset): Types wanted, with commas.
        acquisition_date_time (str | Unset): Range of acquisition times as start/end, both YYYY-
            MM-DDTHH:MM:SSZ, without fractions of seconds.
        created_date_time (str | Unset): Range of creation times as start/end, both YYYY-MM-
            DDTHH:MM:SSZ, without fractions of seconds.
        modified_date_time (str | Unset): Range of change times as start/end, both YYYY-MM-
            DDTHH:MM:SSZ, without fractions of seconds.
        last_accessed_date_time (str | Unset): Range of access times as start/end, both YYYY-MM-
            DDTHH:MM:SSZ, without fractions of seconds.
        owner_id (str | Unset): Id of the owner.
        data_center (str | Unset): Data centre.
        tag (str | Unset): A tag, matched exactly.
        prefer (GetAllRealityDataPrefer | Unset): How much of each reality data is wanted.
            Default: GetAllRealityDataPrefer.MINIMAL.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DetailedErrorResponse | ErrorResponse | RealityDataPage
    """

    return sync_detailed(
        client=client,
        itwin_id=itwin_id,
        continuation_token=continuation_token,
        top=top,
        extent=extent,
        order_by=order_by,
        search=search,
        data_types=data_types,
        acquisition_date_time=acquisition_date_time,
        created_date_time=created_date_time,
        modified_date_time=modified_date_time,
        last_accessed_date_time=last_accessed_date_time,
        owner_id=owner_id,
        data_center=data_center,
        tag=tag,
        prefer=prefer,
        accept=accept,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    itwin_id: str | Unset = UNSET,
    continuation_token: str | Unset = UNSET,
    top: int | Unset = UNSET,
    extent: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    search: str | Unset = UNSET,
    data_types: str | Unset = UNSET,
    acquisition_date_time: str | Unset = UNSET,
    created_date_time: str | Unset = UNSET,
    modified_date_time: str | Unset = UNSET,
    last_accessed_date_time: str | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    data_center: str | Unset = UNSET,
    tag: str | Unset = UNSET,
    prefer: GetAllRealityDataPrefer | Unset = GetAllRealityDataPrefer.MINIMAL,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> Response[DetailedErrorResponse | ErrorResponse | RealityDataPage]:
    """List reality data

     Lists reality data, a page at a time. Without iTwinId the caller's general rights count, which
    usually shows less.

    Args:
        itwin_id (str | Unset): iTwin to list.
        continuation_token (str | Unset): Token of the page wanted, exactly as it stands in the
            next link of the page before. Without $top the page keeps the size of the page before.
        top (int | Unset): Reality data per page. When left out, 100; with a continuationToken,
            the size of the page before.
        extent (str | Unset): Area to search: west longitude, south latitude, east longitude,
            north latitude, in degrees with commas.
        order_by (str | Unset): A text, date or number property, optionally followed by asc or
            desc.
        search (str | Unset): Text looked for, without regard to case, in group, name,
            description, root document, acquirer and tags.
        data_types (str | Unset): Types wanted, with commas.
        acquisition_date_time (str | Unset): Range of acquisition times as start/end, both YYYY-
            MM-DDTHH:MM:SSZ, without fractions of seconds.
        created_date_time (str | Unset): Range of creation times as start/end, both YYYY-MM-
            DDTHH:MM:SSZ, without fractions of seconds.
        modified_date_time (str | Unset): Range of change times as start/end, both YYYY-MM-
            DDTHH:MM:SSZ, without fractions of seconds.
        last_accessed_date_time (str | Unset): Range of access times as start/end, both YYYY-MM-
            DDTHH:MM:SSZ, without fractions of seconds.
        owner_id (str | Unset): Id of the owner.
        data_center (str | Unset): Data centre.
        tag (str | Unset): A tag, matched exactly.
        prefer (GetAllRealityDataPrefer | Unset): How much of each reality data is wanted.
            Default: GetAllRealityDataPrefer.MINIMAL.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DetailedErrorResponse | ErrorResponse | RealityDataPage]
    """

    kwargs = _get_kwargs(
        itwin_id=itwin_id,
        continuation_token=continuation_token,
        top=top,
        extent=extent,
        order_by=order_by,
        search=search,
        data_types=data_types,
        acquisition_date_time=acquisition_date_time,
        created_date_time=created_date_time,
        modified_date_time=modified_date_time,
        last_accessed_date_time=last_accessed_date_time,
        owner_id=owner_id,
        data_center=data_center,
        tag=tag,
        prefer=prefer,
        accept=accept,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    itwin_id: str | Unset = UNSET,
    continuation_token: str | Unset = UNSET,
    top: int | Unset = UNSET,
    extent: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    search: str | Unset = UNSET,
    data_types: str | Unset = UNSET,
    acquisition_date_time: str | Unset = UNSET,
    created_date_time: str | Unset = UNSET,
    modified_date_time: str | Unset = UNSET,
    last_accessed_date_time: str | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    data_center: str | Unset = UNSET,
    tag: str | Unset = UNSET,
    prefer: GetAllRealityDataPrefer | Unset = GetAllRealityDataPrefer.MINIMAL,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> DetailedErrorResponse | ErrorResponse | RealityDataPage | None:
    """List reality data

     Lists reality data, a page at a time. Without iTwinId the caller's general rights count, which
    usually shows less.

    Args:
        itwin_id (str | Unset): iTwin to list.
        continuation_token (str | Unset): Token of the page wanted, exactly as it stands in the
            next link of the page before. Without $top the page keeps the size of the page before.
        top (int | Unset): Reality data per page. When left out, 100; with a continuationToken,
            the size of the page before.
        extent (str | Unset): Area to search: west longitude, south latitude, east longitude,
            north latitude, in degrees with commas.
        order_by (str | Unset): A text, date or number property, optionally followed by asc or
            desc.
        search (str | Unset): Text looked for, without regard to case, in group, name,
            description, root document, acquirer and tags.
        data_types (str | Unset): Types wanted, with commas.
        acquisition_date_time (str | Unset): Range of acquisition times as start/end, both YYYY-
            MM-DDTHH:MM:SSZ, without fractions of seconds.
        created_date_time (str | Unset): Range of creation times as start/end, both YYYY-MM-
            DDTHH:MM:SSZ, without fractions of seconds.
        modified_date_time (str | Unset): Range of change times as start/end, both YYYY-MM-
            DDTHH:MM:SSZ, without fractions of seconds.
        last_accessed_date_time (str | Unset): Range of access times as start/end, both YYYY-MM-
            DDTHH:MM:SSZ, without fractions of seconds.
        owner_id (str | Unset): Id of the owner.
        data_center (str | Unset): Data centre.
        tag (str | Unset): A tag, matched exactly.
        prefer (GetAllRealityDataPrefer | Unset): How much of each reality data is wanted.
            Default: GetAllRealityDataPrefer.MINIMAL.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DetailedErrorResponse | ErrorResponse | RealityDataPage
    """

    return (
        await asyncio_detailed(
            client=client,
            itwin_id=itwin_id,
            continuation_token=continuation_token,
            top=top,
            extent=extent,
            order_by=order_by,
            search=search,
            data_types=data_types,
            acquisition_date_time=acquisition_date_time,
            created_date_time=created_date_time,
            modified_date_time=modified_date_time,
            last_accessed_date_time=last_accessed_date_time,
            owner_id=owner_id,
            data_center=data_center,
            tag=tag,
            prefer=prefer,
            accept=accept,
        )
    ).parsed

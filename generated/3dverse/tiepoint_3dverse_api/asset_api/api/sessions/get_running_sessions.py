from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.session import Session
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    filters_user_id: UUID | Unset = UNSET,
    filters_scene_id: UUID | Unset = UNSET,
    filters_folder_id: UUID | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_filters_user_id: str | Unset = UNSET
    if not isinstance(filters_user_id, Unset):
        json_filters_user_id = str(filters_user_id)
    params["filters[user_id]"] = json_filters_user_id

    json_filters_scene_id: str | Unset = UNSET
    if not isinstance(filters_scene_id, Unset):
        json_filters_scene_id = str(filters_scene_id)
    params["filters[scene_id]"] = json_filters_scene_id

    json_filters_folder_id: str | Unset = UNSET
    if not isinstance(filters_folder_id, Unset):
        json_filters_folder_id = str(filters_folder_id)
    params["filters[folder_id]"] = json_filters_folder_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/sessions",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | list[Session] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = Session.from_dict(response_200_item_data)

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
) -> Response[ErrorBody | list[Session]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    filters_user_id: UUID | Unset = UNSET,
    filters_scene_id: UUID | Unset = UNSET,
    filters_folder_id: UUID | Unset = UNSET,
) -> Response[ErrorBody | list[Session]]:
    """List sessions

     Not paged.

    Args:
        filters_user_id (UUID | Unset):
        filters_scene_id (UUID | Unset):
        filters_folder_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[Session]]
    """

    kwargs = _get_kwargs(
        filters_user_id=filters_user_id,
        filters_scene_id=filters_scene_id,
        filters_folder_id=filters_folder_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    filters_user_id: UUID | Unset = UNSET,
    filters_scene_id: UUID | Unset = UNSET,
    filters_folder_id: UUID | Unset = UNSET,
) -> ErrorBody | list[Session] | None:
    """List sessions

     Not paged.

    Args:
        filters_user_id (UUID | Unset):
        filters_scene_id (UUID | Unset):
        filters_folder_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[Session]
    """

    return sync_detailed(
        client=client,
        filters_user_id=filters_user_id,
        filters_scene_id=filters_scene_id,
        filters_folder_id=filters_folder_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    filters_user_id: UUID | Unset = UNSET,
    filters_scene_id: UUID | Unset = UNSET,
    filters_folder_id: UUID | Unset = UNSET,
) -> Response[ErrorBody | list[Session]]:
    """List sessions

     Not paged.

    Args:
        filters_user_id (UUID | Unset):
        filters_scene_id (UUID | Unset):
        filters_folder_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[Session]]
    """

    kwargs = _get_kwargs(
        filters_user_id=filters_user_id,
        filters_scene_id=filters_scene_id,
        filters_folder_id=filters_folder_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    filters_user_id: UUID | Unset = UNSET,
    filters_scene_id: UUID | Unset = UNSET,
    filters_folder_id: UUID | Unset = UNSET,
) -> ErrorBody | list[Session] | None:
    """List sessions

     Not paged.

    Args:
        filters_user_id (UUID | Unset):
        filters_scene_id (UUID | Unset):
        filters_folder_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[Session]
    """

    return (
        await asyncio_detailed(
            client=client,
            filters_user_id=filters_user_id,
            filters_scene_id=filters_scene_id,
            filters_folder_id=filters_folder_id,
        )
    ).parsed

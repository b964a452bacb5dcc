from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.session import Session
from ...types import Response


def _get_kwargs(
    scene_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/assets/scenes/{scene_id}/sessions".format(
            scene_id=quote(str(scene_id), safe=""),
        ),
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
    scene_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | list[Session]]:
    """List the sessions of a scene

     Not paged.

    Args:
        scene_id (UUID): The scene, by the identifier of its asset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[Session]]
    """

    kwargs = _get_kwargs(
        scene_id=scene_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    scene_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | list[Session] | None:
    """List the sessions of a scene

     Not paged.

    Args:
        scene_id (UUID): The scene, by the identifier of its asset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[Session]
    """

    return sync_detailed(
        scene_id=scene_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    scene_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | list[Session]]:
    """List the sessions of a scene

     Not paged.

    Args:
        scene_id (UUID): The scene, by the identifier of its asset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[Session]]
    """

    kwargs = _get_kwargs(
        scene_id=scene_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    scene_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | list[Session] | None:
    """List the sessions of a scene

     Not paged.

    Args:
        scene_id (UUID): The scene, by the identifier of its asset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[Session]
    """

    return (
        await asyncio_detailed(
            scene_id=scene_id,
            client=client,
        )
    ).parsed

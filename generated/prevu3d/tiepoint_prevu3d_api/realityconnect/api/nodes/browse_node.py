from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.node import Node
from ...models.node_browse_object import NodeBrowseObject
from ...types import Response


def _get_kwargs(
    id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/nodes/{id}/browse".format(
            id=quote(str(id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | list[Node] | NodeBrowseObject | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> list[Node] | NodeBrowseObject:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_node_browse_result_type_0 = NodeBrowseObject.from_dict(data)

                return componentsschemas_node_browse_result_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, list):
                raise TypeError()
            componentsschemas_node_browse_result_type_1 = []
            _componentsschemas_node_browse_result_type_1 = data
            for componentsschemas_node_list_item_data in _componentsschemas_node_browse_result_type_1:
                componentsschemas_node_list_item = Node.from_dict(componentsschemas_node_list_item_data)

                componentsschemas_node_browse_result_type_1.append(componentsschemas_node_list_item)

            return componentsschemas_node_browse_result_type_1

        response_200 = _parse_response_200(response.json())

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
) -> Response[ErrorBody | list[Node] | NodeBrowseObject]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | list[Node] | NodeBrowseObject]:
    """Browse from a node of the content tree

     Navigates the content tree from one node. Only the path is published among the material that could
    be read; the method, any query parameters (paging, depth, filters) and the shape of the answer are
    not, so the answer is left open. The path is written here as the introduction prints it, without a
    version segment, while the reference page of the asset operation prints one.

    Args:
        id (UUID): Identifier of the node to browse from.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[Node] | NodeBrowseObject]
    """

    kwargs = _get_kwargs(
        id=id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | list[Node] | NodeBrowseObject | None:
    """Browse from a node of the content tree

     Navigates the content tree from one node. Only the path is published among the material that could
    be read; the method, any query parameters (paging, depth, filters) and the shape of the answer are
    not, so the answer is left open. The path is written here as the introduction prints it, without a
    version segment, while the reference page of the asset operation prints one.

    Args:
        id (UUID): Identifier of the node to browse from.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[Node] | NodeBrowseObject
    """

    return sync_detailed(
        id=id,
        client=client,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | list[Node] | NodeBrowseObject]:
    """Browse from a node of the content tree

     Navigates the content tree from one node. Only the path is published among the material that could
    be read; the method, any query parameters (paging, depth, filters) and the shape of the answer are
    not, so the answer is left open. The path is written here as the introduction prints it, without a
    version segment, while the reference page of the asset operation prints one.

    Args:
        id (UUID): Identifier of the node to browse from.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[Node] | NodeBrowseObject]
    """

    kwargs = _get_kwargs(
        id=id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | list[Node] | NodeBrowseObject | None:
    """Browse from a node of the content tree

     Navigates the content tree from one node. Only the path is published among the material that could
    be read; the method, any query parameters (paging, depth, filters) and the shape of the answer are
    not, so the answer is left open. The path is written here as the introduction prints it, without a
    version segment, while the reference page of the asset operation prints one.

    Args:
        id (UUID): Identifier of the node to browse from.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[Node] | NodeBrowseObject
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
        )
    ).parsed

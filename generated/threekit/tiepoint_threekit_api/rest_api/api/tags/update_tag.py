from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.tag import Tag
from ...models.tag_listing import TagListing
from ...models.update_tag_request import UpdateTagRequest
from ...types import UNSET, Response, Unset


def _get_kwargs(
    tag_id: UUID,
    *,
    body: UpdateTagRequest,
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
        "url": "/api/tags/{tag_id}".format(
            tag_id=quote(str(tag_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | Tag | TagListing | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> Tag | TagListing:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = Tag.from_dict(data)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = TagListing.from_dict(data)

            return response_200_type_1

        response_200 = _parse_response_200(response.json())

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


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | Tag | TagListing]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    tag_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTagRequest,
    org_id: UUID | Unset = UNSET,
) -> Response[Any | Tag | TagListing]:
    """Change a tag

    Args:
        tag_id (UUID): Tag id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (UpdateTagRequest): Change to a tag. Example: {'tagId':
            'c0ffee00-1234-4567-89ab-0123456789ab', 'tag': {'label': 'Oak'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Tag | TagListing]
    """

    kwargs = _get_kwargs(
        tag_id=tag_id,
        body=body,
        org_id=org_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    tag_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTagRequest,
    org_id: UUID | Unset = UNSET,
) -> Any | Tag | TagListing | None:
    """Change a tag

    Args:
        tag_id (UUID): Tag id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (UpdateTagRequest): Change to a tag. Example: {'tagId':
            'c0ffee00-1234-4567-89ab-0123456789ab', 'tag': {'label': 'Oak'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Tag | TagListing
    """

    return sync_detailed(
        tag_id=tag_id,
        client=client,
        body=body,
        org_id=org_id,
    ).parsed


async def asyncio_detailed(
    tag_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTagRequest,
    org_id: UUID | Unset = UNSET,
) -> Response[Any | Tag | TagListing]:
    """Change a tag

    Args:
        tag_id (UUID): Tag id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (UpdateTagRequest): Change to a tag. Example: {'tagId':
            'c0ffee00-1234-4567-89ab-0123456789ab', 'tag': {'label': 'Oak'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Tag | TagListing]
    """

    kwargs = _get_kwargs(
        tag_id=tag_id,
        body=body,
        org_id=org_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    tag_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTagRequest,
    org_id: UUID | Unset = UNSET,
) -> Any | Tag | TagListing | None:
    """Change a tag

    Args:
        tag_id (UUID): Tag id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (UpdateTagRequest): Change to a tag. Example: {'tagId':
            'c0ffee00-1234-4567-89ab-0123456789ab', 'tag': {'label': 'Oak'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Tag | TagListing
    """

    return (
        await asyncio_detailed(
            tag_id=tag_id,
            client=client,
            body=body,
            org_id=org_id,
        )
    ).parsed

from http import HTTPStatus
from io import BytesIO
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    size: str,
    filters: str,
    source_url: str,
    *,
    org_id: UUID | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/images/webp/{size}/{filters}/{source_url}".format(
            size=quote(str(size), safe=""),
            filters=quote(str(filters), safe=""),
            source_url=quote(str(source_url), safe=":/?[]@!$&'()*+,;="),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | File | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

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

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | File]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    size: str,
    filters: str,
    source_url: str,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
) -> Response[Any | File]:
    """Transform a picture

    Args:
        size (str): Width x height, 0 for free; for example 100x50. The vendor client leaves the
            part out when no size is asked for.
        filters (str): filters: followed by format(png|jpg|webp) and quality(n), joined by colons.
            The vendor client leaves the part out when there is none.
        source_url (str): Address of the source picture. It stands unencoded, slashes included, at
            the end of the path.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | File]
    """

    kwargs = _get_kwargs(
        size=size,
        filters=filters,
        source_url=source_url,
        org_id=org_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    size: str,
    filters: str,
    source_url: str,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
) -> Any | File | None:
    """Transform a picture

    Args:
        size (str): Width x height, 0 for free; for example 100x50. The vendor client leaves the
            part out when no size is asked for.
        filters (str): filters: followed by format(png|jpg|webp) and quality(n), joined by colons.
            The vendor client leaves the part out when there is none.
        source_url (str): Address of the source picture. It stands unencoded, slashes included, at
            the end of the path.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | File
    """

    return sync_detailed(
        size=size,
        filters=filters,
        source_url=source_url,
        client=client,
        org_id=org_id,
    ).parsed


async def asyncio_detailed(
    size: str,
    filters: str,
    source_url: str,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
) -> Response[Any | File]:
    """Transform a picture

    Args:
        size (str): Width x height, 0 for free; for example 100x50. The vendor client leaves the
            part out when no size is asked for.
        filters (str): filters: followed by format(png|jpg|webp) and quality(n), joined by colons.
            The vendor client leaves the part out when there is none.
        source_url (str): Address of the source picture. It stands unencoded, slashes included, at
            the end of the path.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | File]
    """

    kwargs = _get_kwargs(
        size=size,
        filters=filters,
        source_url=source_url,
        org_id=org_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    size: str,
    filters: str,
    source_url: str,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
) -> Any | File | None:
    """Transform a picture

    Args:
        size (str): Width x height, 0 for free; for example 100x50. The vendor client leaves the
            part out when no size is asked for.
        filters (str): filters: followed by format(png|jpg|webp) and quality(n), joined by colons.
            The vendor client leaves the part out when there is none.
        source_url (str): Address of the source picture. It stands unencoded, slashes included, at
            the end of the path.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | File
    """

    return (
        await asyncio_detailed(
            size=size,
            filters=filters,
            source_url=source_url,
            client=client,
            org_id=org_id,
        )
    ).parsed

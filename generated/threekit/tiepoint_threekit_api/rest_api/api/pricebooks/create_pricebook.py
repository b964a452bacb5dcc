from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.pricebook import Pricebook
from ...models.pricebook_write_request import PricebookWriteRequest
from ...types import UNSET, Response, Unset


def _get_kwargs(
    org_id: UUID,
    *,
    body: PricebookWriteRequest | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/orgs/{org_id}/pricebooks".format(
            org_id=quote(str(org_id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | Pricebook | None:
    if response.status_code == 200:
        response_200 = Pricebook.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | Pricebook]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    org_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: PricebookWriteRequest | Unset = UNSET,
) -> Response[Any | Pricebook]:
    """Create a price book

    Args:
        org_id (UUID): Organisation the price book belongs to.
        body (PricebookWriteRequest | Unset): Price book data; the published page only says text.
            Example: {'name': 'Retail', 'currencies': ['EUR', 'USD']}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Pricebook]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    org_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: PricebookWriteRequest | Unset = UNSET,
) -> Any | Pricebook | None:
    """Create a price book

    Args:
        org_id (UUID): Organisation the price book belongs to.
        body (PricebookWriteRequest | Unset): Price book data; the published page only says text.
            Example: {'name': 'Retail', 'currencies': ['EUR', 'USD']}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Pricebook
    """

    return sync_detailed(
        org_id=org_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    org_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: PricebookWriteRequest | Unset = UNSET,
) -> Response[Any | Pricebook]:
    """Create a price book

    Args:
        org_id (UUID): Organisation the price book belongs to.
        body (PricebookWriteRequest | Unset): Price book data; the published page only says text.
            Example: {'name': 'Retail', 'currencies': ['EUR', 'USD']}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Pricebook]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    org_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: PricebookWriteRequest | Unset = UNSET,
) -> Any | Pricebook | None:
    """Create a price book

    Args:
        org_id (UUID): Organisation the price book belongs to.
        body (PricebookWriteRequest | Unset): Price book data; the published page only says text.
            Example: {'name': 'Retail', 'currencies': ['EUR', 'USD']}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Pricebook
    """

    return (
        await asyncio_detailed(
            org_id=org_id,
            client=client,
            body=body,
        )
    ).parsed

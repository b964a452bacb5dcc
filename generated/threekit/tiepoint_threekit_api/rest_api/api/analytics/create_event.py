from http import HTTPStatus
from typing import Any, cast
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.analytics_event import AnalyticsEvent
from ...models.create_analytics_event_request import CreateAnalyticsEventRequest
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateAnalyticsEventRequest,
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
        "method": "post",
        "url": "/api/analytics/events",
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AnalyticsEvent | Any | None:
    if response.status_code == 200:
        response_200 = AnalyticsEvent.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 422:
        response_422 = cast(Any, None)
        return response_422

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AnalyticsEvent | Any]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAnalyticsEventRequest,
    org_id: UUID | Unset = UNSET,
) -> Response[AnalyticsEvent | Any]:
    """Store an event

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (CreateAnalyticsEventRequest): A new analytics event. Example: {'eventType': 'product
            session start', 'eventMetadata': {'page': 'home'}, 'orgId':
            '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'sessionId':
            '6f1b8a52-3c7d-4e90-8b2a-5d4c3b2a1908', 'metric': 1}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnalyticsEvent | Any]
    """

    kwargs = _get_kwargs(
        body=body,
        org_id=org_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAnalyticsEventRequest,
    org_id: UUID | Unset = UNSET,
) -> AnalyticsEvent | Any | None:
    """Store an event

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (CreateAnalyticsEventRequest): A new analytics event. Example: {'eventType': 'product
            session start', 'eventMetadata': {'page': 'home'}, 'orgId':
            '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'sessionId':
            '6f1b8a52-3c7d-4e90-8b2a-5d4c3b2a1908', 'metric': 1}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnalyticsEvent | Any
    """

    return sync_detailed(
        client=client,
        body=body,
        org_id=org_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAnalyticsEventRequest,
    org_id: UUID | Unset = UNSET,
) -> Response[AnalyticsEvent | Any]:
    """Store an event

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (CreateAnalyticsEventRequest): A new analytics event. Example: {'eventType': 'product
            session start', 'eventMetadata': {'page': 'home'}, 'orgId':
            '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'sessionId':
            '6f1b8a52-3c7d-4e90-8b2a-5d4c3b2a1908', 'metric': 1}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnalyticsEvent | Any]
    """

    kwargs = _get_kwargs(
        body=body,
        org_id=org_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAnalyticsEventRequest,
    org_id: UUID | Unset = UNSET,
) -> AnalyticsEvent | Any | None:
    """Store an event

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        body (CreateAnalyticsEventRequest): A new analytics event. Example: {'eventType': 'product
            session start', 'eventMetadata': {'page': 'home'}, 'orgId':
            '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'sessionId':
            '6f1b8a52-3c7d-4e90-8b2a-5d4c3b2a1908', 'metric': 1}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnalyticsEvent | Any
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            org_id=org_id,
        )
    ).parsed

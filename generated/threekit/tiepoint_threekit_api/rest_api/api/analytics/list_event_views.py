from http import HTTPStatus
from typing import Any, cast
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.analytics_event_type import AnalyticsEventType
from ...models.analytics_range import AnalyticsRange
from ...models.analytics_views_listing import AnalyticsViewsListing
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    org_id: UUID | Unset = UNSET,
    metadata: str | Unset = UNSET,
    device: str | Unset = UNSET,
    referer: str | Unset = UNSET,
    sub_start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    range_: AnalyticsRange | Unset = UNSET,
    event_type: AnalyticsEventType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    params["metadata"] = metadata

    params["device"] = device

    params["referer"] = referer

    params["subStartDate"] = sub_start_date

    params["endDate"] = end_date

    json_range_: str | Unset = UNSET
    if not isinstance(range_, Unset):
        json_range_ = range_.value

    params["range"] = json_range_

    json_event_type: str | Unset = UNSET
    if not isinstance(event_type, Unset):
        json_event_type = event_type.value

    params["eventType"] = json_event_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/analytics/events/views",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AnalyticsViewsListing | Any | None:
    if response.status_code == 200:
        response_200 = AnalyticsViewsListing.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AnalyticsViewsListing | Any]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    metadata: str | Unset = UNSET,
    device: str | Unset = UNSET,
    referer: str | Unset = UNSET,
    sub_start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    range_: AnalyticsRange | Unset = UNSET,
    event_type: AnalyticsEventType | Unset = UNSET,
) -> Response[AnalyticsViewsListing | Any]:
    """Count views by period

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        metadata (str | Unset): Filter by metadata. Send as JSON text.
        device (str | Unset): Filter by device.
        referer (str | Unset): Filter by referer.
        sub_start_date (str | Unset): Start of the time span.
        end_date (str | Unset): End of the time span.
        range_ (AnalyticsRange | Unset): Size of the periods.
        event_type (AnalyticsEventType | Unset): Kind of event to count.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnalyticsViewsListing | Any]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        metadata=metadata,
        device=device,
        referer=referer,
        sub_start_date=sub_start_date,
        end_date=end_date,
        range_=range_,
        event_type=event_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    metadata: str | Unset = UNSET,
    device: str | Unset = UNSET,
    referer: str | Unset = UNSET,
    sub_start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    range_: AnalyticsRange | Unset = UNSET,
    event_type: AnalyticsEventType | Unset = UNSET,
) -> AnalyticsViewsListing | Any | None:
    """Count views by period

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        metadata (str | Unset): Filter by metadata. Send as JSON text.
        device (str | Unset): Filter by device.
        referer (str | Unset): Filter by referer.
        sub_start_date (str | Unset): Start of the time span.
        end_date (str | Unset): End of the time span.
        range_ (AnalyticsRange | Unset): Size of the periods.
        event_type (AnalyticsEventType | Unset): Kind of event to count.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnalyticsViewsListing | Any
    """

    return sync_detailed(
        client=client,
        org_id=org_id,
        metadata=metadata,
        device=device,
        referer=referer,
        sub_start_date=sub_start_date,
        end_date=end_date,
        range_=range_,
        event_type=event_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    metadata: str | Unset = UNSET,
    device: str | Unset = UNSET,
    referer: str | Unset = UNSET,
    sub_start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    range_: AnalyticsRange | Unset = UNSET,
    event_type: AnalyticsEventType | Unset = UNSET,
) -> Response[AnalyticsViewsListing | Any]:
    """Count views by period

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        metadata (str | Unset): Filter by metadata. Send as JSON text.
        device (str | Unset): Filter by device.
        referer (str | Unset): Filter by referer.
        sub_start_date (str | Unset): Start of the time span.
        end_date (str | Unset): End of the time span.
        range_ (AnalyticsRange | Unset): Size of the periods.
        event_type (AnalyticsEventType | Unset): Kind of event to count.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnalyticsViewsListing | Any]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        metadata=metadata,
        device=device,
        referer=referer,
        sub_start_date=sub_start_date,
        end_date=end_date,
        range_=range_,
        event_type=event_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    metadata: str | Unset = UNSET,
    device: str | Unset = UNSET,
    referer: str | Unset = UNSET,
    sub_start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    range_: AnalyticsRange | Unset = UNSET,
    event_type: AnalyticsEventType | Unset = UNSET,
) -> AnalyticsViewsListing | Any | None:
    """Count views by period

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        metadata (str | Unset): Filter by metadata. Send as JSON text.
        device (str | Unset): Filter by device.
        referer (str | Unset): Filter by referer.
        sub_start_date (str | Unset): Start of the time span.
        end_date (str | Unset): End of the time span.
        range_ (AnalyticsRange | Unset): Size of the periods.
        event_type (AnalyticsEventType | Unset): Kind of event to count.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnalyticsViewsListing | Any
    """

    return (
        await asyncio_detailed(
            client=client,
            org_id=org_id,
            metadata=metadata,
            device=device,
            referer=referer,
            sub_start_date=sub_start_date,
            end_date=end_date,
            range_=range_,
            event_type=event_type,
        )
    ).parsed

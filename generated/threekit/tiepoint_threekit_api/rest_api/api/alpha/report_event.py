from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.report_event_payload_version import ReportEventPayloadVersion
from ...types import UNSET, Response


def _get_kwargs(
    *,
    payload: str,
    payload_version: ReportEventPayloadVersion,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["payload"] = payload

    json_payload_version = payload_version.value
    params["payloadVersion"] = json_payload_version

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "https://analytics.alpha.3kit.com/api/analytics/report-event",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | None:
    if response.status_code == 200:
        return None

    if response.status_code == 422:
        return None

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    payload: str,
    payload_version: ReportEventPayloadVersion,
) -> Response[Any]:
    """Report an event of the newer analytics

     Its health check has the same path as that of the platform service, on the host
    analytics.alpha.3kit.com.

    Args:
        payload (str): Event as JSON, gzipped, then base64.
        payload_version (ReportEventPayloadVersion): Version of the payload form.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        payload=payload,
        payload_version=payload_version,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    payload: str,
    payload_version: ReportEventPayloadVersion,
) -> Response[Any]:
    """Report an event of the newer analytics

     Its health check has the same path as that of the platform service, on the host
    analytics.alpha.3kit.com.

    Args:
        payload (str): Event as JSON, gzipped, then base64.
        payload_version (ReportEventPayloadVersion): Version of the payload form.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        payload=payload,
        payload_version=payload_version,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)

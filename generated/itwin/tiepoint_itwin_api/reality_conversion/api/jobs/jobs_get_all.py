from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.detailed_error_response import DetailedErrorResponse
from ...models.error_response import ErrorResponse
from ...models.jobs import Jobs
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    filter_: str,
    continuation_token: str | Unset = UNSET,
    top: int | Unset = 100,
    accept: str = "application/vnd.bentley.itwin-platform.v2+json",
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["Accept"] = accept

    params: dict[str, Any] = {}

    params["$filter"] = filter_

    params["continuationToken"] = continuation_token

    params["$top"] = top

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/reality-conversion/jobs",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DetailedErrorResponse | ErrorResponse | Jobs | None:
    if response.status_code == 200:
        response_200 = Jobs.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = DetailedErrorResponse.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorResponse.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = ErrorResponse.from_dict(response.json())

        return response_404

    if response.status_code == 429:
        response_429 = ErrorResponse.from_dict(response.json())

        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DetailedErrorResponse | ErrorResponse | Jobs]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    filter_: str,
    continuation_token: str | Unset = UNSET,
    top: int | Unset = 100,
    accept: str = "application/vnd.bentley.itwin-platform.v2+json",
) -> Response[DetailedErrorResponse | ErrorResponse | Jobs]:
    """List jobs

     Lists the jobs that match a filter, a page at a time. With iTwinId in the filter the jobs of that
    iTwin are listed, if the caller has access to it; without it the caller's own jobs.

    Args:
        filter_ (str): Boolean expression evaluated for each job. Properties: id, iTwinId, name,
            email, type, state, createdDateTime, inputId, outputId. Operators: eq, ne, lt, le, gt, ge,
            in, and, or. Scalars of eq and gt are written bare (ids and times without quotes); the
            members of an in list are in single quotes.
        continuation_token (str | Unset): Token of the page wanted, exactly as it stands in the
            next link of the page before.
        top (int | Unset): Jobs per page. Default: 100.
        accept (str): Selects version 2 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v2+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DetailedErrorResponse | ErrorResponse | Jobs]
    """

    kwargs = _get_kwargs(
        filter_=filter_,
        continuation_token=continuation_token,
        top=top,
        accept=accept,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    filter_: str,
    continuation_token: str | Unset = UNSET,
    top: int | Unset = 100,
    accept: str = "application/vnd.bentley.itwin-platform.v2+json",
) -> DetailedErrorResponse | ErrorResponse | Jobs | None:
    """List jobs

     Lists the jobs that match a filter, a page at a time. With iTwinId in the filter the jobs of that
    iTwin are listed, if the caller has access to it; without it the caller's own jobs.

    Args:
        filter_ (str): Boolean expression evaluated for each job. Properties: id, iTwinId, name,
            email, type, state, createdDateTime, inputId, outputId. Operators: eq, ne, lt, le, gt, ge,
            in, and, or. Scalars of eq and gt are written bare (ids and times without quotes); the
            members of an in list are in single quotes.
        continuation_token (str | Unset): Token of the page wanted, exactly as it stands in the
            next link of the page before.
        top (int | Unset): Jobs per page. Default: 100.
        accept (str): Selects version 2 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v2+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DetailedErrorResponse | ErrorResponse | Jobs
    """

    return sync_detailed(
        client=client,
        filter_=filter_,
        continuation_token=continuation_token,
        top=top,
        accept=accept,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    filter_: str,
    continuation_token: str | Unset = UNSET,
    top: int | Unset = 100,
    accept: str = "application/vnd.bentley.itwin-platform.v2+json",
) -> Response[DetailedErrorResponse | ErrorResponse | Jobs]:
    """List jobs

     Lists the jobs that match a filter, a page at a time. With iTwinId in the filter the jobs of that
    iTwin are listed, if the caller has access to it; without it the caller's own jobs.

    Args:
        filter_ (str): Boolean expression evaluated for each job. Properties: id, iTwinId, name,
            email, type, state, createdDateTime, inputId, outputId. Operators: eq, ne, lt, le, gt, ge,
            in, and, or. Scalars of eq and gt are written bare (ids and times without quotes); the
            members of an in list are in single quotes.
        continuation_token (str | Unset): Token of the page wanted, exactly as it stands in the
            next link of the page before.
        top (int | Unset): Jobs per page. Default: 100.
        accept (str): Selects version 2 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v2+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DetailedErrorResponse | ErrorResponse | Jobs]
    """

    kwargs = _get_kwargs(
        filter_=filter_,
        continuation_token=continuation_token,
        top=top,
        accept=accept,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    filter_: str,
    continuation_token: str | Unset = UNSET,
    top: int | Unset = 100,
    accept: str = "application/vnd.bentley.itwin-platform.v2+json",
) -> DetailedErrorResponse | ErrorResponse | Jobs | None:
    """List jobs

     Lists the jobs that match a filter, a page at a time. With iTwinId in the filter the jobs of that
    iTwin are listed, if the caller has access to it; without it the caller's own jobs.

    Args:
        filter_ (str): Boolean expression evaluated for each job. Properties: id, iTwinId, name,
            email, type, state, createdDateTime, inputId, outputId. Operators: eq, ne, lt, le, gt, ge,
            in, and, or. Scalars of eq and gt are written bare (ids and times without quotes); the
            members of an in list are in single quotes.
        continuation_token (str | Unset): Token of the page wanted, exactly as it stands in the
            next link of the page before.
        top (int | Unset): Jobs per page. Default: 100.
        accept (str): Selects version 2 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v2+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DetailedErrorResponse | ErrorResponse | Jobs
    """

    return (
        await asyncio_detailed(
            client=client,
            filter_=filter_,
            continuation_token=continuation_token,
            top=top,
            accept=accept,
        )
    ).parsed

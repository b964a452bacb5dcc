from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.detailed_error_response import DetailedErrorResponse
from ...models.error_response import ErrorResponse
from ...models.get_my_favorite_itwins_prefer import GetMyFavoriteItwinsPrefer
from ...models.get_my_favorite_itwins_query_scope import GetMyFavoriteItwinsQueryScope
from ...models.itwin_status import ITwinStatus
from ...models.itwins import ITwins
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    sub_class: str | Unset = UNSET,
    status: ITwinStatus | Unset = UNSET,
    type_: str | Unset = UNSET,
    top: int | Unset = 100,
    skip: int | Unset = UNSET,
    include_inactive: bool | Unset = UNSET,
    prefer: GetMyFavoriteItwinsPrefer | Unset = GetMyFavoriteItwinsPrefer.MINIMAL,
    query_scope: GetMyFavoriteItwinsQueryScope | Unset = UNSET,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(prefer, Unset):
        headers["Prefer"] = str(prefer)

    if not isinstance(query_scope, Unset):
        headers["X-iTwin-Query-Scope"] = str(query_scope)

    headers["Accept"] = accept

    params: dict[str, Any] = {}

    params["subClass"] = sub_class

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    params["type"] = type_

    params["$top"] = top

    params["$skip"] = skip

    params["includeInactive"] = include_inactive

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/itwins/favorites",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DetailedErrorResponse | ErrorResponse | ITwins | None:
    if response.status_code == 200:
        response_200 = ITwins.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = ErrorResponse.from_dict(response.json())

        return response_401

    if response.status_code == 422:
        response_422 = DetailedErrorResponse.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = ErrorResponse.from_dict(response.json())

        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DetailedErrorResponse | ErrorResponse | ITwins]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    sub_class: str | Unset = UNSET,
    status: ITwinStatus | Unset = UNSET,
    type_: str | Unset = UNSET,
    top: int | Unset = 100,
    skip: int | Unset = UNSET,
    include_inactive: bool | Unset = UNSET,
    prefer: GetMyFavoriteItwinsPrefer | Unset = GetMyFavoriteItwinsPrefer.MINIMAL,
    query_scope: GetMyFavoriteItwinsQueryScope | Unset = UNSET,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> Response[DetailedErrorResponse | ErrorResponse | ITwins]:
    """List my favorite iTwins

     Lists the favorites of the caller, a page at a time.

    Args:
        sub_class (str | Unset): One subclass or several, with commas. Naming it makes the query
            faster.
        status (ITwinStatus | Unset): Only iTwins in this state. Not together with
            includeInactive.
        type_ (str | Unset): Only iTwins of this type, a free text set when they were made.
        top (int | Unset): iTwins per page. A value outside the bounds is answered with 422.
            Default: 100.
        skip (int | Unset): iTwins to pass over before the page begins. A negative value is
            answered with 422.
        include_inactive (bool | Unset): Also inactive iTwins, which are left out otherwise. Not
            together with status: sending both is answered with 422, so send it only when it is
            wanted.
        prefer (GetMyFavoriteItwinsPrefer | Unset): How much of each iTwin is wanted: id, class,
            subClass, type, number and displayName only, or everything. Default:
            GetMyFavoriteItwinsPrefer.MINIMAL.
        query_scope (GetMyFavoriteItwinsQueryScope | Unset): Which iTwins are searched: those the
            caller is a member of (what the vendor's client sends when nothing is chosen), or, for
            organization administrators, also others.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DetailedErrorResponse | ErrorResponse | ITwins]
    """

    kwargs = _get_kwargs(
        sub_class=sub_class,
        status=status,
        type_=type_,
        top=top,
        skip=skip,
        include_inactive=include_inactive,
        prefer=prefer,
        query_scope=query_scope,
        accept=accept,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    sub_class: str | Unset = UNSET,
    status: ITwinStatus | Unset = UNSET,
    type_: str | Unset = UNSET,
    top: int | Unset = 100,
    skip: int | Unset = UNSET,
    include_inactive: bool | Unset = UNSET,
    prefer: GetMyFavoriteItwinsPrefer | Unset = GetMyFavoriteItwinsPrefer.MINIMAL,
    query_scope: GetMyFavoriteItwinsQueryScope | Unset = UNSET,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> DetailedErrorResponse | ErrorResponse | ITwins | None:
    """List my favorite iTwins

     Lists the favorites of the caller, a page at a time.

    Args:
        sub_class (str | Unset): One subclass or several, with commas. Naming it makes the query
            faster.
        status (ITwinStatus | Unset): Only iTwins in this state. Not together with
            includeInactive.
        type_ (str | Unset): Only iTwins of this type, a free text set when they were made.
        top (int | Unset): iTwins per page. A value outside the bounds is answered with 422.
            Default: 100.
        skip (int | Unset): iTwins to pass over before the page begins. A negative value is
            answered with 422.
        include_inactive (bool | Unset): Also inactive iTwins, which are left out otherwise. Not
            together with status: sending both is answered with 422, so send it only when it is
            wanted.
        prefer (GetMyFavoriteItwinsPrefer | Unset): How much of each iTwin is wanted: id, class,
            subClass, type, number and displayName only, or everything. Default:
            GetMyFavoriteItwinsPrefer.MINIMAL.
        query_scope (GetMyFavoriteItwinsQueryScope | Unset): Which iTwins are searched: those the
            caller is a member of (what the vendor's client sends when nothing is chosen), or, for
            organization administrators, also others.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DetailedErrorResponse | ErrorResponse | ITwins
    """

    return sync_detailed(
        client=client,
        sub_class=sub_class,
        status=status,
        type_=type_,
        top=top,
        skip=skip,
        include_inactive=include_inactive,
        prefer=prefer,
        query_scope=query_scope,
        accept=accept,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    sub_class: str | Unset = UNSET,
    status: ITwinStatus | Unset = UNSET,
    type_: str | Unset = UNSET,
    top: int | Unset = 100,
    skip: int | Unset = UNSET,
    include_inactive: bool | Unset = UNSET,
    prefer: GetMyFavoriteItwinsPrefer | Unset = GetMyFavoriteItwinsPrefer.MINIMAL,
    query_scope: GetMyFavoriteItwinsQueryScope | Unset = UNSET,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> Response[DetailedErrorResponse | ErrorResponse | ITwins]:
    """List my favorite iTwins

     Lists the favorites of the caller, a page at a time.

    Args:
        sub_class (str | Unset): One subclass or several, with commas. Naming it makes the query
            faster.
        status (ITwinStatus | Unset): Only iTwins in this state. Not together with
            includeInactive.
        type_ (str | Unset): Only iTwins of this type, a free text set when they were made.
        top (int | Unset): iTwins per page. A value outside the bounds is answered with 422.
            Default: 100.
        skip (int | Unset): iTwins to pass over before the page begins. A negative value is
            answered with 422.
        include_inactive (bool | Unset): Also inactive iTwins, which are left out otherwise. Not
            together with status: sending both is answered with 422, so send it only when it is
            wanted.
        prefer (GetMyFavoriteItwinsPrefer | Unset): How much of each iTwin is wanted: id, class,
            subClass, type, number and displayName only, or everything. Default:
            GetMyFavoriteItwinsPrefer.MINIMAL.
        query_scope (GetMyFavoriteItwinsQueryScope | Unset): Which iTwins are searched: those the
            caller is a member of (what the vendor's client sends when nothing is chosen), or, for
            organization administrators, also others.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DetailedErrorResponse | ErrorResponse | ITwins]
    """

    kwargs = _get_kwargs(
        sub_class=sub_class,
        status=status,
        type_=type_,
        top=top,
        skip=skip,
        include_inactive=include_inactive,
        prefer=prefer,
        query_scope=query_scope,
        accept=accept,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    sub_class: str | Unset = UNSET,
    status: ITwinStatus | Unset = UNSET,
    type_: str | Unset = UNSET,
    top: int | Unset = 100,
    skip: int | Unset = UNSET,
    include_inactive: bool | Unset = UNSET,
    prefer: GetMyFavoriteItwinsPrefer | Unset = GetMyFavoriteItwinsPrefer.MINIMAL,
    query_scope: GetMyFavoriteItwinsQueryScope | Unset = UNSET,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> DetailedErrorResponse | ErrorResponse | ITwins | None:
    """List my favorite iTwins

     Lists the favorites of the caller, a page at a time.

    Args:
        sub_class (str | Unset): One subclass or several, with commas. Naming it makes the query
            faster.
        status (ITwinStatus | Unset): Only iTwins in this state. Not together with
            includeInactive.
        type_ (str | Unset): Only iTwins of this type, a free text set when they were made.
        top (int | Unset): iTwins per page. A value outside the bounds is answered with 422.
            Default: 100.
        skip (int | Unset): iTwins to pass over before the page begins. A negative value is
            answered with 422.
        include_inactive (bool | Unset): Also inactive iTwins, which are left out otherwise. Not
            together with status: sending both is answered with 422, so send it only when it is
            wanted.
        prefer (GetMyFavoriteItwinsPrefer | Unset): How much of each iTwin is wanted: id, class,
            subClass, type, number and displayName only, or everything. Default:
            GetMyFavoriteItwinsPrefer.MINIMAL.
        query_scope (GetMyFavoriteItwinsQueryScope | Unset): Which iTwins are searched: those the
            caller is a member of (what the vendor's client sends when nothing is chosen), or, for
            organization administrators, also others.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DetailedErrorResponse | ErrorResponse | ITwins
    """

    return (
        await asyncio_detailed(
            client=client,
            sub_class=sub_class,
            status=status,
            type_=type_,
            top=top,
            skip=skip,
            include_inactive=include_inactive,
            prefer=prefer,
            query_scope=query_scope,
            accept=accept,
        )
    ).parsed

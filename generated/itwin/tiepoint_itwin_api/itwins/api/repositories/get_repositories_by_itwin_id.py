from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.detailed_error_response import DetailedErrorResponse
from ...models.error_response import ErrorResponse
from ...models.repositories import Repositories
from ...types import UNSET, Response, Unset


def _get_kwargs(
    itwin_id: str,
    *,
    class_: str | Unset = UNSET,
    sub_class: str | Unset = UNSET,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["Accept"] = accept

    params: dict[str, Any] = {}

    params["class"] = class_

    params["subClass"] = sub_class

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/itwins/{itwin_id}/repositories".format(
            itwin_id=quote(str(itwin_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DetailedErrorResponse | ErrorResponse | Repositories | None:
    if response.status_code == 200:
        response_200 = Repositories.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = ErrorResponse.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = ErrorResponse.from_dict(response.json())

        return response_404

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
) -> Response[DetailedErrorResponse | ErrorResponse | Repositories]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    itwin_id: str,
    *,
    client: AuthenticatedClient | Client,
    class_: str | Unset = UNSET,
    sub_class: str | Unset = UNSET,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> Response[DetailedErrorResponse | ErrorResponse | Repositories]:
    """List repositories

     Lists where the data of the iTwin is: addresses in other services, found by asking each of them, and
    addresses added by hand. A service that holds nothing for the iTwin is left out. The caller must be
    a member, or an administrator of the owning organization. Not paged.

    Args:
        itwin_id (str): iTwin id.
        class_ (str | Unset): Only repositories of this class.
        sub_class (str | Unset): Only repositories of this subclass; needs class.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DetailedErrorResponse | ErrorResponse | Repositories]
    """

    kwargs = _get_kwargs(
        itwin_id=itwin_id,
        class_=class_,
        sub_class=sub_class,
        accept=accept,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    itwin_id: str,
    *,
    client: AuthenticatedClient | Client,
    class_: str | Unset = UNSET,
    sub_class: str | Unset = UNSET,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> DetailedErrorResponse | ErrorResponse | Repositories | None:
    """List repositories

     Lists where the data of the iTwin is: addresses in other services, found by asking each of them, and
    addresses added by hand. A service that holds nothing for the iTwin is left out. The caller must be
    a member, or an administrator of the owning organization. Not paged.

    Args:
        itwin_id (str): iTwin id.
        class_ (str | Unset): Only repositories of this class.
        sub_class (str | Unset): Only repositories of this subclass; needs class.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DetailedErrorResponse | ErrorResponse | Repositories
    """

    return sync_detailed(
        itwin_id=itwin_id,
        client=client,
        class_=class_,
        sub_class=sub_class,
        accept=accept,
    ).parsed


async def asyncio_detailed(
    itwin_id: str,
    *,
    client: AuthenticatedClient | Client,
    class_: str | Unset = UNSET,
    sub_class: str | Unset = UNSET,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> Response[DetailedErrorResponse | ErrorResponse | Repositories]:
    """List repositories

     Lists where the data of the iTwin is: addresses in other services, found by asking each of them, and
    addresses added by hand. A service that holds nothing for the iTwin is left out. The caller must be
    a member, or an administrator of the owning organization. Not paged.

    Args:
        itwin_id (str): iTwin id.
        class_ (str | Unset): Only repositories of this class.
        sub_class (str | Unset): Only repositories of this subclass; needs class.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DetailedErrorResponse | ErrorResponse | Repositories]
    """

    kwargs = _get_kwargs(
        itwin_id=itwin_id,
        class_=class_,
        sub_class=sub_class,
        accept=accept,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    itwin_id: str,
    *,
    client: AuthenticatedClient | Client,
    class_: str | Unset = UNSET,
    sub_class: str | Unset = UNSET,
    accept: str = "application/vnd.bentley.itwin-platform.v1+json",
) -> DetailedErrorResponse | ErrorResponse | Repositories | None:
    """List repositories

     Lists where the data of the iTwin is: addresses in other services, found by asking each of them, and
    addresses added by hand. A service that holds nothing for the iTwin is left out. The caller must be
    a member, or an administrator of the owning organization. Not paged.

    Args:
        itwin_id (str): iTwin id.
        class_ (str | Unset): Only repositories of this class.
        sub_class (str | Unset): Only repositories of this subclass; needs class.
        accept (str): Selects version 1 of the API. OpenAPI tools may ignore a parameter of this
            name; the media type of the responses says the same. Default:
            "application/vnd.bentley.itwin-platform.v1+json".

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DetailedErrorResponse | ErrorResponse | Repositories
    """

    return (
        await asyncio_detailed(
            itwin_id=itwin_id,
            client=client,
            class_=class_,
            sub_class=sub_class,
            accept=accept,
        )
    ).parsed

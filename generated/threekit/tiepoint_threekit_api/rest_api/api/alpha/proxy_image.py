from http import HTTPStatus
from io import BytesIO
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    source_url: str,
    resize_width: int | Unset = UNSET,
    resize_height: int | Unset = UNSET,
    resize_fit: str | Unset = UNSET,
    trim: bool | Unset = UNSET,
    background_color: str | Unset = UNSET,
    format_: str | Unset = UNSET,
    quality: int | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["sourceUrl"] = source_url

    params["resizeWidth"] = resize_width

    params["resizeHeight"] = resize_height

    params["resizeFit"] = resize_fit

    params["trim"] = trim

    params["backgroundColor"] = background_color

    params["format"] = format_

    params["quality"] = quality

    params["cacheScope"] = cache_scope

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "https://image.alpha.3kit.com/api/image/transform",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | File | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

        return response_200

    if response.status_code == 422:
        response_422 = cast(Any, None)
        return response_422

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
    *,
    client: AuthenticatedClient | Client,
    source_url: str,
    resize_width: int | Unset = UNSET,
    resize_height: int | Unset = UNSET,
    resize_fit: str | Unset = UNSET,
    trim: bool | Unset = UNSET,
    background_color: str | Unset = UNSET,
    format_: str | Unset = UNSET,
    quality: int | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
) -> Response[Any | File]:
    """Transform a picture through the proxy

    Args:
        source_url (str): Address of the source.
        resize_width (int | Unset): Width.
        resize_height (int | Unset): Height.
        resize_fit (str | Unset): How to fit, for example cover.
        trim (bool | Unset): Cut empty borders.
        background_color (str | Unset): Hex colour with alpha.
        format_ (str | Unset): Image format.
        quality (int | Unset): Quality.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | File]
    """

    kwargs = _get_kwargs(
        source_url=source_url,
        resize_width=resize_width,
        resize_height=resize_height,
        resize_fit=resize_fit,
        trim=trim,
        background_color=background_color,
        format_=format_,
        quality=quality,
        cache_scope=cache_scope,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    source_url: str,
    resize_width: int | Unset = UNSET,
    resize_height: int | Unset = UNSET,
    resize_fit: str | Unset = UNSET,
    trim: bool | Unset = UNSET,
    background_color: str | Unset = UNSET,
    format_: str | Unset = UNSET,
    quality: int | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
) -> Any | File | None:
    """Transform a picture through the proxy

    Args:
        source_url (str): Address of the source.
        resize_width (int | Unset): Width.
        resize_height (int | Unset): Height.
        resize_fit (str | Unset): How to fit, for example cover.
        trim (bool | Unset): Cut empty borders.
        background_color (str | Unset): Hex colour with alpha.
        format_ (str | Unset): Image format.
        quality (int | Unset): Quality.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | File
    """

    return sync_detailed(
        client=client,
        source_url=source_url,
        resize_width=resize_width,
        resize_height=resize_height,
        resize_fit=resize_fit,
        trim=trim,
        background_color=background_color,
        format_=format_,
        quality=quality,
        cache_scope=cache_scope,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    source_url: str,
    resize_width: int | Unset = UNSET,
    resize_height: int | Unset = UNSET,
    resize_fit: str | Unset = UNSET,
    trim: bool | Unset = UNSET,
    background_color: str | Unset = UNSET,
    format_: str | Unset = UNSET,
    quality: int | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
) -> Response[Any | File]:
    """Transform a picture through the proxy

    Args:
        source_url (str): Address of the source.
        resize_width (int | Unset): Width.
        resize_height (int | Unset): Height.
        resize_fit (str | Unset): How to fit, for example cover.
        trim (bool | Unset): Cut empty borders.
        background_color (str | Unset): Hex colour with alpha.
        format_ (str | Unset): Image format.
        quality (int | Unset): Quality.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | File]
    """

    kwargs = _get_kwargs(
        source_url=source_url,
        resize_width=resize_width,
        resize_height=resize_height,
        resize_fit=resize_fit,
        trim=trim,
        background_color=background_color,
        format_=format_,
        quality=quality,
        cache_scope=cache_scope,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    source_url: str,
    resize_width: int | Unset = UNSET,
    resize_height: int | Unset = UNSET,
    resize_fit: str | Unset = UNSET,
    trim: bool | Unset = UNSET,
    background_color: str | Unset = UNSET,
    format_: str | Unset = UNSET,
    quality: int | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
) -> Any | File | None:
    """Transform a picture through the proxy

    Args:
        source_url (str): Address of the source.
        resize_width (int | Unset): Width.
        resize_height (int | Unset): Height.
        resize_fit (str | Unset): How to fit, for example cover.
        trim (bool | Unset): Cut empty borders.
        background_color (str | Unset): Hex colour with alpha.
        format_ (str | Unset): Image format.
        quality (int | Unset): Quality.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | File
    """

    return (
        await asyncio_detailed(
            client=client,
            source_url=source_url,
            resize_width=resize_width,
            resize_height=resize_height,
            resize_fit=resize_fit,
            trim=trim,
            background_color=background_color,
            format_=format_,
            quality=quality,
            cache_scope=cache_scope,
        )
    ).parsed

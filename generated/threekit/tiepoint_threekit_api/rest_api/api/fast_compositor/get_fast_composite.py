from http import HTTPStatus
from io import BytesIO
from typing import Any, cast
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.composite_fit_mode import CompositeFitMode
from ...models.image_format import ImageFormat
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    asset_id: UUID,
    configuration: str | Unset = UNSET,
    org_id: UUID | Unset = UNSET,
    stage_id: str | Unset = UNSET,
    stage_configuration: str | Unset = UNSET,
    width: float | Unset = UNSET,
    height: float | Unset = UNSET,
    crop_width: float | Unset = UNSET,
    crop_height: float | Unset = UNSET,
    crop_x: float | Unset = UNSET,
    crop_y: float | Unset = UNSET,
    format_: ImageFormat | Unset = UNSET,
    image_fit_mode: CompositeFitMode | Unset = UNSET,
    skip_resolve_tags: bool | Unset = UNSET,
    display: str | Unset = UNSET,
    cache_key: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_asset_id = str(asset_id)
    params["assetId"] = json_asset_id

    params["configuration"] = configuration

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    params["stageId"] = stage_id

    params["stageConfiguration"] = stage_configuration

    params["width"] = width

    params["height"] = height

    params["cropWidth"] = crop_width

    params["cropHeight"] = crop_height

    params["cropX"] = crop_x

    params["cropY"] = crop_y

    json_format_: str | Unset = UNSET
    if not isinstance(format_, Unset):
        json_format_ = format_.value

    params["format"] = json_format_

    json_image_fit_mode: str | Unset = UNSET
    if not isinstance(image_fit_mode, Unset):
        json_image_fit_mode = image_fit_mode.value

    params["imageFitMode"] = json_image_fit_mode

    params["skipResolveTags"] = skip_resolve_tags

    params["display"] = display

    params["cacheKey"] = cache_key

    params["cacheScope"] = cache_scope

    params["cacheMaxAge"] = cache_max_age

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/fast-compositor",
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
    asset_id: UUID,
    configuration: str | Unset = UNSET,
    org_id: UUID | Unset = UNSET,
    stage_id: str | Unset = UNSET,
    stage_configuration: str | Unset = UNSET,
    width: float | Unset = UNSET,
    height: float | Unset = UNSET,
    crop_width: float | Unset = UNSET,
    crop_height: float | Unset = UNSET,
    crop_x: float | Unset = UNSET,
    crop_y: float | Unset = UNSET,
    format_: ImageFormat | Unset = UNSET,
    image_fit_mode: CompositeFitMode | Unset = UNSET,
    skip_resolve_tags: bool | Unset = UNSET,
    display: str | Unset = UNSET,
    cache_key: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Response[Any | File]:
    """Make a composite picture

    Args:
        asset_id (UUID): Asset to show.
        configuration (str | Unset): Configuration. Send as JSON text.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        stage_id (str | Unset): Stage; seen in public code only.
        stage_configuration (str | Unset): Configuration of the stage; seen in public code only.
            Send as JSON text.
        width (float | Unset): Width in pixels.
        height (float | Unset): Height in pixels.
        crop_width (float | Unset): Width of the cut.
        crop_height (float | Unset): Height of the cut.
        crop_x (float | Unset): Left edge of the cut.
        crop_y (float | Unset): Top edge of the cut.
        format_ (ImageFormat | Unset): Image format.
        image_fit_mode (CompositeFitMode | Unset): How the picture fills the size.
        skip_resolve_tags (bool | Unset): Do not resolve tag values.
        display (str | Unset): Kind of answer, for example image; seen in public code only.
        cache_key (str | Unset): Cache key; seen in public code only.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | File]
    """

    kwargs = _get_kwargs(
        asset_id=asset_id,
        configuration=configuration,
        org_id=org_id,
        stage_id=stage_id,
        stage_configuration=stage_configuration,
        width=width,
        height=height,
        crop_width=crop_width,
        crop_height=crop_height,
        crop_x=crop_x,
        crop_y=crop_y,
        format_=format_,
        image_fit_mode=image_fit_mode,
        skip_resolve_tags=skip_resolve_tags,
        display=display,
        cache_key=cache_key,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    asset_id: UUID,
    configuration: str | Unset = UNSET,
    org_id: UUID | Unset = UNSET,
    stage_id: str | Unset = UNSET,
    stage_configuration: str | Unset = UNSET,
    width: float | Unset = UNSET,
    height: float | Unset = UNSET,
    crop_width: float | Unset = UNSET,
    crop_height: float | Unset = UNSET,
    crop_x: float | Unset = UNSET,
    crop_y: float | Unset = UNSET,
    format_: ImageFormat | Unset = UNSET,
    image_fit_mode: CompositeFitMode | Unset = UNSET,
    skip_resolve_tags: bool | Unset = UNSET,
    display: str | Unset = UNSET,
    cache_key: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Any | File | None:
    """Make a composite picture

    Args:
        asset_id (UUID): Asset to show.
        configuration (str | Unset): Configuration. Send as JSON text.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        stage_id (str | Unset): Stage; seen in public code only.
        stage_configuration (str | Unset): Configuration of the stage; seen in public code only.
            Send as JSON text.
        width (float | Unset): Width in pixels.
        height (float | Unset): Height in pixels.
        crop_width (float | Unset): Width of the cut.
        crop_height (float | Unset): Height of the cut.
        crop_x (float | Unset): Left edge of the cut.
        crop_y (float | Unset): Top edge of the cut.
        format_ (ImageFormat | Unset): Image format.
        image_fit_mode (CompositeFitMode | Unset): How the picture fills the size.
        skip_resolve_tags (bool | Unset): Do not resolve tag values.
        display (str | Unset): Kind of answer, for example image; seen in public code only.
        cache_key (str | Unset): Cache key; seen in public code only.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | File
    """

    return sync_detailed(
        client=client,
        asset_id=asset_id,
        configuration=configuration,
        org_id=org_id,
        stage_id=stage_id,
        stage_configuration=stage_configuration,
        width=width,
        height=height,
        crop_width=crop_width,
        crop_height=crop_height,
        crop_x=crop_x,
        crop_y=crop_y,
        format_=format_,
        image_fit_mode=image_fit_mode,
        skip_resolve_tags=skip_resolve_tags,
        display=display,
        cache_key=cache_key,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    asset_id: UUID,
    configuration: str | Unset = UNSET,
    org_id: UUID | Unset = UNSET,
    stage_id: str | Unset = UNSET,
    stage_configuration: str | Unset = UNSET,
    width: float | Unset = UNSET,
    height: float | Unset = UNSET,
    crop_width: float | Unset = UNSET,
    crop_height: float | Unset = UNSET,
    crop_x: float | Unset = UNSET,
    crop_y: float | Unset = UNSET,
    format_: ImageFormat | Unset = UNSET,
    image_fit_mode: CompositeFitMode | Unset = UNSET,
    skip_resolve_tags: bool | Unset = UNSET,
    display: str | Unset = UNSET,
    cache_key: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Response[Any | File]:
    """Make a composite picture

    Args:
        asset_id (UUID): Asset to show.
        configuration (str | Unset): Configuration. Send as JSON text.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        stage_id (str | Unset): Stage; seen in public code only.
        stage_configuration (str | Unset): Configuration of the stage; seen in public code only.
            Send as JSON text.
        width (float | Unset): Width in pixels.
        height (float | Unset): Height in pixels.
        crop_width (float | Unset): Width of the cut.
        crop_height (float | Unset): Height of the cut.
        crop_x (float | Unset): Left edge of the cut.
        crop_y (float | Unset): Top edge of the cut.
        format_ (ImageFormat | Unset): Image format.
        image_fit_mode (CompositeFitMode | Unset): How the picture fills the size.
        skip_resolve_tags (bool | Unset): Do not resolve tag values.
        display (str | Unset): Kind of answer, for example image; seen in public code only.
        cache_key (str | Unset): Cache key; seen in public code only.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | File]
    """

    kwargs = _get_kwargs(
        asset_id=asset_id,
        configuration=configuration,
        org_id=org_id,
        stage_id=stage_id,
        stage_configuration=stage_configuration,
        width=width,
        height=height,
        crop_width=crop_width,
        crop_height=crop_height,
        crop_x=crop_x,
        crop_y=crop_y,
        format_=format_,
        image_fit_mode=image_fit_mode,
        skip_resolve_tags=skip_resolve_tags,
        display=display,
        cache_key=cache_key,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    asset_id: UUID,
    configuration: str | Unset = UNSET,
    org_id: UUID | Unset = UNSET,
    stage_id: str | Unset = UNSET,
    stage_configuration: str | Unset = UNSET,
    width: float | Unset = UNSET,
    height: float | Unset = UNSET,
    crop_width: float | Unset = UNSET,
    crop_height: float | Unset = UNSET,
    crop_x: float | Unset = UNSET,
    crop_y: float | Unset = UNSET,
    format_: ImageFormat | Unset = UNSET,
    image_fit_mode: CompositeFitMode | Unset = UNSET,
    skip_resolve_tags: bool | Unset = UNSET,
    display: str | Unset = UNSET,
    cache_key: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Any | File | None:
    """Make a composite picture

    Args:
        asset_id (UUID): Asset to show.
        configuration (str | Unset): Configuration. Send as JSON text.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        stage_id (str | Unset): Stage; seen in public code only.
        stage_configuration (str | Unset): Configuration of the stage; seen in public code only.
            Send as JSON text.
        width (float | Unset): Width in pixels.
        height (float | Unset): Height in pixels.
        crop_width (float | Unset): Width of the cut.
        crop_height (float | Unset): Height of the cut.
        crop_x (float | Unset): Left edge of the cut.
        crop_y (float | Unset): Top edge of the cut.
        format_ (ImageFormat | Unset): Image format.
        image_fit_mode (CompositeFitMode | Unset): How the picture fills the size.
        skip_resolve_tags (bool | Unset): Do not resolve tag values.
        display (str | Unset): Kind of answer, for example image; seen in public code only.
        cache_key (str | Unset): Cache key; seen in public code only.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | File
    """

    return (
        await asyncio_detailed(
            client=client,
            asset_id=asset_id,
            configuration=configuration,
            org_id=org_id,
            stage_id=stage_id,
            stage_configuration=stage_configuration,
            width=width,
            height=height,
            crop_width=crop_width,
            crop_height=crop_height,
            crop_x=crop_x,
            crop_y=crop_y,
            format_=format_,
            image_fit_mode=image_fit_mode,
            skip_resolve_tags=skip_resolve_tags,
            display=display,
            cache_key=cache_key,
            cache_scope=cache_scope,
            cache_max_age=cache_max_age,
        )
    ).parsed

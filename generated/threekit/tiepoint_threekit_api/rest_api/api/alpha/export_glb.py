from http import HTTPStatus
from typing import Any, cast
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.glb_export_result import GlbExportResult
from ...models.glb_export_version import GlbExportVersion
from ...models.glb_response_mode import GlbResponseMode
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    bearer_token: str,
    environment: str,
    org_id: UUID | Unset = UNSET,
    asset_id: str,
    configuration: str | Unset = UNSET,
    cache: bool | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
    response_mode: GlbResponseMode,
    version: GlbExportVersion | Unset = UNSET,
    settings: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["bearer_token"] = bearer_token

    params["environment"] = environment

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    params["assetId"] = asset_id

    params["configuration"] = configuration

    params["cache"] = cache

    params["cacheScope"] = cache_scope

    params["cacheMaxAge"] = cache_max_age

    json_response_mode = response_mode.value
    params["response"] = json_response_mode

    json_version: str | Unset = UNSET
    if not isinstance(version, Unset):
        json_version = version.value

    params["version"] = json_version

    params["settings"] = settings

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "https://glb-service.alpha.3kit.com/api/glb/export",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | GlbExportResult | None:
    if response.status_code == 200:
        response_200 = GlbExportResult.from_dict(response.json())

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
) -> Response[Any | GlbExportResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    bearer_token: str,
    environment: str,
    org_id: UUID | Unset = UNSET,
    asset_id: str,
    configuration: str | Unset = UNSET,
    cache: bool | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
    response_mode: GlbResponseMode,
    version: GlbExportVersion | Unset = UNSET,
    settings: str | Unset = UNSET,
) -> Response[Any | GlbExportResult]:
    """Export an asset as glTF binary

    Args:
        bearer_token (str): Access token; here it is only taken from the query.
        environment (str): Name of the platform environment: preview, fts, admin or another
            subdomain.
        org_id (UUID | Unset): Organisation id; the vendor client always sends it.
        asset_id (str): Asset to export.
        configuration (str | Unset): Configuration. Send as JSON text.
        cache (bool | Unset): Reuse an earlier result.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.
        response_mode (GlbResponseMode): JSON with the file address, or the file.
        version (GlbExportVersion | Unset): Exporter to use.
        settings (str | Unset): Export settings. Send as JSON text.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GlbExportResult]
    """

    kwargs = _get_kwargs(
        bearer_token=bearer_token,
        environment=environment,
        org_id=org_id,
        asset_id=asset_id,
        configuration=configuration,
        cache=cache,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
        response_mode=response_mode,
        version=version,
        settings=settings,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    bearer_token: str,
    environment: str,
    org_id: UUID | Unset = UNSET,
    asset_id: str,
    configuration: str | Unset = UNSET,
    cache: bool | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
    response_mode: GlbResponseMode,
    version: GlbExportVersion | Unset = UNSET,
    settings: str | Unset = UNSET,
) -> Any | GlbExportResult | None:
    """Export an asset as glTF binary

    Args:
        bearer_token (str): Access token; here it is only taken from the query.
        environment (str): Name of the platform environment: preview, fts, admin or another
            subdomain.
        org_id (UUID | Unset): Organisation id; the vendor client always sends it.
        asset_id (str): Asset to export.
        configuration (str | Unset): Configuration. Send as JSON text.
        cache (bool | Unset): Reuse an earlier result.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.
        response_mode (GlbResponseMode): JSON with the file address, or the file.
        version (GlbExportVersion | Unset): Exporter to use.
        settings (str | Unset): Export settings. Send as JSON text.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GlbExportResult
    """

    return sync_detailed(
        client=client,
        bearer_token=bearer_token,
        environment=environment,
        org_id=org_id,
        asset_id=asset_id,
        configuration=configuration,
        cache=cache,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
        response_mode=response_mode,
        version=version,
        settings=settings,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    bearer_token: str,
    environment: str,
    org_id: UUID | Unset = UNSET,
    asset_id: str,
    configuration: str | Unset = UNSET,
    cache: bool | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
    response_mode: GlbResponseMode,
    version: GlbExportVersion | Unset = UNSET,
    settings: str | Unset = UNSET,
) -> Response[Any | GlbExportResult]:
    """Export an asset as glTF binary

    Args:
        bearer_token (str): Access token; here it is only taken from the query.
        environment (str): Name of the platform environment: preview, fts, admin or another
            subdomain.
        org_id (UUID | Unset): Organisation id; the vendor client always sends it.
        asset_id (str): Asset to export.
        configuration (str | Unset): Configuration. Send as JSON text.
        cache (bool | Unset): Reuse an earlier result.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.
        response_mode (GlbResponseMode): JSON with the file address, or the file.
        version (GlbExportVersion | Unset): Exporter to use.
        settings (str | Unset): Export settings. Send as JSON text.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GlbExportResult]
    """

    kwargs = _get_kwargs(
        bearer_token=bearer_token,
        environment=environment,
        org_id=org_id,
        asset_id=asset_id,
        configuration=configuration,
        cache=cache,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
        response_mode=response_mode,
        version=version,
        settings=settings,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    bearer_token: str,
    environment: str,
    org_id: UUID | Unset = UNSET,
    asset_id: str,
    configuration: str | Unset = UNSET,
    cache: bool | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
    response_mode: GlbResponseMode,
    version: GlbExportVersion | Unset = UNSET,
    settings: str | Unset = UNSET,
) -> Any | GlbExportResult | None:
    """Export an asset as glTF binary

    Args:
        bearer_token (str): Access token; here it is only taken from the query.
        environment (str): Name of the platform environment: preview, fts, admin or another
            subdomain.
        org_id (UUID | Unset): Organisation id; the vendor client always sends it.
        asset_id (str): Asset to export.
        configuration (str | Unset): Configuration. Send as JSON text.
        cache (bool | Unset): Reuse an earlier result.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.
        response_mode (GlbResponseMode): JSON with the file address, or the file.
        version (GlbExportVersion | Unset): Exporter to use.
        settings (str | Unset): Export settings. Send as JSON text.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GlbExportResult
    """

    return (
        await asyncio_detailed(
            client=client,
            bearer_token=bearer_token,
            environment=environment,
            org_id=org_id,
            asset_id=asset_id,
            configuration=configuration,
            cache=cache,
            cache_scope=cache_scope,
            cache_max_age=cache_max_age,
            response_mode=response_mode,
            version=version,
            settings=settings,
        )
    ).parsed

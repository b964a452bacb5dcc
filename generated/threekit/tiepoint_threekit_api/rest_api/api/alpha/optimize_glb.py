from http import HTTPStatus
from io import BytesIO
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.mesh_compression import MeshCompression
from ...models.texture_format import TextureFormat
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    source_url: str,
    dedup: bool | Unset = UNSET,
    prune: bool | Unset = UNSET,
    instance: bool | Unset = UNSET,
    simplify: bool | Unset = UNSET,
    instance_minimum: float | Unset = UNSET,
    simplify_error: float | Unset = UNSET,
    mesh_compression: MeshCompression | Unset = UNSET,
    texture_format: TextureFormat | Unset = UNSET,
    texture_size: float | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["sourceUrl"] = source_url

    params["dedup"] = dedup

    params["prune"] = prune

    params["instance"] = instance

    params["simplify"] = simplify

    params["instanceMinimum"] = instance_minimum

    params["simplifyError"] = simplify_error

    json_mesh_compression: str | Unset = UNSET
    if not isinstance(mesh_compression, Unset):
        json_mesh_compression = mesh_compression.value

    params["meshCompression"] = json_mesh_compression

    json_texture_format: str | Unset = UNSET
    if not isinstance(texture_format, Unset):
        json_texture_format = texture_format.value

    params["textureFormat"] = json_texture_format

    params["textureSize"] = texture_size

    params["cacheScope"] = cache_scope

    params["cacheMaxAge"] = cache_max_age

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "https://glb-service.alpha.3kit.com/api/glb/optimize",
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
    dedup: bool | Unset = UNSET,
    prune: bool | Unset = UNSET,
    instance: bool | Unset = UNSET,
    simplify: bool | Unset = UNSET,
    instance_minimum: float | Unset = UNSET,
    simplify_error: float | Unset = UNSET,
    mesh_compression: MeshCompression | Unset = UNSET,
    texture_format: TextureFormat | Unset = UNSET,
    texture_size: float | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Response[Any | File]:
    """Optimise a glTF binary

    Args:
        source_url (str): Address of the source.
        dedup (bool | Unset): Drop duplicate data.
        prune (bool | Unset): Drop unused data.
        instance (bool | Unset): Use mesh instances.
        simplify (bool | Unset): Simplify meshes.
        instance_minimum (float | Unset): Repetitions from which instances are used.
        simplify_error (float | Unset): Allowed error of the simplification.
        mesh_compression (MeshCompression | Unset): Mesh compression.
        texture_format (TextureFormat | Unset): Texture format.
        texture_size (float | Unset): Largest texture edge.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | File]
    """

    kwargs = _get_kwargs(
        source_url=source_url,
        dedup=dedup,
        prune=prune,
        instance=instance,
        simplify=simplify,
        instance_minimum=instance_minimum,
        simplify_error=simplify_error,
        mesh_compression=mesh_compression,
        texture_format=texture_format,
        texture_size=texture_size,
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
    source_url: str,
    dedup: bool | Unset = UNSET,
    prune: bool | Unset = UNSET,
    instance: bool | Unset = UNSET,
    simplify: bool | Unset = UNSET,
    instance_minimum: float | Unset = UNSET,
    simplify_error: float | Unset = UNSET,
    mesh_compression: MeshCompression | Unset = UNSET,
    texture_format: TextureFormat | Unset = UNSET,
    texture_size: float | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Any | File | None:
    """Optimise a glTF binary

    Args:
        source_url (str): Address of the source.
        dedup (bool | Unset): Drop duplicate data.
        prune (bool | Unset): Drop unused data.
        instance (bool | Unset): Use mesh instances.
        simplify (bool | Unset): Simplify meshes.
        instance_minimum (float | Unset): Repetitions from which instances are used.
        simplify_error (float | Unset): Allowed error of the simplification.
        mesh_compression (MeshCompression | Unset): Mesh compression.
        texture_format (TextureFormat | Unset): Texture format.
        texture_size (float | Unset): Largest texture edge.
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
        source_url=source_url,
        dedup=dedup,
        prune=prune,
        instance=instance,
        simplify=simplify,
        instance_minimum=instance_minimum,
        simplify_error=simplify_error,
        mesh_compression=mesh_compression,
        texture_format=texture_format,
        texture_size=texture_size,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    source_url: str,
    dedup: bool | Unset = UNSET,
    prune: bool | Unset = UNSET,
    instance: bool | Unset = UNSET,
    simplify: bool | Unset = UNSET,
    instance_minimum: float | Unset = UNSET,
    simplify_error: float | Unset = UNSET,
    mesh_compression: MeshCompression | Unset = UNSET,
    texture_format: TextureFormat | Unset = UNSET,
    texture_size: float | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Response[Any | File]:
    """Optimise a glTF binary

    Args:
        source_url (str): Address of the source.
        dedup (bool | Unset): Drop duplicate data.
        prune (bool | Unset): Drop unused data.
        instance (bool | Unset): Use mesh instances.
        simplify (bool | Unset): Simplify meshes.
        instance_minimum (float | Unset): Repetitions from which instances are used.
        simplify_error (float | Unset): Allowed error of the simplification.
        mesh_compression (MeshCompression | Unset): Mesh compression.
        texture_format (TextureFormat | Unset): Texture format.
        texture_size (float | Unset): Largest texture edge.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | File]
    """

    kwargs = _get_kwargs(
        source_url=source_url,
        dedup=dedup,
        prune=prune,
        instance=instance,
        simplify=simplify,
        instance_minimum=instance_minimum,
        simplify_error=simplify_error,
        mesh_compression=mesh_compression,
        texture_format=texture_format,
        texture_size=texture_size,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    source_url: str,
    dedup: bool | Unset = UNSET,
    prune: bool | Unset = UNSET,
    instance: bool | Unset = UNSET,
    simplify: bool | Unset = UNSET,
    instance_minimum: float | Unset = UNSET,
    simplify_error: float | Unset = UNSET,
    mesh_compression: MeshCompression | Unset = UNSET,
    texture_format: TextureFormat | Unset = UNSET,
    texture_size: float | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Any | File | None:
    """Optimise a glTF binary

    Args:
        source_url (str): Address of the source.
        dedup (bool | Unset): Drop duplicate data.
        prune (bool | Unset): Drop unused data.
        instance (bool | Unset): Use mesh instances.
        simplify (bool | Unset): Simplify meshes.
        instance_minimum (float | Unset): Repetitions from which instances are used.
        simplify_error (float | Unset): Allowed error of the simplification.
        mesh_compression (MeshCompression | Unset): Mesh compression.
        texture_format (TextureFormat | Unset): Texture format.
        texture_size (float | Unset): Largest texture edge.
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
            source_url=source_url,
            dedup=dedup,
            prune=prune,
            instance=instance,
            simplify=simplify,
            instance_minimum=instance_minimum,
            simplify_error=simplify_error,
            mesh_compression=mesh_compression,
            texture_format=texture_format,
            texture_size=texture_size,
            cache_scope=cache_scope,
            cache_max_age=cache_max_age,
        )
    ).parsed

from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.layer_result_type import LayerResultType
from ...models.layer_with_file import LayerWithFile
from ...types import UNSET, Response, Unset


def _get_kwargs(
    layer_id: UUID,
    *,
    org_id: UUID | Unset = UNSET,
    result_type: LayerResultType | Unset = UNSET,
    optimization: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    json_result_type: str | Unset = UNSET
    if not isinstance(result_type, Unset):
        json_result_type = result_type.value

    params["resultType"] = json_result_type

    params["optimization"] = optimization

    params["cacheScope"] = cache_scope

    params["cacheMaxAge"] = cache_max_age

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/layers/{layer_id}".format(
            layer_id=quote(str(layer_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | LayerWithFile | None:
    if response.status_code == 200:
        response_200 = LayerWithFile.from_dict(response.json())

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

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | LayerWithFile]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    layer_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    result_type: LayerResultType | Unset = UNSET,
    optimization: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Response[Any | LayerWithFile]:
    """Read a layer

    Args:
        layer_id (UUID): Layer id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        result_type (LayerResultType | Unset): file or url, as in the query call.
        optimization (str | Unset): JSON text for the picture optimiser: width, height, format and
            quality. Has no effect on augmented-reality files.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | LayerWithFile]
    """

    kwargs = _get_kwargs(
        layer_id=layer_id,
        org_id=org_id,
        result_type=result_type,
        optimization=optimization,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    layer_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    result_type: LayerResultType | Unset = UNSET,
    optimization: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Any | LayerWithFile | None:
    """Read a layer

    Args:
        layer_id (UUID): Layer id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        result_type (LayerResultType | Unset): file or url, as in the query call.
        optimization (str | Unset): JSON text for the picture optimiser: width, height, format and
            quality. Has no effect on augmented-reality files.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | LayerWithFile
    """

    return sync_detailed(
        layer_id=layer_id,
        client=client,
        org_id=org_id,
        result_type=result_type,
        optimization=optimization,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    ).parsed


async def asyncio_detailed(
    layer_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    result_type: LayerResultType | Unset = UNSET,
    optimization: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Response[Any | LayerWithFile]:
    """Read a layer

    Args:
        layer_id (UUID): Layer id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        result_type (LayerResultType | Unset): file or url, as in the query call.
        optimization (str | Unset): JSON text for the picture optimiser: width, height, format and
            quality. Has no effect on augmented-reality files.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | LayerWithFile]
    """

    kwargs = _get_kwargs(
        layer_id=layer_id,
        org_id=org_id,
        result_type=result_type,
        optimization=optimization,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    layer_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    result_type: LayerResultType | Unset = UNSET,
    optimization: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Any | LayerWithFile | None:
    """Read a layer

    Args:
        layer_id (UUID): Layer id.
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        result_type (LayerResultType | Unset): file or url, as in the query call.
        optimization (str | Unset): JSON text for the picture optimiser: width, height, format and
            quality. Has no effect on augmented-reality files.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | LayerWithFile
    """

    return (
        await asyncio_detailed(
            layer_id=layer_id,
            client=client,
            org_id=org_id,
            result_type=result_type,
            optimization=optimization,
            cache_scope=cache_scope,
            cache_max_age=cache_max_age,
        )
    ).parsed
